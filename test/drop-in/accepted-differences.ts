import type { DifferenceId } from '../parity/differences.js'
import type { ScenarioName } from './scenarios.js'

type ScenarioNames = readonly ScenarioName[]

const readScenarios = [
  'not found',
  'key refused',
  'throttled',
  'server error',
  'key quoted',
  'HTML 502',
] as const
const problems = ['Member Exists', 'Invalid Resource', ...readScenarios] as const
const allForbidden = ['all forbidden'] as const
const forbidden = ['writes forbidden', ...allForbidden] as const
const reset = ['reset'] as const
const noKey = ['no key'] as const

/**
 * The scenarios in which a program behaves differently than with the official SDK, by row of the table of differences.
 * In every other scenario it must behave the same.
 */
export const acceptedDifferences: Readonly<
  Record<string, Readonly<Partial<Record<DifferenceId, ScenarioNames>>>>
> = {
  'address-for-hash.mjs': {
    addressAsHash: ['success', 'empty body', ...problems, ...reset],
    message: problems,
    networkCode: reset,
    refusal: forbidden,
    noCredential: noKey,
  },
  'batch-and-poll.mjs': {
    echoedKey: ['key quoted'],
    refusal: ['empty body', ...forbidden],
    networkCode: reset,
    noCredential: noKey,
  },
  'batch-members.cjs': { echoedKey: ['key quoted'], refusal: forbidden, noCredential: noKey },
  'campaign-send.cjs': {
    echoedKey: ['key quoted'],
    refusal: ['empty body', ...forbidden],
    networkCode: reset,
    noCredential: noKey,
  },
  'cli.cjs': { echoedKey: ['key quoted'], networkCode: reset, refusal: allForbidden },
  'dynamic-import.mjs': { echoedKey: ['key quoted'], networkCode: reset, refusal: forbidden },
  'erase-member.mjs': { refusal: forbidden, noCredential: noKey },
  'error-for-support.cjs': {
    message: readScenarios,
    printed: [...readScenarios, ...noKey],
    plainResponse: readScenarios,
    networkCode: reset,
    refusal: allForbidden,
    noCredential: noKey,
  },
  'error-in-json.mjs': {
    printed: [...problems, ...forbidden, ...reset, ...noKey],
    networkCode: reset,
    refusal: forbidden,
    noCredential: noKey,
  },
  'express-subscribe.cjs': {
    message: problems,
    printed: problems,
    networkCode: reset,
    refusal: forbidden,
    noCredential: noKey,
  },
  'facts-at-the-top.mjs': { topLevelFacts: problems, refusal: forbidden, noCredential: noKey },
  'field-errors.mjs': { echoedKey: ['key quoted'], refusal: forbidden, noCredential: noKey },
  'firebase-on-create.cjs': {
    message: problems,
    echoedKey: ['key quoted'],
    networkCode: reset,
    refusal: forbidden,
    noCredential: noKey,
  },
  'lazy-client.mjs': { refusal: allForbidden },
  'merge-fields.mjs': {
    echoedKey: ['key quoted'],
    message: ['HTML 502'],
    networkCode: reset,
    refusal: forbidden,
    noCredential: noKey,
  },
  'nest-service.mjs': {
    message: ['Invalid Resource', ...readScenarios],
    networkCode: reset,
    refusal: forbidden,
    noCredential: noKey,
  },
  'next-app-route.mjs': { message: ['not found'], refusal: allForbidden, noCredential: noKey },
  'next-pages-handler.mjs': { echoedKey: ['key quoted'], refusal: forbidden, noCredential: noKey },
  'oauth-token.mjs': { refusal: allForbidden, noCredential: noKey },
  'paging.mjs': { message: readScenarios, networkCode: reset, refusal: allForbidden, noCredential: noKey },
  'parsed-text.mjs': { echoedKey: ['key quoted'], refusal: forbidden, noCredential: noKey },
  'payload-hook.mjs': { printed: problems, networkCode: reset, refusal: forbidden, noCredential: noKey },
  'per-request-config.cjs': { refusal: forbidden, noCredential: noKey },
  'response-error-text.cjs': { echoedKey: ['key quoted'], refusal: forbidden, noCredential: noKey },
  'response-in-error.mjs': { refusal: forbidden, noCredential: noKey },
  'response-res-text.cjs': { networkCode: reset, refusal: forbidden, noCredential: noKey },
  'retry-loop.mjs': { echoedKey: ['key quoted'], refusal: allForbidden, noCredential: noKey },
  'segment-sync.cjs': {
    message: problems,
    missingArgument: ['empty body'],
    refusal: ['empty body', ...forbidden],
    networkCode: reset,
    noCredential: noKey,
  },
  'shop-order.cjs': {
    message: problems,
    echoedKey: ['key quoted'],
    networkCode: reset,
    refusal: forbidden,
    noCredential: noKey,
  },
  'status-and-error.cjs': {
    printed: [...problems, ...forbidden, ...reset, ...noKey],
    networkCode: reset,
    refusal: forbidden,
    noCredential: noKey,
  },
  'status-and-message.cjs': {
    message: problems,
    networkCode: reset,
    refusal: forbidden,
    noCredential: noKey,
  },
  'status-lookup.mjs': { refusal: allForbidden, noCredential: noKey },
  'strapi-lifecycle.cjs': { message: problems, networkCode: reset, refusal: forbidden, noCredential: noKey },
  'two-callbacks.cjs': { refusal: allForbidden, noCredential: noKey },
  'uncaught.cjs': { message: problems, networkCode: reset, refusal: forbidden, noCredential: noKey },
  'unsubscribe.cjs': { refusal: forbidden, noCredential: noKey },
  'upsert-and-tag.cjs': {
    message: ['HTML 502'],
    networkCode: reset,
    refusal: forbidden,
    noCredential: noKey,
  },
  'webhook-setup.mjs': {
    message: ['Invalid Resource', ...readScenarios],
    networkCode: reset,
    refusal: forbidden,
    noCredential: noKey,
  },
  'with-http-info.cjs': { refusal: forbidden, noCredential: noKey },
  'wrapped-in-cause.cjs': { printed: problems, networkCode: reset, refusal: forbidden, noCredential: noKey },
}
