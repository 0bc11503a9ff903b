import { randomUUID } from 'node:crypto'
import {
  closeSync,
  constants,
  fstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs'
import { dirname } from 'node:path'

/**
 * The minimum time between two writes of a name: the times in the file are accurate to an hour, or to a quarter of
 * `within`.
 */
const SAVE_AFTER_MS = 3_600_000
const MAX_NAMES = 10_000
/** Does not follow links or wait for the writer of a pipe. Windows has no such flags. */
const READ_FLAGS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0)

/**
 * Saves when names (operations, local addresses) were last used, in a small file next to the audit log. Processes share
 * the file: each reads it again before it reports a name as new. It contains nothing personal and nothing secret.
 */
export class UsedNames {
  readonly #path: string
  #times = new Map<string, number>()
  /**
   * When each name was last saved, or failed to be saved: a file that cannot be written is not retried at each call.
   */
  readonly #saved = new Map<string, number>()
  #isLoaded = false
  #hasSaved = false
  readonly #warned = new Set<string>()

  constructor(path: string) {
    this.#path = path
  }

  /** Records a use. Returns whether the name was not used in the time before it. */
  use(name: string, withinMs: number, now: number): boolean {
    if (!this.#isLoaded) this.#load(now)
    const isNew = this.#isUnused(name, withinMs, now) && this.#isUnusedByOthers(name, withinMs, now)
    this.#times.set(name, now)
    const sinceSaved = Math.abs(now - (this.#saved.get(name) ?? Number.NEGATIVE_INFINITY))
    if (isNew || sinceSaved >= Math.min(SAVE_AFTER_MS, withinMs / 4)) this.#save(now)
    return isNew
  }

  /**
   * Returns whether a name was not used in this time. A time in the future is ignored: the clock has been set back
   * since.
   */
  #isUnused(name: string, withinMs: number, now: number): boolean {
    const time = this.#times.get(name)
    return time === undefined || time > now || now - time >= withinMs
  }

  #isUnusedByOthers(name: string, withinMs: number, now: number): boolean {
    this.#load(now)
    return this.#isUnused(name, withinMs, now)
  }

  #load(now: number): void {
    this.#isLoaded = true
    for (const [name, time] of this.#read()) {
      if (time > now) continue
      this.#saved.set(name, Math.max(time, this.#saved.get(name) ?? 0))
      if (time > (this.#times.get(name) ?? 0)) this.#times.set(name, time)
    }
  }

  /** Reads the file. A missing or damaged file counts as empty, so that everything is a first use. */
  #read(): readonly (readonly [name: string, time: number])[] {
    try {
      return readTimes(this.#path)
    } catch (error) {
      const { code = 'damaged' } = error as { code?: unknown }
      if (code !== 'ENOENT') this.#warn('read', String(code))
      return []
    }
  }

  /** Replaces the file by a rename, so that a reader never sees a part of it. */
  #save(now: number): void {
    this.#load(now)
    const latest = [...this.#times].sort(([, one], [, other]) => other - one).slice(0, MAX_NAMES)
    this.#times = new Map(latest)
    for (const [name, time] of latest) this.#saved.set(name, time)
    try {
      // Only once: if the directory disappears later, the audit log must report it.
      if (!this.#hasSaved) mkdirSync(dirname(this.#path), { recursive: true, mode: 0o700 })
      this.#hasSaved = true
      writeTimes(this.#path, latest)
    } catch (error) {
      this.#warn('written', String((error as { code?: unknown }).code))
    }
  }

  #warn(verb: 'read' | 'written', code: string): void {
    if (this.#warned.has(verb)) return
    this.#warned.add(verb)
    process.emitWarning(
      `The state of the Mailchimp guardrails cannot be ${verb} in the audit log directory (${code}): after a restart, everything counts as a first use.`,
      { type: 'MailchimpGuardrailWarning', code: 'MAILCHIMP_GUARDRAIL_STATE' },
    )
  }
}

/** @throws if the file is missing, damaged, or not a regular file */
function readTimes(path: string): [name: string, time: number][] {
  const fd = openSync(path, READ_FLAGS)
  try {
    if (!fstatSync(fd).isFile()) throw Object.assign(new Error(), { code: 'no file' })
    const { used } = JSON.parse(readFileSync(fd, 'utf8')) as { used: Record<string, number> }
    return Object.entries(used).filter(([, time]) => Number.isFinite(time))
  } finally {
    closeSync(fd)
  }
}

function writeTimes(path: string, times: readonly (readonly [string, number])[]): void {
  const draft = `${path}.${randomUUID()}`
  try {
    writeFileSync(draft, JSON.stringify({ version: 1, used: Object.fromEntries(times) }), {
      flag: 'wx',
      mode: 0o600,
    })
    renameSync(draft, path)
  } catch (error) {
    try {
      unlinkSync(draft)
    } catch {}
    throw error
  }
}
