import type { ChildProcess } from 'node:child_process'

/** So long a program may tidy up. */
const GRACE_MS = 1000

/** A program and all that it has started, unless that went into a group of its own. */
export class ProcessGroup {
  readonly #program: ChildProcess
  #isGone = false

  constructor(program: ChildProcess) {
    this.#program = program
    // As soon as nobody is left in it, its number can be that of somebody else.
    program.once('exit', () => {
      this.#isGone = !this.#sendSignal(0)
    })
  }

  /** Asks it to end, and a second later does not ask any more. Nobody has to wait for that. */
  terminate(): void {
    const program = this.#program
    program.stdout?.destroy()
    if (!this.#sendSignal('SIGTERM')) return
    const timer = setTimeout(() => {
      this.#sendSignal('SIGKILL')
      // Root's programs cannot be ended by others; they must not keep this process from ending.
      program.unref()
    }, GRACE_MS)
    program.once('exit', () => {
      if (this.#isGone) clearTimeout(timer)
    })
  }

  /** Whether there was somebody to get it. */
  #sendSignal(signal: NodeJS.Signals | 0): boolean {
    const { pid } = this.#program
    if (pid === undefined || this.#isGone) return false
    try {
      // A negative number is that of a group; Windows has none.
      return process.kill(process.platform === 'win32' ? pid : -pid, signal)
    } catch (error) {
      return (error as NodeJS.ErrnoException).code === 'EPERM'
    }
  }
}
