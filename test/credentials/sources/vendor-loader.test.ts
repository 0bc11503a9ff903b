import { beforeEach, expect, it, vi } from 'vitest'

beforeEach(() => vi.resetModules())

const importLoader = () => import('../../../src/credentials/sources/vendor-loader.js')

it('the error names the entry to import if the bundle does not contain the source', async () => {
  const { loadVendorSource } = await importLoader()
  expect(() => loadVendorSource('hashicorpVault')).toThrow(
    "is not part of this bundle: add `import 'mailchimp-hardened/credentials/vault'` to the program",
  )
})

it('the loader returns the source that an entry has provided', async () => {
  const { provideBundled } = await import('../../../src/credentials/sources/lazy-package.js')
  const { loadVendorSource } = await importLoader()
  const hashicorpVault = () => async () => ({ apiKey: '' })
  provideBundled('./vendor-sources.cjs', () => ({ hashicorpVault }))
  expect(loadVendorSource('hashicorpVault')).toBe(hashicorpVault)
})
