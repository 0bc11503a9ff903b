import {
  CreateSecretCommand,
  DeleteSecretCommand,
  PutSecretValueCommand,
  type PutSecretValueCommandInput,
  SecretsManagerClient,
  UpdateSecretVersionStageCommand,
} from '@aws-sdk/client-secrets-manager'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import {
  type AwsSecretsManagerOptions,
  awsSecretsManager,
} from '../../../src/credentials/aws/secrets-manager.js'
import { chain } from '../../../src/credentials/chain.js'
import { toCredential } from '../../../src/credentials/credential.js'
import { env } from '../../../src/credentials/env.js'
import { ConfigError, CredentialError } from '../../../src/index.js'
import { clientOf } from '../../call/loopback-client.js'
import { glimpseOf, printed } from '../../secret-probes.js'
import { problem, type RecordedRequest, startStandIn } from '../../stand-in/stand-in.js'
import { rejectionOf, thrownBy } from '../../thrown-by.js'
import { AwsError, AwsStandIn, type Instead } from '../stand-ins/aws.js'
import { numberedKey } from '../stand-ins/aws-keys.js'

const [key, newKey, newestKey] = [numberedKey(1), numberedKey(2), numberedKey(3)]

let aws: AwsStandIn
let operator: SecretsManagerClient
let secretId: string
let made = 0

beforeAll(async () => {
  aws = await AwsStandIn.start()
  operator = new SecretsManagerClient(aws.clientConfig)
})

beforeEach(() => {
  made += 1
  secretId = `prod/mailchimp-${made}`
  for (const [name, value] of Object.entries(aws.environment)) vi.stubEnv(name, value)
})

afterEach(() => {
  vi.unstubAllEnvs()
  aws.instead = () => undefined
  aws.forgetCalls()
})

afterAll(async () => {
  operator.destroy()
  await aws.close()
})

type Value = Omit<PutSecretValueCommandInput, 'SecretId'>

const create = (value: string | Value) =>
  operator.send(
    new CreateSecretCommand({ Name: secretId, ...(isText(value) ? { SecretString: value } : value) }),
  )
const put = (value: string | Value) =>
  operator.send(
    new PutSecretValueCommand({ SecretId: secretId, ...(isText(value) ? { SecretString: value } : value) }),
  )
const isText = (value: string | Value) => typeof value === 'string'

const source = (options: Partial<AwsSecretsManagerOptions> = {}) =>
  awsSecretsManager({ secretId, ...options })

const forLabel =
  (label: string, answer: ReturnType<Instead>): Instead =>
  ({ operation, input }) =>
    operation === 'GetSecretValue' && input['VersionStage'] === label ? answer : undefined

