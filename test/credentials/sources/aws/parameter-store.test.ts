import {
  DeleteParameterCommand,
  LabelParameterVersionCommand,
  type ParameterType,
  PutParameterCommand,
  SSMClient,
} from '@aws-sdk/client-ssm'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { chain } from '../../../../src/credentials/chain.js'
import { toCredential } from '../../../../src/credentials/credential.js'
import {
  type AwsParameterStoreOptions,
  awsParameterStore,
} from '../../../../src/credentials/sources/aws/parameter-store.js'
import { env } from '../../../../src/credentials/sources/env.js'
import { ConfigError, CredentialError } from '../../../../src/index.js'
import { createLoopbackClient } from '../../../support/call/loopback-client.js'
import { captureError, captureRejection } from '../../../support/capture-error.js'
import { AwsError, type AwsInterceptor, AwsStandIn } from '../../../support/credentials/stand-ins/aws.js'
import { createNumberedKey } from '../../../support/credentials/stand-ins/aws-keys.js'
import { findLeak, printAll } from '../../../support/secret-leaks.js'
import { startStandIn } from '../../../support/stand-in/stand-in.js'

const [key, newKey, newestKey] = [createNumberedKey(1), createNumberedKey(2), createNumberedKey(3)]

let aws: AwsStandIn
let operator: SSMClient
let name: string
let createdCount = 0

beforeAll(async () => {
  aws = await AwsStandIn.start()
  operator = new SSMClient(aws.clientConfig)
})

