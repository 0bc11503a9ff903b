// A process with callers that share a limit with other processes. Its parent starts it with a `CallerTask`, and gets a
// `CallerReport` when it sends a message.
import type { LimitError } from '../../../src/errors/limit-error.js'
import { createRedisLimit, type RedisLimitOptions } from '../../../src/redis/redis-limit.js'
import type { Timing } from '../../../src/redis/timing.js'
import { type ClientName, connectClient } from './redis-clients.js'

export interface CallerTask {
  readonly holder: string
  readonly client: ClientName
  readonly port: number
  readonly origin: string
  readonly callers: number
  readonly timing: Timing
  readonly options: Omit<RedisLimitOptions, 'client'>
}

export interface CallerReport {
  readonly answered: number
  /** The number of failed calls by error code. */
  readonly failures: Readonly<Record<string, number>>
  readonly unhandled: readonly string[]
  /** Milliseconds since 1970, by the clock of this process. */
  readonly clock: number
}

const task: CallerTask = JSON.parse(process.argv[2] ?? '')
const failures: Record<string, number> = {}
const unhandled: string[] = []
let answered = 0
let isStopped = false

process.on('unhandledRejection', (error) => unhandled.push(String(error)))
process.on('message', () => {
  isStopped = true
  const report: CallerReport = { answered, failures, unhandled, clock: Date.now() }
  process.send?.(report)
})
process.on('disconnect', () => process.exit())

const { client } = await connectClient(task.client, task.port)
const limit = createRedisLimit({ ...task.options, client }, task.timing)
process.send?.('ready')
await Promise.all(Array.from({ length: task.callers }, makeCalls))

async function makeCalls(): Promise<void> {
  while (!isStopped) await makeCall()
}

async function makeCall(): Promise<void> {
  try {
    const lease = await limit.acquire({ operation: 'lists.getList', timeoutMs: 60_000 })
    try {
      const signal = lease.signal ?? null
      const answer = await fetch(task.origin, { headers: { 'x-holder': task.holder }, signal })
      await answer.text()
      answered += 1
    } finally {
      lease.release()
    }
  } catch (error) {
    const { code } = error as Partial<LimitError>
    failures[String(code)] = (failures[String(code)] ?? 0) + 1
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}
