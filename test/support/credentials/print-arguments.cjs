// Prints its arguments as a credential: in base64, so that they arrive unchanged.
const text = JSON.stringify(process.argv.slice(2))
process.stdout.write(JSON.stringify({ apiKey: Buffer.from(text).toString('base64') }))
