/** The parser and the prompts are large, so they are built as a separate file that only `init` loads. */
export { type InitFlags, initialize } from './init-command.js'
