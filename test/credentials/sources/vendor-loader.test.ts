import { beforeEach, expect, it, vi } from 'vitest'

beforeEach(() => vi.resetModules())

const importLoader = () => import('../../../src/credentials/sources/vendor-loader.js')

it('names the entry to import if a bundler has left the source out', async () => {
  const { loadVendorSource } = await importLoader()
  expect(() => loadVendorSource('hashicorpVault')).toThrow(
    "is not part of this bundle: add `import 'mailchimp-hardened/credentials/vault'` to the program",
  )
})

it('returns the source that an entry has provided', async () => {
  const { provideBundled } = await import('../../../src/credentials/sources/lazy-package.js')
  const { loadVendorSource } = await importLoader()
  const hashicorpVault = () => async () => ({ apiKey: '' })
  provideBundled('./vendor-sources.cjs', () => ({ hashicorpVault }))
  expect(loadVendorSource('hashicorpVault')).toBe(hashicorpVault)
})
