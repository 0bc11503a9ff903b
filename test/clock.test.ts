import { afterEach, expect, it, vi } from 'vitest'
import { isImmediateFaked } from '../src/clock.js'

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

it('setImmediate is faked under fake timers, and not after them', () => {
  expect(isImmediateFaked()).toBe(false)
  vi.useFakeTimers()
  expect(isImmediateFaked()).toBe(true)
  vi.useRealTimers()
  expect(isImmediateFaked()).toBe(false)
})

it('setImmediate is not faked if only other timers are', () => {
  vi.useFakeTimers({ toFake: ['Date', 'setTimeout'] })
  expect(isImmediateFaked()).toBe(false)
})

it('a wrapper of a tracing tool is no fake', () => {
  const real = setImmediate
  vi.stubGlobal('setImmediate', (run: () => void) => real(run))
  expect(isImmediateFaked()).toBe(false)
})

it('setImmediate counts as faked if it is missing, as under jsdom', () => {
  vi.stubGlobal('setImmediate', undefined)
  expect(isImmediateFaked()).toBe(true)
})
