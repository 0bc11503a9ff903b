import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { median } from '../median.js'

const programs = ['official-sdk.cjs', 'mailchimp-hardened.cjs'] as const

/** From `require` to the first answer, in fresh processes that take turns. Median, in milliseconds. */
export async function firstAnswers(origin: string, key: string, rounds: number) {
  const micros: Record<string, number[]> = {}
  for (let round = 0; round < rounds; round += 1) {
    for (const program of programs) {
      micros[program] ??= []
      micros[program].push(await runOnce(program, origin, key))
    }
  }
  const [sdk, ours] = programs.map((program) => median(micros[program] ?? []) / 1000) as [number, number]
  return { sdk, ours }
}

/** Plain Node, without a loader: what an application has. */
async function runOnce(program: string, origin: string, key: string): Promise<number> {
  const file = fileURLToPath(new URL(program, import.meta.url))
  const { stdout } = await promisify(execFile)(process.execPath, [file, origin, key])
  const { micros, members } = JSON.parse(stdout) as { micros: number; members: number }
  if (members !== 10) throw new Error(`${program} gave something else than the answer`)
  return micros
}
