// Ends only by force, and so does the program that it starts. Writes down who they are where its argument says.
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
