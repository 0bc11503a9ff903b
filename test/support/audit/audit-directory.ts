import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { AuditRecord } from '../../../src/audit/record.js'

/** A directory for one log, which is removed at the end of its block. */
export class AuditDirectory implements Disposable {
  readonly path = join(mkdtempSync(join(tmpdir(), 'audit-')), 'log')

  create(): void {
    mkdirSync(this.path, { recursive: true })
  }

  /** The paths of the files, in the order of their creation. */
  get files(): readonly string[] {
    return readdirSync(this.path)
      .filter((name) => name.endsWith('.jsonl'))
      .sort(compareNumbers)
      .map((name) => join(this.path, name))
  }

  get lines(): readonly string[] {
    return this.files.flatMap((file) => readFileSync(file, 'utf8').trimEnd().split('\n'))
  }

  get records(): readonly AuditRecord[] {
    return this.lines.map((line) => JSON.parse(line))
  }

  [Symbol.dispose](): void {
    rmSync(join(this.path, '..'), { recursive: true, force: true })
  }
}

const compareNumbers = (one: string, other: string) => one.localeCompare(other, 'en', { numeric: true })
