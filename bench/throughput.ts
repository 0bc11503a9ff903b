import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { computeSpread, type Spread } from './spread.js'
import type { Turn } from './worker.js'

/** The turns of each side, by round: turns at the same index ran close in time. */
export type Turns<Name extends string> = Record<Name, Turn[]>

/** The file and the origin of a side, and the number of spans that it creates for a call. */
export interface ComparedSide {
  readonly file: string
  readonly origin: string
  readonly spansPerCall?: number
}

export interface BenchPlan {
  /** The path of the Node version that runs the sides. */
  readonly node: string
  readonly key: string
  readonly rounds: number
  readonly milliseconds: number
}

/** Runs the sides in turn, each in its own process, so that a disturbance of the machine affects all of them. */
export async function takeTurns<Name extends string>(
  sides: Readonly<Record<Name, ComparedSide>>,
  { node, key, rounds, milliseconds }: BenchPlan,
): Promise<Turns<Name>> {
  const names = Object.keys(sides) as Name[]
  const workers = {} as Record<Name, ChildProcess>
  const turns = {} as Turns<Name>
  for (const name of names) {
    const { file, origin, spansPerCall = 0 } = sides[name]
    const args = [file, origin, key, String(spansPerCall)]
    workers[name] = fork(new URL('worker.ts', import.meta.url), args, { execPath: node })
    turns[name] = []
    await once(workers[name], 'message')
  }
  for (let round = 0; round < rounds; round += 1) {
    for (const name of rotate(names, round)) turns[name].push(await runTurn(workers[name], milliseconds))
  }
  for (const name of names) workers[name].disconnect()
  return turns
}

async function runTurn(worker: ChildProcess, milliseconds: number): Promise<Turn> {
  worker.send(milliseconds)
  const [turn] = await once(worker, 'message')
  return turn as Turn
}

/** Rotates the order, so that no side is always first. */
function rotate<T>(values: readonly T[], by: number): T[] {
  const start = by % values.length
  return [...values.slice(start), ...values.slice(0, start)]
}

/** Computes the ratio of two sides' figures, by round. */
export function computeRatio(one: readonly Turn[], other: readonly Turn[], figure: keyof Turn): Spread {
  return computeSpread(one.map((turn, round) => turn[figure] / (other[round]?.[figure] ?? Number.NaN)))
}
