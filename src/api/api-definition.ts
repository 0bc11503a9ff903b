import type { Credential } from '../credentials/credential.js'
import type { ApiError, ErrorHttpResponse } from '../errors/error-classes.js'
import type { HttpRequest } from '../transport/http-request.js'
import type { Batch } from './batch.js'
import type { Catalogue } from './catalogue.js'
import type { Expectation, Identity } from './identity.js'
import type { Call, Idempotency } from './operation.js'

/** The operator's options for the destination of calls. */
export interface EndpointOptions {
  /** Replaces the API's own host with a gateway, or with a stand-in on this machine. */
  readonly origin?: string | undefined
  /** The data centre: `us19`. */
  readonly server?: string | undefined
}

/** What is known about an error response before it becomes an `ApiError`. */
export interface ErrorAnswer {
  readonly status: number
  /** The parsed body, if it is JSON. */
  readonly json: unknown
  readonly isEmpty: boolean
}

/** What an error response means. */
export interface ErrorMeaning {
  readonly code: ApiError['code']
  /** The API's own name for the error; it may contain anything. */
  readonly title?: string | undefined
  /** What the reader of the message needs to know next. */
  readonly remark?: string | undefined
}

/**
 * Defines an API for the guarded call. The rooms `scope`, `observe`, `transport` and `call` know nothing else about
 * an API: no path, host, header or operation.
 */
export interface ApiDefinition {
  /** Its name in errors and files: `marketing`. */
  readonly name: string
  /** The path before each template: `/3.0`. */
  readonly basePath: string
  readonly catalogue: Catalogue
  /**
   * Returns the origin of a call. The only function that creates a host.
   *
   * @throws {CredentialError} if the credential and the options do not determine one
   */
  resolveOrigin(credential: Credential, endpoint: EndpointOptions): string
  /** Creates the request of a call with its credential. The only function that reveals a secret. */
  createRequest(call: Call, credential: Credential, origin: string): HttpRequest
  /**
   * Returns the calls inside a call, or undefined if the operation contains none.
   *
   * @throws {MailchimpError} if they cannot be read
   */
  expandBatch?(call: Call): Batch | undefined
  /** Returns the calls by which the scope decides one that does the same to many records, or undefined. */
  splitCall?(call: Call): readonly Call[] | undefined
  /** Returns whether a call may be repeated if its outcome is unknown, if that depends on its body. */
  getIdempotency?(call: Call): Idempotency
  /** Returns a path parameter as it is sent, so that a rule can use any form: an address instead of its hash. */
  canonicalizeParam?(name: string, value: string): string
  /** Returns the field of a body that opens a standing channel out of the account, if there is one. */
  findChannelField?(call: Call): string | undefined
  classifyError(answer: ErrorAnswer): ErrorMeaning
  /** Whether a response is the API's own rejection of the credential, in which case the call was not executed. */
  isKeyRejection(response: ErrorHttpResponse): boolean
  /** How to read the identity of a credential. */
  readonly identity: {
    createCall(): Call
    parse(data: unknown): Identity | undefined
    /** Returns how an identity differs from the expected one, without quoting a secret, or undefined. */
    findMismatch(identity: Identity, expected: Expectation): string | undefined
  }
}
