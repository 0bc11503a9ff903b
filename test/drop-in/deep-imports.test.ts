import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { PackagePair, type PackageSide, sdkPackage } from '../support/package-pair.js'

let packages: PackagePair
beforeAll(async () => {
  packages = await PackagePair.install({})
}, 120_000)
afterAll(() => packages[Symbol.asyncDispose]())

/** Runs a program with this package under the official name. Returns the value of the expression `seen`. */
async function evaluate(file: string, program: string, seen: string): Promise<unknown> {
  const ours = packages.sides[1] as PackageSide
  ours.project.write({
    [file]: `${program}\nPromise.resolve(${seen}).then((all) => console.log(JSON.stringify(all)))\n`,
  })
  return JSON.parse(await packages.runProgram(ours, [file]))
}

describe('a deep import of the official SDK', () => {
  it.each(['src', 'src/index', 'src/index.js'])('%s exports the drop-in client', async (path) => {
    const program = `const deep = require('${sdkPackage}/${path}')`
    expect(await evaluate('deep.cjs', program, `deep === require('${sdkPackage}')`)).toBe(true)
  })

  it('of a group class throws an error that names the replacement', async () => {
    const program = `let said
      try { require('${sdkPackage}/src/api/ListsApi') } catch ({ message }) { said = message }`
    expect(await evaluate('group.cjs', program, 'said')).toBe(
      'mailchimp-hardened has no group classes: use the groups of a client, as createClient().lists',
    )
  })
})

describe('a client of new ApiClient()', () => {
  const head = `
    const ApiClient = require('${sdkPackage}/src/ApiClient')
    process.env.MAILCHIMP_API_KEY = process.env.MAILCHIMP_KEY
    const [tenant, other] = [new ApiClient(), new ApiClient()]
    tenant.setConfig({ apiKey: process.env.MAILCHIMP_KEY, server: 'us1' })
    const ending = (call) => call.then(() => 'resolved', ({ code }) => code)`

  it('calls with its own key, which no other client uses', async () => {
    const seen = 'Promise.all([ending(tenant.ping.get()), ending(other.ping.get())])'
    expect(await evaluate('tenants.cjs', head, seen)).toEqual(['resolved', 'credential_missing'])
  })

  it('does not use the key of the environment if only a server was set', async () => {
    const program = `${head}\nother.setConfig({ server: 'us1' })`
    expect(await evaluate('server.cjs', program, 'ending(other.ping.get())')).toBe('credential_missing')
  })

  it('is bound to the scope of the configuration file', async () => {
    expect(await evaluate('scope.cjs', head, "ending(tenant.lists.deleteList('a1b2c3d4e5'))")).toBe(
      'not_allowed',
    )
  })

  it('shares no group with another client, and its class has the client of the process', async () => {
    const seen = `[tenant.lists === other.lists, ApiClient.instance === require('${sdkPackage}')]`
    expect(await evaluate('shared.cjs', head, seen)).toEqual([false, true])
  })

  it('works from an ES module too', async () => {
    const program = `import ApiClient from '${sdkPackage}/src/ApiClient.js'`
    expect(await evaluate('module.mjs', program, 'typeof new ApiClient().setConfig')).toBe('function')
  })
})
