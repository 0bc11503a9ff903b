import { Option } from 'commander'
import type { CommandResult } from './output.js'

export interface JsonFlag {
  readonly json?: boolean | undefined
}

/** Prints the result of a command, and keeps its exit code. */
export type Print = (result: CommandResult | Promise<CommandResult>, flags: JsonFlag) => Promise<void>

export function createJsonOption(description = 'print JSON'): Option {
  return new Option('--json', description)
}
