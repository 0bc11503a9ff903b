// npm run language            prints how well the code base follows its language rules
// npm run language -- --check fails if a function ends in a preposition, or too few begin with a verb
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { countComments, listFunctions } from './check-language/source-text.js'
import { beginsWithVerb, endsInPreposition } from './check-language/words.js'

const LEAST_VERBS = 0.7

const isHandWritten = (path: string) => path.endsWith('.ts') && !/\.(?:d|generated)\.ts$/.test(path)
const files = ['src', 'scripts', 'test', 'bench'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
)

const sources = files.filter(isHandWritten).map((path) => ({ path, text: readFileSync(path, 'utf8') }))
const ours = sources.filter(({ path }) => path.startsWith('src/'))
const functions = ours.flatMap(({ path, text }) => listFunctions(path, text))
const verbs = functions.filter(({ name }) => beginsWithVerb(name))
const prepositions = sources
  .flatMap(({ path, text }) => listFunctions(path, text))
  .filter(({ name }) => endsInPreposition(name))
const { words, wheres } = countComments(ours.map(({ text }) => text))

const share = verbs.length / functions.length
console.log(`functions in src:             ${functions.length}`)
console.log(`  that begin with a verb:     ${(share * 100).toFixed(0)} %`)
console.log(`  that end in a preposition:  ${prepositions.length}, in scripts, test and bench as well`)
console.log(`"where" in 1,000 words of comments: ${((wheres / words) * 1000).toFixed(1)} (${words} words)`)
for (const { path, name } of prepositions) console.log(`  ${path}: ${name}`)

if (process.argv.includes('--verbose')) {
  const others = functions.filter((each) => !verbs.includes(each))
  for (const { path, name } of others) console.log(`  no verb: ${path}: ${name}`)
}
if (process.argv.includes('--check') && (prepositions.length > 0 || share < LEAST_VERBS)) process.exitCode = 1
