import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'

const command = resolve('dist/cli.cjs')

export interface CliRun {
  readonly exitCode: number
  /** Standard output and standard error. */
  readonly output: string
}

/** A folder in which tests run the built command. */
export class CliProject implements Disposable {
  readonly folder = mkdtempSync(join(tmpdir(), 'mailchimp-cli-'))

  write(file: string, content: unknown): void {
    const text = typeof content === 'string' ? content : JSON.stringify(content)
    mkdirSync(dirname(join(this.folder, file)), { recursive: true })
    writeFileSync(join(this.folder, file), text, { mode: 0o600 })
  }

  read(file: string): string {
    return readFileSync(join(this.folder, file), 'utf8')
  }

  readJson(file: string): unknown {
    return JSON.parse(this.read(file))
  }

  /** Runs the command asynchronously, because the stand-in may be in this process. */
  run(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<CliRun> {
    const options = { cwd: this.folder, env: { PATH: process.env['PATH'], ...env } }
    return new Promise((done) => {
      execFile(process.execPath, [command, ...args], options, (error, stdout, stderr) => {
        done({ exitCode: error === null ? 0 : Number(error.code), output: `${stdout}${stderr}` })
      })
    })
  }

  /** Starts a command that runs until it is stopped. */
  start(args: readonly string[], env: Readonly<Record<string, string>> = {}): StartedCli {
    const options = { cwd: this.folder, env: { PATH: process.env['PATH'], ...env } }
    return new StartedCli(spawn(process.execPath, [command, ...args], options))
  }

  [Symbol.dispose](): void {
    rmSync(this.folder, { recursive: true })
  }
}

/** A running command. */
export class StartedCli {
  readonly process: ChildProcess
  readonly ended: Promise<{ readonly code: number | null; readonly signal: string | null }>
  output = ''

  constructor(child: ChildProcess) {
    this.process = child
    child.stdout?.on('data', (text) => {
      this.output += text
    })
    child.stderr?.on('data', (text) => {
      this.output += text
    })
    this.ended = new Promise((done) => child.once('close', (code, signal) => done({ code, signal })))
  }

  get lines(): string[] {
    return this.output.split('\n').slice(0, -1)
  }
}
