import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { BothPackages, official, type Side } from '../support/both-packages.js'

let both: BothPackages
beforeAll(async () => {
  both = await BothPackages.install({})
}, 120_000)
afterAll(() => both[Symbol.asyncDispose]())

/** Runs a program with this package under the official name, and gives the JSON that `seen` comes to. */
async function see(file: string, program: string, seen: string): Promise<unknown> {
  const ours = both.sides[1] as Side
  ours.project.write({
    [file]: `${program}\nPromise.resolve(${seen}).then((all) => console.log(JSON.stringify(all)))\n`,
  })
  return JSON.parse(await both.runIn(ours, [file]))
}

describe('a deep import of the official SDK', () => {
  it.each(['src', 'src/index', 'src/index.js'])('%s gives the drop-in client', async (path) => {
    const program = `const deep = require('${official}/${path}')`
    expect(await see('deep.cjs', program, `deep === require('${official}')`)).toBe(true)
  })

  it('of a group class throws one sentence that says what to use', async () => {
    const program = `let said
      try { require('${official}/src/api/ListsApi') } catch ({ message }) { said = message }`
    expect(await see('group.cjs', program, 'said')).toBe(
      'mailchimp-hardened has no group classes: use the groups of a client, as createClient().lists',
    )
  })
})

describe('a client of new ApiClient()', () => {
  const head = `
    const ApiClient = require('${official}/src/ApiClient')
    process.env.MAILCHIMP_API_KEY = process.env.MAILCHIMP_KEY
    const [tenant, other] = [new ApiClient(), new ApiClient()]
    tenant.setConfig({ apiKey: process.env.MAILCHIMP_KEY, server: 'us1' })
    const ending = (call) => call.then(() => 'resolved', ({ code }) => code)`

  it('calls with the key it was given, and no other client does', async () => {
    const seen = 'Promise.all([ending(tenant.ping.get()), ending(other.ping.get())])'
    expect(await see('tenants.cjs', head, seen)).toEqual(['resolved', 'credential_missing'])
  })

  it('does not take the key of the environment if only a server was set', async () => {
    const program = `${head}\nother.setConfig({ server: 'us1' })`
    expect(await see('server.cjs', program, 'ending(other.ping.get())')).toBe('credential_missing')
  })

  it('is bound to the scope of the configuration file', async () => {
    expect(await see('scope.cjs', head, "ending(tenant.lists.deleteList('a1b2c3d4e5'))")).toBe('not_allowed')
  })

  it('shares no group with another, and its class knows the client of the process', async () => {
    const seen = `[tenant.lists === other.lists, ApiClient.instance === require('${official}')]`
    expect(await see('shared.cjs', head, seen)).toEqual([false, true])
  })

  it('is there for an ES module too', async () => {
    const program = `import ApiClient from '${official}/src/ApiClient.js'`
    expect(await see('module.mjs', program, 'typeof new ApiClient().setConfig')).toBe('function')
  })
})
