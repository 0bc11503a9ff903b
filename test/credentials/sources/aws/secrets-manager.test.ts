import {
  CreateSecretCommand,
  DeleteSecretCommand,
  PutSecretValueCommand,
  type PutSecretValueCommandInput,
  SecretsManagerClient,
  UpdateSecretVersionStageCommand,
} from '@aws-sdk/client-secrets-manager'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { chain } from '../../../../src/credentials/chain.js'
import { toCredential } from '../../../../src/credentials/credential.js'
import {
  type AwsSecretsManagerOptions,
  awsSecretsManager,
} from '../../../../src/credentials/sources/aws/secrets-manager.js'
import { env } from '../../../../src/credentials/sources/env.js'
import { ConfigError, CredentialError } from '../../../../src/index.js'
import { createLoopbackClient } from '../../../support/call/loopback-client.js'
import { captureError, captureRejection } from '../../../support/capture-error.js'
import { AwsError, type AwsInterceptor, AwsStandIn } from '../../../support/credentials/stand-ins/aws.js'
import { createNumberedKey } from '../../../support/credentials/stand-ins/aws-keys.js'
import { findLeak, printAll } from '../../../support/secret-leaks.js'
import { problem, type RecordedRequest, startStandIn } from '../../../support/stand-in/stand-in.js'

const [key, newKey, newestKey] = [createNumberedKey(1), createNumberedKey(2), createNumberedKey(3)]

let aws: AwsStandIn
let operator: SecretsManagerClient
let secretId: string
let createdCount = 0

beforeAll(async () => {
  aws = await AwsStandIn.start()
  operator = new SecretsManagerClient(aws.clientConfig)
})

beforeEach(() => {
  createdCount += 1
  secretId = `prod/mailchimp-${createdCount}`
  for (const [name, value] of Object.entries(aws.environment)) vi.stubEnv(name, value)
})

afterEach(() => {
  vi.unstubAllEnvs()
  aws.intercept = () => undefined
  aws.clearCalls()
})

afterAll(async () => {
  operator.destroy()
  await aws.close()
})

type Value = Omit<PutSecretValueCommandInput, 'SecretId'>

const createSecret = (value: string | Value) =>
  operator.send(
    new CreateSecretCommand({ Name: secretId, ...(isText(value) ? { SecretString: value } : value) }),
  )
const putSecret = (value: string | Value) =>
  operator.send(
    new PutSecretValueCommand({ SecretId: secretId, ...(isText(value) ? { SecretString: value } : value) }),
  )
const isText = (value: string | Value) => typeof value === 'string'

const createTestProvider = (options: Partial<AwsSecretsManagerOptions> = {}) =>
  awsSecretsManager({ secretId, ...options })

const interceptLabel =
  (label: string, answer: ReturnType<AwsInterceptor>): AwsInterceptor =>
  ({ operation, input }) =>
    operation === 'GetSecretValue' && input['VersionStage'] === label ? answer : undefined

