import type { BatchedCalls } from './batched-calls.js'
import { isContainer } from './identifiers.js'
import { parseLine } from './parse-line.js'
import { readLines } from './read-lines.js'
import type { AuditedResource, AuditRecord } from './record.js'

/** Calls from a log, with the facts that a scope decides on. */
export interface RecordedCalls {
  readonly operation: string
  /** The number of calls; more than 1 only inside a batch. */
  readonly count: number
  /** Milliseconds since 1970. */
  readonly time: number
  readonly actor: string | undefined
  /** The ids of containers in the path, by the names of their parameters. */
  readonly ids: ReadonlyMap<string, string>
  /** Whether the log contains the ids of all containers in the path. */
  readonly isBound: boolean
  readonly isRefused: boolean
}

/** Streams the calls of log files, each once even if it has several records. Lines that were changed are skipped. */
export async function* readCalls(files: readonly string[]): AsyncGenerator<RecordedCalls> {
  for (const file of files) {
    for await (const { bytes } of readLines(file)) {
      const record = parseLine(bytes)?.record
      if (record !== undefined) yield* listCalls(record)
    }
  }
}

const COUNTED: ReadonlySet<string> = new Set(['read', 'intent', 'refusal'])

function listCalls(record: AuditRecord): RecordedCalls[] {
  const { metadata, api, actor, resources, time } = record
  if (!COUNTED.has(metadata.event_code) || isIdentityRead(record)) return []
  const { batch = [], route = '' } = record.unmapped as { batch?: readonly BatchedCalls[]; route?: string }
  const isRefused = metadata.event_code === 'refusal'
  const whole = { time, actor: actor.invoked_by, isRefused }
  return [
    { ...whole, operation: api.operation, count: 1, ...bindIds(resources, route) },
    ...batch.map(({ operation, count, resources: inside, route: path }) => ({
      ...{ ...whole, operation, count },
      ...bindIds(inside, path),
    })),
  ]
}

/** Returns whether the client made this call on its own for the option `expect`, which also allows it. */
function isIdentityRead({ api, authorizations }: AuditRecord): boolean {
  const [decision] = (authorizations ?? []) as readonly { policy?: { uid?: string } }[]
  return api.operation === 'root.getRoot' && decision?.policy?.uid === 'expect'
}

function bindIds(resources: readonly AuditedResource[] | undefined, route: string) {
  const containers = [...route.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name).filter(isContainer)
  const ids = new Map(
    (resources ?? []).filter(({ type }) => isContainer(type)).map(({ type, uid }) => [type, uid]),
  )
  return { ids, isBound: containers.length > 0 && containers.every((name) => ids.has(name)) }
}
