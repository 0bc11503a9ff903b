import fc from 'fast-check'
import type { AnswerKind } from './scripted-provider.js'

/** One command of a schedule. If `look` is false, the next one runs in the same tick. */
export type Command = { readonly look: boolean } & (
  | { readonly do: 'advance' | 'setBack'; readonly ms: number }
  | { readonly do: 'call'; readonly callers: number }
  | { readonly do: 'answer'; readonly which: number; readonly answer: AnswerKind; readonly ms: number }
  | { readonly do: 'reject'; readonly which: number; readonly callers: number }
  | { readonly do: 'rotate' }
)

const someMs = fc.oneof(
  fc.integer({ min: 0, max: 3000 }),
  fc.constantFrom(499, 500, 1000, 5000, 42_000, 48_000, 54_000, 59_999, 60_000, 100_000),
)
const answers: readonly AnswerKind[] = [
  'same',
  'new',
  'withPrevious',
  'ending',
  'endingAfterPrevious',
  'ended',
  'empty',
  'malformed',
  'throws',
]
const number = fc.nat({ max: 5 })
const callers = fc.integer({ min: 1, max: 5 })
const look = fc.boolean()

const call = fc.record({ do: fc.constant('call' as const), callers, look })
const answer = fc.record({
  do: fc.constant('answer' as const),
  which: number,
  answer: fc.constantFrom(...answers),
  ms: someMs,
  look,
})
const reject = fc.record({ do: fc.constant('reject' as const), which: number, callers, look })
const advance = fc.record({ do: fc.constant('advance' as const), ms: someMs, look })
const setBack = fc.record({ do: fc.constant('setBack' as const), ms: someMs, look })
const rotate = fc.record({ do: fc.constant('rotate' as const), look })

/** Commands that occur in every schedule. */
export const commandArbitrary: fc.Arbitrary<Command> = fc.oneof(
  { weight: 6, arbitrary: call },
  { weight: 7, arbitrary: answer },
  { weight: 4, arbitrary: reject },
  { weight: 5, arbitrary: advance },
  { weight: 1, arbitrary: rotate },
)
/** The same commands, and the clock is set back. */
export const setBackArbitrary: fc.Arbitrary<Command> = fc.oneof(
  { weight: 15, arbitrary: commandArbitrary },
  { weight: 1, arbitrary: setBack },
)
