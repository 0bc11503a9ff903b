/** Prints every view of the environment of a process, after it has called env(). */
import { spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { Worker } from 'node:worker_threads'
import { env } from '../../../src/credentials/sources/env.js'

env({ consume: process.argv[2] === 'consume' })

const code = 'process.stdout.write(JSON.stringify(process.env))'
const worker = new Worker(
  'require("node:worker_threads").parentPort.postMessage(JSON.stringify(process.env))',
  {
    eval: true,
  },
)
const [ofWorker] = await once(worker, 'message')
const environ = '/proc/self/environ'

console.log(
  JSON.stringify({
    'this process': JSON.stringify(process.env),
    'a program': spawnSync(process.execPath, ['-e', code], { encoding: 'utf8' }).stdout,
    'a shell': spawnSync('env', { shell: true, encoding: 'utf8' }).stdout,
    'a worker': ofWorker,
    'the diagnostic report': JSON.stringify(process.report.getReport()),
    ...(existsSync(environ) && { 'what /proc shows': readFileSync(environ, 'utf8') }),
  }),
)
