/** The parser and the prompts are large: they are built as a file of their own, which only `init` loads. */
export { type InitFlags, initialize } from './init-command.js'
