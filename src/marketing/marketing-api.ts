import type { ApiDefinition } from '../api/api-definition.js'
import { readBatch } from './batch.js'
import { catalogue } from './catalogue.js'
import { findChannelField } from './channel-fields.js'
import { resolveOrigin } from './endpoint.js'
import { classifyError, isKeyRejection } from './error-answers.js'
import { getIdempotency } from './idempotency.js'
import { createIdentityCall, extractIdentity, findMismatch } from './identity.js'
import { splitMembers } from './member-calls.js'
import { canonicalizeParam } from './path-params.js'
import { BASE_PATH, createRequest } from './request.js'

/** The definition of the Mailchimp Marketing API. */
export const marketingApi: ApiDefinition = {
  name: 'marketing',
  basePath: BASE_PATH,
  catalogue,
  resolveOrigin,
  createRequest,
  expandBatch: readBatch,
  splitCall: splitMembers,
  getIdempotency,
  canonicalizeParam,
  findChannelField,
  classifyError,
  isKeyRejection,
  identity: { createCall: createIdentityCall, parse: extractIdentity, findMismatch },
}
