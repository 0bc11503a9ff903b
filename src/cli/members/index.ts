/** The CSV library is built into a separate file that only these two commands load. */
export { type ExportFlags, exportMembersToFile } from './export-command.js'
export { type ImportFlags, importMembersFromFile } from './import-command.js'
