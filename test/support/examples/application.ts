import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as delay } from 'node:timers/promises'

/** A program that runs until it receives a signal. */
export class Application implements AsyncDisposable {
  output = ''
  readonly #child: ChildProcess
  readonly #ended: Promise<unknown>

  constructor(cwd: string, args: readonly string[], env: NodeJS.ProcessEnv) {
    this.#child = spawn(process.execPath, args, {
      cwd,
      env: { PATH: process.env['PATH'], PORT: '0', ...env },
    })
    this.#ended = once(this.#child, 'close')
    for (const stream of [this.#child.stdout, this.#child.stderr])
      stream?.setEncoding('utf8').on('data', (text: string) => {
        this.output += text
      })
  }

  /** Waits until the program prints a text. */
  async waitForOutput(text: RegExp): Promise<RegExpExecArray> {
    const deadline = Date.now() + 20_000
    while (Date.now() < deadline && this.#child.exitCode === null) {
      const found = text.exec(this.output)
      if (found !== null) return found
      await delay(20)
    }
    const found = text.exec(this.output)
    if (found === null) throw new Error(`${text} was not printed, but:\n${this.output}`)
    return found
  }

  /** Sends SIGTERM like a deployment, and returns the exit code. */
  async stop(): Promise<number | null> {
    this.#child.kill('SIGTERM')
    return this.waitForEnd()
  }

  async waitForEnd(): Promise<number | null> {
    await this.#ended
    return this.#child.exitCode
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#child.kill('SIGKILL')
    await this.#ended
  }
}
