import { type Command, Option } from 'commander'
import type { InitFlags } from './init/index.js'
import { KEY_SOURCES } from './init/key-source.js'
import { createJsonOption, type Print } from './print.js'

/** Adds `init`. */
export function addInitCommand(program: Command, print: Print): void {
  program
    .command('init')
    .description('find the SDK calls in this project, and propose the smallest scope')
    .addOption(new Option('--source <source>', 'where the key is').choices(Object.keys(KEY_SOURCES)))
    .option('--name <name>', 'the name of the variable, the file or the secret')
    .addOption(
      new Option('--mode <mode>', 'whether the scope is enforced, or only reports at first').choices([
        'report-only',
        'enforce',
      ]),
    )
    .addOption(createJsonOption('print JSON, and ask no questions'))
    .addHelpText('after', '\nExample: mailchimp-hardened init --source env --name MAILCHIMP_API_KEY')
    .action(async (flags: InitFlags) => {
      const { initialize } = await import('./init/index.js')
      await print(initialize(flags), flags)
    })
}