describe('AWS Secrets Manager gives', () => {
  it('the current version of a secret, its id, and when it was stored', async () => {
    const { VersionId } = await createSecret(key)
    const given = await createTestProvider()()
    expect(given).toMatchObject({ apiKey: key, version: VersionId, createdAt: expect.any(Date) })
    expect(given).not.toHaveProperty('previous')
    expect(Math.abs(Number(given.createdAt) - Date.now())).toBeLessThan(60_000)
    expect(toCredential(given, 'it')).toMatchObject({ version: VersionId })
  })

  it('the version before it as the previous one, with its own id', async () => {
    const { VersionId: first } = await createSecret(key)
    const { VersionId: second } = await putSecret(newKey)
    const given = await createTestProvider()()
    expect(given).toMatchObject({ apiKey: newKey, version: second })
    expect(given.previous).toMatchObject({ apiKey: key, version: first, createdAt: expect.any(Date) })
    expect(toCredential(given, 'it').previous?.secret.reveal()).toBe(key)
  })

  it('what is current when it is asked, not when it was made or asked before', async () => {
    await createSecret(key)
    const provider = createTestProvider()
    await provider()
    await putSecret(newKey)
    expect(await provider()).toMatchObject({ apiKey: newKey, previous: { apiKey: key } })
    await putSecret(newestKey)
    expect(await provider()).toMatchObject({ apiKey: newestKey, previous: { apiKey: newKey } })
  })

  it('nothing of a pending version, until its label is moved; and the old one again when it is moved back', async () => {
    const { VersionId: first } = await createSecret(key)
    const { VersionId: second } = await putSecret({ SecretString: newKey, VersionStages: ['AWSPENDING'] })
    const provider = createTestProvider()
    expect(await provider()).toMatchObject({ apiKey: key })
    expect(await provider()).not.toHaveProperty('previous')
    const moveLabel = (to: string | undefined, from: string | undefined) =>
      operator.send(
        new UpdateSecretVersionStageCommand({
          SecretId: secretId,
          VersionStage: 'AWSCURRENT',
          MoveToVersionId: to,
          RemoveFromVersionId: from,
        }),
      )
    await moveLabel(second, first)
    expect(await provider()).toMatchObject({ apiKey: newKey, previous: { apiKey: key } })
    await moveLabel(first, second)
    expect(await provider()).toMatchObject({ apiKey: key, previous: { apiKey: newKey } })
  })

  it('a field of a secret in JSON, also as an access token', async () => {
    await createSecret(JSON.stringify({ user: 'x', mailchimp_key: key }))
    await putSecret(JSON.stringify({ user: 'y', mailchimp_key: newKey }))
    expect(await createTestProvider({ field: 'mailchimp_key' })()).toMatchObject({
      apiKey: newKey,
      previous: { apiKey: key },
    })
    expect(await createTestProvider({ field: 'mailchimp_key', as: 'accessToken' })()).toMatchObject({
      accessToken: newKey,
    })
  })

  it('what a credential in JSON says of itself, before what AWS says of it', async () => {
    await createSecret(JSON.stringify({ accessToken: key, server: 'us19', createdAt: '2026-01-31' }))
    expect(await createTestProvider()()).toMatchObject({
      accessToken: key,
      server: 'us19',
      createdAt: '2026-01-31',
    })
  })

  it('a secret of bytes, which are UTF-8', async () => {
    await createSecret({ SecretBinary: Buffer.from(`${key}\n`) })
    expect(await createTestProvider()()).toMatchObject({ apiKey: key })
  })

  it('a version whose id was chosen with signs that no event has', async () => {
    await createSecret({ SecretString: key, ClientRequestToken: 'rotated by the operator (3rd time)' })
    const given = await createTestProvider()()
    expect(given.version).toBe('rotated-by-the-operator--3rd-time-')
    expect(toCredential(given, 'it').version).toBe(given.version)
  })

  it('a secret by its ARN, asked for in the region that the ARN names', async () => {
    await using elsewhere = await AwsStandIn.start()
    vi.stubEnv('AWS_ENDPOINT_URL_SECRETS_MANAGER', elsewhere.endpoint)
    const client = new SecretsManagerClient({ ...elsewhere.clientConfig, region: 'ap-southeast-2' })
    const { ARN = '' } = await client.send(new CreateSecretCommand({ Name: secretId, SecretString: key }))
    expect(await awsSecretsManager({ secretId: ARN })()).toMatchObject({ apiKey: key })
    expect(new Set(elsewhere.calls.map(({ region }) => region))).toEqual(new Set(['ap-southeast-2']))
    client.destroy()
  })
})

