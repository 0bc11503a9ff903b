import { execFile } from 'node:child_process'
import { readFileSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, describe, expect, it } from 'vitest'
import { CliProject } from '../support/cli/cli-project.js'
import { createSampleCalls } from '../support/report/sample-calls.js'
import { writeSampleLog } from '../support/report/sample-log.js'

const records = process.env['LONG'] === '1' ? 1_000_000 : 30_000
const MAX_HEAP_MB = 100
const run = promisify(execFile)
const project = new CliProject()
afterAll(() => project[Symbol.dispose]())

describe('a report of many records', () => {
  it(`is created from ${records} records in constant memory`, async () => {
    // The sample log skips the calls at night, so 1.55 times as many are needed.
    const log = writeSampleLog(project.folder, 'many', createSampleCalls(records * 1.55))
    project.write('peak.cjs', `process.on('exit', () => console.error(process.resourceUsage().maxRSS))`)
    const began = performance.now()
    const { stdout, stderr } = await run(process.execPath, [
      ...[`--max-old-space-size=${MAX_HEAP_MB}`, '--require', join(project.folder, 'peak.cjs')],
      ...[
        resolve('dist/cli.cjs'),
        'audit',
        'report',
        log,
        '--out',
        join(project.folder, 'many.html'),
        '--json',
      ],
    ])
    const seconds = (performance.now() - began) / 1_000
    const found = JSON.parse(stdout)
    const peakMb = Number(stderr) / 1_024
    expect(found.records).toBeGreaterThan(records)
    expect(found.intact).toBe(true)
    expect(peakMb).toBeLessThan(350)
    const page = join(project.folder, 'many.html')
    expect(statSync(page).size).toBeLessThan(5_000_000)
    expect(readFileSync(page, 'utf8')).toContain('Content-Security-Policy')
    console.log(
      `${found.records} records (${(statSync(log).size / 1e6).toFixed(0)} MB): ${seconds.toFixed(1)} s, ${peakMb.toFixed(0)} MB at most, a page of ${(statSync(page).size / 1e6).toFixed(1)} MB`,
    )
  }, 600_000)
})
