import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Mailchimp, Seed } from '../testing/index.js'
import { readJsonFile } from './json-file.js'

export interface StandInFlags {
  readonly port?: string | undefined
  readonly seed?: string | undefined
  readonly json?: boolean | undefined
}

/**
 * Runs a local stand-in for Mailchimp until Ctrl-C or SIGTERM.
 *
 * @throws {Error} if the port or the seed is invalid
 */
export async function runStandInServer({ port, seed, json = false }: StandInFlags): Promise<void> {
  const { startMailchimp } = await import('../testing/index.js')
  const mailchimp = await startMailchimp({
    ...(port !== undefined && { port: parsePort(port) }),
    ...(seed !== undefined && { seed: readJsonFile(seed) as Seed }),
    record: false,
  })
  const folder = mkdtempSync(join(tmpdir(), 'mailchimp-stand-in-'))
  try {
    const stopSignal = new Promise((resolve) => {
      process.once('SIGINT', resolve)
      process.once('SIGTERM', resolve)
    })
    // This key is meant to be printed: it works only on the stand-in.
    console.log(formatStartMessage(mailchimp, writeAuthority(folder, mailchimp.ca), json))
    await stopSignal
  } finally {
    rmSync(folder, { recursive: true, force: true })
    await mailchimp.close()
  }
}

function parsePort(text: string): number {
  if (!/^\d+$/.test(text)) throw new Error(`--port must be a number, not ${text}`)
  return Number(text)
}

function writeAuthority(folder: string, ca: string): string {
  const file = join(folder, 'ca.pem')
  writeFileSync(file, ca)
  return file
}

function formatStartMessage({ origin, key }: Mailchimp, ca: string, asJson: boolean): string {
  if (asJson) return JSON.stringify({ origin, key, ca })
  return `origin  ${origin}\nkey     ${key}\nca      ${ca}\nPress Ctrl-C to stop.`
}
