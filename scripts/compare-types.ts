// npm run compare-types   prints the response fields that are required in @types and optional in this package,
//                         each with its reason in looser-than-types.ts, or NO REASON
import { compareTypes } from './compare-types/compare.js'
import { looserThanTypes } from './generate/looser-than-types.js'

const { methods, required, looser } = compareTypes()
const reasons = new Map(
  Object.entries(looserThanTypes).flatMap(([reason, fields]) => fields.map((field) => [field, reason])),
)
const unexplained = looser.filter(({ field }) => !reasons.has(field))
for (const { field, place } of looser)
  console.log(`${field}  (${place}): ${reasons.get(field) ?? 'NO REASON'}`)
console.log(
  `${methods} methods, ${required} required fields, ${looser.length} looser here, ${unexplained.length} without a reason`,
)
if (unexplained.length > 0) process.exitCode = 1
