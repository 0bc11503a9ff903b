/** Reads the credential in a file as a user without permission, and prints the error. */
import { file } from '../../../src/credentials/sources/file.js'

const provider = file(process.argv[2] ?? '')
if (process.geteuid?.() === 0) process.seteuid?.(65534)
provider().then(
  () => console.log('read'),
  ({ name, code, hint }) => console.log(JSON.stringify({ name, code, hint })),
)
