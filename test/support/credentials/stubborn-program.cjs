// This program and its child process ignore SIGTERM. It writes the ids of both to the file in its argument.
const { spawn } = require('node:child_process')
const { renameSync, writeFileSync } = require('node:fs')

process.on('SIGTERM', () => {})
const [, program, place, isFirst = 'yes'] = process.argv
if (isFirst === 'yes') {
  const child = spawn(process.execPath, [program, place, 'no'], { stdio: ['ignore', 'pipe', 'inherit'] })
  child.stdout.once('data', () => {
    writeFileSync(`${place}.new`, JSON.stringify([process.pid, child.pid]))
    renameSync(`${place}.new`, place)
    if (process.env.FLOOD) setInterval(() => process.stdout.write('x'.repeat(100_000)), 1)
  })
} else {
  process.stdout.write('ready')
}
setInterval(() => {}, 1000)
