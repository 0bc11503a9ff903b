import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { median } from './median.js'
import type { Turn } from './worker.js'

/** Each side's turns, in rounds: at the same place of two lists stand turns that were close in time. */
export type Turns<Name extends string> = Record<Name, Turn[]>

/** A side by its file, and the origin it calls. */
export type Sides<Name extends string> = Record<Name, { readonly file: string; readonly origin: string }>

/** Lets the sides take turns, each in a process of its own, so that a disturbance of the machine hits all alike. */
export async function takeTurns<Name extends string>(
  sides: Sides<Name>,
  { key, rounds, milliseconds }: { key: string; rounds: number; milliseconds: number },
): Promise<Turns<Name>> {
  const names = Object.keys(sides) as Name[]
  const workers = {} as Record<Name, ChildProcess>
  const turns = {} as Turns<Name>
  for (const name of names) {
    const { file, origin } = sides[name]
    workers[name] = fork(new URL('worker.ts', import.meta.url), [file, origin, key])
    turns[name] = []
    await once(workers[name], 'message')
    // Until the compiler has come to rest.
    await turnOf(workers[name], 3 * milliseconds)
  }
  for (let round = 0; round < rounds; round += 1) {
    for (const name of rotated(names, round)) turns[name].push(await turnOf(workers[name], milliseconds))
  }
  for (const name of names) workers[name].disconnect()
  return turns
}

async function turnOf(worker: ChildProcess, milliseconds: number): Promise<Turn> {
  worker.send(milliseconds)
  const [turn] = await once(worker, 'message')
  return turn as Turn
}

/** Nobody always goes first. */
function rotated<T>(values: readonly T[], by: number): T[] {
  const start = by % values.length
  return [...values.slice(start), ...values.slice(0, start)]
}

/** How many times one side's figure is the other's: round by round, then the median. */
export function ratio(one: readonly Turn[], other: readonly Turn[], figure: keyof Turn): number {
  return median(one.map((turn, round) => turn[figure] / (other[round]?.[figure] ?? Number.NaN)))
}
