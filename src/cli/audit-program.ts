import type { Command } from 'commander'
import { followLogs, type TailFlags } from './audit-tail.js'
import { type VerifyFlags, verifyLogs } from './audit-verify.js'
import { createJsonOption, createListOption, type JsonFlag, type Print } from './print.js'
import { type ReportFlags, writeReport } from './report-command.js'

/** Adds `audit verify`, `tail` and `report`. */
export function addAuditCommands(program: Command, print: Print): void {
  const audit = program.command('audit').description('verify, follow and report on audit logs')
  audit
    .command('verify')
    .description('find what was changed, removed or inserted in audit logs')
    .argument('<files...>', 'audit log files or directories')
    .option('--key <file>', 'the public key that verifies the signatures')
    .addOption(
      createListOption('--head <file>', 'the last signature of each chain, stored elsewhere; repeatable'),
    )
    .addOption(createJsonOption())
    .addHelpText('after', '\nExample: mailchimp-hardened audit verify /var/log/mailchimp --key audit.pub')
    .action((files: string[], flags: VerifyFlags & JsonFlag) => print(verifyLogs(files, flags), flags))
  audit
    .command('tail')
    .description('print a line for each record as it is written, until Ctrl-C')
    .argument('<directory>', 'the directory of the log')
    .option('--all', 'print the existing records first')
    .addOption(createJsonOption('print each record as a line of JSON'))
    .addHelpText('after', '\nExample: mailchimp-hardened audit tail /var/log/mailchimp')
    .action((directory: string, flags: TailFlags) => followLogs(directory, flags))
  audit
    .command('report')
    .description('write an HTML report on the calls in audit logs')
    .argument('<files...>', 'audit log files or directories')
    .option('--out <file>', 'the file to write', 'report.html')
    .option('--force', 'replace a file that is not a report')
    .option('--key <file>', 'the public key that verifies the signatures')
    .addOption(
      createListOption('--head <file>', 'the last signature of each chain, stored elsewhere; repeatable'),
    )
    .addOption(createJsonOption())
    .addHelpText('after', '\nExample: mailchimp-hardened audit report /var/log/mailchimp --out report.html')
    .action((files: string[], flags: ReportFlags & JsonFlag) => print(writeReport(files, flags), flags))
}
