import { defineConfig } from 'vitest/config'

/**
 * Rooms whose files share a process: to import the client anew takes almost a second of each file. Tests of
 * credentials do not: some leave a source behind that never answers.
 */
const SHARING = [
  ...['api', 'audit', 'batches', 'call', 'config', 'errors', 'guardrails', 'limit', 'marketing'],
  ...['observe', 'options', 'scope', 'secrets', 'transport', 'validation', 'webhooks'],
]

/** Files in them that change what a process has once: its modules, its environment, what it has loaded. */
const ISOLATED = [
  'test/audit/lost-file.test.ts',
  'test/config/provider-factory.test.ts',
  'test/config/literal-secrets.test.ts',
]

const shared = { include: [`test/{${SHARING}}/**/*.test.ts`], exclude: ISOLATED, isolate: false }
const isolated = { include: ['test/*.test.ts', `test/!(${SHARING.join('|')})/**/*.test.ts`, ...ISOLATED] }

export default defineConfig({
  test: {
    globalSetup: 'test/support/package/shared-folder.ts',
    setupFiles: ['test/support/setup.ts'],
    testTimeout: process.env['FULL'] === '1' ? 180_000 : 30_000,
    hookTimeout: 60_000,
    // By default one core is left idle, which is half of a machine with two.
    maxWorkers: '100%',
    projects: [
      { extends: true, test: { name: 'isolated', ...isolated } },
      { extends: true, test: { name: 'shared', ...shared } },
    ],
  },
})
