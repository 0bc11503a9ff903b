import { randomBytes } from 'node:crypto'
import { type Lease, type Limit, type LimitRequest, type Waiter, WaitLine } from '../index.js'
import type { RedisClient } from './redis-client.js'
import { createLostError, createUnavailableError } from './redis-errors.js'
import { publishLimitEvent } from './redis-events.js'
import { RedisLease } from './redis-lease.js'
import { describeScriptError, ScriptRunner } from './script-runner.js'
import { acquireScript, releaseScript, renewScript } from './scripts.js'
import type { Timing } from './timing.js'

interface SharedLimitOptions {
  readonly client: RedisClient
  readonly name: string
  readonly max: number
  /** The number of places that this process has while Redis is unreachable. */
  readonly share: number
  readonly timing: Timing
}

/** Redis need not know more waiting calls: a limit has at most ten places. */
const MOST_TICKETS = 64

/**
 * A limit whose places are counted in Redis. One poller requests places for all waiting calls of this process, and one
 * timer renews all its leases. While Redis is unreachable, released places go to waiting calls of this process; once
 * the leases of all other processes have expired, this one continues with its share.
 */
export class SharedLimit implements Limit {
  readonly name: string
  readonly #max: number
  readonly #share: number
  readonly #timing: Timing
  readonly #runner: ScriptRunner
  readonly #process = randomBytes(8).toString('hex')
  readonly #line: WaitLine
  readonly #tickets = new WeakMap<Waiter, string>()
  readonly #held = new Map<string, RedisLease>()
  /** Leases and tickets that have ended, but are not yet removed from Redis. */
  readonly #ended = new Set<string>()
  #ticketCount = 0
  #unavailableSince: number | undefined
  #renewedAt = performance.now()
  #isPolling = false
  #isPollWanted = false
  #isRenewing = false
  #isReleasing = false
  #pollTimer: NodeJS.Timeout | undefined
  #renewTimer: NodeJS.Timeout | undefined

  constructor({ client, name, max, share, timing }: SharedLimitOptions) {
    this.name = name
    this.#max = max
    this.#share = share
    this.#timing = timing
    this.#line = new WaitLine(name)
    // The braces keep the keys of a limit on one node of a cluster.
    const keys = ['leases', 'line', 'alive'].map((key) => `mailchimp-hardened:{${name}}:${key}`)
    this.#runner = new ScriptRunner(client, keys, timing.commandTimeoutMs)
  }

  /** Returns no place: only Redis can grant one. */
  tryAcquire(): undefined {
    return undefined
  }

  acquire(request: LimitRequest): Promise<Lease> {
    const promise = this.#line.join(request, (waiter) => this.#onLeave(waiter))
    this.#startTimer()
    if (this.#unavailableSince === undefined) this.#schedulePoll(0)
    else void this.#renew()
    return promise
  }

  #onLeave(waiter: Waiter): void {
    const ticket = this.#tickets.get(waiter)
    if (ticket !== undefined) this.#end(ticket)
  }

