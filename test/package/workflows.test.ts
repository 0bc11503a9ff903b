import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { root } from '../support/package/project.js'

const folder = join(root, '.github/workflows')
const workflows = readdirSync(folder).map((file) => ({
  file,
  text: readFileSync(join(folder, file), 'utf8'),
}))

describe.each(workflows)('$file', ({ text }) => {
  it('pins each action by a commit hash, and names its version', () => {
    const used = [...text.matchAll(/uses: (.*)$/gm)].map(([, action]) => action)
    expect(used.length).toBeGreaterThan(1)
    expect(
      used.filter((action) => !/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(action ?? '')),
    ).toEqual([])
  })

  it('may only read the repository unless a job requests more, and has timeouts', () => {
    expect(text).toMatch(/^permissions:\n {2}contents: read$/m)
    const jobs = text.match(/^ {4}runs-on: /gm)?.length
    expect(text.match(/^ {4}timeout-minutes: \d+$/gm)).toHaveLength(jobs ?? 0)
  })

  it('keeps no token in the checkout', () => {
    const checkouts = text.match(/uses: actions\/checkout@/g)?.length ?? 0
    expect(text.match(/persist-credentials: false/g) ?? []).toHaveLength(checkouts)
  })
})

describe('release.yml', () => {
  const { text = '' } = workflows.find(({ file }) => file === 'release.yml') ?? {}
  const [pack = '', publish = ''] = text.split(/^ {2}publish:$/m)

  it('packs after all checks, twice with the same bytes, and creates an SBOM', () => {
    const steps = ['bash .ci/run', 'npm pack', 'diff ', 'scripts/write-sbom.ts', 'actions/upload-artifact']
    const places = steps.map((step) => pack.indexOf(step))
    expect(places).not.toContain(-1)
    expect(places).toEqual([...places].sort((a, b) => a - b))
  })

  it('publishes with provenance in a job that does not install, build or check out code', () => {
    expect(publish).toContain('id-token: write')
    expect(publish).toContain('npm publish ./*.tgz --provenance --ignore-scripts')
    expect(publish).not.toMatch(/checkout|npm (?:ci|install|run)/)
    expect(pack).not.toContain('id-token')
  })
})
