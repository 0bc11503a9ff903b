// npm run docs   holds what the documents show against the package as it is built:
//
//   ```ts     has to compile as a module of its own, and the scopes in it have to be ones that the package takes;
//             `ts ignore: <why>` leaves a block out
//   ```json   has to be JSON; a configuration or a scope has to be one that the loader and schema.json take
//   links, files and `npm run` scripts that are named have to be there
import { checkDocs } from './check-docs/documents.js'

const { blocks, faults } = checkDocs()
for (const { file, line, message } of faults) console.error(`${file}:${line} ${message}`)
if (faults.length > 0) process.exitCode = 1
else console.log(`${blocks.length} blocks in ${new Set(blocks.map(({ file }) => file)).size} files hold`)
