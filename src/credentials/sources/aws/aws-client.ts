import { loadPackage } from '../lazy-package.js'

/** The part of a client of the AWS SDK for JavaScript v3 that is called. */
export interface AwsClient {
  send(command: never, options: { readonly abortSignal: AbortSignal }): Promise<unknown>
}

/** One operation of a service, in the package that has its client. */
export interface AwsOperation {
  readonly packageName: string
  readonly clientClass: string
  readonly commandClass: string
}

type ClientClass = new (config: object) => AwsClient
type CommandClass = new (input: object) => object

/** Sends one request, and gives the answer. */
export type AwsSender = (input: object, signal: AbortSignal) => Promise<unknown>

/** By itself the SDK would wait for minutes; so it can try again in the time that a credential has. */
const HANDLER_TIMEOUTS = { connectionTimeout: 3_000, socketTimeout: 8_000 }

/** A service whose package is loaded when it is first asked. */
export function createAwsSender(
  { packageName, clientClass, commandClass }: AwsOperation,
  { client, region }: { readonly client?: AwsClient | undefined; readonly region?: string | undefined },
  caller: string,
): AwsSender {
  let cachedClient = client
  return async (input, abortSignal) => {
    const loadedPackage = loadPackage<Record<string, unknown>>(packageName, caller)
    const Client = loadedPackage[clientClass] as ClientClass
    const Command = loadedPackage[commandClass] as CommandClass
    cachedClient ??= new Client({ requestHandler: HANDLER_TIMEOUTS, ...(region !== undefined && { region }) })
    return cachedClient.send(new Command(input) as never, { abortSignal })
  }
}
