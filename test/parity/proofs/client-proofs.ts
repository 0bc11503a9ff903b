import { createRequire } from 'node:module'
import { inspect } from 'node:util'
import { expect } from 'vitest'
import { captureError } from '../../support/capture-error.js'
import { canaryKey } from '../../support/stand-in/stand-in.js'
import type { DifferenceIn } from '../differences.js'
import type { Proof } from '../parity-fixture.js'

const require = createRequire(import.meta.url)

export const clientProofs: Record<DifferenceIn<'client'>, Proof> = {
  async deepImport() {
    const official = '@mailchimp/mailchimp_marketing/src'
    expect(require(`${official}/api/ListsApi`)).toBeTypeOf('function')
    expect(new (require(`${official}/ApiClient`))().basePath).toContain('https://')
    const refused = captureError(Error, () => require('mailchimp-hardened/src/api/ListsApi'))
    expect(refused.message).toContain('has no group classes')
    const client = new (require('mailchimp-hardened/src/ApiClient'))()
    expect(['basePath' in client, typeof client.setConfig]).toEqual([false, 'function'])
  },

  async inspected({ sides }) {
    expect(inspect(sides.official)).toContain(canaryKey())
    expect(inspect(sides.here)).toBe('MailchimpClient {}')
  },

  async ownProperties(fixture) {
    const [{ official }, here, dropIn] = [
      fixture.sides,
      fixture.createHardened(),
      await fixture.createDropInClient(),
    ]
    expect(Object.keys(official)).toEqual(expect.arrayContaining(['lists', 'Surveys', 'config']))
    expect(Object.keys(official['lists'])).toContain('getList')
    expect(Object.keys(here)).toEqual([])
    expect({ ...here['lists'] }).toEqual({})
    expect(Object.keys(here)).toEqual(['lists'])
    expect('ping' in here && 'getList' in here['lists']).toBe(true)
    expect(Object.keys(dropIn)).toEqual(expect.arrayContaining(['lists', 'Surveys']))
    expect(Object.keys(dropIn['lists']).sort()).toEqual(Object.keys(official['lists']).sort())
  },

  async nodeVersion() {
    const readEngines = (name: string) => require(`${name}/package.json`).engines.node
    expect(readEngines('@mailchimp/mailchimp_marketing')).toBe('>=10.0.0')
    expect(readEngines('mailchimp-hardened')).toBe('>=20.19')
  },
}
