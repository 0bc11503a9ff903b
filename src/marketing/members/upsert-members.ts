import { type CallOptions, type ClientContext, mergeCallOptions } from '../../call/call-context.js'
import { run } from '../../call/run.js'
import { MANY_MEMBERS } from '../member-calls.js'
import { findOperation } from '../operations.js'
import { functionRule, type OptionRule, reject, takeOptions } from '../pages/paging-options.js'
import { createMethodCall } from '../sdk.js'
import type { MemberInput, UpsertOptions } from './member-types.js'
import { UpsertRun } from './upsert-run.js'

const RULES: Readonly<Record<'from' | 'concurrency' | 'total' | 'onProgress', OptionRule>> = {
  from: [0, Number.MAX_SAFE_INTEGER],
  concurrency: [1, 10],
  total: [0, Number.MAX_SAFE_INTEGER],
  onProgress: functionRule,
}

/**
 * Creates a run that adds or updates members. Each chunk is a separate call, with its own scope decision, span and
 * retries.
 *
 * @throws {ArgumentError} if an argument is invalid
 */
export function upsertMembers<Member extends MemberInput>(
  client: ClientContext,
  callOptions: CallOptions,
  listId: string,
  members: Iterable<Member> | AsyncIterable<Member>,
  upsertOptions: UpsertOptions = {},
): UpsertRun<Member> {
  const query: Record<string, unknown> = Object.assign(Object.create(null), upsertOptions)
  const options: UpsertOptions = takeOptions('upsertMembers()', query, RULES)
  const iterable = Object(members)
  if (typeof members === 'string' || !(Symbol.iterator in iterable || Symbol.asyncIterator in iterable))
    reject('upsertMembers()', 'members', 'must be an iterable of members')
  const createCall = (chunk: readonly unknown[]) =>
    createMethodCall(findOperation(MANY_MEMBERS) as never, [
      listId,
      { members: chunk, update_existing: true },
      query,
    ])
  // Checks the path and the options before the first member is read.
  createCall([])
  const send = async (chunk: readonly unknown[], signal: AbortSignal) =>
    (await run(client, createCall(chunk), mergeCallOptions(callOptions, { signal }))).data
  return new UpsertRun(members, options, send, callOptions)
}
