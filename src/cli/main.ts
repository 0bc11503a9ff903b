import { Command, CommanderError, Option } from 'commander'
import { MailchimpError, ScopeError } from '../index.js'
import { version } from '../version.generated.js'
import { fetchCredential, showIdentity } from './account-commands.js'
import { addAuditCommands } from './audit-program.js'
import { checkSetup } from './check-command.js'
import { type ExplainFlags, explainScope } from './explain-command.js'
import { addInitCommand } from './init-program.js'
import { addMembersCommands } from './members-program.js'
import { createMessageMask } from './message-mask.js'
import { ACCESS_CLASSES, listOperations, type OperationsFlags } from './operations-command.js'
import { escapeControls, printResult } from './output.js'
import { createJsonOption, type JsonFlag, type Print } from './print.js'
import { type ScanFlags, scanPaths } from './scan-command.js'
import { addScopeCommands } from './scope-program.js'
import { runStandInServer, type StandInFlags } from './stand-in-command.js'
import { DECLARATION_FILE, runTypesCommand, type TypesFlags } from './types-command.js'

const CONFIGURATION = `The configuration is the file named by MAILCHIMP_CONFIG, or the JSON in
MAILCHIMP_CONFIG_JSON, otherwise mailchimp.config.json or the
\`mailchimp\` key of package.json in the working directory.

Exit codes: 0 success, 1 something needs attention or is refused, 2 failure.`

/** Runs a command and returns its exit code. */
export async function main(args: string[]): Promise<number> {
  let exitCode = 0
  const mask = createMessageMask(args)
  const program = createProgram(mask, (code) => {
    exitCode = code
  })
  try {
    await program.parseAsync(args, { from: 'user' })
    return exitCode
  } catch (error) {
    // Commander has already printed the error. Help and the version arrive here too, with exit code 0.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
    console.error(mask(escapeLines(formatError(error))))
    return error instanceof ScopeError ? 1 : 2
  }
}

function createProgram(mask: (text: string) => string, setExitCode: (code: number) => void): Command {
  const program = new Command('mailchimp-hardened')
    .description('Who can do what with the Mailchimp key of this application.')
    .version(version, '--version', 'print the version')
    .addHelpText('after', `\n${CONFIGURATION}`)
    .configureOutput({ writeErr: (text) => process.stderr.write(mask(text)) })
    .showHelpAfterError()
    .exitOverride()
  const print: Print = async (result, { json }) => {
    const { text, ...others } = await result
    setExitCode(printResult({ ...others, text: mask(text) }, json))
  }
  addInitCommand(program, print)
  program
    .command('check')
    .description('check the configuration, the scope, the key and the account')
    .addOption(createJsonOption())
    .action((flags: JsonFlag) => print(checkSetup(), flags))
  program
    .command('explain')
    .description('show what the scope allows: a table, or one operation and the rule that decides it')
    .argument('[operation]', 'like lists.addListMember')
    .option('--list <id>', 'explain the operation for this list')
    .addOption(createJsonOption())
    .addHelpText('after', '\nExample: mailchimp-hardened explain lists.addListMember --list a1b2c3d4e5')
    .action((id: string | undefined, flags: ExplainFlags & JsonFlag) => print(explainScope(id, flags), flags))
  program
    .command('operations')
    .description('list the operations of the Marketing API, by the names that scopes use')
    .addOption(new Option('--access <class>', 'only operations of this access class').choices(ACCESS_CLASSES))
    .option('--search <text>', 'only operations with this text in their name or path')
    .addOption(createJsonOption())
    .action((flags: OperationsFlags & JsonFlag) => print(listOperations(flags), flags))
  program
    .command('whoami')
    .description('show the account and the role that the key belongs to')
    .addOption(createJsonOption())
    .action((flags: JsonFlag) => print(showIdentity(), flags))
  program
    .command('rotate')
    .description('fetch the current key from its source, and show its fingerprint')
    .addOption(createJsonOption())
    .action((flags: JsonFlag) => print(fetchCredential(), flags))
  program
    .command('scan')
    .description('search files for Mailchimp keys, which are never printed')
    .argument('[paths...]', 'files and folders; default: the working directory')
    .option('--history', 'also search all objects of the git repository')
    .addOption(createJsonOption())
    .action((paths: string[], flags: ScanFlags & JsonFlag) =>
      print(scanPaths(paths.length === 0 ? ['.'] : paths, flags), flags),
    )
  program
    .command('types')
    .description('write a declaration, so that the drop-in client shows only what the scope can allow')
    .option('--check', 'write nothing, and fail if the file is out of date')
    .option('--out <file>', 'the file to write', DECLARATION_FILE)
    .action((flags: TypesFlags) => print(runTypesCommand(flags), {}))
  program
    .command('stand-in')
    .description('run a local Mailchimp for tests until Ctrl-C, and print its origin, key and CA certificate')
    .option('--port <number>', 'the port on 127.0.0.1; default: a free port')
    .option('--seed <file>', 'the contents of the account, as JSON')
    .addOption(createJsonOption('print one line of JSON'))
    .action((flags: StandInFlags) => runStandInServer(flags))
  addScopeCommands(program, print)
  addAuditCommands(program, print)
  addMembersCommands(program, print)
  return program
}

/**
 * Formats an error. The messages of this command and of the file system name options and files, but quote no contents.
 */
function formatError(error: unknown): string {
  if (error instanceof MailchimpError) return [error.message, error.hint].filter(Boolean).join('\n')
  const { message, syscall } = error as NodeJS.ErrnoException
  return syscall === undefined ? message : `failed: ${message}`
}

/** Escapes a text but keeps its line breaks: an error with several faults has a line for each. */
function escapeLines(text: string): string {
  return text.split('\n').map(escapeControls).join('\n')
}
