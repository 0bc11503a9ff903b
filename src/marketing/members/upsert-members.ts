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
 * Creates a run that adds or changes members. Each chunk is a call of its own: decided, traced, limited and retried.
 *
 * @throws {ArgumentError} if an argument is invalid
 */
export function upsertMembers<Member extends MemberInput>(
  client: ClientContext,
  callOptions: CallOptions,
  listId: string,
  members: Iterable<Member> | AsyncIterable<Member>,
  given: UpsertOptions = {},
): UpsertRun<Member> {
  const query: Record<string, unknown> = Object.assign(Object.create(null), given)
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
  // The path and the options are checked before the first member is read.
  createCall([])
  const send = async (chunk: readonly unknown[], signal: AbortSignal) =>
    (await run(client, createCall(chunk), mergeCallOptions(callOptions, { signal }))).data
  return new UpsertRun(members, options, send, callOptions)
}
