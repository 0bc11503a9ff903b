import type { CredentialInput, Provider, ScopeInput } from '../../src/index.js'
import { createClient, type MailchimpClient } from '../../src/index.js'
import { operations } from '../../src/marketing/all-operations.js'
import { type Answer, canaryKey, type Responder, type StandIn } from '../support/stand-in/stand-in.js'
import { answerWithExample } from './example-answers.js'
import type { Groups } from './groups.js'
import { createOfficialClient, type OfficialClient } from './official-client.js'

/** The official SDK and this client, with the same server and credential. */
export interface ClientPair {
  readonly official: OfficialClient
  readonly here: MailchimpClient & Groups
}

/** A scope that allows each operation of the catalogue by its name. */
export const fullScope = { version: 1, allow: Object.keys(operations) } as const

export function createClientPair(
  standIn: StandIn,
  credential: CredentialInput = { apiKey: canaryKey() },
): ClientPair {
  const provider: Provider = async () => credential
  return {
    official: createOfficialClient(standIn.origin, credential as { apiKey: string }),
    here: createClient({
      credentials: provider,
      network: { origin: standIn.origin },
      scope: fullScope as unknown as ScopeInput,
      retry: false,
    }) as ClientPair['here'],
  }
}

/** How a call ended. `thrown` is an error that was thrown synchronously. */
export type CallOutcome =
  // biome-ignore lint/suspicious/noExplicitAny: answers of 540 methods
  | { readonly how: 'resolved'; readonly value: any }
  // biome-ignore lint/suspicious/noExplicitAny: existing code reads errors unchecked
  | { readonly how: 'rejected' | 'thrown'; readonly error: any }

/** The result of a call for the caller, and its requests at the server. */
export interface Observed {
  readonly ending: CallOutcome
  readonly requests: readonly SeenRequest[]
}

/** The parts of a request that Mailchimp acts on. */
export interface SeenRequest {
  readonly method: string
  /** Not decoded. */
  readonly path: string
  readonly query: string
  /** Parsed from JSON; the text itself if it is not JSON. */
  readonly body: unknown
  readonly authorization: string | undefined
}

/** Makes one call to the stand-in after a reset. */
export async function observe(
  standIn: StandIn,
  call: () => Promise<unknown>,
  answer: Responder | Answer = answerWithExample,
): Promise<Observed> {
  standIn.reset()
  standIn.on('*', answer)
  const ending = await captureOutcome(call)
  return { ending, requests: standIn.requests.map(toSeenRequest) }
}

export async function captureOutcome(call: () => Promise<unknown>): Promise<CallOutcome> {
  let promise: Promise<unknown>
  try {
    promise = call()
  } catch (error) {
    return { how: 'thrown', error }
  }
  return promise.then(
    (value) => ({ how: 'resolved', value }),
    (error: unknown) => ({ how: 'rejected', error }),
  )
}

function toSeenRequest({ method, path, query, body, headers }: StandIn['requests'][number]): SeenRequest {
  return { method, path, query, body: parseBody(body), authorization: headers.authorization }
}

function parseBody(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    return body
  }
}

/** Picks the parts of the `response` of a twin or an error that existing code reads. */
export function pickResponseParts(response: Record<string, unknown>): object {
  const { status, statusCode, ok, type, body, text, headers, header } = response
  return {
    ...{ status, statusCode, ok, type, body, text },
    headers: omitConnectionHeaders(headers as object),
    header: omitConnectionHeaders(header as object),
  }
}

const CONNECTION_HEADERS = ['connection', 'keep-alive', 'date', 'transfer-encoding']

/** Leaves out the headers that depend on the time or the connection. */
function omitConnectionHeaders(headers: object): object {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !CONNECTION_HEADERS.includes(name)))
}

/** Masks the ids that a server creates for each response. */
export function maskIds<T>(observed: T): T {
  return JSON.parse(JSON.stringify(observed).replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, 'an id'))
}
