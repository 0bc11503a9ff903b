import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { computeSpread, type Spread } from '../spread.js'

/** The time from `require` to the first response, in milliseconds, and its ratio to the official SDK's. */
export interface FirstAnswer {
  readonly sdk: Spread
  readonly ours: Spread
  readonly ratio: Spread
}

/** Measures new processes in turn. Computes the ratio for each round, so that a disturbance affects both sides. */
export async function measureFirstAnswers(
  node: string,
  origin: string,
  key: string,
  rounds: number,
): Promise<FirstAnswer> {
  const sdk: number[] = []
  const ours: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    sdk.push(await runOnce(node, 'official-sdk.cjs', origin, key))
    ours.push(await runOnce(node, 'mailchimp-hardened.cjs', origin, key))
  }
  const ratios = ours.map((milliseconds, round) => milliseconds / (sdk[round] ?? Number.NaN))
  return { sdk: computeSpread(sdk), ours: computeSpread(ours), ratio: computeSpread(ratios) }
}

/** Runs a program in plain Node without a loader, as in an application. */
async function runOnce(node: string, program: string, origin: string, key: string): Promise<number> {
  const file = fileURLToPath(new URL(program, import.meta.url))
  const { stdout } = await promisify(execFile)(node, [file, origin, key])
  const { micros, members } = JSON.parse(stdout) as { micros: number; members: number }
  if (members !== 10) throw new Error(`${program} gave something else than the answer`)
  return micros / 1000
}
