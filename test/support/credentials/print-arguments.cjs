// Prints the arguments it was given as a credential: in base64, so that they come through as they are.
const text = JSON.stringify(process.argv.slice(2))
process.stdout.write(JSON.stringify({ apiKey: Buffer.from(text).toString('base64') }))
