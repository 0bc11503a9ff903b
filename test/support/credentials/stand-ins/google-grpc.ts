import { createRequire } from 'node:module'
import { SecretManagerServiceClient } from '@google-cloud/secret-manager'
import { createServiceAccount } from './google.js'
import { type GoogleError, GoogleSecrets } from './google-secrets.js'

// gRPC and the description of the service are dependencies of Google's client.
const requireDependency = createRequire(
  createRequire(import.meta.url).resolve('@google-cloud/secret-manager'),
)
const gax = requireDependency('google-gax')
const protos = requireDependency('@google-cloud/secret-manager/build/protos/protos.json')

/** Google Secret Manager over gRPC, which its clients use by default. */
export interface GoogleGrpc extends AsyncDisposable {
  readonly client: SecretManagerServiceClient
}

interface Call {
  readonly request: { readonly name: string; readonly parent: string; readonly secretId: string } & {
    readonly payload?: { readonly data: Buffer }
  }
}

type GrpcCallback = (error: { code: number; details: string } | null, answer?: object) => void

export async function startGoogleGrpc(): Promise<GoogleGrpc> {
  const secrets = new GoogleSecrets()
  const server = new gax.grpc.Server()
  const { service } = new gax.GrpcClient().loadProtoJSON(protos).google.cloud.secretmanager.v1
    .SecretManagerService
  server.addService(service, {
    AccessSecretVersion: createHandler(({ request }) => secrets.access(request.name)),
    CreateSecret: createHandler(({ request }) => secrets.create(request.parent, request.secretId)),
    AddSecretVersion: createHandler(({ request }) =>
      secrets.add(request.parent, Buffer.from(request.payload?.data ?? [])),
    ),
    DisableSecretVersion: createHandler(({ request }) => secrets.change(request.name, 'disable')),
  })
  const port = await new Promise<number>((resolve, reject) => {
    const onListening = (error: Error | null, bound: number) => (error ? reject(error) : resolve(bound))
    server.bindAsync('127.0.0.1:0', gax.grpc.ServerCredentials.createInsecure(), onListening)
  })
  const client = createGrpcClient(port)
  return {
    client,
    async [Symbol.asyncDispose]() {
      await client.close()
      server.forceShutdown()
    },
  }
}

function createGrpcClient(port: number): SecretManagerServiceClient {
  const sslCreds = gax.grpc.credentials.createInsecure()
  return new SecretManagerServiceClient({
    apiEndpoint: '127.0.0.1',
    port,
    sslCreds,
    credentials: createServiceAccount(),
  })
}

function createHandler(act: (call: Call) => object): (call: Call, done: GrpcCallback) => void {
  return (call, done) => {
    try {
      const { createTime: _, ...answer } = act(call) as { createTime?: Date }
      done(null, answer)
    } catch (error) {
      const { status, message } = error as GoogleError
      done({ code: gax.Status[status], details: message })
    }
  }
}
