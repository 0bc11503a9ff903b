import { randomUUID } from 'node:crypto'
import {
  closeSync,
  constants,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs'
import { dirname } from 'node:path'

/** A later use is written only so often: the file says when something was last used, to the hour. */
const SAVE_AFTER_MS = 3_600_000
const MAX_NAMES = 10_000
const NO_FOLLOW = constants.O_NOFOLLOW ?? 0

/**
 * When names were last used: operations, local addresses. In a small file beside the audit log, which processes share: each
 * reads it again before it says that a name is new. Holds nothing personal and nothing secret.
 */
export class UsedNames {
  readonly #path: string
  #times = new Map<string, number>()
  readonly #saved = new Map<string, number>()
  #isLoaded = false
  #hasWarned = false

  constructor(path: string) {
    this.#path = path
  }

  /** Notes a use. Returns whether the name was not used within this time before. */
  use(name: string, withinMs: number, now: number): boolean {
    if (!this.#isLoaded) this.#load()
    const isNew = this.#isUnused(name, withinMs, now) && this.#isUnusedByOthers(name, withinMs, now)
    this.#times.set(name, now)
    if (isNew || now - (this.#saved.get(name) ?? 0) >= SAVE_AFTER_MS) this.#save()
    return isNew
  }

  #isUnused(name: string, withinMs: number, now: number): boolean {
    return now - (this.#times.get(name) ?? Number.NEGATIVE_INFINITY) >= withinMs
  }

  #isUnusedByOthers(name: string, withinMs: number, now: number): boolean {
    this.#load()
    return this.#isUnused(name, withinMs, now)
  }

  #load(): void {
    this.#isLoaded = true
    for (const [name, time] of readTimes(this.#path)) {
      this.#saved.set(name, time)
      if (time > (this.#times.get(name) ?? 0)) this.#times.set(name, time)
    }
  }

  /** Written as a whole beside the file and renamed, so that a reader never sees half of it. */
  #save(): void {
    this.#load()
    const latest = [...this.#times].sort(([, one], [, other]) => other - one).slice(0, MAX_NAMES)
    this.#times = new Map(latest)
    try {
      writeTimes(this.#path, latest)
      for (const [name, time] of latest) this.#saved.set(name, time)
    } catch (error) {
      this.#warn(String((error as { code?: unknown }).code))
    }
  }

  #warn(code: string): void {
    if (this.#hasWarned) return
    this.#hasWarned = true
    process.emitWarning(
      `What the Mailchimp guardrails must remember cannot be written beside the audit log (${code}): after a restart, everything is a first use again.`,
      { type: 'MailchimpGuardrailWarning', code: 'MAILCHIMP_GUARDRAIL_STATE' },
    )
  }
}

/** A file that is missing or damaged holds nothing: then everything is a first use. */
function readTimes(path: string): [name: string, time: number][] {
  let fd: number | undefined
  try {
    fd = openSync(path, constants.O_RDONLY | NO_FOLLOW)
    const { used } = JSON.parse(readFileSync(fd, 'utf8')) as { used: Record<string, number> }
    return Object.entries(used).filter(([, time]) => Number.isFinite(time))
  } catch {
    return []
  } finally {
    if (fd !== undefined) closeSync(fd)
  }
}

function writeTimes(path: string, times: readonly (readonly [string, number])[]): void {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
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
