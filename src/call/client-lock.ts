import { systemClock } from '../clock.js'
import { ArgumentError, ScopeError } from '../errors/error-classes.js'
import { getCurrentActor } from '../observe/actor.js'
import { publishLocked, publishUnlocked } from '../observe/lock-events.js'
import { levels } from '../observe/metrics.js'
import type { Deadline, SendGate } from '../transport/deadline.js'
import type { Auditor } from './auditor.js'

interface LockState {
  readonly reason: string
  /** The guardrail that locked the client. */
  readonly guardrail: string | undefined
  readonly since: number
}

/** The lock of a client: while it is locked, only reads are sent. */
export class ClientLock implements SendGate {
  /** The auditor of the client; replaced when the client is reconfigured. */
  auditor: Auditor | undefined
  #state: LockState | undefined
  /** Whether the gauge of locked clients includes this one. */
  #isCounted = false
  /** The calls in flight that are not reads. */
  #calls: Set<Deadline> | undefined

  get isLocked(): boolean {
    return this.#state !== undefined
  }

  /** Refuses all calls except reads from now on, and stops those in flight that were not sent yet. */
  lock(reason: string, guardrail?: string): void {
    this.#count(true)
    this.#state = { reason, guardrail, since: systemClock.now() }
    for (const call of this.#calls ?? []) call.stopUnsent()
    publishLocked({ reason, ...(guardrail !== undefined && { guardrail }) })
    this.#recordNote('client_locked', 'client.lock', { guardrail, reason })
  }

  /** Does nothing if the client is not locked. */
  unlock(): void {
    if (this.#state === undefined) return
    const { reason } = this.#state
    this.#state = undefined
    this.#count(false)
    publishUnlocked({ reason })
    this.#recordNote('client_unlocked', 'client.unlock', { reason })
  }

  /** Stops counting a closed client as locked. */
  close(): void {
    this.#count(false)
  }

  #count(isLocked: boolean): void {
    if (isLocked === this.#isCounted) return
    this.#isCounted = isLocked
    levels.lockedClients += isLocked ? 1 : -1
  }

  getRefusal(operation: string): ScopeError | undefined {
    if (this.#state === undefined) return undefined
    const { reason, guardrail, since } = this.#state
    return new ScopeError({
      code: 'locked',
      operation,
      message: `${operation} is refused, because the client is locked and only reads; nothing was sent`,
      hint: `locked since ${new Date(since).toISOString()}: ${reason}. client.unlock() lets it write again.`,
      rule: guardrail ?? 'client.lock',
    })
  }

  add(call: Deadline): void {
    this.#calls ??= new Set()
    this.#calls.add(call)
  }

  delete(call: Deadline): void {
    this.#calls?.delete(call)
  }

  #recordNote(
    kind: 'client_locked' | 'client_unlocked',
    operation: string,
    facts: Readonly<Record<string, string | undefined>>,
  ): void {
    this.auditor?.recordNote({ kind, operation, actor: getCurrentActor(), facts })
  }
}

/** Spans, logs and errors contain the reason, so it must not be an address, a key or a hash. */
const REASON = /^(?!.*[\dA-Fa-f]{24})[\w.,:;/()#' -]{1,200}$/

/** @throws {ArgumentError} if the text could be a secret or an address */
export function checkLockReason(reason: string): string {
  if (typeof reason === 'string' && REASON.test(reason)) return reason
  const fault =
    "must be 1 to 200 letters, digits, spaces or any of . , : ; / ( ) # ' _ -, and no address, key or hash: errors and logs contain it"
  throw new ArgumentError(`lock(): reason ${fault}`, { argument: 'reason' })
}
