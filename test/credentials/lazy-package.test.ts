import { describe, expect, it, vi } from 'vitest'
import { absenceOf, type LazyPackage, loaded } from '../../src/credentials/lazy-package.js'

const name = '@google-cloud/secret-manager'

const isNotThere: LazyPackage['load'] = (failed) => {
  try {
    return require('a-package-that-nobody-has')
  } catch (error) {
    return failed(error)
  }
}

const wanted = (parts: Partial<LazyPackage>): LazyPackage => ({
  name,
  isFound: () => false,
  load: isNotThere,
  ...parts,
})

describe('whether a package is there', () => {
  it('is found out without loading it', () => {
    const load = vi.fn()
    expect(absenceOf(wanted({ isFound: () => true, load }))).toEqual([])
    expect(load).not.toHaveBeenCalled()
  })

  it('is found out by loading it where a bundler took it in, so that nothing can be resolved', () => {
    const bundled = wanted({ load: () => ({ taken: 'in' }) })
    expect(absenceOf(bundled)).toEqual([])
    expect(loaded(bundled, 'it')).toEqual({ taken: 'in' })
  })

  it('is told by its name where it is not', () => {
    expect(absenceOf(wanted({}))).toEqual([
      { path: '', message: `needs the package ${name}: npm install ${name}` },
    ])
  })
})
