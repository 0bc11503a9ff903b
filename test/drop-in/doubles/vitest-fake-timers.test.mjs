import { afterEach, expect, test, vi } from 'vitest'
import { health } from './application.cjs'

afterEach(() => vi.useRealTimers())

test('calls complete under fake timers, and after them', async () => {
  expect(await health()).toBe("Everything's Chimpy!")
  vi.useFakeTimers()
  expect(await health()).toBe("Everything's Chimpy!")
  expect(await health()).toBe("Everything's Chimpy!")
  await Promise.all(Array.from({ length: 20 }, () => health()))
  vi.useRealTimers()
  expect(await health()).toBe("Everything's Chimpy!")
})
