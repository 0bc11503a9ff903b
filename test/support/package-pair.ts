import { mkdirSync, symlinkSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { Project, root } from './package/project.js'
import { canaryKey, type StandIn, startStandIn } from './stand-in/stand-in.js'

export const sdkPackage = '@mailchimp/mailchimp_marketing'

/** A project that has a package under the name of the official SDK. */
export interface PackageSide {
  readonly name: 'the official SDK' | 'this package'
  readonly project: Project
}

/**
 * Two projects in which the name of the official SDK resolves to the SDK, or to the packed form of this package. Both
 * use the same stand-in.
 */
export class PackagePair implements AsyncDisposable {
  readonly sides: readonly PackageSide[]
  readonly #standIn: StandIn

  private constructor(sides: readonly PackageSide[], standIn: StandIn) {
    this.sides = sides
    this.#standIn = standIn
  }

  static async install(files: Readonly<Record<string, string | object>>): Promise<PackagePair> {
    const standIn = await startStandIn({ tls: false })
    const [sdk, ours] = [new Project(), new Project()]
    const folder = sdk.resolvePath(`node_modules/${sdkPackage}`)
    mkdirSync(dirname(folder), { recursive: true })
    symlinkSync(join(root, 'node_modules', sdkPackage), folder)
    ours.installPackage(sdkPackage)
    const sides = [
      { name: 'the official SDK', project: sdk },
      { name: 'this package', project: ours },
    ] as const
    const config = { network: { origin: standIn.origin } }
    for (const { project } of sides)
      project.write({ 'to-stand-in.cjs': REDIRECT_PROGRAM, 'mailchimp.config.json': config, ...files })
    return new PackagePair(sides, standIn)
  }

  /** Runs a Node program, and returns its output. */
  runProgram({ project }: PackageSide, args: readonly string[]): Promise<string> {
    return project.runAsync(process.execPath, args, this.createEnvironment(project))
  }

  createEnvironment(project: Project): NodeJS.ProcessEnv {
    // NODE_OPTIONS also applies to processes that tools start.
    const NODE_OPTIONS = `--require ${project.resolvePath('to-stand-in.cjs')}`
    const ofTests = { NODE_ENV: undefined, VITEST: undefined }
    const { origin } = this.#standIn
    return { ...process.env, ...ofTests, MAILCHIMP_KEY: canaryKey(), STAND_IN: origin, NODE_OPTIONS }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const { project } of this.sides) project[Symbol.dispose]()
    await this.#standIn.close()
  }
}

/** Redirects requests for Mailchimp's hosts to the stand-in, because the official SDK supports no other host. */
const REDIRECT_PROGRAM = `
const https = require('node:https')
const http = require('node:http')
const { hostname, port } = new URL(process.env.STAND_IN)
https.request = ({ method, path, headers }, ...rest) =>
  http.request({ method, path, headers, hostname, port }, ...rest)
require('node:module').syncBuiltinESMExports()
`
