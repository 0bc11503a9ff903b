// npm run generate            writes the generated files
// npm run generate -- --check writes nothing, and fails if a committed file differs from a fresh one
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { createGeneratedFiles, type GeneratedFile } from './generate/generated-files.js'
import { readSdk } from './generate/read-sdk.js'

const sdk = readSdk()
const files = createGeneratedFiles(sdk)
const stale = files.filter(({ path, text }) => !existsSync(path) || readFileSync(path, 'utf8') !== text)

if (process.argv.includes('--check')) reportStale(stale)
else writeFiles(stale)

function reportStale(stale: readonly GeneratedFile[]): void {
  for (const { path } of stale) console.error(`${path} is stale: run npm run generate`)
  if (stale.length > 0) process.exitCode = 1
}

function writeFiles(stale: readonly GeneratedFile[]): void {
  for (const { path, text } of stale) writeFileSync(path, text)
  console.log(`${sdk.length} operations; ${stale.length} of ${files.length} files changed`)
  for (const { path, text } of files) console.log(`${path} ${Math.ceil(text.length / 1000)} kB`)
}
