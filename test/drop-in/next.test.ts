import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { PackagePair, type PackageSide, sdkPackage } from '../support/package-pair.js'

/** Installing and building takes minutes, so only `npm run test:drop-in` does it, and CI does not. */
const isWanted = process.env['DROP_IN'] === 'all'

const route = `
import * as mailchimp from '${sdkPackage}'
import client, { lists } from '${sdkPackage}'
export const dynamic = 'force-dynamic'
export async function GET() {
  // On the client: with the official SDK, Turbopack's namespace is a copy, and a key set on it reaches no call.
  client.setConfig({ apiKey: process.env.MAILCHIMP_KEY, server: 'us1' })
  const { health_status } = await client.ping.get()
  const { id } = await lists.getList('a1b2c3d4e5', { fields: ['id'] })
  return Response.json([health_status, typeof id, typeof mailchimp.Surveys.publishSurvey])
}
`

const app = {
  'app/layout.js': 'export default ({ children }) => <html><body>{children}</body></html>',
  'app/page.js': 'export default () => <p>A newsletter</p>',
  'app/api/route.js': route,
  'next.config.mjs':
    "import { dirname } from 'node:path'\nimport { fileURLToPath } from 'node:url'\nconst root = dirname(fileURLToPath(import.meta.url))\nexport default { outputFileTracingRoot: root, turbopack: { root } }\n",
}

let packages: PackagePair
beforeAll(async () => {
  if (!isWanted) return
  packages = await PackagePair.install(app)
  for (const { name, project } of packages.sides)
    project.add([
      'next@15',
      'react@19',
      'react-dom@19',
      ...(name === 'this package' ? [] : [`${sdkPackage}@3.0.80`]),
    ])
}, 600_000)
afterAll(() => packages?.[Symbol.asyncDispose](), 300_000)

const next = 'node_modules/next/dist/bin/next'

/** Returns the response of the route of the built application, or the output of the server if it is not JSON. */
async function serveOnce({ project }: PackageSide): Promise<unknown> {
  const env = packages.createEnvironment(project)
  const server = spawn(process.execPath, [next, 'start', '--port', '0'], { cwd: project.folder, env })
  let printed = ''
  try {
    const url = await new Promise<string>((resolve, reject) => {
      const read = (chunk: Buffer) => {
        printed += chunk
        const [found] = /http:\/\/localhost:[1-9]\d*/.exec(printed) ?? []
        if (found !== undefined && printed.includes('Ready')) resolve(found)
      }
      server.stdout.on('data', read)
      server.stderr.on('data', read)
      server.on('exit', () => reject(new Error(printed)))
    })
    const response = await fetch(`${url}/api`)
    return await response.json().catch(() => `${response.status}\n${printed}`)
  } finally {
    server.kill()
    await once(server, 'exit')
  }
}

describe.runIf(isWanted)('Next 15', () => {
  it.each([
    ['webpack', []],
    ['Turbopack', ['--turbopack']],
  ])(
    'builds and serves a route in which the SDK is imported, with both packages: %s',
    async (_, args) => {
      for (const side of packages.sides) {
        const printed = await packages.runProgram(side, [next, 'build', ...args])
        expect(printed, side.name).toContain('Compiled')
        expect(printed, side.name).not.toContain('not found')
        expect(await serveOnce(side), side.name).toEqual(["Everything's Chimpy!", 'string', 'function'])
      }
    },
    600_000,
  )
})
