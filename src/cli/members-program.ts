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
    .addOption(new Option('--format <format>', 'of the output').choices(['csv', 'jsonl']).default('csv'))
    .option('--out <file>', 'a new file; default: standard output')
    .option('--status <status>', 'only members of this status')
    .option('--fields <fields>', 'fields of a member, with commas between')
    .option('--escape-formulas', 'quote cells that a spreadsheet would take for formulas')
    .addOption(createJsonOption('print the summary as JSON, with --out'))
    .addHelpText('after', '\nExample: mailchimp-hardened export members a1b2c3d4e5 --out members.csv')
    .action(async (list: string, flags: ExportFlags & JsonFlag) => {
      const { exportMembersToFile } = await import('./members/index.js')
      const result = await exportMembersToFile(list, flags)
      if (result !== undefined) await print(result, flags)
    })
  program
    .command('import')
    .description('add the members of a file to an audience')
    .command('members')
    .description('add the members of a CSV or JSON Lines file to an audience, or change them')
    .argument('<list>', LIST)
    .argument('<file>', 'named .csv or .jsonl')
    .option('--status <status>', 'of members for which the file has none')
    .addOption(
      createListOption('--map <column=field>', 'what a column is; "column=" leaves it out; repeatable'),
    )
    .option('--delimiter <character>', 'between the cells of CSV', ',')
    .addOption(createJsonOption())
    .addHelpText('after', '\nExample: mailchimp-hardened import members a1b2c3d4e5 people.csv')
    .action(async (list: string, file: string, flags: ImportFlags & JsonFlag) => {
      const { importMembersFromFile } = await import('./members/index.js')
      await print(importMembersFromFile(list, file, flags), flags)
    })
}
