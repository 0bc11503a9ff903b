import { type LazyPackage, loaded } from '../lazy-package.js'

/** The part of a client of the AWS SDK for JavaScript v3 that is called. */
export interface AwsClient {
  send(command: never, options: { readonly abortSignal: AbortSignal }): Promise<unknown>
}

/** One operation of a service, in the package that has its client. */
export interface AwsOperation extends LazyPackage {
  readonly load: (failed: (error: unknown) => never) => OperationClasses
}

interface OperationClasses {
  readonly Client: new (config: object) => AwsClient
  readonly Command: new (input: object) => object
}

/** Sends one request, and gives the answer. */
export type AwsAsk = (input: object, signal: AbortSignal) => Promise<unknown>

/** By itself the SDK would wait for minutes; so it can try again in the time that a credential has. */
const PATIENCE = { connectionTimeout: 3_000, socketTimeout: 8_000 }

/** A service whose package is loaded when it is first asked. */
export function awsService(
  operation: AwsOperation,
  { client, region }: { readonly client?: AwsClient | undefined; readonly region?: string | undefined },
  neededBy: string,
): AwsAsk {
  let asked = client
  return async (input, abortSignal) => {
    const { Client, Command } = loaded<OperationClasses>(operation, neededBy)
    asked ??= new Client({ requestHandler: PATIENCE, ...(region !== undefined && { region }) })
    return asked.send(new Command(input) as never, { abortSignal })
  }
}
