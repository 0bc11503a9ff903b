import { createRequire } from 'node:module'
import { basename } from 'node:path'
import type { CallOptions, ClientContext } from '../../call/call-context.js'
import { ConfigError } from '../../errors/error-classes.js'
import type { MethodCalls } from '../method-call.js'
import type { BatchOptions, BatchRun, ResumeOptions } from './batch-run.js'

/** Runs batches. The code is in a separate file of `dist`, which is loaded on first use. */
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

let registered: BatchEngine | undefined

/**
 * Registers the engine. The entry `mailchimp-hardened/batches` calls this when it is loaded.
 *
 * @param engine a `BatchEngine`; declared as an object, to keep the types of `src/call` out of the public declarations
 */
export function provideBatchEngine(engine: object): void {
  registered = engine as BatchEngine
}

/** Loads the engine and runs a batch. See `BatchMethods`. */
export async function runBatch(
  client: ClientContext,
  callOptions: CallOptions,
  operations: MethodCalls,
  options: BatchOptions = {},
): Promise<BatchRun> {
  return loadBatchEngine().runBatch(client, callOptions, operations, options)
}

/** Loads the engine and resumes batches. See `BatchMethods`. */
export async function resumeBatch(
  client: ClientContext,
  callOptions: CallOptions,
  batchIds: readonly string[],
  options: ResumeOptions = {},
): Promise<BatchRun> {
  return loadBatchEngine().resumeBatch(client, callOptions, batchIds, options)
}

/**
 * Returns the engine. Loads its file if the package was not bundled into another program.
 *
 * @throws {ConfigError} in a bundled program that does not import the entry
 */
function loadBatchEngine(): BatchEngine {
  // Node's own `require`, which bundlers do not follow: most programs run no batch.
  if (registered === undefined && isUnbundled()) createRequire(__filename)('./batches.cjs')
  if (registered !== undefined) return registered
  const message = "is not in this bundled program: add `import 'mailchimp-hardened/batches'` to it"
  throw new ConfigError('runBatch()', [{ path: '', message }])
}

function isUnbundled(): boolean {
  return typeof __filename === 'string' && basename(__filename) === 'implementation.cjs'
}