describe('AWS Secrets Manager gives', () => {
  it('the current version of a secret, its id, and when it was stored', async () => {
    const { VersionId } = await create(key)
    const given = await source()()
    expect(given).toMatchObject({ apiKey: key, version: VersionId, createdAt: expect.any(Date) })
    expect(given).not.toHaveProperty('previous')
    expect(Math.abs(Number(given.createdAt) - Date.now())).toBeLessThan(60_000)
    expect(toCredential(given, 'it')).toMatchObject({ version: VersionId })
  })

  it('the version before it as the previous one, with its own id', async () => {
    const { VersionId: first } = await create(key)
    const { VersionId: second } = await put(newKey)
    const given = await source()()
    expect(given).toMatchObject({ apiKey: newKey, version: second })
    expect(given.previous).toMatchObject({ apiKey: key, version: first, createdAt: expect.any(Date) })
    expect(toCredential(given, 'it').previous?.secret.reveal()).toBe(key)
  })

  it('what is current when it is asked, not when it was made or asked before', async () => {
    await create(key)
    const provider = source()
    await provider()
    await put(newKey)
    expect(await provider()).toMatchObject({ apiKey: newKey, previous: { apiKey: key } })
    await put(newestKey)
    expect(await provider()).toMatchObject({ apiKey: newestKey, previous: { apiKey: newKey } })
  })

  it('nothing of a pending version, until its label is moved; and the old one again when it is moved back', async () => {
    const { VersionId: first } = await create(key)
    const { VersionId: second } = await put({ SecretString: newKey, VersionStages: ['AWSPENDING'] })
    const provider = source()
    expect(await provider()).toMatchObject({ apiKey: key })
    expect(await provider()).not.toHaveProperty('previous')
    const move = (to: string | undefined, from: string | undefined) =>
      operator.send(
        new UpdateSecretVersionStageCommand({
          SecretId: secretId,
          VersionStage: 'AWSCURRENT',
          MoveToVersionId: to,
          RemoveFromVersionId: from,
        }),
      )
    await move(second, first)
    expect(await provider()).toMatchObject({ apiKey: newKey, previous: { apiKey: key } })
    await move(first, second)
    expect(await provider()).toMatchObject({ apiKey: key, previous: { apiKey: newKey } })
  })

  it('a field of a secret in JSON, also as an access token', async () => {
    await create(JSON.stringify({ user: 'x', mailchimp_key: key }))
    await put(JSON.stringify({ user: 'y', mailchimp_key: newKey }))
    expect(await source({ field: 'mailchimp_key' })()).toMatchObject({
      apiKey: newKey,
      previous: { apiKey: key },
    })
    expect(await source({ field: 'mailchimp_key', as: 'accessToken' })()).toMatchObject({
      accessToken: newKey,
    })
  })

  it('what a credential in JSON says of itself, before what AWS says of it', async () => {
    await create(JSON.stringify({ accessToken: key, server: 'us19', createdAt: '2026-01-31' }))
    expect(await source()()).toMatchObject({ accessToken: key, server: 'us19', createdAt: '2026-01-31' })
  })

  it('a secret of bytes, which are UTF-8', async () => {
    await create({ SecretBinary: Buffer.from(`${key}\n`) })
    expect(await source()()).toMatchObject({ apiKey: key })
  })

  it('a version whose id was chosen with signs that no event has', async () => {
    await create({ SecretString: key, ClientRequestToken: 'rotated by the operator (3rd time)' })
    const given = await source()()
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
    await create(key)
    await put(newKey)
    aws.forgetCalls()
    expect(await source({ previous: false })()).not.toHaveProperty('previous')
    expect(aws.calls.map(({ input }) => input['VersionStage'])).toEqual(['AWSCURRENT'])
  })

  it.each<[string, ReturnType<Instead>]>([
    ['may not be read', new AwsError('AccessDeniedException', 'no')],
    ['cannot be decrypted', new AwsError('DecryptionFailure', 'no')],
    ['is asked for too often', new AwsError('ThrottlingException', 'Rate exceeded')],
    ['is not answered well', new AwsError('InternalServiceError', 'oh', 500)],
    ['comes as garbage', { status: 200, text: '<html>' }],
    ['comes cut off', { status: 200, text: '{"SecretString":"', isCut: true }],
    ['does not come', 'never'],
    ['cannot be reached', 'reset'],
  ])('is left out where it %s, and the current one is given', async (_, answer) => {
    await create(key)
    await put(newKey)
    aws.instead = forLabel('AWSPREVIOUS', answer)
    const given = await source()()
    expect(given).toMatchObject({ apiKey: newKey })
    expect(given).not.toHaveProperty('previous')
  })

  it.each<[string, string | Value]>([
    ['empty', ' '],
    ['no JSON where a field is wanted', key],
    ['bytes that are no text', { SecretBinary: Buffer.from([0xff, 0xfe, 0xfd]) }],
  ])('is left out where it is %s', async (_, value) => {
    await create(value)
    await put(JSON.stringify({ key: newKey }))
    const given = await source({ field: 'key' })()
    expect(given).toMatchObject({ apiKey: newKey })
    expect(given).not.toHaveProperty('previous')
  })

  it('does not matter where there is no current one', async () => {
    await create(key)
    await put(newKey)
    aws.instead = forLabel('AWSCURRENT', new AwsError('AccessDeniedException'))
    const error = await rejectionOf(CredentialError, source()())
    expect(error).toMatchObject({ code: 'credential_unavailable' })
    expect(aws.calls.filter(({ input }) => input['VersionStage'] === 'AWSPREVIOUS')).toEqual([])
  })
})

