import { loadPackage } from '../source-kit.js'

/** The part of an AWS SDK for JavaScript v3 client that is used here. */
export interface AwsClient {
  send(command: never, options: { readonly abortSignal: AbortSignal }): Promise<unknown>
}

/** One operation of an AWS service, and the package with its client. */
export interface AwsOperation {
  readonly packageName: string
  readonly clientClass: string
  readonly commandClass: string
}

type ClientClass = new (config: object) => AwsClient
type CommandClass = new (input: object) => object

/** Sends one request and returns the response. */
export type AwsSender = (input: object, signal: AbortSignal) => Promise<unknown>

/** The SDK's default timeouts are minutes. These leave time for a retry within the credential's timeout. */
const HANDLER_TIMEOUTS = { connectionTimeout: 3_000, socketTimeout: 8_000 }

/** Creates a sender for one operation. The service's package is loaded on the first request. */
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
