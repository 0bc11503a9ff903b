import { createRequire } from 'node:module'

// The package is built as CommonJS, where `require` loads a part on first use. Tests read its source
// as ES modules, which have no `require`.
globalThis.require = createRequire(import.meta.url)

// A group class loaded before the SDK's client would load that client, which requires the class: a cycle.
require('@mailchimp/mailchimp_marketing')

// Built, the vendors' sources are a file beside the implementation. Here they are provided, as their entries do it.
const [{ provideBundled }, vendorSources] = await Promise.all([
  import('../../src/credentials/sources/lazy-package.js'),
  import('../../src/credentials/sources/vendor-sources.js'),
])
provideBundled('./vendor-sources.cjs', () => vendorSources)

// `npm run test:answers` checks what the stand-ins respond against the specification.
const answerChecks = process.env['ANSWER_CHECKS']
if (answerChecks !== undefined) {
  const { recordAnswerChecks } = await import('./testing/answer-check.js')
  recordAnswerChecks(answerChecks)
}
