import type { Mailchimp } from '../../../src/testing/index.js'
import { sendRequest } from './send-request.js'

export interface RawReply {
  readonly status: number
  // biome-ignore lint/suspicious/noExplicitAny: responses have no type
  readonly body: any
  readonly headers: Readonly<Record<string, unknown>>
}

/** Sends requests to a stand-in with Node's own client and no code of this package. */
export async function sendRawRequest(
  mailchimp: Pick<Mailchimp, 'origin' | 'ca' | 'key'>,
  route: string,
  body?: unknown,
  headers: Record<string, string> = {},
): Promise<RawReply> {
  const [method, path] = route.split(' ') as [string, string]
  const authorization = { authorization: `Bearer ${mailchimp.key}` }
  const text = body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }
  const reply = await sendRequest(mailchimp, {
    method,
    path: `/3.0${path}`,
    headers: { ...authorization, ...headers },
    ...text,
  })
  const isJson = String(reply.headers['content-type']).includes('json')
  return { status: reply.status, headers: reply.headers, body: isJson ? reply.json() : reply.text }
}
