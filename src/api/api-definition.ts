import type { Credential } from '../credentials/credential.js'
import type { ApiError, ErrorHttpResponse } from '../errors/error-classes.js'
import type { HttpRequest } from '../transport/http-request.js'
import type { Batch } from './batch.js'
import type { Catalogue } from './catalogue.js'
import type { Expectation, Identity } from './identity.js'
import type { Call, Idempotency } from './operation.js'

/** The options that set the destination of calls. */
export interface EndpointOptions {
  /** The gateway or local stand-in that replaces the API's own host. */
  readonly origin?: string | undefined
  /** The data centre: `us19`. */
  readonly server?: string | undefined
}

/** An error response before it becomes an `ApiError`. */
export interface ErrorAnswer {
  readonly status: number
  /** The parsed body, if it is JSON. */
  readonly json: unknown
  readonly isEmpty: boolean
}

/** The classification of an error response. */
export interface ErrorMeaning {
  readonly code: ApiError['code']
  /** The API's own name for the error; it may contain anything. */
  readonly title?: string | undefined
  /** Advice that the error message adds. */
  readonly remark?: string | undefined
}

/**
 * Defines an API. The folders `scope`, `observe`, `transport` and `call` know an API only through this interface: they
 * contain no path, host, header or operation of it.
 */
export interface ApiDefinition {
  /** The name of the API in errors and files: `marketing`. */
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
  /**
   * Splits a call that changes several records into one call per record, for the scope to decide; or returns undefined.
   */
  splitCall?(call: Call): readonly Call[] | undefined
  /** Returns the idempotency of a call if it depends on the body. */
  getIdempotency?(call: Call): Idempotency
  /**
   * Converts a path parameter to the form that is sent, so that a rule can use another: an address instead of its hash.
   */
  canonicalizeParam?(name: string, value: string): string
  /** Returns the field of a body that opens a standing channel out of the account, if there is one. */
  findChannelField?(call: Call): string | undefined
  classifyError(answer: ErrorAnswer): ErrorMeaning
  /** Returns true if the API itself rejected the credential; then the call was not executed. */
  isKeyRejection(response: ErrorHttpResponse): boolean
  /** Reads and checks the identity of a credential. */
  readonly identity: {
    createCall(): Call
    parse(data: unknown): Identity | undefined
    /** Describes how an identity differs from the expected one, without quoting a secret; or returns undefined. */
    findMismatch(identity: Identity, expected: Expectation): string | undefined
  }
}
