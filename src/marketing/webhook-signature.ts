import { createHmac, timingSafeEqual } from 'node:crypto'
import { ArgumentError } from '../errors/error-classes.js'

export interface WebhookOptions {
  /** How far the moment of signing may be from now, in seconds, to both sides. @default 300 */
  readonly toleranceS?: number | undefined
  /** What time it is, in seconds since 1970, for tests. @default now */
  readonly nowS?: number | undefined
}

/**
 * Why a webhook is refused:
 *
 * - `missing`: there is no header, so the webhook has no signing secret, or the request is not Mailchimp's
 * - `malformed`: the header is not `t=…,v1=…`
 * - `expired`, `too_new`: signed too long ago, or in the future: a replay, or a clock that is wrong
 * - `mismatch`: another body or another secret was signed
 */
export type WebhookVerdict =
  | { readonly valid: true; readonly signedAt: Date }
  | {
      readonly valid: false
      readonly reason: 'missing' | 'malformed' | 'expired' | 'too_new' | 'mismatch'
    }

/**
 * Verifies the signature of a webhook: that Mailchimp sent this body, not longer ago than the tolerance. Deliveries may
 * come twice within it: deduplicate on `type`, `data.id` and `fired_at`.
 *
 * @param rawBody the body as it came, before any parser
 * @param header the header `X-Mailchimp-Signature`
 * @param secret the `signing_secret` that was returned when the webhook was made; several while one replaces another
 * @throws {ArgumentError} if the body is parsed already, the secret is empty or the tolerance is not a number of seconds:
 * faults of the program, not of the request.
 * @example
 * ```ts
 * import { verifyWebhook } from 'mailchimp-hardened'
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
  assertSignable('verifyWebhook', rawBody, secrets)
  const { toleranceS, nowS } = readWebhookOptions(options)
  if (header === null || header === undefined || header === '') return { valid: false, reason: 'missing' }
  const parsed = parseHeader(header)
  if (parsed === undefined) return { valid: false, reason: 'malformed' }
  // The signature first: what an unsigned header says of the time is nobody's word.
  const isSigned = secrets
    .map((each) => computeSignature(rawBody, each, parsed.time))
    .some((expected) => parsed.signatures.some((given) => timingSafeEqual(given, expected)))
  if (!isSigned) return { valid: false, reason: 'mismatch' }
  const ageS = nowS - Number(parsed.time)
  if (ageS > toleranceS) return { valid: false, reason: 'expired' }
  if (ageS < -toleranceS) return { valid: false, reason: 'too_new' }
  return { valid: true, signedAt: new Date(Number(parsed.time) * 1000) }
}

/**
 * Signs a body as Mailchimp does, for tests of what receives webhooks.
 *
 * @returns the value of the header `X-Mailchimp-Signature`
 * @throws {ArgumentError} if the body or the secret cannot be used.
 * @example
 * ```ts
 * import { signWebhook, verifyWebhook } from 'mailchimp-hardened'
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
  assertSignable('signWebhook', rawBody, [secret])
  const time = String(readWebhookOptions(options).nowS)
  return `t=${time},v1=${computeSignature(rawBody, secret, time).toString('hex')}`
}

function computeSignature(rawBody: string | Uint8Array, secret: string, time: string): Buffer {
  return createHmac('sha256', secret).update(`${time}.`).update(rawBody).digest()
}

function assertSignable(caller: string, rawBody: unknown, secrets: readonly unknown[]): void {
  if (typeof rawBody !== 'string' && !(rawBody instanceof Uint8Array)) {
    throw new ArgumentError(
      `${caller}: rawBody must be the body as it came, a text or bytes, not what a parser made`,
      {
        argument: 'rawBody',
      },
    )
  }
  if (secrets.length === 0 || secrets.some((each) => typeof each !== 'string' || each === '')) {
    throw new ArgumentError(
      `${caller}: secret must be the signing_secret of the webhook, and is empty or no text`,
      {
        argument: 'secret',
      },
    )
  }
}

function readWebhookOptions(given: WebhookOptions): Required<{ [Name in keyof WebhookOptions]: number }> {
  const own: WebhookOptions = Object.assign(Object.create(null), given)
  const { toleranceS = 300, nowS = Math.floor(Date.now() / 1000) } = own
  for (const [argument, value] of Object.entries({ toleranceS, nowS })) {
    if (Number.isInteger(value) && value >= 0 && value <= MOST_SECONDS) continue
    throw new ArgumentError(`${argument} must be a whole number of seconds, like 300`, { argument })
  }
  return { toleranceS, nowS }
}

/** More would be no date. */
const MOST_SECONDS = 8_640_000_000_000

/** `t=1718000000,v1=…`; more than one signature while a secret is replaced, and parts of later versions, are taken. */
function parseHeader(header: string): { time: string; signatures: readonly Buffer[] } | undefined {
  if (typeof header !== 'string' || header.length > 2_000) return undefined
  const parts = header.split(',').map((part) => part.trim().split('='))
  const times = parts.filter(([name]) => name === 't').map(([, value = '']) => value)
  const signatures = parts.filter(([name]) => name === 'v1').map(([, value = '']) => value)
  const [time = ''] = times
  const isWell =
    times.length === 1 &&
    /^\d{1,12}$/.test(time) &&
    signatures.length > 0 &&
    signatures.every((each) => /^[0-9a-f]{64}$/i.test(each))
  return isWell ? { time, signatures: signatures.map((each) => Buffer.from(each, 'hex')) } : undefined
}
