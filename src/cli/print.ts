import { Option } from 'commander'
import type { CommandResult } from './output.js'

export interface JsonFlag {
  readonly json?: boolean | undefined
}

/** Prints the result of a command, and keeps its exit code. */
export type Print = (result: CommandResult | Promise<CommandResult>, flags: JsonFlag) => Promise<void>

/** Creates an option that is given once for each value: one that takes several would take the arguments after it as well. */
export function createListOption(flags: string, description: string): Option {
  return new Option(flags, description).argParser((value: string, earlier: string[] = []) => [
    ...earlier,
    value,
  ])
}

export function createJsonOption(description = 'print JSON'): Option {
  return new Option('--json', description)
}
