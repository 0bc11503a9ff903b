import { execFileSync, spawnSync } from 'node:child_process'
import { setTimeout as pause } from 'node:timers/promises'

/** Whether this machine has tmux. */
export const hasTerminal = spawnSync('tmux', ['-V']).status === 0

let count = 0

/** A terminal with 80 columns that runs one command. */
export class Terminal implements Disposable {
  readonly #server = `mailchimp-${process.pid}-${++count}`

  constructor(folder: string, command: string) {
    // The shell must survive the Ctrl-C that stops the command.
    const shell = `trap : INT; ${command}; echo "exit code $?"; sleep 60`
    this.#run(
      '-f',
      '/dev/null',
      'new-session',
      '-d',
      '-x',
      '80',
      '-y',
      '40',
      '-c',
      folder,
      'env',
      '-i',
      `PATH=${process.env['PATH']}`,
      'TERM=screen',
      'LANG=C.UTF-8',
      'sh',
      '-c',
      shell,
    )
  }

  /** @param keys names of tmux, such as `Enter` or `C-c`, or text */
  send(...keys: readonly string[]): void {
    this.#run('send-keys', '--', ...keys)
  }

  get screen(): string {
    return this.#run('capture-pane', '-p', '-S', '-200').trimEnd()
  }

  /** Waits until the screen shows a text, and returns it. */
  async waitFor(text: string | RegExp): Promise<string> {
    const end = Date.now() + 20_000
    for (;;) {
      const { screen } = this
      if (typeof text === 'string' ? screen.includes(text) : text.test(screen)) return screen
      if (Date.now() > end) throw new Error(`no ${text} on the screen:\n${screen}`)
      await pause(50)
    }
  }

  #run(...args: readonly string[]): string {
    return execFileSync('tmux', ['-u', '-L', this.#server, ...args], { encoding: 'utf8' })
  }

  [Symbol.dispose](): void {
    spawnSync('tmux', ['-L', this.#server, 'kill-server'])
  }
}
