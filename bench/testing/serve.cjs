// Runs two servers in a separate process: the stand-in, and a plain one that sends the same bytes.
const { createServer } = require('node:https')
const { startMailchimp } = require('mailchimp-hardened/testing')
const { generate } = require('selfsigned')

const path = '/3.0/lists/a1b2c3d4e5/members?count=10'

process.once('message', async (bytes) => {
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'localhost' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    extensions: [{ name: 'subjectAltName', altNames: [{ type: 7, ip: '127.0.0.1' }] }],
  })
  const head = {
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(bytes),
  }
  const bare = createServer({ key, cert }, (_, response) => response.writeHead(200, head).end(bytes))
  bare.listen(0, '127.0.0.1', () =>
    process.send({ origin: `https://127.0.0.1:${bare.address().port}`, ca: cert }),
  )
})

startMailchimp({
  record: false,
  connections: 100,
  seed: { lists: [{ id: 'a1b2c3d4e5', name: 'News', members: 1000 }] },
}).then(({ origin, key, ca }) => process.send({ origin, key, ca, path }))
process.on('disconnect', () => process.exit())
