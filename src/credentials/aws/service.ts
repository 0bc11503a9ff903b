import { loaded } from '../lazy-package.js'

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
export type AwsAsk = (input: object, signal: AbortSignal) => Promise<unknown>

/** By itself the SDK would wait for minutes; so it can try again in the time that a credential has. */
const PATIENCE = { connectionTimeout: 3_000, socketTimeout: 8_000 }

/** A service whose package is loaded when it is first asked. */
export function awsService(
  { packageName, clientClass, commandClass }: AwsOperation,
  { client, region }: { readonly client?: AwsClient | undefined; readonly region?: string | undefined },
  neededBy: string,
): AwsAsk {
  let asked = client
  return async (input, abortSignal) => {
    const loadedPackage = loaded<Record<string, unknown>>(packageName, neededBy)
    const Client = loadedPackage[clientClass] as ClientClass
    const Command = loadedPackage[commandClass] as CommandClass
    asked ??= new Client({ requestHandler: PATIENCE, ...(region !== undefined && { region }) })
    return asked.send(new Command(input) as never, { abortSignal })
  }
}
