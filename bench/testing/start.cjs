// Measures the time from the first line to a running server, including loading: what a test suite waits for.
const began = process.hrtime.bigint()
const { startMailchimp } = require('mailchimp-hardened/testing')

startMailchimp({ tls: process.argv[2] === 'tls' }).then(() => {
  const millis = Number((process.hrtime.bigint() - began) / 1000n) / 1000
  process.stdout.write(String(millis), () => process.exit())
})
