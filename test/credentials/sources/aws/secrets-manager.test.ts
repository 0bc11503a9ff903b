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

describe('AWS Secrets Manager returns', () => {
  it('the current version of a secret with its id and its creation time', async () => {
    const { VersionId } = await createSecret(key)
    const given = await createTestProvider()()
    expect(given).toMatchObject({ apiKey: key, version: VersionId, createdAt: expect.any(Date) })
    expect(given).not.toHaveProperty('previous')
    expect(Math.abs(Number(given.createdAt) - Date.now())).toBeLessThan(60_000)
    expect(toCredential(given, 'it')).toMatchObject({ version: VersionId })
  })

  it('the preceding version as the previous credential, with its own id', async () => {
    const { VersionId: first } = await createSecret(key)
    const { VersionId: second } = await putSecret(newKey)
    const given = await createTestProvider()()
    expect(given).toMatchObject({ apiKey: newKey, version: second })
    expect(given.previous).toMatchObject({ apiKey: key, version: first, createdAt: expect.any(Date) })
    expect(toCredential(given, 'it').previous?.secret.reveal()).toBe(key)
  })

  it('the current version at the time of the call, not at creation or an earlier call', async () => {
    await createSecret(key)
    const provider = createTestProvider()
    await provider()
    await putSecret(newKey)
    expect(await provider()).toMatchObject({ apiKey: newKey, previous: { apiKey: key } })
    await putSecret(newestKey)
    expect(await provider()).toMatchObject({ apiKey: newestKey, previous: { apiKey: newKey } })
  })

  it('a pending version only after its label is moved, and the old one after it is moved back', async () => {
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

  it('a JSON field of a secret, also as an access token', async () => {
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

  it('the facts in a JSON credential, which take precedence over those of AWS', async () => {
    await createSecret(JSON.stringify({ accessToken: key, server: 'us19', createdAt: '2026-01-31' }))
    expect(await createTestProvider()()).toMatchObject({
      accessToken: key,
      server: 'us19',
      createdAt: '2026-01-31',
    })
  })

  it('a binary secret as UTF-8', async () => {
    await createSecret({ SecretBinary: Buffer.from(`${key}\n`) })
    expect(await createTestProvider()()).toMatchObject({ apiKey: key })
  })

  it('a version whose id contains characters that events may not contain', async () => {
    await createSecret({ SecretString: key, ClientRequestToken: 'rotated by the operator (3rd time)' })
    const given = await createTestProvider()()
    expect(given.version).toBe('rotated-by-the-operator--3rd-time-')
    expect(toCredential(given, 'it').version).toBe(given.version)
  })

  it('a secret by its ARN, in the region of the ARN', async () => {
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
  it('is not requested if it is turned off', async () => {
    await createSecret(key)
    await putSecret(newKey)
    aws.clearCalls()
    expect(await createTestProvider({ previous: false })()).not.toHaveProperty('previous')
    expect(aws.calls.map(({ input }) => input['VersionStage'])).toEqual(['AWSCURRENT'])
  })

  it.each<[string, ReturnType<AwsInterceptor>]>([
    ['may not be read', new AwsError('AccessDeniedException', 'no')],
    ['cannot be decrypted', new AwsError('DecryptionFailure', 'no')],
    ['is throttled', new AwsError('ThrottlingException', 'Rate exceeded')],
    ['fails with a server error', new AwsError('InternalServiceError', 'oh', 500)],
    ['is an invalid answer', { status: 200, text: '<html>' }],
    ['is truncated', { status: 200, text: '{"SecretString":"', isTruncated: true }],
    ['never arrives', 'never'],
    ['cannot be reached', 'reset'],
  ])('is omitted if it %s, and the current one is returned', async (_, answer) => {
    await createSecret(key)
    await putSecret(newKey)
    aws.intercept = interceptLabel('AWSPREVIOUS', answer)
    const given = await createTestProvider()()
    expect(given).toMatchObject({ apiKey: newKey })
    expect(given).not.toHaveProperty('previous')
  })

  it.each<[string, string | Value]>([
    ['empty', ' '],
    ['not JSON although a field is configured', key],
    ['bytes that are not text', { SecretBinary: Buffer.from([0xff, 0xfe, 0xfd]) }],
  ])('is omitted if it is %s', async (_, value) => {
    await createSecret(value)
    await putSecret(JSON.stringify({ key: newKey }))
    const given = await createTestProvider({ field: 'key' })()
    expect(given).toMatchObject({ apiKey: newKey })
    expect(given).not.toHaveProperty('previous')
  })

  it('is not used if no current one exists', async () => {
    await createSecret(key)
    await putSecret(newKey)
    aws.intercept = interceptLabel('AWSCURRENT', new AwsError('AccessDeniedException'))
    const error = await captureRejection(CredentialError, createTestProvider()())
    expect(error).toMatchObject({ code: 'credential_unavailable' })
    expect(aws.calls.filter(({ input }) => input['VersionStage'] === 'AWSPREVIOUS')).toEqual([])
  })
})

describe('an unusable secret', () => {
  it('is missing if no secret has this name, and a chain continues', async () => {
    const error = await captureRejection(CredentialError, createTestProvider()())
    expect(error.code).toBe('credential_missing')
    expect(error.hint).toContain(`AWS Secrets Manager (${secretId}) does not exist in its account and region`)
    vi.stubEnv('MAILCHIMP_API_KEY', key)
    expect(await chain(createTestProvider(), env())()).toMatchObject({ apiKey: key })
  })

  it('is missing if it has no current version yet', async () => {
    await createSecret({})
    expect(await captureRejection(CredentialError, createTestProvider()())).toMatchObject({
      code: 'credential_missing',
    })
  })

  it('is not missing if it is scheduled for deletion, and a chain stops', async () => {
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
    ['a JSON array', `["${key}"]`, { field: 'apiKey' }, /is not a JSON object/],
    [
      'JSON without the field',
      `{"key":"${key}"}`,
      { field: 'apiKey' },
      /has no string in its field `apiKey`/,
    ],
    ['far too long', createLargeValue('x'), {}, /is far too long/],
    ['far too many bytes', { SecretBinary: Buffer.from(createLargeValue('x')) }, {}, /is longer than 64 KiB/],
    ['not text', { SecretBinary: Buffer.from(`${key}\u00ff`, 'latin1') }, {}, /is not text in UTF-8/],
  ])('is invalid if it is %s, and the error contains no part of it', async (_, value, options, fault) => {
    await createSecret(value)
    const error = await captureRejection(CredentialError, createTestProvider(options)())
    expect(error.code).toBe('credential_invalid')
    expect(error.hint).toMatch(fault)
    expect(error.hint).toContain(secretId)
    expect(findLeak(key, printAll(error))).toBeUndefined()
  })

  it('is invalid if the answer contains no value', async () => {
    aws.intercept = () => ({ status: 200, text: '{}' })
    expect((await captureRejection(CredentialError, createTestProvider()())).hint).toMatch(/is empty/)
  })
})

describe('a client with its key in AWS Secrets Manager', () => {
  it('uses the key, and a new one from the first call for which Mailchimp rejects the old one', async () => {
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

  it('uses the new key after rotate()', async () => {
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

  it('continues with the previous key if Mailchimp rejects the current one', async () => {
    await createSecret(key)
    await putSecret(newKey)
    await using mailchimp = await startStandIn({ keys: [key] })
    const client = createLoopbackClient(mailchimp, { credentials: createTestProvider() })
    await client.ping.get()
    await client.close()
  })

  it('fails with an error that names the secret if it does not exist', async () => {
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
    ['not a string', 42],
  ])('is refused and not quoted if it is %s', (_, name) => {
    const error = captureError(ConfigError, () => awsSecretsManager({ secretId: name as never }))
    expect(error.faults.map(({ path }) => path)).toEqual(['secretId'])
    expect(error.message).toMatch(/must be the name or the ARN of a secret/)
    expect(findLeak(key, printAll(error))).toBeUndefined()
  })
})
