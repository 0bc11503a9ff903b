import { createRequire } from 'node:module'
import { basename } from 'node:path'
import type { CallOptions, ClientContext } from '../../call/call-context.js'
import { ConfigError } from '../../errors/error-classes.js'
import type { MethodCalls } from '../method-call.js'
import type { BatchOptions, BatchRun, ResumeOptions } from './batch-run.js'

/** Runs batches. Its code is in a file of its own, which is loaded on first use. */
export interface BatchEngine {
  runBatch(
    client: ClientContext,
    callOptions: CallOptions,
    operations: MethodCalls,
    options: BatchOptions,
  ): Promise<BatchRun>
  resumeBatch(
    client: ClientContext,
    callOptions: CallOptions,
    batchIds: readonly string[],
    options: ResumeOptions,
  ): Promise<BatchRun>
}

let provided: BatchEngine | undefined

/**
 * Registers the engine. The entry `mailchimp-hardened/batches` calls this when it is loaded.
 *
 * @param engine a `BatchEngine`; its type would drag the types of the guarded call into the public declarations
 */
export function provideBatchEngine(engine: object): void {
  provided = engine as BatchEngine
}

/** @throws {MailchimpError} as `BatchMethods` says */
export async function runBatch(
  client: ClientContext,
  callOptions: CallOptions,
  operations: MethodCalls,
  options: BatchOptions = {},
): Promise<BatchRun> {
  return loadBatchEngine().runBatch(client, callOptions, operations, options)
}

/** @throws {MailchimpError} as `BatchMethods` says */
export async function resumeBatch(
  client: ClientContext,
  callOptions: CallOptions,
  batchIds: readonly string[],
  options: ResumeOptions = {},
): Promise<BatchRun> {
  return loadBatchEngine().resumeBatch(client, callOptions, batchIds, options)
}

/**
 * Returns the engine, and loads it if the package runs from its own files. A bundled program has no such files.
 *
 * @throws {ConfigError} in a bundled program that does not import the entry
 */
function loadBatchEngine(): BatchEngine {
  // Node's own `require`, which bundlers do not follow: most programs run no batch.
  if (provided === undefined && isOwnFile()) createRequire(__filename)('./batches.cjs')
  if (provided !== undefined) return provided
  const message = "is not in this bundled program: add `import 'mailchimp-hardened/batches'` to it"
  throw new ConfigError('runBatch()', [{ path: '', message }])
}

function isOwnFile(): boolean {
  return typeof __filename === 'string' && basename(__filename) === 'implementation.cjs'
}
