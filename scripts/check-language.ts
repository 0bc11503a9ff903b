// npm run language            prints how well the code base follows its language rules
// npm run language -- --check fails if a function ends in a preposition, too few begin with a verb, or a document, a
//                             message or a comment uses a phrase of scripts/check-language/phrases.ts
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkComments, checkMarkdown, checkMessages } from './check-language/prose.js'
import { countComments, listFunctions } from './check-language/source-text.js'
import { beginsWithVerb, endsInPreposition } from './check-language/words.js'

const LEAST_VERBS = 0.7

const listPaths = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => !path.includes('node_modules'))
const readSource = (path: string) => ({ path, text: readFileSync(path, 'utf8') })

const isHandWritten = (path: string) => path.endsWith('.ts') && !/\.(?:d|generated)\.ts$/.test(path)
const sources = ['src', 'scripts', 'test', 'bench', 'examples']
  .flatMap(listPaths)
  .filter(isHandWritten)
  .map(readSource)
const ours = sources.filter(({ path }) => path.startsWith('src/'))

const functions = ours.flatMap(({ path, text }) => listFunctions(path, text))
const verbs = functions.filter(({ name }) => beginsWithVerb(name))
const prepositions = sources
  .flatMap(({ path, text }) => listFunctions(path, text))
  .filter(({ name }) => endsInPreposition(name))
const { words, wheres } = countComments(ours.map(({ text }) => text))

/** The API report contains only declarations. */
const isDocument = (path: string) => path.endsWith('.md') && path !== 'docs/api-report.md'
const documents = [
  ...['README.md', 'CHANGELOG.md', 'CONTRIBUTING.md', 'SECURITY.md'],
  ...['docs', 'examples'].flatMap(listPaths).filter(isDocument),
].map(readSource)
const phrases = [
  ...documents.flatMap(({ path, text }) => checkMarkdown(text).map((hit) => ({ path, ...hit }))),
  ...ours.flatMap(({ path, text }) => checkMessages(path, text).map((hit) => ({ path, ...hit }))),
  ...sources.flatMap(({ path, text }) => checkComments(text).map((hit) => ({ path, ...hit }))),
]

const share = verbs.length / functions.length
console.log(`functions in src:             ${functions.length}`)
console.log(`  that begin with a verb:     ${(share * 100).toFixed(0)} %`)
console.log(`  that end in a preposition:  ${prepositions.length}, in all folders`)
console.log(`"where" in 1,000 words of comments: ${((wheres / words) * 1000).toFixed(1)} (${words} words)`)
console.log(
  `phrases of the dialect:       ${phrases.length}, in ${documents.length} documents, all messages and all comments`,
)
for (const { path, name } of prepositions) console.log(`  ${path}: ${name}`)
for (const { path, line, phrase, instead } of phrases)
  console.log(`  ${path}:${line}: "${phrase}": write ${instead}`)

if (process.argv.includes('--verbose')) {
  const others = functions.filter((each) => !verbs.includes(each))
  for (const { path, name } of others) console.log(`  no verb: ${path}: ${name}`)
}
const isBroken = prepositions.length > 0 || phrases.length > 0 || share < LEAST_VERBS
if (process.argv.includes('--check') && isBroken) process.exitCode = 1
