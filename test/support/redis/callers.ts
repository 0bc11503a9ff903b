import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { buildSync } from 'esbuild'
import type { CallerReport, CallerTask } from './caller-process.js'

const source = fileURLToPath(new URL('caller-process.ts', import.meta.url))
/** Inside the repository, so that its packages resolve. */
const program = fileURLToPath(new URL(`../../../node_modules/.callers-${process.pid}.mjs`, import.meta.url))

/** Bundles the callers and the source into one file, which starts in a fifth of the time. */
export function bundleCallers(): Disposable {
  const define = `import { createRequire } from 'node:module'; globalThis.require = createRequire(import.meta.url)`
  buildSync({
    ...{ entryPoints: [source], outfile: program, bundle: true, banner: { js: define } },
    ...{ platform: 'node', format: 'esm', packages: 'external' },
  })
  return { [Symbol.dispose]: () => rmSync(program, { force: true }) }
}

/** A running process of callers. */
export interface Callers extends Disposable {
  readonly holder: string
  kill(): Promise<void>
  stop(): Promise<CallerReport>
}

/** @param clock offset of its clock in the format of `faketime`: `+30s` */
export async function startCallers(task: CallerTask, clock?: string): Promise<Callers> {
  const node = [process.execPath, program, JSON.stringify(task)]
  const [command = '', ...given] = clock === undefined ? node : ['faketime', '-f', clock, ...node]
  const child = spawn(command, given, { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] })
  await Promise.race([once(child, 'message'), failOnExit(child)])
  return {
    holder: task.holder,
    kill: async () => {
      const ended = once(child, 'exit')
      child.kill('SIGKILL')
      await ended
    },
    stop: async () => {
      const reported = once(child, 'message')
      child.send('stop')
      const [report] = await Promise.race([reported, failOnExit(child)])
      return report
    },
    [Symbol.dispose]: () => void child.kill('SIGKILL'),
  }
}

async function failOnExit(child: ChildProcess): Promise<never> {
  const [code] = await once(child, 'exit')
  throw new Error(`the callers ended with ${code}`)
}
