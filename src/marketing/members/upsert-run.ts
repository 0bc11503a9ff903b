import { setMaxListeners } from 'node:events'
import type { CallOptions } from '../../call/call-context.js'
import { ScopeError } from '../../errors/error-classes.js'
import { publishProgress } from '../../observe/progress.js'
import { MANY_MEMBERS } from '../member-calls.js'
import { readFailure, readResults, reportChunk, UNNAMED } from './chunk-results.js'
import { cutChunks, type MemberChunk } from './member-chunk.js'
import type { MemberInput, MemberReport, MemberUpsert, UpsertOptions, UpsertSummary } from './member-types.js'

interface SentChunk<Member> {
  readonly chunk: MemberChunk<Member>
  readonly reports: Promise<readonly MemberReport<Member>[]>
}

/** Cuts records into chunks, sends several of them concurrently, and yields the reports in the order of the records. */
export class UpsertRun<Member extends MemberInput> implements MemberUpsert<Member> {
  readonly #send: (members: readonly unknown[]) => Promise<unknown>
  readonly #options: UpsertOptions
  readonly #actor: string | undefined
  readonly #ended = new AbortController()
  readonly #reports: AsyncGenerator<MemberReport<Member>, undefined>
  readonly #counts = { created: 0, updated: 0, failed: 0, unknown: 0 }
  #phase: UpsertSummary['phase'] = 'sending'
  cursor: number

  constructor(
    members: Iterable<Member> | AsyncIterable<Member>,
    { from = 0, total, concurrency = 2, onProgress }: UpsertOptions,
    send: (members: readonly unknown[], signal: AbortSignal) => Promise<unknown>,
    { signal, actor }: Pick<CallOptions, 'signal' | 'actor'>,
  ) {
    const ended = this.#ended.signal
    const stop = signal === undefined ? ended : AbortSignal.any([signal, ended])
    // Each chunk in flight adds a listener; Node would warn of a leak above ten.
    setMaxListeners(0, stop)
    this.#options = {
      total: total ?? (Array.isArray(members) ? members.length : undefined),
      concurrency,
      onProgress,
    }
    this.#send = (chunk) => send(chunk, stop)
    this.#actor = actor
    this.cursor = from
    this.#reports = this.#run(cutChunks(members, from))
  }

  [Symbol.asyncIterator](): this {
    return this
  }

  next(): Promise<IteratorResult<MemberReport<Member>, undefined>> {
    return this.#reports.next()
  }

  /** Aborts the chunks in flight; the outcome of their members is unknown. */
  return(): Promise<IteratorResult<MemberReport<Member>, undefined>> {
    this.#ended.abort()
    return this.#reports.return(undefined)
  }

  get summary(): UpsertSummary {
    return { done: this.cursor, total: this.#options.total, phase: this.#phase, ...this.#counts }
  }

  async finish(): Promise<UpsertSummary> {
    for await (const _ of this);
    return this.summary
  }

  async *#run(chunks: AsyncGenerator<MemberChunk<Member>>): AsyncGenerator<MemberReport<Member>, undefined> {
    let phase: UpsertSummary['phase'] = 'stopped'
    try {
      for await (const reports of this.#sendAll(chunks)) {
        this.#report('sending')
        for (const report of reports) {
          this.#counts[report.outcome] += 1
          yield report
          this.cursor = report.index + 1
        }
      }
      phase = 'finished'
    } catch (error) {
      // The consumer stopped while a chunk was in flight.
      if (!this.#ended.signal.aborted) throw error
    } finally {
      this.#ended.abort()
      this.#phase = phase
      this.#report(phase)
    }
    return undefined
  }

  async *#sendAll(
    chunks: AsyncGenerator<MemberChunk<Member>>,
  ): AsyncGenerator<readonly MemberReport<Member>[]> {
    const { concurrency = 2 } = this.#options
    const sent: SentChunk<Member>[] = []
    for await (const chunk of chunks) {
      sent.push(this.#sendChunk(chunk, sent))
      if (sent.length >= concurrency) yield await (sent.shift() as SentChunk<Member>).reports
    }
    for (const { reports } of sent) yield await reports
  }

  /** Sends a chunk after the chunks in flight that share an address with it: the later record must be written later. */
  #sendChunk(chunk: MemberChunk<Member>, before: readonly SentChunk<Member>[]): SentChunk<Member> {
    const same = before.filter(({ chunk: { byAddress } }) =>
      [...chunk.byAddress.keys()].some((address) => byAddress.has(address)),
    )
    const reports = Promise.all(same.map(({ reports }) => reports)).then(() => this.#writeMembers(chunk))
    // Prevents an unhandled rejection: the promise is awaited later, or never.
    reports.catch(() => {})
    return { chunk, reports }
  }

  async #writeMembers(chunk: MemberChunk<Member>): Promise<readonly MemberReport<Member>[]> {
    if (chunk.failure !== undefined) throw chunk.failure.error
    const sent = [...chunk.byAddress.values()]
    if (sent.length === 0) return reportChunk(chunk, new Map(), UNNAMED)
    const members = sent.map(({ member }) => member)
    try {
      return reportChunk(chunk, readResults(await this.#send(members)), UNNAMED)
    } catch (error) {
      // Converts the position in the chunk to the position in the run.
      if (error instanceof ScopeError && error.batchIndex !== undefined)
        Object.assign(error, { batchIndex: sent[error.batchIndex]?.index })
      return reportChunk(chunk, new Map(), readFailure(error))
    }
  }

  #report(phase: UpsertSummary['phase']): void {
    const { onProgress, total } = this.#options
    const progress = { done: this.cursor, total, failed: this.#counts.failed, phase }
    const actor = this.#actor === undefined ? {} : { actor: this.#actor }
    publishProgress({ operation: MANY_MEMBERS, ...actor, ...progress }, onProgress)
  }
}