describe('a secret that cannot be used', () => {
  it('is missing where there is none of this name, and a chain goes on', async () => {
    const error = await rejectionOf(CredentialError, source()())
    expect(error.code).toBe('credential_missing')
    expect(error.hint).toContain(
      `AWS Secrets Manager (${secretId}) has nothing by this name in its account and region`,
    )
    vi.stubEnv('MAILCHIMP_API_KEY', key)
    expect(await chain(source(), env())()).toMatchObject({ apiKey: key })
  })

  it('is missing where it has no current version yet', async () => {
    await create({})
    expect(await rejectionOf(CredentialError, source()())).toMatchObject({ code: 'credential_missing' })
  })

  it('is not missing where it is marked for deletion, and a chain does not go on', async () => {
    await create(key)
    await operator.send(new DeleteSecretCommand({ SecretId: secretId }))
    vi.stubEnv('MAILCHIMP_API_KEY', key)
    const error = await rejectionOf(CredentialError, chain(source(), env())())
    expect(error.code).toBe('credential_unavailable')
    expect(error.hint).toBe(`AWS Secrets Manager (${secretId}) failed (InvalidRequestException)`)
  })

  const large = (character: string) => `${key}${character.repeat(65_536)}`

  it.each<[string, string | Value, Partial<AwsSecretsManagerOptions>, RegExp]>([
    ['empty', ' \n', {}, /is empty/],
    ['broken JSON', `{"apiKey":"${key}"`, {}, /is not JSON/],
    ['a list', `["${key}"]`, { field: 'apiKey' }, /is not an object in JSON/],
    ['JSON without the field', `{"key":"${key}"}`, { field: 'apiKey' }, /has no text in its field `apiKey`/],
    ['far too long', large('x'), {}, /is far too long/],
    ['far too many bytes', { SecretBinary: Buffer.from(large('x')) }, {}, /is longer than 64 KiB/],
    ['not text', { SecretBinary: Buffer.from(`${key}\u00ff`, 'latin1') }, {}, /is not text in UTF-8/],
  ])('is invalid where it is %s, and the error shows nothing of it', async (_, value, options, fault) => {
    await create(value)
    const error = await rejectionOf(CredentialError, source(options)())
    expect(error.code).toBe('credential_invalid')
    expect(error.hint).toMatch(fault)
    expect(error.hint).toContain(secretId)
    expect(glimpseOf(key, printed(error))).toBeUndefined()
  })

  it('is invalid where the answer holds no value at all', async () => {
    aws.instead = () => ({ status: 200, text: '{}' })
    expect((await rejectionOf(CredentialError, source()())).hint).toMatch(/is empty/)
  })
})

describe('a client with its key in AWS Secrets Manager', () => {
  it('uses the key, and the new one from the call on that Mailchimp does not take the old one for', async () => {
    await create(key)
    await using mailchimp = await startStandIn({ keys: [key, newKey] })
    const client = clientOf(mailchimp, { credentials: source() })
    await client.ping.get()
    await put(newKey)
    await client.ping.get()
    mailchimp.on((request) => keyOf(request) === key, problem(401, 'API Key Invalid', 'It was disabled.'))
    await client.ping.get()
    await client.ping.get()
    expect(mailchimp.requests.map(keyOf)).toEqual([key, key, key, newKey, newKey])
    await client.close()
  })

  it('uses the new key as soon as it is told to rotate', async () => {
    await create(key)
    await using mailchimp = await startStandIn({ keys: [key, newKey] })
    const client = clientOf(mailchimp, { credentials: source() })
    await client.ping.get()
    await put(newKey)
    expect(await client.rotate()).toMatchObject({ changed: true })
    await client.ping.get()
    expect(mailchimp.requests.map(keyOf)).toEqual([key, newKey])
    await client.close()
  })

  it('goes on with the previous key where Mailchimp does not take the current one', async () => {
    await create(key)
    await put(newKey)
    await using mailchimp = await startStandIn({ keys: [key] })
    const client = clientOf(mailchimp, { credentials: source() })
    await client.ping.get()
    await client.close()
  })

  it('fails with an error that names the secret, where there is none', async () => {
    await using mailchimp = await startStandIn()
    const client = clientOf(mailchimp, { credentials: source() })
    const error = await rejectionOf(CredentialError, client.ping.get())
    expect(error.code).toBe('credential_missing')
    expect(error.hint).toContain(secretId)
    expect(mailchimp.requests).toEqual([])
    await client.close()
  })
})

const keyOf = ({ headers: { authorization = '' } }: RecordedRequest) =>
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
    const error = thrownBy(ConfigError, () => awsSecretsManager({ secretId: name as never }))
    expect(error.faults.map(({ path }) => path)).toEqual(['secretId'])
    expect(error.message).toMatch(/must be the name or the ARN of a secret/)
    expect(glimpseOf(key, printed(error))).toBeUndefined()
  })
})
