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

  it('is loaded from where it is installed, even if a bundler has taken one in', () => {
    const load = vi.fn()
    provideBundled('fast-check', load)
    expect(loadPackage('fast-check', 'it')).toHaveProperty('assert')
    expect(load).not.toHaveBeenCalled()
  })

  it('counts as present, and is loaded, if a bundler has taken it in and Node does not find it', () => {
    provideBundled('a-bundled-package', () => ({ taken: 'in' }))
    expect(findPackageFaults('a-bundled-package')).toEqual([])
    expect(loadPackage('a-bundled-package', 'it')).toEqual({ taken: 'in' })
  })

  it('is named with the command that installs it if it is in neither place', () => {
    const fault = { path: '', message: `needs the package ${absent}: npm install ${absent}` }
    expect(findPackageFaults(absent)).toEqual([fault])
    expect(() => loadPackage(absent, 'it')).toThrow(fault.message)
  })
})
