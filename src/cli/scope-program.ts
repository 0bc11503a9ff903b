import type { Command } from 'commander'
import { createJsonOption, type JsonFlag, type Print } from './print.js'
import { compareScopeFiles } from './scope-diff.js'
import { type LearnFlags, learnScopeFromLogs, replayScopeOnLogs } from './scope-logs.js'
import { testScope } from './scope-test.js'

const LOGS = 'audit log files or directories'
const SCOPE = 'a scope, or a configuration with one'

/** Adds `scope learn`, `diff`, `test` and `replay`. */
export function addScopeCommands(program: Command, print: Print): void {
  const scope = program.command('scope').description('learn, compare and test scopes')
  scope
    .command('learn')
    .description('generate the smallest scope for the calls in audit logs')
    .argument('<files...>', LOGS)
    .option('--name <name>', 'the name of the new scope')
    .option('--out <file>', 'write the scope to a new file')
    .addOption(createJsonOption())
    .addHelpText('after', '\nExample: mailchimp-hardened scope learn /var/log/mailchimp --out scope.json')
    .action((files: string[], flags: LearnFlags & JsonFlag) => print(learnScopeFromLogs(files, flags), flags))
  scope
    .command('diff')
    .description('show what one scope allows and another does not; exit code 1 if they differ')
    .argument('<before>', SCOPE)
    .argument('<after>', SCOPE)
    .addOption(createJsonOption())
    .addHelpText('after', '\nExample: mailchimp-hardened scope diff mailchimp.config.json scope.json')
    .action((before: string, after: string, flags: JsonFlag) =>
      print(compareScopeFiles(before, after), flags),
    )
  scope
    .command('test')
    .description('test a scope with calls that it must allow and must refuse')
    .argument('<file>', 'JSON: { "scope", "allow": [{ "operation", "params", "body" }], "refuse": [] }')
    .addOption(createJsonOption())
    .addHelpText('after', '\nExample: mailchimp-hardened scope test mailchimp.scope-test.json')
    .action((file: string, flags: JsonFlag) => print(testScope(file), flags))
  scope
    .command('replay')
    .description('show which calls in audit logs a scope would have refused')
    .argument('<scope>', SCOPE)
    .argument('<files...>', LOGS)
    .addOption(createJsonOption())
    .addHelpText('after', '\nExample: mailchimp-hardened scope replay scope.json /var/log/mailchimp')
    .action((file: string, files: string[], flags: JsonFlag) => print(replayScopeOnLogs(file, files), flags))
}
