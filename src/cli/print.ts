import { Option } from 'commander'
import type { CommandResult } from './output.js'

export interface JsonFlag {
  readonly json?: boolean | undefined
}

/** Prints the result of a command, and sets the exit code. */
export type Print = (result: CommandResult | Promise<CommandResult>, flags: JsonFlag) => Promise<void>

/** Creates an option that is repeated for each value: a variadic option would also take the arguments after it. */
export function createListOption(flags: string, description: string): Option {
  return new Option(flags, description).argParser((value: string, earlier: string[] = []) => [
    ...earlier,
    value,
  ])
}

export function createJsonOption(description = 'print JSON'): Option {
  return new Option('--json', description)
}
