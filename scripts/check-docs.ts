// npm run docs   checks the examples in documents and doc comments against the built package:
//
//   ```ts     must compile as a separate module, and the package must accept the scopes in it;
//             `ts ignore: <reason>` skips a block
//   ```json   must be JSON; the loader and schema.json must accept a configuration or a scope
//   links, named files and `npm run` scripts must exist
import { checkDocs } from './check-docs/documents.js'

const { blocks, faults } = checkDocs()
for (const { file, line, message } of faults) console.error(`${file}:${line} ${message}`)
if (faults.length > 0) process.exitCode = 1
else console.log(`${blocks.length} blocks in ${new Set(blocks.map(({ file }) => file)).size} files hold`)
