// Runs programs for the official SDK in a process of their own, one at a time, each newly loaded: with the package
// that has the SDK's name here. Reports what a caller gets and what was printed.
const { format, inspect } = require('node:util')
const { pathToFileURL } = require('node:url')

// The official SDK knows no other host than Mailchimp's.
const mailchimp = require('@mailchimp/mailchimp_marketing')
if ('basePath' in mailchimp) mailchimp.basePath = `${process.env.STAND_IN}/3.0`

let runs = 0

async function load(file) {
  runs += 1
  if (file.endsWith('.mjs')) return import(`${pathToFileURL(file)}?run=${runs}`)
  delete require.cache[require.resolve(file)]
  return require(file)
}

/** What a handler gives to the visitor, as Express and Node do it. */
function createResponse() {
  const sent = { statusCode: 200 }
  const send = (body) => {
    sent.body = body
  }
  const res = {
    status(code) {
      sent.statusCode = code
      return res
    },
    json: (body) => send(JSON.parse(JSON.stringify(body))),
    send,
    end: send,
    sendFile: (file) => send({ file }),
    setHeader() {},
    set statusCode(code) {
      sent.statusCode = code
    },
  }
  return { res, sent }
}

async function describe(value) {
  if (value instanceof Response) return { statusCode: value.status, body: await value.json() }
  // What JSON leaves out makes a difference to a caller.
  return value === undefined
    ? '(undefined)'
    : JSON.parse(JSON.stringify(value, (_, part) => (part === undefined ? '(undefined)' : part)))
}

function describeThrown(error) {
  const { name, message, status } = error
  return { name, message, status: status ?? null }
}

async function observe(program, input) {
  const printed = []
  const { res, sent } = createResponse()
  const methods = ['log', 'info', 'warn', 'error']
  const originals = { ...console }
  for (const method of methods) console[method] = (...args) => printed.push(format(...args))
  console.dir = (value, options) => printed.push(inspect(value, options))
  try {
    const { run } = await load(program)
    return { returned: await describe(await run({ ...input, res })), sent, printed }
  } catch (error) {
    return { thrown: describeThrown(error), sent, printed }
  } finally {
    Object.assign(console, originals)
  }
}

process.on('message', async ({ program, input, env }) => {
  for (const [name, value] of Object.entries(env)) {
    if (value === null) delete process.env[name]
    else process.env[name] = value
  }
  process.send(await observe(program, input))
})