describe('the previous version of a secret', () => {
  it('is not asked for where that is switched off', async () => {
    await createSecret(key)
    await putSecret(newKey)
    aws.clearCalls()
    expect(await createTestProvider({ previous: false })()).not.toHaveProperty('previous')
    expect(aws.calls.map(({ input }) => input['VersionStage'])).toEqual(['AWSCURRENT'])
  })

  it.each<[string, ReturnType<AwsInterceptor>]>([
    ['may not be read', new AwsError('AccessDeniedException', 'no')],
    ['cannot be decrypted', new AwsError('DecryptionFailure', 'no')],
    ['is asked for too often', new AwsError('ThrottlingException', 'Rate exceeded')],
    ['is not answered well', new AwsError('InternalServiceError', 'oh', 500)],
    ['comes as garbage', { status: 200, text: '<html>' }],
    ['comes cut off', { status: 200, text: '{"SecretString":"', isTruncated: true }],
    ['does not come', 'never'],
    ['cannot be reached', 'reset'],
  ])('is left out where it %s, and the current one is given', async (_, answer) => {
    await createSecret(key)
    await putSecret(newKey)
    aws.intercept = interceptLabel('AWSPREVIOUS', answer)
    const given = await createTestProvider()()
    expect(given).toMatchObject({ apiKey: newKey })
    expect(given).not.toHaveProperty('previous')
  })

  it.each<[string, string | Value]>([
    ['empty', ' '],
    ['no JSON where a field is wanted', key],
    ['bytes that are no text', { SecretBinary: Buffer.from([0xff, 0xfe, 0xfd]) }],
  ])('is left out where it is %s', async (_, value) => {
    await createSecret(value)
    await putSecret(JSON.stringify({ key: newKey }))
    const given = await createTestProvider({ field: 'key' })()
    expect(given).toMatchObject({ apiKey: newKey })
    expect(given).not.toHaveProperty('previous')
  })

  it('does not matter where there is no current one', async () => {
    await createSecret(key)
    await putSecret(newKey)
    aws.intercept = interceptLabel('AWSCURRENT', new AwsError('AccessDeniedException'))
    const error = await captureRejection(CredentialError, createTestProvider()())
    expect(error).toMatchObject({ code: 'credential_unavailable' })
    expect(aws.calls.filter(({ input }) => input['VersionStage'] === 'AWSPREVIOUS')).toEqual([])
  })
})

describe('a secret that cannot be used', () => {
  it('is missing where there is none of this name, and a chain goes on', async () => {
    const error = await captureRejection(CredentialError, createTestProvider()())
    expect(error.code).toBe('credential_missing')
    expect(error.hint).toContain(`AWS Secrets Manager (${secretId}) does not exist in its account and region`)
    vi.stubEnv('MAILCHIMP_API_KEY', key)
    expect(await chain(createTestProvider(), env())()).toMatchObject({ apiKey: key })
  })

  it('is missing where it has no current version yet', async () => {
    await createSecret({})
    expect(await captureRejection(CredentialError, createTestProvider()())).toMatchObject({
      code: 'credential_missing',
    })
  })

  it('is not missing where it is marked for deletion, and a chain does not go on', async () => {
    await createSecret(key)
    await operator.send(new DeleteSecretCommand({ SecretId: secretId }))
    vi.stubEnv('MAILCHIMP_API_KEY', key)
    const error = await captureRejection(CredentialError, chain(createTestProvider(), env())())
    expect(error.code).toBe('credential_unavailable')
    expect(error.hint).toBe(`AWS Secrets Manager (${secretId}) failed (InvalidRequestException)`)
  })

  const createLargeValue = (character: string) => `${key}${character.repeat(65_536)}`

  it.each<[string, string | Value, Partial<AwsSecretsManagerOptions>, RegExp]>([
    ['empty', ' \n', {}, /is empty/],
    ['broken JSON', `{"apiKey":"${key}"`, {}, /is not JSON/],
    ['a list', `["${key}"]`, { field: 'apiKey' }, /is not a JSON object/],
    [
      'JSON without the field',
      `{"key":"${key}"}`,
      { field: 'apiKey' },
      /has no string in its field `apiKey`/,
    ],
    ['far too long', createLargeValue('x'), {}, /is far too long/],
    ['far too many bytes', { SecretBinary: Buffer.from(createLargeValue('x')) }, {}, /is longer than 64 KiB/],
    ['not text', { SecretBinary: Buffer.from(`${key}\u00ff`, 'latin1') }, {}, /is not text in UTF-8/],
  ])('is invalid where it is %s, and the error shows nothing of it', async (_, value, options, fault) => {
    await createSecret(value)
    const error = await captureRejection(CredentialError, createTestProvider(options)())
    expect(error.code).toBe('credential_invalid')
    expect(error.hint).toMatch(fault)
    expect(error.hint).toContain(secretId)
    expect(findLeak(key, printAll(error))).toBeUndefined()
  })

  it('is invalid where the answer holds no value at all', async () => {
    aws.intercept = () => ({ status: 200, text: '{}' })
    expect((await captureRejection(CredentialError, createTestProvider()())).hint).toMatch(/is empty/)
  })
})

