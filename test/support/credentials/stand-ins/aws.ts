import { createHash } from 'node:crypto'
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http'
import { json } from 'node:stream/consumers'
import { getServerPort, SocketCount } from '../../socket-count.js'
import { AwsError } from './aws-error.js'
import { AwsParameters } from './aws-parameters.js'
import { AwsSecrets } from './aws-secrets.js'

export { AwsError } from './aws-error.js'

export interface AwsCall {
  /** The operation, such as `GetSecretValue`. */
  readonly operation: string
  readonly input: Readonly<Record<string, unknown>>
  /** The region of the signature. */
  readonly region: string
  readonly headers: IncomingHttpHeaders
}

/** The bytes of a response of AWS, complete or truncated. */
export interface AwsBytes {
  readonly status: number
  readonly text: string
  readonly isTruncated?: boolean
}

/** Replaces the response of a service: an error, a response, raw bytes, no response or a closed connection. */
export type AwsInterceptor = (call: AwsCall) => AwsError | AwsBytes | 'never' | 'reset' | undefined

const computeSha256 = (text: string) => createHash('sha256').update(text).digest()

/** Credentials that grant no access, generated so that no scanner reports them. */
export const awsCredentials = {
  accessKeyId: computeSha256('the access key of the stand-in').toString('hex').slice(0, 20).toUpperCase(),
  secretAccessKey: computeSha256('the secret access key of the stand-in').toString('base64').slice(0, 40),
  sessionToken: computeSha256('the session token of the stand-in').toString('base64'),
}

/** A loopback server for Secrets Manager and Parameter Store in AWS JSON 1.1. */
export class AwsStandIn implements AsyncDisposable {
  /** Called before every request. */
  intercept: AwsInterceptor = () => undefined
  readonly #services: Readonly<Record<string, AwsSecrets | AwsParameters>> = {
    secretsmanager: new AwsSecrets(),
    AmazonSSM: new AwsParameters(),
  }
  readonly #server = createServer((request, response) => void this.#receive(request, response))
  readonly #sockets = new SocketCount(this.#server)
  #calls: AwsCall[] = []

  static async start(): Promise<AwsStandIn> {
    const aws = new AwsStandIn()
    await new Promise<void>((resolve) => aws.#server.listen(0, '127.0.0.1', resolve))
    return aws
  }

  get endpoint(): string {
    return `http://127.0.0.1:${getServerPort(this.#server)}`
  }

  get calls(): readonly AwsCall[] {
    return this.#calls
  }

  get connections(): number {
    return this.#sockets.accepted
  }

  get openConnections(): Promise<number> {
    return new Promise((resolve) => this.#server.getConnections((_, count) => resolve(count)))
  }

  /** Options for a vendor's client that a test creates. */
  get clientConfig() {
    return { endpoint: this.endpoint, region: 'eu-west-1', credentials: awsCredentials }
  }

  /** The environment that makes the SDK use only this server, and neither the internet nor a metadata service. */
  get environment(): Readonly<Record<string, string | undefined>> {
    return {
      AWS_ENDPOINT_URL: this.endpoint,
      AWS_ENDPOINT_URL_SECRETS_MANAGER: this.endpoint,
      AWS_ENDPOINT_URL_SSM: this.endpoint,
      AWS_EC2_METADATA_DISABLED: 'true',
      AWS_ACCESS_KEY_ID: awsCredentials.accessKeyId,
      AWS_SECRET_ACCESS_KEY: awsCredentials.secretAccessKey,
      AWS_SESSION_TOKEN: awsCredentials.sessionToken,
      AWS_CONFIG_FILE: '/nowhere/config',
      AWS_SHARED_CREDENTIALS_FILE: '/nowhere/credentials',
      AWS_REGION: 'eu-west-1',
      AWS_PROFILE: undefined,
      AWS_CONTAINER_CREDENTIALS_RELATIVE_URI: undefined,
      AWS_CONTAINER_CREDENTIALS_FULL_URI: undefined,
      AWS_WEB_IDENTITY_TOKEN_FILE: undefined,
    }
  }

  clearCalls(): void {
    this.#calls = []
  }

  close(): Promise<void> {
    return new Promise((resolve) => {
      this.#server.close(() => resolve())
      this.#sockets.destroyAll()
    })
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close()
  }

  async #receive(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const [service = '', operation = ''] = String(request.headers['x-amz-target']).split('.')
    const input = (await json(request)) as AwsCall['input']
    const call: AwsCall = { operation, input, region: readRegion(request), headers: request.headers }
    this.#calls.push(call)
    const instead = this.intercept(call)
    if (instead === 'never') return
    if (instead === 'reset') return void request.socket.destroy()
    writeAnswer(response, instead ?? this.#answer(service, call))
  }

  #answer(service: string, { operation, input, region, headers }: AwsCall): AwsBytes | AwsError {
    try {
      if (region === '') throw new AwsError('MissingAuthenticationTokenException', 'Missing Token')
      if (headers['content-type'] !== 'application/x-amz-json-1.1')
        throw new AwsError('SerializationException')
      const act = this.#services[service]?.operations[operation.replace(/.*\./, '')]
      if (act === undefined) throw new AwsError('UnknownOperationException')
      return { status: 200, text: JSON.stringify(act(input as never, region)) }
    } catch (error) {
      if (error instanceof AwsError) return error
      throw error
    }
  }
}

/** Reads the region of a version 4 signature. */
function readRegion({ headers }: IncomingMessage): string {
  const [, region = ''] =
    /^AWS4-HMAC-SHA256 Credential=\w+\/\d{8}\/([\w-]+)\/\w+\/aws4_request, /.exec(
      headers.authorization ?? '',
    ) ?? []
  return region
}

function writeAnswer(response: ServerResponse, answer: AwsBytes | AwsError): void {
  const { status, text, isTruncated = false } = answer instanceof AwsError ? toAwsBytes(answer) : answer
  const length = Buffer.byteLength(text) + (isTruncated ? 10 : 0)
  response.writeHead(status, { 'content-type': 'application/x-amz-json-1.1', 'content-length': length })
  if (isTruncated) response.write(text, () => response.destroy())
  else response.end(text)
}

function toAwsBytes({ type, message, status }: AwsError): AwsBytes {
  return { status, text: JSON.stringify({ __type: type, ...(message !== '' && { Message: message }) }) }
}
