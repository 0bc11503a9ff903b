import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const command = resolve('dist/cli.cjs')

export interface CliRun {
  readonly exitCode: number
  /** Standard output and standard error. */
  readonly output: string
}

/** A folder in which the built command is run. */
export class CliProject implements Disposable {
  readonly folder = mkdtempSync(join(tmpdir(), 'mailchimp-cli-'))

  write(file: string, content: unknown): void {
    const text = typeof content === 'string' ? content : JSON.stringify(content)
    writeFileSync(join(this.folder, file), text, { mode: 0o600 })
  }

  /** Runs without waiting: the stand-in may be in this process. */
  run(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<CliRun> {
    const options = { cwd: this.folder, env: { PATH: process.env['PATH'], ...env } }
    return new Promise((done) => {
      execFile(process.execPath, [command, ...args], options, (error, stdout, stderr) => {
        done({ exitCode: error === null ? 0 : Number(error.code), output: `${stdout}${stderr}` })
      })
    })
  }

  [Symbol.dispose](): void {
    rmSync(this.folder, { recursive: true })
  }
}
