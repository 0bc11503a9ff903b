import { describe, expect, it, vi } from 'vitest'
import {
  findPackageFaults,
  loadPackage,
  provideBundled,
} from '../../../src/credentials/sources/lazy-package.js'

const absent = 'a-package-that-nobody-has'

describe('a package of a vendor', () => {
  it('counts as present if Node finds it, without being loaded', () => {
    const load = vi.fn()
    provideBundled('fast-check', load)
    expect(findPackageFaults('fast-check')).toEqual([])
    expect(load).not.toHaveBeenCalled()
  })

  it('is loaded from its installation, even if a bundle contains one', () => {
    const load = vi.fn()
    provideBundled('fast-check', load)
    expect(loadPackage('fast-check', 'it')).toHaveProperty('assert')
    expect(load).not.toHaveBeenCalled()
  })

  it('is loaded from the bundle if Node does not find it', () => {
    provideBundled('a-bundled-package', () => ({ taken: 'in' }))
    expect(findPackageFaults('a-bundled-package')).toEqual([])
    expect(loadPackage('a-bundled-package', 'it')).toEqual({ taken: 'in' })
  })

  it('is reported with its install command if it is in neither place', () => {
    const fault = { path: '', message: `needs the package ${absent}: npm install ${absent}` }
    expect(findPackageFaults(absent)).toEqual([fault])
    expect(() => loadPackage(absent, 'it')).toThrow(fault.message)
  })
})
