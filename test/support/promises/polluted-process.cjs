/* A process that pollutes Object.prototype with one name at a time. Its parent checks the requests that it sends. */
const { origin, ca, keyFile, key } = JSON.parse(process.argv[2])
const dist = `${__dirname}/../../../dist/`

// Node itself may fail on a polluted prototype. The test checks only the requests that were sent.
process.on('uncaughtException', () => {})
process.on('unhandledRejection', () => {})

function loadPackage() {
  for (const file of Object.keys(require.cache))
    if (file.startsWith(require.resolve(`${dist}index.cjs`).slice(0, -9))) delete require.cache[file]
  const { hashicorpVault } = require(`${dist}credentials/vault.cjs`)
  return { ...require(`${dist}implementation.cjs`), hashicorpVault }
}

function makeClient({ createClient, chain, env, file }) {
  const scope = { version: 1, preset: 'read-only', allow: ['lists.members:write'] }
  const credentials = chain(env(), file(keyFile))
  return createClient({
    credentials,
    scope,
    network: { origin, ca },
    timeouts: { totalMs: 2000 },
    retry: false,
  })
}

const own = (object, name) => Object.getOwnPropertyDescriptor(object, name)?.value

/** Returns the names of the values that should be refused and are not. */
function acceptedFaults({ createClient, defineScope }) {
  const rule = { ops: ['lists.getList'], notBefore: '2027-01-01T00:00:00Z', expires: '2026-01-01T00:00:00Z' }
  const faults = {
    origin: () => createClient({ network: { origin: 'http://evil.example' } }),
    option: () => createClient({ network: { nothing: 1 } }),
    parameter: () =>
      defineScope({ version: 1, allow: [{ ops: ['lists.getList'], on: { campaign_id: ['a'] } }] }),
    dates: () => defineScope({ version: 1, allow: [rule] }),
    selector: () => defineScope({ version: 1, allow: ['lists.nothing'] }),
  }
  return Object.keys(faults).filter((name) => {
    try {
      faults[name]()
      return true
    } catch {
      return false
    }
  })
}

async function act(pack, client, wrong) {
  const vault = pack.hashicorpVault({ path: 'mailchimp/key' })
  const program = pack.command(['cat', keyFile], { timeoutMs: 2000 })
  const calls = [
    () => client.lists.getAllLists({ count: 3 }),
    () => client.lists.updateListMember('a1', 'b2', { language: 'de' }),
    () => client.request('PATCH', '/lists/a1/members/b3'),
  ]
  for (const call of calls) await call().catch(() => {})
  const [deleted, unknown, vaulted, printed] = await Promise.allSettled([
    client.lists.deleteList('a1'),
    client.request('GET', '/nobody-knows'),
    vault(),
    program(),
  ])
  if (own(deleted, 'status') !== 'rejected') wrong.push('a refused call was carried out')
  if (own(unknown, 'status') !== 'rejected') wrong.push('an unknown route was called')
  if (own(vaulted, 'status') !== 'rejected') wrong.push('a Vault that nobody named gave a credential')
  if (own(printed, 'status') === 'fulfilled' && own(printed.value, 'apiKey') !== key)
    wrong.push('a program gave another key')
}

let loaded

async function probe({ name, value, isBefore }) {
  const wrong = []
  loaded ??= loadPackage()
  let pack = isBefore ? undefined : loaded
  let client = pack && makeClient(pack)
  const before = Object.getOwnPropertyDescriptor(Object.prototype, name)
  try {
    Object.prototype[name] = value
  } catch {
    return wrong
  }
  try {
    pack ??= loadPackage()
    for (const fault of acceptedFaults(pack)) wrong.push(`a check is off: ${fault}`)
    client ??= makeClient(pack)
    await act(pack, client, wrong)
  } catch {
    // If it cannot be created or loaded, it sends nothing.
  } finally {
    delete Object.prototype[name]
    if (before !== undefined) Object.defineProperty(Object.prototype, name, before)
  }
  await client?.close().catch(() => {})
  // The effects must not outlast the pollution.
  for (const fault of pack === undefined ? [] : acceptedFaults(pack))
    wrong.push(`a check stays off: ${fault}`)
  return wrong
}

process.on('message', (message) => void probe(message).then((wrong) => process.send(wrong)))
