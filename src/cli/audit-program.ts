import type { Command } from 'commander'
import { followLogs, type TailFlags } from './audit-tail.js'
import { type VerifyFlags, verifyLogs } from './audit-verify.js'
import { createJsonOption, type JsonFlag, type Print } from './print.js'

/** Adds `audit verify` and `tail`. */
export function addAuditCommands(program: Command, print: Print): void {
  const audit = program.command('audit').description('verify and follow audit logs')
  audit
    .command('verify')
    .description('find what was changed, removed or inserted in audit logs')
    .argument('<files...>', 'audit log files, or directories of them')
    .option('--key <file>', 'the public key of the signatures')
    .option('--head <file...>', 'the last signature of each chain, as kept elsewhere')
    .addOption(createJsonOption())
    .addHelpText('after', '\nExample: mailchimp-hardened audit verify /var/log/mailchimp --key audit.pub')
    .action((files: string[], flags: VerifyFlags & JsonFlag) => print(verifyLogs(files, flags), flags))
  audit
    .command('tail')
    .description('print a line for each record as it is written, until Ctrl-C')
    .argument('<directory>', 'the directory of the log')
    .option('--all', 'also print the records that are there')
    .addOption(createJsonOption('print each record as a line of JSON'))
    .addHelpText('after', '\nExample: mailchimp-hardened audit tail /var/log/mailchimp')
    .action((directory: string, flags: TailFlags) => followLogs(directory, flags))
}
