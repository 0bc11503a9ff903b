#!/usr/bin/env node
import { main } from './main.js'

// A reader that closes the pipe early, like `head`, is not an error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit()
  console.error(`failed: ${error.message}`)
  process.exit(2)
})
process.stderr.on('error', () => {})

void main(process.argv.slice(2)).then((code) => {
  process.exitCode = code
})
