// Calls the handler as Lambda does, and prints the duration of a cold and a warm start.
const event = { body: JSON.stringify({ email: 'ada@example.com' }) }
const context = { getRemainingTimeInMillis: () => 10_000 }

const began = performance.now()
const { handler } = await import('./handler.js')
const loaded = performance.now()
const { statusCode, body } = await handler(event, context)
const first = performance.now()
await handler(event, context)
const second = performance.now()

const format = (from, to) => `${(to - from).toFixed(0)} ms`
console.log(`${statusCode} ${body}`)
console.log(`cold start: ${format(began, loaded)} to load, ${format(loaded, first)} for the first event`)
console.log(`warm: ${format(first, second)}`)
process.kill(process.pid, 'SIGTERM')
