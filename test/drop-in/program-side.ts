import { type ChildProcess, fork } from 'node:child_process'
import { cpSync, mkdirSync, symlinkSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { Project, root } from '../support/package/project.js'

const SDK = '@mailchimp/mailchimp_marketing'

/** The results of a program: return value, HTTP response and output. */
export interface ProgramOutcome {
  readonly returned?: unknown
  readonly thrown?: unknown
  readonly sent: unknown
  readonly printed: readonly string[]
}

/** A process that runs programs with one of the two packages under the name of the SDK. */
export class ProgramSide implements Disposable {
  readonly #project = new Project()
  readonly #child: ChildProcess

  /** @param config the configuration file, which the official SDK does not read */
  constructor(which: 'official' | 'here', standIn: string, config: object = {}) {
    this.#project.write({
      'mailchimp.config.json': { network: { origin: standIn }, retry: false, ...config },
    })
    cpSync(join(import.meta.dirname, 'programs'), this.#project.folder, { recursive: true })
    const runner = this.#project.resolvePath('program-runner.cjs')
    cpSync(join(import.meta.dirname, 'program-runner.cjs'), runner)
    const folder = this.#project.resolvePath(`node_modules/${SDK}`)
    mkdirSync(dirname(folder), { recursive: true })
    symlinkSync(which === 'official' ? join(root, 'node_modules', SDK) : root, folder)
    const { folder: cwd } = this.#project
    const env = { PATH: process.env['PATH'], STAND_IN: standIn }
    this.#child = fork(runner, { cwd, env, execArgv: [] })
  }

  async run(
    program: string,
    input: object,
    env: Readonly<Record<string, string | null>>,
  ): Promise<ProgramOutcome> {
    const seen = await new Promise<ProgramOutcome>((resolve, reject) => {
      this.#child.removeAllListeners().once('message', (message) => resolve(message as ProgramOutcome))
      this.#child.once('error', reject)
      this.#child.once('exit', (code) => reject(new Error(`${program} ended its process with ${code}`)))
      this.#child.send({ program: this.#project.resolvePath(program), input, env })
    })
    return normalizeOutcome(seen, this.#project.folder)
  }

  [Symbol.dispose](): void {
    this.#child.removeAllListeners()
    this.#child.kill()
    this.#project[Symbol.dispose]()
  }
}

/** Masks what differs between runs and folders: ids of responses, ports, folders and stack frames. */
function normalizeOutcome(seen: ProgramOutcome, folder: string): ProgramOutcome {
  const text = JSON.stringify(seen)
    .replaceAll(folder, '')
    .replace(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f-]{22}/g, 'an id')
    .replace(/127\.0\.0\.1:\d+/g, 'stand-in')
    .replace(/(\\n *at [^\\"]*)+/g, '')
  return JSON.parse(text)
}
