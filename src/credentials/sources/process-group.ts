import type { ChildProcess } from 'node:child_process'

/** How long a program may take to clean up. */
const GRACE_MS = 1000

/** A program and its descendants, except those that moved to another process group. */
export class ProcessGroup {
  readonly #program: ChildProcess
  #isGone = false

  constructor(program: ChildProcess) {
    this.#program = program
    // Once the group is empty, its id can be reused by another process.
    program.once('exit', () => {
      this.#isGone = !this.#sendSignal(0)
    })
  }

  /** Sends SIGTERM, and SIGKILL a second later. Does not wait. */
  terminate(): void {
    const program = this.#program
    program.stdout?.destroy()
    if (!this.#sendSignal('SIGTERM')) return
    const timer = setTimeout(() => {
      this.#sendSignal('SIGKILL')
      // A program that runs as root cannot be killed; it must not keep this process alive.
      program.unref()
    }, GRACE_MS)
    program.once('exit', () => {
      if (this.#isGone) clearTimeout(timer)
    })
  }

  /** Returns whether the group still exists. */
  #sendSignal(signal: NodeJS.Signals | 0): boolean {
    const { pid } = this.#program
    if (pid === undefined || this.#isGone) return false
    try {
      // A negative pid addresses a process group; Windows has none.
      return process.kill(process.platform === 'win32' ? pid : -pid, signal)
    } catch (error) {
      return (error as NodeJS.ErrnoException).code === 'EPERM'
    }
  }
}
