import { createRequire } from 'node:module'

// The source uses `require` to load parts on first use, because it is built as CommonJS. Tests load it as ES modules,
// which have no `require`.
globalThis.require = createRequire(import.meta.url)

// Loads the SDK's client first: a group class would load the client, which requires the class, and cause a cycle.
require('@mailchimp/mailchimp_marketing')

// Provides the sources of vendors like their entries. In the built package, they are a separate file.
const [{ provideBundled }, vendorSources] = await Promise.all([
  import('../../src/credentials/sources/lazy-package.js'),
  import('../../src/credentials/sources/vendor-sources.js'),
])
provideBundled('./vendor-sources.cjs', () => vendorSources)

// `npm run test:answers` checks the responses of the stand-ins against the specification.
const answerChecks = process.env['ANSWER_CHECKS']
if (answerChecks !== undefined) {
  const { recordAnswerChecks } = await import('./testing/answer-check.js')
  recordAnswerChecks(answerChecks)
}
