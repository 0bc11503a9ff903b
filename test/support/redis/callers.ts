import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import type { BundledProgram } from '../bundled-program.js'
import type { CallerReport, CallerTask } from './caller-process.js'

/** A running process of callers. */
export interface Callers extends Disposable {
  readonly holder: string
  kill(): Promise<void>
  stop(): Promise<CallerReport>
}

/** @param clock offset of the clock in the format of `faketime`, such as `+30s` */
export async function startCallers(
  { path }: BundledProgram,
  task: CallerTask,
  clock?: string,
): Promise<Callers> {
  const node = [process.execPath, path, JSON.stringify(task)]
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
