import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: 'test/support/package/shared-folder.ts',
    setupFiles: ['test/support/setup.ts', 'test/support/audit/record-check.ts'],
    testTimeout: process.env['FULL'] === '1' ? 180_000 : 30_000,
    hookTimeout: 60_000,
    // By default one core is left idle, which is half of a machine with two.
    maxWorkers: '100%',
  },
})
