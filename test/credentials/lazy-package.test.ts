import { describe, expect, it, vi } from 'vitest'
import { absenceOf, loaded, provideBundled } from '../../src/credentials/lazy-package.js'

const absent = 'a-package-that-nobody-has'

describe('a package of a vendor', () => {
  it('counts as present if Node finds it, without being loaded', () => {
    const load = vi.fn()
    provideBundled('fast-check', load)
    expect(absenceOf('fast-check')).toEqual([])
    expect(load).not.toHaveBeenCalled()
  })

  it('is loaded from where it is installed, even if a bundler has taken one in', () => {
    const load = vi.fn()
    provideBundled('fast-check', load)
    expect(loaded('fast-check', 'it')).toHaveProperty('assert')
    expect(load).not.toHaveBeenCalled()
  })

  it('counts as present, and is loaded, if a bundler has taken it in and Node does not find it', () => {
    provideBundled('a-bundled-package', () => ({ taken: 'in' }))
    expect(absenceOf('a-bundled-package')).toEqual([])
    expect(loaded('a-bundled-package', 'it')).toEqual({ taken: 'in' })
  })

  it('is named with the command that installs it if it is in neither place', () => {
    const fault = { path: '', message: `needs the package ${absent}: npm install ${absent}` }
    expect(absenceOf(absent)).toEqual([fault])
    expect(() => loaded(absent, 'it')).toThrow(fault.message)
  })
})
