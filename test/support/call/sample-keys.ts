import { createHash } from 'node:crypto'
import { vi } from 'vitest'
import type { CredentialInput, Provider } from '../../../src/credentials/provider.js'
import {
  canaryKey,
  type Exchange,
  problem,
  type RecordedRequest,
  type StandIn,
} from '../stand-in/stand-in.js'

const computeMd5 = (text: string) => createHash('md5').update(text).digest('hex')

/** Keys that share no part, generated like the canary key. */
export const [firstKey, secondKey, thirdKey] = [
  canaryKey(),
  `${computeMd5('the second key')}-us1`,
  `${computeMd5('the third key')}-us1`,
] as const

/** The keys that the stand-in of these tests accepts. */
export const sampleKeys = [firstKey, secondKey, thirdKey]

export const encodeBasicAuth = (key: string) => `Basic ${Buffer.from(`user:${key}`).toString('base64')}`

export const computeFingerprint = (key: string) => createHash('sha256').update(key).digest('hex').slice(0, 12)

/** Returns the keys of the requests, in order, as positions in `sampleKeys`, starting with 1. */
export function identifyKeys(requests: readonly RecordedRequest[]): number[] {
  return requests.map(
    ({ headers }) => sampleKeys.findIndex((key) => encodeBasicAuth(key) === headers.authorization) + 1,
  )
}

const matchesKey = (key: string) => (request: RecordedRequest) =>
  request.headers.authorization === encodeBasicAuth(key)

export const rejection = problem(401, 'API Key Invalid', 'This key was revoked.')

/** Makes the stand-in reject this key from now on. */
export function revokeKey(standIn: StandIn, key: string): void {
  standIn.on(matchesKey(key), rejection)
}

/** Creates a provider that returns the next result at each fetch, and then repeats the last one. */
export function createSequenceProvider(...answers: readonly (string | CredentialInput | Error)[]) {
  let asked = 0
  return vi.fn<Provider>(async () => {
    const answer = answers[Math.min(asked, answers.length - 1)]
    asked += 1
    if (answer instanceof Error) throw answer
    return typeof answer === 'string' ? { apiKey: answer } : (answer as CredentialInput)
  })
}

export const account = { account_id: '8d3a3db4d97663a9074efcc16', role: 'Manager' }

/** Answers with the account of each listed key; other keys and paths get the usual answer. */
export function answerAccounts(standIn: StandIn, accounts: Readonly<Record<string, unknown>>): void {
  standIn.on('GET /', ({ request, usualAnswer }: Exchange) => {
    const key = Object.keys(accounts).find((each) => matchesKey(each)(request))
    return key === undefined ? usualAnswer() : { status: 200, body: accounts[key] }
  })
}

/** The requests for the root of the account, and all others. */
export function filterRootRequests(requests: readonly RecordedRequest[]): readonly RecordedRequest[] {
  return requests.filter(({ path }) => path === '/3.0/')
}
export function filterOtherRequests(requests: readonly RecordedRequest[]): readonly RecordedRequest[] {
  return requests.filter(({ path }) => path !== '/3.0/')
}
