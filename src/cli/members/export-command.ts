import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { stringify } from 'csv-stringify/sync'
import { createConfiguredClient } from '../../cli-kit.js'
import type { MailchimpClient } from '../../index.js'
import { type CommandResult, formatCount } from '../output.js'
import { GrowingFile, type SavedFile } from './growing-file.js'
import { EXPORTED_FIELDS, readCell } from './member-columns.js'
import type { MemberFormat } from './member-file.js'
import { ProgressLine } from './progress-line.js'
import { runUntilStopped } from './stop-signal.js'
import { WorkState } from './work-state.js'

export interface ExportFlags {
  readonly format: MemberFormat
  readonly out?: string | undefined
  readonly status?: string | undefined
  readonly fields?: string | undefined
  readonly escapeFormulas?: boolean | undefined
}

/** The progress of an export. */
interface ExportState {
  done: number
  cursor: string | undefined
  /** The written part of the file. */
  file: SavedFile | undefined
  /** The columns; set with the first member, because they depend on its merge fields. */
  columns: readonly string[] | undefined
  /** Digests of members that the walk returns again after a resume, by id. */
  recent: Readonly<Record<string, string>>
}

type Member = { readonly id: string; readonly last_changed: string } & Record<string, unknown>

const SAVED_AFTER = 500
/** A resumed walk begins a second earlier, and times are whole seconds. */
const OVERLAP_MS = 2_000

/**
 * Writes the members of an audience to a file or to standard output. With a file, the same command resumes after a
 * failure, a kill or Ctrl-C.
 *
 * @throws {ConfigError} if the configuration is invalid
 * @throws {ScopeError} if the scope does not allow it
 * @throws {Error} if the file exists, or cannot be written
 */
export async function exportMembersToFile(
  list: string,
  flags: ExportFlags,
): Promise<CommandResult | undefined> {
  if (flags.escapeFormulas === true && flags.format === 'jsonl')
    throw new Error('--escape-formulas is for CSV only')
  const client = createConfiguredClient()
  try {
    const run = new ExportRun(list, flags)
    const isStopped = await runUntilStopped((signal) => run.read(client, signal))
    return run.report(isStopped)
  } finally {
    await client.close()
  }
}

class ExportRun {
  readonly #list: string
  readonly #flags: ExportFlags
  readonly #fields: readonly string[]
  readonly #work: WorkState<ExportState> | undefined
  readonly #state: ExportState
  readonly #file: GrowingFile | undefined
  readonly #recent: Map<string, { readonly digest: string; readonly time: number }>

  constructor(list: string, flags: ExportFlags) {
    const { out, format, status, fields } = flags
    this.#list = list
    this.#flags = flags
    this.#fields = fields === undefined ? EXPORTED_FIELDS : fields.split(',').map((field) => field.trim())
    this.#work =
      out === undefined ? undefined : new WorkState(`${out}.export.json`, { list, format, status, fields })
    const saved = this.#work?.read()
    this.#state = saved ?? { done: 0, cursor: undefined, file: undefined, columns: undefined, recent: {} }
    this.#file = out === undefined ? undefined : new GrowingFile(out, saved?.file)
    this.#recent = new Map(
      Object.entries(this.#state.recent).map(([id, digest]) => [id, { digest, time: this.#time }]),
    )
    // Saves first: a file without a saved state would not be recognized when the export resumes.
    this.#save()
  }

  /** The time up to which members were exported. */
  get #time(): number {
    return Date.parse(this.#state.cursor ?? '')
  }

  /** Exports the remaining members. Returns whether it was stopped before the end. */
  async read(client: MailchimpClient, signal: AbortSignal): Promise<boolean> {
    const state = this.#state
    const progress = new ProgressLine(state.done)
    const before = state.done
    const { status } = this.#flags
    const members = client.exportMembers(this.#list, {
      fields: this.#fields as never,
      ...(status !== undefined && { status: status as never }),
      ...(state.cursor !== undefined && { from: state.cursor }),
    })
    try {
      for await (const member of members as AsyncIterable<Member>) {
        await this.#add(member)
        progress.show(state.done, (state.done - before) / (members.total ?? Number.POSITIVE_INFINITY))
        if (signal.aborted) break
      }
    } finally {
      progress.clear()
      this.#save()
      this.#file?.close()
    }
    if (!signal.aborted) this.#work?.remove()
    return signal.aborted
  }

  async #add(member: Member): Promise<void> {
    const digest = createHash('sha256').update(JSON.stringify(member)).digest('base64url').slice(0, 16)
    if (this.#recent.get(member.id)?.digest === digest) return
    const text = this.#format(member)
    this.#state.done += 1
    this.#state.cursor = member.last_changed
    if (this.#file === undefined) await writeText(text)
    else this.#file.add(text)
    this.#remember(member, digest)
    if (this.#state.done % SAVED_AFTER === 0) this.#save()
  }

  #format(member: Member): string {
    if (this.#flags.format === 'jsonl') return `${JSON.stringify(this.#pick(member))}\n`
    const isFirst = this.#state.columns === undefined
    this.#state.columns ??= this.#fields.flatMap((field) => listColumns(member, field))
    const cells = this.#state.columns.map((column) => readCell(member, column.split('.')))
    const rows = isFirst ? [this.#state.columns, cells] : [cells]
    return stringify(rows as string[][], { escape_formulas: this.#flags.escapeFormulas === true })
  }

  /** Removes fields that only the walk needs. */
  #pick(member: Member): object {
    const names = new Set(this.#fields.map((field) => field.split('.')[0]))
    return Object.fromEntries(Object.entries(member).filter(([name]) => names.has(name)))
  }

  #remember({ id, last_changed }: Member, digest: string): void {
    if (this.#work !== undefined) this.#recent.set(id, { digest, time: Date.parse(last_changed) })
  }

  /** Writes the members before the state: a resume truncates the file to the length in the state. */
  #save(): void {
    if (this.#work === undefined || this.#file === undefined) return
    this.#file.flush()
    const oldest = this.#time - OVERLAP_MS
    for (const [id, { time }] of this.#recent) if (time < oldest) this.#recent.delete(id)
    const recent = Object.fromEntries([...this.#recent].map(([id, { digest }]) => [id, digest]))
    this.#work.write({ ...this.#state, file: this.#file.saved, recent })
  }

  /** Reports the result, unless the members went to standard output. */
  report(isStopped: boolean): CommandResult | undefined {
    const { done } = this.#state
    const { out } = this.#flags
    if (out === undefined) return isStopped ? { text: '', data: undefined, exitCode: 1 } : undefined
    const text = `${formatCount(done, 'member')} in ${out}${isStopped ? '\nStopped. Run the same command to resume.' : ''}`
    return { text, data: { done, out, stopped: isStopped }, exitCode: isStopped ? 1 : 0 }
  }
}

/** Lists the columns of a field; one with parts has a column for each part that the first member has. */
function listColumns(member: Member, field: string): string[] {
  const value = member[field]
  const hasParts =
    (field === 'merge_fields' || field === 'interests') && typeof value === 'object' && value !== null
  return hasParts ? Object.keys(value).map((part) => `${field}.${part}`) : [field]
}

async function writeText(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain')
}
