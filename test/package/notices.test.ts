import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { noticedPackages } from '../../scripts/bundled-packages.js'
import { root } from '../support/package/project.js'

const readRootFile = (path: string) => readFileSync(join(root, path), 'utf8')
const notices = readRootFile('THIRD-PARTY-NOTICES.md')

const licences: Record<(typeof noticedPackages)[number], string> = {
  '@babel/parser': 'LICENSE',
  '@clack/core': 'LICENSE',
  '@clack/prompts': 'LICENSE',
  '@mailchimp/mailchimp_marketing': 'LICENSE',
  asn1js: 'LICENSE',
  commander: 'LICENSE',
  'csv-parse': 'LICENSE',
  'csv-stringify': 'LICENSE',
  'd3-array': 'LICENSE',
  'd3-time': 'LICENSE',
  'fast-string-truncated-width': 'license',
  'fast-string-width': 'license',
  'fast-wrap-ansi': 'LICENSE',
  'modern-tar': 'LICENSE',
  'proxy-from-env': 'LICENSE',
  pvtsutils: 'LICENSE',
  pvutils: 'LICENSE',
  sisteransi: 'license',
  zod: 'LICENSE',
}

describe('the package', () => {
  it.each(noticedPackages)('includes the complete licence of %s, and its version', (name) => {
    const { version } = JSON.parse(readRootFile(`node_modules/${name}/package.json`))
    expect(notices).toContain(`## ${name} ${version}\n`)
    const licence = readRootFile(`node_modules/${name}/${licences[name]}`).trim()
    expect(licence.length).toBeGreaterThan(700)
    expect(notices).toContain(licence)
  })

  it('states that it contains no code of the SDK, and which facts come from the SDK', () => {
    expect(notices).toMatch(
      /No file of this package is here\. The names, arguments and routes of its 270 methods/,
    )
  })

  it('includes the complete Apache License, Version 2.0', () => {
    expect(JSON.parse(readRootFile('package.json')).license).toBe('Apache-2.0')
    expect(readRootFile('LICENSE')).toBe(readRootFile('node_modules/@opentelemetry/api/LICENSE'))
  })
})
