import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type Bom, selectComponents } from '../../scripts/write-sbom/select-components.js'
import { root } from '../support/package/project.js'

const everything = JSON.parse(
  execFileSync('npm', ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 100_000_000,
  }),
) as Bom

describe('the bill of materials', () => {
  const { metadata, components, dependencies } = selectComponents(everything)
  const names = components.map(({ name }) => name)

  it('names this package, whatever the name of the folder', () => {
    expect(metadata.component.name).toBe('mailchimp-hardened')
  })

  it('lists the packages that npm installs with this one, and those compiled into dist', () => {
    expect(names).toEqual(expect.arrayContaining(['undici', 'zod', 'commander', 'modern-tar']))
    const isBundled = (name: string) =>
      components
        .find((each) => each.name === name)
        ?.properties?.some((each) => each.name.endsWith(':bundled'))
    expect([isBundled('undici'), isBundled('zod')]).toEqual([false, true])
  })

  it('lists the package of each third-party notice, except the SDK, whose code is not included', () => {
    const notices = readFileSync(join(root, 'THIRD-PARTY-NOTICES.md'), 'utf8')
    const noticed = [...notices.matchAll(/^## (\S+) (\d\S*)$/gm)].map(
      ([, name, version]) => `${name}@${version}`,
    )
    const listed = components.map(({ name, version }) => `${name}@${version}`)
    expect(noticed.filter((each) => !listed.includes(each))).toEqual([
      expect.stringMatching(/^@mailchimp\/mailchimp_marketing@/),
    ])
  })

  it('lists nothing else, and references only what it lists', () => {
    expect(names).not.toContain('vitest')
    const refs = new Set([metadata.component['bom-ref'], ...components.map((each) => each['bom-ref'])])
    expect(
      dependencies.flatMap(({ ref, dependsOn }) => [ref, ...dependsOn]).filter((ref) => !refs.has(ref)),
    ).toEqual([])
  })

  it('is refused if a bundled package is missing', () => {
    const without = { ...everything, components: everything.components.filter(({ name }) => name !== 'zod') }
    expect(() => selectComponents(without)).toThrow(/does not list zod \d/)
  })
})
