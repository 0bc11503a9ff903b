import { createRequire } from 'node:module'
import type { Groups } from './groups.js'

/** The argument of `setConfig` of the official SDK. */
export interface OfficialConfig {
  readonly apiKey?: string
  readonly accessToken?: string
  readonly server?: string
}

/** The parts of the official client that the groups do not cover. */
export interface OfficialSettings {
  config: OfficialConfig
  basePath: string
  timeout: number
  cache: boolean
  defaultHeaders: Record<string, string>
  setConfig(config?: OfficialConfig): void
  buildUrl(template: string, pathParams: object): string
  callApi: unknown
}

export type OfficialClient = Groups & OfficialSettings

const require = createRequire(import.meta.url)

const ApiClient = require('@mailchimp/mailchimp_marketing/src/ApiClient') as new () => OfficialClient

/** Creates a client of the official SDK with its default settings. */
export const createUnsetOfficialClient = (): OfficialClient => new ApiClient()

/** Creates a client of the official SDK for an origin on this machine. */
export function createOfficialClient(origin: string, config: OfficialConfig): OfficialClient {
  const client = createUnsetOfficialClient()
  client.basePath = `${origin}/3.0`
  client.setConfig(config)
  return client
}