  #getTicket(waiter: Waiter): string {
    const known = this.#tickets.get(waiter)
    if (known !== undefined) return known
    this.#ticketCount += 1
    const ticket = `${this.#process}.${String(this.#ticketCount).padStart(10, '0')}`
    this.#tickets.set(waiter, ticket)
    return ticket
  }

  #schedulePoll(delayMs: number): void {
    this.#isPollWanted ||= delayMs === 0
    if (this.#line.length === 0 || this.#unavailableSince !== undefined || this.#isPolling) return
    clearTimeout(this.#pollTimer)
    this.#pollTimer = setTimeout(() => void this.#poll(), delayMs).unref()
  }

  async #poll(): Promise<void> {
    if (this.#line.length === 0) return
    this.#isPolling = true
    this.#isPollWanted = false
    const { leaseMs, aliveMs, pollMs } = this.#timing
    const sentAt = performance.now()
    const waiters = new Map(
      [...this.#line].slice(0, MOST_TICKETS).map((each) => [this.#getTicket(each), each]),
    )
    try {
      const args = [this.#max, leaseMs, this.#process, aliveMs, ...waiters.keys()]
      const granted = await this.#runner.run(acquireScript, args)
      for (const ticket of granted) this.#grant(waiters.get(ticket), ticket, sentAt + leaseMs)
    } catch (error) {
      this.#onFailure(error)
    }
    this.#isPolling = false
    this.#schedulePoll(this.#isPollWanted ? 0 : pollMs * (0.75 + Math.random() / 2))
  }

  #grant(waiter: Waiter | undefined, id: string, endsAt: number): void {
    if (waiter === undefined) return
    const { waitedMs, ahead } = waiter
    const degraded = this.#unavailableSince !== undefined
    const facts = { id, endsAt, operation: waiter.request.operation, waitedMs, ahead, degraded }
    const lease = new RedisLease(facts, (released) => this.#release(released))
    // The response may be late, because the process was busy or paused.
    const isOver = endsAt <= performance.now()
    if (!isOver && this.#line.grant(waiter, lease)) this.#held.set(id, lease)
    else this.#end(id)
  }

  #release({ id, endsAt }: RedisLease): void {
    this.#held.delete(id)
    const [next] = this.#line
    if (next !== undefined && this.#canPassPlace(endsAt)) this.#grant(next, id, endsAt)
    else this.#end(id)
  }

  /** Returns whether a released place goes to the next waiting call here: only while Redis is unreachable. */
  #canPassPlace(endsAt: number): boolean {
    if (this.#unavailableSince === undefined) return false
    return endsAt - performance.now() > this.#timing.leaseMs / 2 || this.#held.size < this.#share
  }

  /** Marks a lease or ticket as ended, and removes all ended ones from Redis. */
  #end(id: string): void {
    this.#ended.add(id)
    void this.#sendReleases()
  }

  async #sendReleases(): Promise<void> {
    if (this.#isReleasing || this.#unavailableSince !== undefined) return
    this.#isReleasing = true
    // Waits a microtask, so that one command releases all that end at the same time.
    await Promise.resolve()
    const ids = [...this.#ended]
    try {
      await this.#runner.run(releaseScript, ids)
      for (const id of ids) this.#ended.delete(id)
    } catch (error) {
      this.#onFailure(error)
    }
    this.#isReleasing = false
    if (this.#ended.size > 0) void this.#sendReleases()
    this.#schedulePoll(0)
  }

  #startTimer(): void {
    if (this.#renewTimer !== undefined) return
    this.#renewedAt = performance.now()
    this.#renewTimer = setInterval(() => this.#onTick(), this.#timing.leaseMs / TICKS).unref()
  }

  #onTick(): void {
    this.#dropEndedLeases()
    const isDue = performance.now() - this.#renewedAt >= this.#timing.leaseMs / 3
    if (isDue || this.#unavailableSince !== undefined) void this.#renew()
    if (this.#held.size > 0 || this.#line.length > 0 || this.#ended.size > 0) return
    clearInterval(this.#renewTimer)
    this.#renewTimer = undefined
  }

  /** Renews all leases of this process. While Redis is unreachable, this also detects its return. */
  async #renew(): Promise<void> {
    if (this.#isRenewing) return
    this.#isRenewing = true
    const sentAt = performance.now()
    const ids = [...this.#held.keys()]
    try {
      const lost = await this.#runner.run(renewScript, [this.#max, this.#timing.leaseMs, ...ids])
      this.#renewedAt = sentAt
      for (const id of ids) this.#extend(id, sentAt + this.#timing.leaseMs)
      this.#lose(lost)
      this.#onSuccess()
    } catch (error) {
      this.#onFailure(error)
    }
    this.#isRenewing = false
  }

  #extend(id: string, endsAt: number): void {
    const lease = this.#held.get(id)
    if (lease !== undefined) lease.endsAt = endsAt
  }

  /** Gives up leases that could not be renewed in time, before Redis grants their places to others. */
  #dropEndedLeases(): void {
    const limit = performance.now() + (1.5 * this.#timing.leaseMs) / TICKS
    const ended = [...this.#held.values()].filter(({ endsAt }) => endsAt <= limit)
    if (ended.length === 0) return
    const permanent = [...this.#held.values()].filter(({ endsAt }) => endsAt === Infinity).length
    const mayKeep = this.#unavailableSince === undefined ? 0 : Math.max(0, this.#share - permanent)
    for (const lease of ended.slice(0, mayKeep)) lease.endsAt = Infinity
    this.#lose(ended.slice(mayKeep).map(({ id }) => id))
  }

  #lose(ids: readonly string[]): void {
    const lost = ids.map((id) => this.#held.get(id)).filter((lease) => lease !== undefined)
    for (const lease of lost) {
      const { id, operation, waitedMs } = lease
      this.#held.delete(id)
      lease.lose(createLostError(this.name, operation, waitedMs))
    }
    if (lost.length > 0) publishLimitEvent('lost', { limit: this.name, places: lost.length })
  }

  #onFailure(error: unknown): void {
    const now = performance.now()
    if (this.#unavailableSince === undefined) {
      this.#unavailableSince = now
      const whenUnavailable = this.#share > 0 ? 'open' : 'closed'
      publishLimitEvent('unavailable', {
        limit: this.name,
        reason: describeScriptError(error),
        whenUnavailable,
      })
    }
    if (now - this.#unavailableSince >= this.#timing.leaseMs) this.#continueLocally()
  }

  /** Continues without Redis: by now, all leases that it granted have expired. */
  #continueLocally(): void {
    this.#ended.clear()
    for (const waiter of this.#line) {
      if (this.#share === 0) {
        this.#line.fail(waiter, createUnavailableError(this.name, waiter, this.#line.length - 1))
      } else if (this.#held.size < this.#share) this.#grant(waiter, this.#getTicket(waiter), Infinity)
    }
  }

  #onSuccess(): void {
    const since = this.#unavailableSince
    if (since === undefined) return
    this.#unavailableSince = undefined
    publishLimitEvent('available', {
      limit: this.name,
      unavailableMs: Math.round(performance.now() - since),
    })
    if (this.#ended.size > 0) void this.#sendReleases()
    this.#schedulePoll(0)
  }
}

/** Timer ticks per lease. A renewal is due after a third of a lease. */
const TICKS = 15
