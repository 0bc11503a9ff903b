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

/** A later use is written only so often: the file says when something was last used, to the hour, or a quarter of `within`. */
const SAVE_AFTER_MS = 3_600_000
const MAX_NAMES = 10_000
/** No link, and no wait for the writer of a pipe. Windows has no such flags. */
const READ_FLAGS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0)

/**
 * When names were last used: operations, local addresses. In a small file beside the audit log, which processes share: each
 * reads it again before it says that a name is new. Holds nothing personal and nothing secret.
 */
export class UsedNames {
  readonly #path: string
  #times = new Map<string, number>()
  /** When each name was last saved, or should have been: a file that cannot be written is not tried at each call. */
  readonly #saved = new Map<string, number>()
  #isLoaded = false
  #hasSaved = false
  readonly #warned = new Set<string>()

  constructor(path: string) {
    this.#path = path
  }

  /** Notes a use. Returns whether the name was not used within this time before. */
  use(name: string, withinMs: number, now: number): boolean {
    if (!this.#isLoaded) this.#load(now)
    const isNew = this.#isUnused(name, withinMs, now) && this.#isUnusedByOthers(name, withinMs, now)
    this.#times.set(name, now)
    const sinceSaved = Math.abs(now - (this.#saved.get(name) ?? Number.NEGATIVE_INFINITY))
    if (isNew || sinceSaved >= Math.min(SAVE_AFTER_MS, withinMs / 4)) this.#save(now)
    return isNew
  }

  /** A time in the future is that of a clock which has been set back since: it says nothing. */
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

  /** A file that is missing or damaged holds nothing: then everything is a first use. */
  #read(): readonly (readonly [name: string, time: number])[] {
    try {
      return readTimes(this.#path)
    } catch (error) {
      const { code = 'damaged' } = error as { code?: unknown }
      if (code !== 'ENOENT') this.#warn('read', String(code))
      return []
    }
  }

  /** Written as a whole beside the file and renamed, so that a reader never sees half of it. */
  #save(now: number): void {
    this.#load(now)
    const latest = [...this.#times].sort(([, one], [, other]) => other - one).slice(0, MAX_NAMES)
    this.#times = new Map(latest)
    for (const [name, time] of latest) this.#saved.set(name, time)
    try {
      // Only once: that the directory has vanished since, the audit log must notice.
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

/** @throws if the file is missing, no file, or damaged */
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