beforeEach(() => {
  createdCount += 1
  name = `/prod/mailchimp-${createdCount}`
  for (const [variable, value] of Object.entries(aws.environment)) vi.stubEnv(variable, value)
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

const putParameter = (value: string, type: ParameterType = 'SecureString') =>
  operator.send(new PutParameterCommand({ Name: name, Value: value, Type: type, Overwrite: true }))

const labelVersion = (text: string, version: number) =>
  operator.send(new LabelParameterVersionCommand({ Name: name, Labels: [text], ParameterVersion: version }))

const createTestProvider = (options: Partial<AwsParameterStoreOptions> = {}) =>
  awsParameterStore({ name, ...options })

const listRequestedNames = () => aws.calls.map(({ input }) => input['Name'])

const interceptVersion =
  (selector: string, answer: ReturnType<AwsInterceptor>): AwsInterceptor =>
  ({ operation, input }) =>
    operation === 'GetParameter' && String(input['Name']).endsWith(selector) ? answer : undefined

describe('AWS Parameter Store returns', () => {
  it('a decrypted parameter with its version number and its modification time', async () => {
    await putParameter(key)
    const given = await createTestProvider()()
    expect(given).toMatchObject({ apiKey: key, version: '1', createdAt: expect.any(Date) })
    expect(given).not.toHaveProperty('previous')
    expect(Math.abs(Number(given.createdAt) - Date.now())).toBeLessThan(60_000)
  })

  it('the preceding version as the previous credential', async () => {
    await putParameter(key)
    await putParameter(newKey)
    const given = await createTestProvider()()
    expect(given).toMatchObject({ apiKey: newKey, version: '2' })
    expect(given.previous).toMatchObject({ apiKey: key, version: '1', createdAt: expect.any(Date) })
    expect(toCredential(given, 'it').previous?.secret.reveal()).toBe(key)
  })

  it('the newest version at the time of the call, not at creation or an earlier call', async () => {
    await putParameter(key)
    const provider = createTestProvider()
    await provider()
    await putParameter(newKey)
    expect(await provider()).toMatchObject({ apiKey: newKey, previous: { apiKey: key } })
    await putParameter(newestKey)
    expect(await provider()).toMatchObject({ apiKey: newestKey, previous: { apiKey: newKey } })
  })

  it('the version with the number or label in the name, without a previous one', async () => {
    for (const value of [key, newKey, newestKey]) await putParameter(value)
    await labelVersion('live', 2)
    aws.clearCalls()
    for (const [selector, value] of [
      [':live', newKey],
      [':2', newKey],
      [':3', newestKey],
    ]) {
      const given = await awsParameterStore({ name: `${name}${selector}` })()
      expect(given).toMatchObject({ apiKey: value })
      expect(given).not.toHaveProperty('previous')
    }
    expect(listRequestedNames()).toEqual([`${name}:live`, `${name}:2`, `${name}:3`])
  })

  it('a JSON field of a parameter, also as an access token', async () => {
    await putParameter(JSON.stringify({ mailchimp_key: key }))
    await putParameter(JSON.stringify({ mailchimp_key: newKey }))
    expect(await createTestProvider({ field: 'mailchimp_key' })()).toMatchObject({
      apiKey: newKey,
      previous: { apiKey: key },
    })
    expect(await createTestProvider({ field: 'mailchimp_key', as: 'accessToken' })()).toMatchObject({
      accessToken: newKey,
    })
  })

  it('the facts in a JSON credential, including its own version', async () => {
    await putParameter(key)
    await putParameter(JSON.stringify({ accessToken: newKey, server: 'us19', version: '7' }))
    expect(await createTestProvider()()).toMatchObject({
      accessToken: newKey,
      server: 'us19',
      version: '7',
      previous: { apiKey: key },
    })
  })

  it('a parameter and its previous version by ARN, in the region of the ARN', async () => {
    await using elsewhere = await AwsStandIn.start()
    vi.stubEnv('AWS_ENDPOINT_URL_SSM', elsewhere.endpoint)
    const client = new SSMClient({ ...elsewhere.clientConfig, region: 'ap-southeast-2' })
    for (const Value of [key, newKey]) {
      await client.send(new PutParameterCommand({ Name: name, Value, Type: 'SecureString', Overwrite: true }))
    }
    const arn = `arn:aws:ssm:ap-southeast-2:123456789012:parameter${name}`
    expect(await awsParameterStore({ name: arn })()).toMatchObject({
      apiKey: newKey,
      previous: { apiKey: key },
    })
    expect(await awsParameterStore({ name: `${arn}:1` })()).not.toHaveProperty('previous')
    expect(new Set(elsewhere.calls.map(({ region }) => region))).toEqual(new Set(['ap-southeast-2']))
    client.destroy()
  })
})

describe('an unencrypted parameter', () => {
  it('is refused, and its value is not shown', async () => {
    await putParameter(key, 'String')
    const error = await captureRejection(CredentialError, createTestProvider()())
    expect(error.code).toBe('credential_invalid')
    expect(error.hint).toMatch(/is an unencrypted String: .* `allowPlaintext: true`/)
    expect(findLeak(key, printAll(error))).toBeUndefined()
  })

  it('is accepted if the options allow it', async () => {
    await putParameter(key, 'String')
    await putParameter(newKey, 'String')
    expect(await createTestProvider({ allowPlaintext: true })()).toMatchObject({
      apiKey: newKey,
      previous: { apiKey: key },
    })
  })

  it('is refused if it is a list, even if it is allowed', async () => {
    await putParameter(key, 'StringList')
    const error = await captureRejection(CredentialError, createTestProvider({ allowPlaintext: true })())
    expect(error).toMatchObject({ code: 'credential_invalid' })
    expect(error.hint).toMatch(/is not a SecureString/)
  })
})

describe('the previous version of a parameter', () => {
  it('is not requested if it is turned off, or if no earlier version exists', async () => {
    await putParameter(key)
    aws.clearCalls()
    await createTestProvider()()
    await putParameter(newKey)
    expect(await createTestProvider({ previous: false })()).not.toHaveProperty('previous')
    expect(listRequestedNames()).toEqual([name, name, name])
  })

  it.each<[string, ReturnType<AwsInterceptor>]>([
    ['may not be read', new AwsError('AccessDeniedException', 'no')],
    ['no longer exists', new AwsError('ParameterVersionNotFound')],
    ['is an invalid answer', { status: 200, text: '<html>' }],
    ['is a list', { status: 200, text: '{"Parameter":{"Type":"StringList","Value":"a,b"}}' }],
    ['is an empty answer', { status: 200, text: '{}' }],
    ['cannot be reached', 'reset'],
  ])('is omitted if it %s, and the newest one is returned', async (_, answer) => {
    await putParameter(key)
    await putParameter(newKey)
    aws.intercept = interceptVersion(':1', answer)
    const given = await createTestProvider()()
    expect(given).toMatchObject({ apiKey: newKey })
    expect(given).not.toHaveProperty('previous')
  })
})

describe('an unusable parameter', () => {
  it.each([
    ['no parameter has this name', ''],
    ['it has no such version', ':9'],
    ['it has no such label', ':live'],
  ])('is missing if %s, and a chain continues', async (_, selector) => {
    if (selector !== '') await putParameter(key)
    const provider = awsParameterStore({ name: `${name}${selector}` })
    const error = await captureRejection(CredentialError, provider())
    expect(error.code).toBe('credential_missing')
    expect(error.hint).toContain(
      `AWS Parameter Store (${name}${selector}) does not exist in its account and region`,
    )
    vi.stubEnv('MAILCHIMP_API_KEY', newKey)
    expect(await chain(provider, env())()).toMatchObject({ apiKey: newKey })
  })

  it('is missing after it is deleted', async () => {
    await putParameter(key)
    await operator.send(new DeleteParameterCommand({ Name: name }))
    expect(await captureRejection(CredentialError, createTestProvider()())).toMatchObject({
      code: 'credential_missing',
    })
  })

  it('is not missing if AWS denies access, and a chain stops', async () => {
    vi.stubEnv('MAILCHIMP_API_KEY', key)
    aws.intercept = () => new AwsError('AccessDeniedException', `User: x is not authorized: ${key}`)
    const error = await captureRejection(CredentialError, chain(createTestProvider(), env())())
    expect(error.code).toBe('credential_unavailable')
    expect(error.hint).toBe(
      `AWS Parameter Store (${name}) failed (AccessDeniedException): the role of this process lacks the permission to read it, or to decrypt it with its KMS key`,
    )
  })

  it.each<[string, string, Partial<AwsParameterStoreOptions>, RegExp]>([
    ['empty', ' \n', {}, /is empty/],
    ['broken JSON', `{"apiKey":"${key}"`, {}, /is not JSON/],
    ['a JSON array', `["${key}"]`, { field: 'apiKey' }, /is not a JSON object/],
    [
      'JSON without the field',
      `{"key":"${key}"}`,
      { field: 'apiKey' },
      /has no string in its field `apiKey`/,
    ],
    ['far too long', `${key}${'x'.repeat(65_536)}`, {}, /is far too long/],
  ])('is invalid if it is %s, and the error contains no part of it', async (_, value, options, fault) => {
    await putParameter(value)
    const error = await captureRejection(CredentialError, createTestProvider(options)())
    expect(error.code).toBe('credential_invalid')
    expect(error.hint).toMatch(fault)
    expect(error.hint).toContain(name)
    expect(findLeak(key, printAll(error))).toBeUndefined()
  })

  it('fails with an error of this package if the answer contains no parameter', async () => {
    aws.intercept = () => ({ status: 200, text: '{}' })
    const error = await captureRejection(CredentialError, createTestProvider()())
    expect(error).toMatchObject({ code: 'credential_unavailable' })
  })
})

describe('a client with its key in AWS Parameter Store', () => {
  it('continues if the old key is replaced and then disabled', async () => {
    await putParameter(key)
    await using mailchimp = await startStandIn({ keys: [newKey] })
    const client = createLoopbackClient(mailchimp, { credentials: createTestProvider() })
    await captureRejection(Error, client.ping.get())
    await putParameter(newKey)
    expect(await client.rotate()).toMatchObject({ changed: true })
    await client.ping.get()
    await client.close()
  })

  it('continues with the previous key if Mailchimp rejects the newest one', async () => {
    await putParameter(key)
    await putParameter(newKey)
    await using mailchimp = await startStandIn({ keys: [key] })
    const client = createLoopbackClient(mailchimp, { credentials: createTestProvider() })
    await client.ping.get()
    await client.close()
  })
})

describe('the name of a parameter', () => {
  it.each([
    'mailchimp',
    '/prod/mailchimp:live',
    '/aws/reference/secretsmanager/prod/mailchimp',
    'arn:aws:ssm:eu-west-1:123456789012:parameter/prod/mailchimp',
  ])('may be %s', (given) => {
    expect(() => awsParameterStore({ name: given })).not.toThrow()
  })

  it.each([
    ['missing', undefined],
    ['empty', ''],
    ['a key', key],
    ['a key under a path', `/prod/${key}`],
    ['not a string', 42],
  ])('is refused and not quoted if it is %s', (_, given) => {
    const error = captureError(ConfigError, () => awsParameterStore({ name: given as never }))
    expect(error.faults.map(({ path }) => path)).toEqual(['name'])
    expect(error.message).toMatch(/must be the name or the ARN of a parameter/)
    expect(findLeak(key, printAll(error))).toBeUndefined()
  })
})
