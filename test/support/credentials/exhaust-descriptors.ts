/** Runs a program while this process has no free descriptor for its output, and prints the error. */
import { closeSync, openSync } from 'node:fs'
import { createRequire } from 'node:module'
import { command } from '../../../src/credentials/sources/command.js'

globalThis.require = createRequire(import.meta.url)

const provider = command(['echo', 'the-argument'])
await provider()

const open: number[] = []
try {
  for (;;) open.push(openSync('/dev/null', 'r'))
} catch {
  // All of them are in use now.
}
const outcome = await provider().catch((error) => error)
for (const descriptor of open) closeSync(descriptor)
console.log(JSON.stringify({ code: outcome.code, hint: outcome.hint }))
