import { lstatSync } from 'node:fs'
import { createConfiguredClient } from '../../cli-kit.js'
import type { MailchimpClient, MemberReport } from '../../index.js'
import { type CommandResult, formatCount } from '../output.js'
import { GrowingFile, type SavedFile } from './growing-file.js'
import { openMembers } from './member-file.js'
import { ProgressLine } from './progress-line.js'
import { runUntilStopped } from './stop-signal.js'
import { identifyFile, WorkState } from './work-state.js'

export interface ImportFlags {
  readonly status?: string | undefined
  readonly delimiter: string
  readonly map?: readonly string[] | undefined
}

/** The progress of an import, and the written part of the file of failures. */
interface ImportState {
  done: number
  created: number
  updated: number
  failed: number
  unknown: number
  failures?: SavedFile
}

const NOTHING_DONE: ImportState = { done: 0, created: 0, updated: 0, failed: 0, unknown: 0 }

/** The number of members in one call. */
const SAVED_AFTER = 500

/**
 * Adds or updates the members of an audience from a file. The same command resumes after a failure, a kill or Ctrl-C.
 * Exit code 1 if it was stopped, or a member failed.
 *
 * @throws {ConfigError} if the configuration is invalid
 * @throws {ScopeError} if the scope does not allow it
 * @throws {Error} if the file cannot be read
 */
export async function importMembersFromFile(
  list: string,
  file: string,
  flags: ImportFlags,
): Promise<CommandResult> {
  const { status, delimiter } = flags
  const names = readNames(flags.map ?? [])
  const reader = openMembers(file, { delimiter, names, status })
  const work = new WorkState<ImportState>(`${file}.import.json`, {
    ...{ list, ...identifyFile(file), status, delimiter, names: [...names] },
  })
  const run = new ImportRun(work, `${file}.failures.jsonl`)
  const client = createConfiguredClient()
  try {
    const isStopped = await runUntilStopped((signal) => run.write(client, list, reader, signal))
    return run.report(isStopped)
  } finally {
    await client.close()
  }
}

/** @throws {Error} if one is not `column=field` */
function readNames(map: readonly string[]): ReadonlyMap<string, string> {
  return new Map(
    map.map((text) => {
      const [, column, field] = /^(.+)=([\w.]*)$/.exec(text) ?? []
      if (column === undefined || field === undefined)
        throw new Error('--map must be "<column>=<field>", like "First Name=merge_fields.FNAME"')
      return [column, field]
    }),
  )
}

/** Throws if the file of failures exists: those of the last run are not overwritten. */
function assertAbsent(file: string): void {
  if (lstatSync(file, { throwIfNoEntry: false }) !== undefined)
    throw new Error(`${file} exists: move it away first`)
}

class ImportRun {
  readonly #work: WorkState<ImportState>
  readonly #state: ImportState
  readonly #failuresFile: string
  #failures: GrowingFile | undefined

  constructor(work: WorkState<ImportState>, failuresFile: string) {
    this.#work = work
    this.#failuresFile = failuresFile
    const saved = work.read()
    this.#state = { ...(saved ?? NOTHING_DONE) }
    if (saved === undefined) assertAbsent(failuresFile)
  }

  /** Imports the remaining members. Returns whether it was stopped before the end. */
  async write(
    client: MailchimpClient,
    list: string,
    reader: ReturnType<typeof openMembers>,
    signal: AbortSignal,
  ): Promise<boolean> {
    const state = this.#state
    const progress = new ProgressLine(state.done)
    const reports = client.upsertMembers(list, reader.members as AsyncIterable<never>, { from: state.done })
    // Saves before the first call, so that a folder that cannot be written fails early.
    this.#save()
    try {
      for await (const report of reports) {
        this.#add(report)
        progress.show(state.done, reader.fraction)
        if (signal.aborted) break
      }
    } catch (error) {
      progress.clear()
      if (state.done > 0)
        console.error(`${formatCount(state.done, 'member')} done. Run the same command to resume.`)
      throw error
    } finally {
      progress.clear()
      this.#save()
      this.#failures?.close()
      if (state.done === 0) this.#work.remove()
    }
    if (!signal.aborted) this.#work.remove()
    return signal.aborted
  }

  #add({ index, member, outcome, field, reason }: MemberReport<Record<string, unknown>>): void {
    if (outcome === 'failed' || outcome === 'unknown') {
      const { email_address } = member
      this.#openFailures().add(
        `${JSON.stringify({ record: index + 1, email_address, outcome, field, reason })}\n`,
      )
    }
    this.#state[outcome] += 1
    this.#state.done = index + 1
    if (this.#state.done % SAVED_AFTER === 0) this.#save()
  }

  /** Writes the failures before the state: a resume truncates their file to the length in the state. */
  #save(): void {
    this.#failures?.flush()
    if (this.#failures !== undefined) this.#state.failures = this.#failures.saved
    this.#work.write(this.#state)
  }

  #openFailures(): GrowingFile {
    if (this.#failures === undefined) {
      this.#failures = new GrowingFile(this.#failuresFile, this.#state.failures)
      // Saves at once: a file without a saved state would not be recognized when the import resumes.
      this.#save()
    }
    return this.#failures
  }

  report(isStopped: boolean): CommandResult {
    const { done, created, updated, failed, unknown, failures } = this.#state
    const hasFailures = failures !== undefined
    const text = [
      `${formatCount(done, 'member')}: ${created} created, ${updated} updated, ${failed} failed, ${unknown} unknown`,
      ...(hasFailures ? [`failures: ${this.#failuresFile}`] : []),
      ...(isStopped ? ['Stopped. Run the same command to resume.'] : []),
    ].join('\n')
    const data = {
      done,
      created,
      updated,
      failed,
      unknown,
      stopped: isStopped,
      ...(hasFailures && { failures: this.#failuresFile }),
    }
    return { text, data, exitCode: isStopped || hasFailures ? 1 : 0 }
  }
}
