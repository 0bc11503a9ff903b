import { parseArgs } from 'node:util'
import { MailchimpError, redact } from '../index.js'
import { checkTypes, writeTypes } from './scope-declaration.js'
import { runStandInServer, type StandInFlags } from './stand-in-command.js'

const USAGE = `Usage: mailchimp-hardened types [--check] [--out FILE]
       mailchimp-hardened stand-in [--port PORT] [--seed FILE] [--json]

  types            writes a declaration file, so that the drop-in client shows what the scope in
                   mailchimp.config.json can allow, and nothing else
    --check        writes nothing, and fails where the file is not what it would be
    --out FILE     where it stands; default: mailchimp-scope.d.ts

  stand-in         runs a Mailchimp for tests on this machine until Ctrl-C, and prints its origin, a key and
                   the path of the authority to trust
    --port PORT    where it listens on 127.0.0.1; default: a free port
    --seed FILE    what the account holds, as JSON
    --json         prints one line of JSON

The configuration is the file named by MAILCHIMP_CONFIG, else mailchimp.config.json or the \`mailchimp\` key of
package.json in the working directory.`

const OPTIONS = {
  check: { type: 'boolean' },
  out: { type: 'string', default: 'mailchimp-scope.d.ts' },
  port: { type: 'string' },
  seed: { type: 'string' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const

/** Runs a command and gives its exit code: 0 done, 1 a check that failed, 2 a fault. */
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

/** What the stand-in says is wrong names options and places in a seed, and no key. */
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

/** What `parseArgs` and the file system say names options and files, and nothing out of them. */
function formatError(error: unknown): string {
  if (error instanceof MailchimpError) return [error.message, error.hint].filter(Boolean).join('\n')
  const { code, syscall, message } = error as NodeJS.ErrnoException
  if (code?.startsWith('ERR_PARSE_ARGS')) return `${message}\n\n${USAGE}`
  return `it failed: ${syscall === undefined ? (code ?? 'unknown reason') : message}`
}
