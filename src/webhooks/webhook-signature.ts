import { createHmac, timingSafeEqual } from 'node:crypto'
import { ArgumentError } from '../index.js'

export interface WebhookOptions {
  /** The maximum difference between the time of signing and now, in seconds, past or future. @default 300 */
  readonly toleranceS?: number | undefined
  /** The current time in seconds since 1970, for tests. @default now */
  readonly nowS?: number | undefined
}

/**
 * The result of verifying a webhook. Reasons for an invalid one:
 *
 * - `missing`: there is no header; the webhook has no signing secret, or the request is not from Mailchimp
 * - `malformed`: the header does not have the form `t=…,v1=…`
 * - `expired`, `too_new`: signed too long ago, or in the future; a replay, or a wrong clock
 * - `mismatch`: the signature is for another body or made with another secret
 */
export type WebhookVerdict =
  | { readonly valid: true; readonly signedAt: Date }
  | {
      readonly valid: false
      readonly reason: 'missing' | 'malformed' | 'expired' | 'too_new' | 'mismatch'
    }

/**
 * Verifies that Mailchimp signed this body, and that the signature is not older than the tolerance. Mailchimp may
 * deliver a webhook twice in that time: deduplicate on `type`, `data.id` and `fired_at`.
 *
 * @param rawBody the received body, before any parser
 * @param header the header `X-Mailchimp-Signature`
 * @param secret the `signing_secret` that was returned when the webhook was created; an array during a rotation
 * @throws {ArgumentError} if the body is already parsed, the secret is empty or the tolerance is not a number of
 * seconds: faults of the program, not of the request.
 * @example
 * ```ts
 * import { verifyWebhook } from 'mailchimp-hardened/webhooks'
 *
 * export async function POST(request: Request): Promise<Response> {
 *   const body = await request.text()
 *   const header = request.headers.get('x-mailchimp-signature')
 *   const verdict = verifyWebhook(body, header, process.env['MAILCHIMP_WEBHOOK_SECRET'] ?? '')
 *   if (!verdict.valid) return new Response(verdict.reason, { status: 401 })
 *   console.log(new URLSearchParams(body).get('type'))
 *   return new Response('ok')
 * }
 * ```
 */
export function verifyWebhook(
  rawBody: string | Uint8Array,
  header: string | null | undefined,
  secret: string | readonly string[],
  options: WebhookOptions = {},
): WebhookVerdict {
  const secrets = [secret].flat()
  assertSignable(rawBody, secrets)
  const { toleranceS, nowS } = readTimes(options)
  if (!header) return { valid: false, reason: 'missing' }
  const { time, signatures } = parseHeader(header)
  if (time === undefined || signatures.length === 0) return { valid: false, reason: 'malformed' }
  // Checks the signature before the time: an unsigned time proves nothing.
  const expected = secrets.map((each) => computeSignature(rawBody, each, time))
  if (!expected.some((one) => signatures.some((received) => timingSafeEqual(received, one)))) {
    return { valid: false, reason: 'mismatch' }
  }
  const ageS = nowS - Number(time)
  if (Math.abs(ageS) > toleranceS) return { valid: false, reason: ageS > 0 ? 'expired' : 'too_new' }
  return { valid: true, signedAt: new Date(Number(time) * 1000) }
}

/**
 * Signs a body as Mailchimp does, for tests of a webhook endpoint.
 *
 * @returns the value of the header `X-Mailchimp-Signature`
 * @throws {ArgumentError} if the body or the secret is unusable
 * @example
 * ```ts
 * import { signWebhook, verifyWebhook } from 'mailchimp-hardened/webhooks'
 *
 * const body = 'type=unsubscribe&data%5Bemail%5D=ada%40example.com'
 * const header = signWebhook(body, 'a secret for tests')
 * console.log(verifyWebhook(body, header, 'a secret for tests').valid)
 * ```
 */
export function signWebhook(
  rawBody: string | Uint8Array,
  secret: string,
  options: Pick<WebhookOptions, 'nowS'> = {},
): string {
  assertSignable(rawBody, [secret])
  const time = String(readTimes(options).nowS)
  return `t=${time},v1=${computeSignature(rawBody, secret, time).toString('hex')}`
}

function computeSignature(rawBody: string | Uint8Array, secret: string, time: string): Buffer {
  return createHmac('sha256', secret).update(`${time}.`).update(rawBody).digest()
}

function assertSignable(rawBody: unknown, secrets: readonly unknown[]): void {
  assertArgument(
    'rawBody',
    typeof rawBody === 'string' || rawBody instanceof Uint8Array,
    'must be the raw body, a string or bytes, not the output of a parser',
  )
  assertArgument(
    'secret',
    secrets.length > 0 && secrets.every((each) => typeof each === 'string' && each !== ''),
    'must be the signing_secret of the webhook; it is empty or not a string',
  )
}

function readTimes(options: WebhookOptions): { readonly toleranceS: number; readonly nowS: number } {
  const own: WebhookOptions = Object.assign(Object.create(null), options)
  const { toleranceS = 300, nowS = Math.floor(Date.now() / 1000) } = own
  for (const [name, value] of Object.entries({ toleranceS, nowS })) {
    assertArgument(
      name,
      Number.isInteger(value) && value >= 0 && value < 1e12,
      'must be whole seconds, like 300',
    )
  }
  return { toleranceS, nowS }
}

function assertArgument(option: string, isValid: boolean, fault: string): void {
  if (!isValid) throw new ArgumentError(`webhook: ${option} ${fault}`, { argument: option })
}

/**
 * Parses a header like `t=1718000000,v1=…`. It may contain several signatures during a rotation of the secret, and
 * parts of later versions, which are ignored.
 */
function parseHeader(header: string): { time?: string | undefined; signatures: readonly Buffer[] } {
  const parts = header.length > 2_000 ? [] : header.split(',').map((part) => part.trim())
  const times = parts.filter((part) => part.startsWith('t='))
  const signatures = parts.filter((part) => part.startsWith('v1='))
  const isWellFormed =
    times.length === 1 &&
    /^t=\d{1,12}$/.test(String(times)) &&
    signatures.every((each) => /^v1=[0-9a-f]{64}$/i.test(each))
  if (!isWellFormed) return { signatures: [] }
  return {
    time: times[0]?.slice(2),
    signatures: signatures.map((each) => Buffer.from(each.slice(3), 'hex')),
  }
}
