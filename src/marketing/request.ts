import type { Call } from '../api/operation.js'
import { formatPath } from '../api/path.js'
import { formatQuery } from '../api/query-string.js'
import type { Credential } from '../credentials/credential.js'
import type { Secret } from '../secrets/secret.js'
import type { HttpRequest } from '../transport/http-request.js'
import { version } from '../version.generated.js'
import { sdkVersion } from './operations.generated.js'

/** The path before each template of the Marketing API. */
export const BASE_PATH = '/3.0'

/** The `User-Agent` of all requests. */
export const USER_AGENT = `mailchimp-hardened/${version} (mailchimp_marketing ${sdkVersion})`

/** Creates the request of a call. The only function that reveals a secret. */
export function createRequest(call: Call, credential: Credential, origin: string): HttpRequest {
  const { operation, params, query, body } = call
  return {
    operation: operation.id,
    origin,
    method: operation.method,
    path: `${BASE_PATH}${formatPath(operation, params)}${formatQuery(query)}`,
    headers: {
      authorization: getAuthorization(credential),
      accept: 'application/json, application/problem+json',
      'accept-encoding': 'gzip',
      'user-agent': USER_AGENT,
      ...(body !== undefined && { 'content-type': 'application/json' }),
    },
    body: body?.text,
  }
}

/** The header of each secret, cached for as long as the secret exists: a client sends it with thousands of calls. */
const authorizations = new WeakMap<Secret, string>()

function getAuthorization({ scheme, secret }: Credential): string {
  const known = authorizations.get(secret)
  if (known !== undefined) return known
  const text = secret.reveal()
  const authorization =
    scheme === 'bearer' ? `Bearer ${text}` : `Basic ${Buffer.from(`user:${text}`).toString('base64')}`
  authorizations.set(secret, authorization)
  return authorization
}
