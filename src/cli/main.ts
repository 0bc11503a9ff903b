import { parseArgs } from 'node:util'
import { MailchimpError, redact } from '../index.js'
import { checkTypes, writeTypes } from './scope-declaration.js'
import { runStandInServer, type StandInFlags } from './stand-in-command.js'

const USAGE = `Usage: mailchimp-hardened types [--check] [--out FILE]
       mailchimp-hardened stand-in [--port PORT] [--seed FILE] [--json]

  types            writes a declaration file, so that the drop-in client shows only what the scope in
                   mailchimp.config.json can allow
    --check        writes nothing, and fails if the file is out of date
    --out FILE     the file to write; default: mailchimp-scope.d.ts

  stand-in         runs a Mailchimp for tests on this machine until Ctrl-C, and prints its origin, a key and
                   the path of the certificate authority to trust
    --port PORT    the port on 127.0.0.1; default: a free port
    --seed FILE    the contents of the account, as JSON
    --json         prints one line of JSON

The configuration is the file named by MAILCHIMP_CONFIG, otherwise mailchimp.config.json or the \`mailchimp\` key of
package.json in the working directory.`

const OPTIONS = {
  check: { type: 'boolean' },
  out: { type: 'string', default: 'mailchimp-scope.d.ts' },
  port: { type: 'string' },
  seed: { type: 'string' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const

/** Runs a command and returns its exit code: 0 for success, 1 for a failed check, 2 for an error. */
export async function main(args: string[]): Promise<number> {
  try {
    const { values, positionals } = parseArgs({ args, options: OPTIONS, allowPositionals: true })
    if (values.help === true) return printResult(USAGE, 0)
    if (positionals.join(' ') === 'stand-in') return await runStandInCommand(values)
    if (positionals.join(' ') !== 'types') return printError(USAGE)
    if (values.check !== true) return printResult(`${writeTypes(values.out)} written`, 0)
    const stale = checkTypes(values.out)
    return stale === undefined ? printResult(`${values.out} is up to date`, 0) : printError(stale, 1)
  } catch (error) {
    return printError(formatError(error))
  }
}

/** The stand-in's errors name options and places in the seed, but contain no key, so their message may be printed. */
async function runStandInCommand(flags: StandInFlags): Promise<number> {
  try {
    await runStandInServer(flags)
    return 0
  } catch (error) {
    return printError((error as Error).message)
  }
}

function printResult(text: string, code: number): number {
  console.log(redact(text))
  return code
}

function printError(text: string, code = 2): number {
  console.error(redact(text))
  return code
}

/** The messages of `parseArgs` and the file system name options and files, but quote no contents. */
function formatError(error: unknown): string {
  if (error instanceof MailchimpError) return [error.message, error.hint].filter(Boolean).join('\n')
  const { code, syscall, message } = error as NodeJS.ErrnoException
  if (code?.startsWith('ERR_PARSE_ARGS')) return `${message}\n\n${USAGE}`
  return `failed: ${syscall === undefined ? (code ?? 'unknown reason') : message}`
}
