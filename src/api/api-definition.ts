import type { Credential } from '../credentials/credential.js'
import type { ApiError, ErrorHttpResponse } from '../errors/error-classes.js'
import type { HttpRequest } from '../transport/http-request.js'
import type { Batch } from './batch.js'
import type { Catalogue } from './catalogue.js'
import type { Expectation, Identity } from './identity.js'
import type { Call } from './operation.js'

/** What the operator wrote about where calls go. */
export interface EndpointOptions {
  /** Replaces the API's own host: a gateway, or a stand-in on this machine. */
  readonly origin?: string | undefined
  /** The data centre, as `us19`. */
  readonly server?: string | undefined
}

/** What is known of an error answer before it becomes an `ApiError`. */
export interface ErrorAnswer {
  readonly status: number
  /** What the body says if it is JSON. */
  readonly json: unknown
  readonly isEmpty: boolean
}

/** What an error answer means. */
export interface ErrorMeaning {
  readonly code: ApiError['code']
  /** The API's own name of the error; it may hold anything. */
  readonly title?: string | undefined
  /** What the person who reads the message at night has to know next. */
  readonly remark?: string | undefined
}

/**
 * One API, as the guarded call needs to know it. The rooms `scope`, `observe`, `transport` and `call` know nothing
 * else of an API: no path, no host, no header, no operation.
 */
export interface ApiDefinition {
  /** As errors and files name it: `marketing`. */
  readonly name: string
  /** What stands before each template: `/3.0`. */
  readonly basePath: string
  readonly catalogue: Catalogue
  /**
   * Returns the origin that a call goes to: the only place that makes a host.
   *
   * @throws {CredentialError} if the credential and the options do not lead to one.
   */
  resolveOrigin(credential: Credential, endpoint: EndpointOptions): string
  /** Writes a call with its credential as a request: the only place that reveals a secret. */
  createRequest(call: Call, credential: Credential, origin: string): HttpRequest
  /**
   * Reads the calls inside a call. Returns undefined if the operation carries none.
   *
   * @throws {MailchimpError} if what it carries cannot be read.
   */
  expandBatch?(call: Call): Batch | undefined
  /** Returns a path parameter as it is sent, so that a rule can name it in any form: an address for its hash. */
  canonicalizeParam?(name: string, value: string): string
  /** Returns the field of a body that opens a standing channel out of the account, if one does. */
  findChannelField?(call: Call): string | undefined
  classifyError(answer: ErrorAnswer): ErrorMeaning
  /** Whether an answer is the API's own word that it does not take the credential: then the call was not executed. */
  isKeyRejection(response: ErrorHttpResponse): boolean
  /** How to find out whose key a credential is. */
  readonly identity: {
    createCall(): Call
    parse(data: unknown): Identity | undefined
    /** Returns what of an identity is not as expected, in words without a secret; undefined if all is. */
    findMismatch(identity: Identity, expected: Expectation): string | undefined
  }
}
