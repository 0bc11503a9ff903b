import { createRequire } from 'node:module'
import { SecretManagerServiceClient } from '@google-cloud/secret-manager'
import { serviceAccount } from './google.js'
import { GoogleSecrets, type Refusal } from './google-secrets.js'

// gRPC and its description of the service come with Google's client.
const required = createRequire(createRequire(import.meta.url).resolve('@google-cloud/secret-manager'))
const gax = required('google-gax')
const protos = required('@google-cloud/secret-manager/build/protos/protos.json')

/** Google Secret Manager over gRPC, which its clients speak where nobody tells them otherwise. */
export interface GoogleGrpc extends AsyncDisposable {
  readonly client: SecretManagerServiceClient
}

interface Call {
  readonly request: { readonly name: string; readonly parent: string; readonly secretId: string } & {
    readonly payload?: { readonly data: Buffer }
  }
}

type Done = (error: { code: number; details: string } | null, answer?: object) => void

export async function startGoogleGrpc(): Promise<GoogleGrpc> {
  const secrets = new GoogleSecrets()
  const server = new gax.grpc.Server()
  const { service } = new gax.GrpcClient().loadProtoJSON(protos).google.cloud.secretmanager.v1
    .SecretManagerService
  server.addService(service, {
    AccessSecretVersion: answering(({ request }) => secrets.access(request.name)),
    CreateSecret: answering(({ request }) => secrets.create(request.parent, request.secretId)),
    AddSecretVersion: answering(({ request }) =>
      secrets.add(request.parent, Buffer.from(request.payload?.data ?? [])),
    ),
    DisableSecretVersion: answering(({ request }) => secrets.change(request.name, 'disable')),
  })
  const port = await new Promise<number>((resolve, reject) => {
    const listening = (error: Error | null, bound: number) => (error ? reject(error) : resolve(bound))
    server.bindAsync('127.0.0.1:0', gax.grpc.ServerCredentials.createInsecure(), listening)
  })
  const client = clientTo(port)
  return {
    client,
    async [Symbol.asyncDispose]() {
      await client.close()
      server.forceShutdown()
    },
  }
}

function clientTo(port: number): SecretManagerServiceClient {
  const sslCreds = gax.grpc.credentials.createInsecure()
  return new SecretManagerServiceClient({
    apiEndpoint: '127.0.0.1',
    port,
    sslCreds,
    credentials: serviceAccount(),
  })
}

function answering(act: (call: Call) => object): (call: Call, done: Done) => void {
  return (call, done) => {
    try {
      const { createTime: _, ...answer } = act(call) as { createTime?: Date }
      done(null, answer)
    } catch (error) {
      const { status, message } = error as Refusal
      done({ code: gax.Status[status], details: message })
    }
  }
}
