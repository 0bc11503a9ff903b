import { type Command, Option } from 'commander'
import type { ExportFlags, ImportFlags } from './members/index.js'
import { createJsonOption, createListOption, type JsonFlag, type Print } from './print.js'

const LIST = 'the id of the audience, like a1b2c3d4e5'

/** Adds `export members` and `import members`. */
export function addMembersCommands(program: Command, print: Print): void {
  program
    .command('export')
    .description('write the members of an audience to a file')
    .command('members')
    .description('write the members of an audience as CSV or JSON Lines')
    .argument('<list>', LIST)
    .addOption(new Option('--format <format>', 'the output format').choices(['csv', 'jsonl']).default('csv'))
    .option('--out <file>', 'a new file; default: standard output')
    .option('--status <status>', 'only members of this status')
    .option('--fields <fields>', 'member fields, separated by commas')
    .option('--escape-formulas', 'quote cells that a spreadsheet would treat as formulas')
    .addOption(createJsonOption('print the summary as JSON, with --out'))
    .addHelpText('after', '\nExample: mailchimp-hardened export members a1b2c3d4e5 --out members.csv')
    .action(async (list: string, flags: ExportFlags & JsonFlag) => {
      const { exportMembersToFile } = await import('./members/index.js')
      const result = await exportMembersToFile(list, flags)
      if (result !== undefined) await print(result, flags)
    })
  program
    .command('import')
    .description('add members from a file to an audience')
    .command('members')
    .description('add or update the members of an audience from a CSV or JSON Lines file')
    .argument('<list>', LIST)
    .argument('<file>', 'a .csv or .jsonl file')
    .option('--status <status>', 'the status of members that have none in the file')
    .addOption(
      createListOption(
        '--map <column=field>',
        'the field of a column; "column=" ignores the column; repeatable',
      ),
    )
    .option('--delimiter <character>', 'the CSV delimiter', ',')
    .addOption(createJsonOption())
    .addHelpText('after', '\nExample: mailchimp-hardened import members a1b2c3d4e5 people.csv')
    .action(async (list: string, file: string, flags: ImportFlags & JsonFlag) => {
      const { importMembersFromFile } = await import('./members/index.js')
      await print(importMembersFromFile(list, file, flags), flags)
    })
}
