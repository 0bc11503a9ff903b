import type { Call, Operation } from '../api/operation.js'
import {
  ApiError,
  ArgumentError,
  CredentialError,
  LimitError,
  type MethodCall,
  type Progress,
  type ProgressListener,
  ScopeError,
} from '../index.js'
import {
  authorize,
  authorizeInside,
  type BatchEntry,
  beginCall,
  type CallOptions,
  type ClientContext,
  canonicalizeEntry,
  classifyFailure,
  createJsonBody,
  createMethodCall,
  endCall,
  failCall,
  findOperation,
  mergeCallOptions,
  publishProgress,
  readEntry,
  run,
  systemClock,
} from '../marketing/batches/batch-kit.js'
import { type DownloadedFile, downloadArchive } from './archive-download.js'
import { parseFileText } from './file-text.js'

/** One operation as it is sent, without its id. */
export type SentOperation = ReturnType<typeof canonicalizeEntry>

/** An operation that was validated and authorized. */
export interface CheckedOperation {
  readonly operation: Operation
  readonly sent: SentOperation
  /** Whether it is a GET that accepts a `count` but has none, and so has a result for each page. */
  readonly isPaged: boolean
}

/** The parts of a client that batches need: calls, scope decisions, and the download of archives. */
export interface BatchAccess {
  /** The signal of the view. */
  readonly signal: AbortSignal | undefined
  /**
   * Validates and authorizes an operation, like a direct call.
   *
   * @throws {ArgumentError} if it is not an operation, or an argument is invalid
   * @throws {ScopeError} if the scope does not allow it in a batch
   */
  checkOperation(described: MethodCall, index: number): CheckedOperation
  /** Returns the operation of a method, or undefined. */
  findOperation(id: string): Operation | undefined
  /** @throws {ScopeError} if the scope does not allow to read the status of a batch, or to delete a batch */
  assertAllowed(operation: 'batches.status' | 'batches.deleteRequest'): void
  start(sent: readonly object[], signal: AbortSignal | undefined): Promise<unknown>
  fetchStatus(batchId: string, signal: AbortSignal | undefined): Promise<unknown>
  remove(batchId: string): Promise<void>
  /** Downloads an archive; returns undefined if the host of the link is not allowed. */
  download(link: string, signal: AbortSignal | undefined): Promise<DownloadedFile | undefined>
  /**
   * Parses the text of a response, like the response of a direct call.
   *
   * @throws {ApiError} like the direct call
   */
  parseResponse(operation: Operation, status: number, text: string): unknown
  /** Returns whether another attempt may succeed. */
  isTransient(error: unknown): boolean
  publish(progress: Progress, listener: ProgressListener | undefined): void
}

const START = findOperation('batches.start') as Operation

export function createBatchAccess(client: ClientContext, options: CallOptions): BatchAccess {
  const send = async (call: Call, signal: AbortSignal | undefined) =>
    (await run(client, call, mergeCallOptions(options, { signal }))).data
  return {
    signal: options.signal,
    checkOperation: (described, index) => {
      const entry = readDescribed(described, index)
      const checked = toCheckedOperation(entry)
      try {
        authorizeInside(client.scope, START, entry.call, index, systemClock.now())
      } catch (error) {
        throw recordRefusal(client, options, createStartCall([checked.sent]), error)
      }
      return checked
    },
    findOperation,
    assertAllowed: (operation) => {
      const call = createBatchCall(operation, '0')
      try {
        authorize(client.scope, call, systemClock.now())
      } catch (error) {
        throw recordRefusal(client, options, call, error)
      }
    },
    start: (sent, signal) => send(createStartCall(sent), signal),
    fetchStatus: (id, signal) => send(createBatchCall('batches.status', id), signal),
    remove: async (id) => void (await send(createBatchCall('batches.deleteRequest', id), undefined)),
    download: (link, signal) => downloadArchive(client, mergeCallOptions(options, { signal }), link),
    parseResponse: (operation, status, text) => parseFileText(client, operation, status, text),
    isTransient: (error) => isTransient(error, client),
    publish: (progress, listener) => {
      const { actor } = options
      const event = { ...progress, operation: START.id, ...(actor !== undefined && { actor }) }
      publishProgress(event, listener)
    },
  }
}

/** Records a refusal for the call that would have followed, and returns the error to throw. */
function recordRefusal(client: ClientContext, options: CallOptions, call: Call, error: unknown): unknown {
  if (!(error instanceof ScopeError)) return error
  const context = beginCall(client, call, options)
  client.guardrails?.recordRefusal(context)
  const failure = failCall(context, error)
  context.audit?.recordOutcome()
  endCall(context)
  return failure
}

function createStartCall(sent: readonly object[]): Call {
  const body = createJsonBody({ operations: sent }, START.id)
  return { operation: START, params: {}, query: {}, body }
}

function createBatchCall(operation: string, batchId: string): Call {
  return createMethodCall(findOperation(operation) as Operation, [batchId])
}

/**
 * Converts a described call to the wire format of a batch and back, so that anything a batch cannot contain is refused
 * here.
 */
function readDescribed(described: MethodCall, index: number): BatchEntry {
  const { operation: id, arguments: args } = Object(described) as Partial<MethodCall>
  const operation = typeof id === 'string' ? findOperation(id) : undefined
  if (operation === undefined || !Array.isArray(args))
    throw new ArgumentError(`runBatch(): operations[${index}] must be made by call()`, {
      argument: `operations[${index}]`,
    })
  return readEntry(START.id, canonicalizeEntry({ call: createEntryCall(operation, args, index) }), index)
}

function createEntryCall(operation: Operation, args: readonly unknown[], index: number): Call {
  try {
    return createMethodCall(operation, args)
  } catch (error) {
    if (!(error instanceof ArgumentError)) throw error
    throw new ArgumentError(`runBatch(): operations[${index}]: ${error.message}`, {
      operation: operation.id,
      argument: `operations[${index}]${error.argument === undefined ? '' : `.${error.argument}`}`,
    })
  }
}

function toCheckedOperation(entry: BatchEntry): CheckedOperation {
  const { operation, query } = entry.call
  const takesCount = operation.method === 'GET' && operation.queryParams.includes('count')
  const isPaged = takesCount && query['count'] === undefined
  return { operation, sent: canonicalizeEntry(entry), isPaged }
}

function isTransient(error: unknown, { api }: ClientContext): boolean {
  if (error instanceof LimitError) return true
  if (error instanceof CredentialError) return error.code === 'credential_unavailable'
  if (error instanceof ApiError && error.code === 'unreadable_answer') return true
  const failure = classifyFailure(error, api)
  return failure !== undefined && TRANSIENT.includes(failure)
}

/** Failures that can end without intervention, unlike a rejected credential. */
const TRANSIENT: readonly string[] = ['not_sent', 'throttled', 'unavailable', 'unknown']