describe('a client with its key in AWS Secrets Manager', () => {
  it('uses the key, and the new one from the call on that Mailchimp does not take the old one for', async () => {
    await createSecret(key)
    await using mailchimp = await startStandIn({ keys: [key, newKey] })
    const client = createLoopbackClient(mailchimp, { credentials: createTestProvider() })
    await client.ping.get()
    await putSecret(newKey)
    await client.ping.get()
    mailchimp.on((request) => decodeKey(request) === key, problem(401, 'API Key Invalid', 'It was disabled.'))
    await client.ping.get()
    await client.ping.get()
    expect(mailchimp.requests.map(decodeKey)).toEqual([key, key, key, newKey, newKey])
    await client.close()
  })

  it('uses the new key as soon as it is told to rotate', async () => {
    await createSecret(key)
    await using mailchimp = await startStandIn({ keys: [key, newKey] })
    const client = createLoopbackClient(mailchimp, { credentials: createTestProvider() })
    await client.ping.get()
    await putSecret(newKey)
    expect(await client.rotate()).toMatchObject({ changed: true })
    await client.ping.get()
    expect(mailchimp.requests.map(decodeKey)).toEqual([key, newKey])
    await client.close()
  })

  it('goes on with the previous key where Mailchimp does not take the current one', async () => {
    await createSecret(key)
    await putSecret(newKey)
    await using mailchimp = await startStandIn({ keys: [key] })
    const client = createLoopbackClient(mailchimp, { credentials: createTestProvider() })
    await client.ping.get()
    await client.close()
  })

  it('fails with an error that names the secret, where there is none', async () => {
    await using mailchimp = await startStandIn()
    const client = createLoopbackClient(mailchimp, { credentials: createTestProvider() })
    const error = await captureRejection(CredentialError, client.ping.get())
    expect(error.code).toBe('credential_missing')
    expect(error.hint).toContain(secretId)
    expect(mailchimp.requests).toEqual([])
    await client.close()
  })
})

const decodeKey = ({ headers: { authorization = '' } }: RecordedRequest) =>
  Buffer.from(authorization.replace('Basic ', ''), 'base64').toString().split(':')[1]

describe('the name of a secret', () => {
  it.each([
    'prod/mailchimp',
    'a+b=c.d@e-f_g',
    'rds!cluster-1',
    'mailchimp-20260131120000123400000001',
    'arn:aws-us-gov:secretsmanager:us-gov-west-1:123456789012:secret:prod/mailchimp-a1b2C3',
  ])('may be %s', (name) => {
    expect(() => awsSecretsManager({ secretId: name })).not.toThrow()
  })

  it.each([
    ['missing', undefined],
    ['empty', ''],
    ['a key', key],
    ['a key with a name', `MAILCHIMP_${key}`],
    ['a token', key.slice(0, 32)],
    ['JSON', `{"apiKey":"${key}"}`],
    ['two lines', 'a\nb'],
    ['no text', 42],
  ])('is refused where it is %s, and is not repeated', (_, name) => {
    const error = captureError(ConfigError, () => awsSecretsManager({ secretId: name as never }))
    expect(error.faults.map(({ path }) => path)).toEqual(['secretId'])
    expect(error.message).toMatch(/must be the name or the ARN of a secret/)
    expect(findLeak(key, printAll(error))).toBeUndefined()
  })
})
