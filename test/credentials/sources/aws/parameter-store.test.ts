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

describe('AWS Parameter Store gives', () => {
  it('a parameter, decrypted, the number of its version, and when that was stored', async () => {
    await putParameter(key)
    const given = await createTestProvider()()
    expect(given).toMatchObject({ apiKey: key, version: '1', createdAt: expect.any(Date) })
    expect(given).not.toHaveProperty('previous')
    expect(Math.abs(Number(given.createdAt) - Date.now())).toBeLessThan(60_000)
  })

  it('the version before it as the previous one', async () => {
    await putParameter(key)
    await putParameter(newKey)
    const given = await createTestProvider()()
    expect(given).toMatchObject({ apiKey: newKey, version: '2' })
    expect(given.previous).toMatchObject({ apiKey: key, version: '1', createdAt: expect.any(Date) })
    expect(toCredential(given, 'it').previous?.secret.reveal()).toBe(key)
  })

  it('what is newest when it is asked, not when it was made or asked before', async () => {
    await putParameter(key)
    const provider = createTestProvider()
    await provider()
    await putParameter(newKey)
    expect(await provider()).toMatchObject({ apiKey: newKey, previous: { apiKey: key } })
    await putParameter(newestKey)
    expect(await provider()).toMatchObject({ apiKey: newestKey, previous: { apiKey: newKey } })
  })

  it('the version of a number or with a label, where the name says so, and no previous one', async () => {
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

  it('a field of a parameter in JSON, also as an access token', async () => {
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

  it('what a credential in JSON says of itself, whatever version it says it is', async () => {
    await putParameter(key)
    await putParameter(JSON.stringify({ accessToken: newKey, server: 'us19', version: '7' }))
    expect(await createTestProvider()()).toMatchObject({
      accessToken: newKey,
      server: 'us19',
      version: '7',
      previous: { apiKey: key },
    })
  })

  it('a parameter by its ARN and the version before it, in the region that the ARN names', async () => {
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

describe('a parameter that is not encrypted', () => {
  it('is refused, and its value is not shown', async () => {
    await putParameter(key, 'String')
    const error = await captureRejection(CredentialError, createTestProvider()())
    expect(error.code).toBe('credential_invalid')
    expect(error.hint).toMatch(/is an unencrypted String: .* `allowPlaintext: true`/)
    expect(findLeak(key, printAll(error))).toBeUndefined()
  })

  it('is taken where the code allows it', async () => {
    await putParameter(key, 'String')
    await putParameter(newKey, 'String')
    expect(await createTestProvider({ allowPlaintext: true })()).toMatchObject({
      apiKey: newKey,
      previous: { apiKey: key },
    })
  })

  it('is refused where it is a list, whatever is allowed', async () => {
    await putParameter(key, 'StringList')
    const error = await captureRejection(CredentialError, createTestProvider({ allowPlaintext: true })())
    expect(error).toMatchObject({ code: 'credential_invalid' })
    expect(error.hint).toMatch(/is not a SecureString/)
  })
})

describe('the previous version of a parameter', () => {
  it('is not asked for where that is switched off, or there was none', async () => {
    await putParameter(key)
    aws.clearCalls()
    await createTestProvider()()
    await putParameter(newKey)
    expect(await createTestProvider({ previous: false })()).not.toHaveProperty('previous')
    expect(listRequestedNames()).toEqual([name, name, name])
  })

  it.each<[string, ReturnType<AwsInterceptor>]>([
    ['may not be read', new AwsError('AccessDeniedException', 'no')],
    ['is not kept any more', new AwsError('ParameterVersionNotFound')],
    ['comes as garbage', { status: 200, text: '<html>' }],
    ['is a list', { status: 200, text: '{"Parameter":{"Type":"StringList","Value":"a,b"}}' }],
    ['is nothing', { status: 200, text: '{}' }],
    ['cannot be reached', 'reset'],
  ])('is left out where it %s, and the newest one is given', async (_, answer) => {
    await putParameter(key)
    await putParameter(newKey)
    aws.intercept = interceptVersion(':1', answer)
    const given = await createTestProvider()()
    expect(given).toMatchObject({ apiKey: newKey })
    expect(given).not.toHaveProperty('previous')
  })
})

describe('a parameter that cannot be used', () => {
  it.each([
    ['there is none of this name', ''],
    ['it has no such version', ':9'],
    ['it has no such label', ':live'],
  ])('is missing where %s, and a chain goes on', async (_, selector) => {
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

  it('is missing after it was deleted', async () => {
    await putParameter(key)
    await operator.send(new DeleteParameterCommand({ Name: name }))
    expect(await captureRejection(CredentialError, createTestProvider()())).toMatchObject({
      code: 'credential_missing',
    })
  })

  it('is not missing where AWS refuses it, and a chain does not go on', async () => {
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
    ['a list', `["${key}"]`, { field: 'apiKey' }, /is not a JSON object/],
    [
      'JSON without the field',
      `{"key":"${key}"}`,
      { field: 'apiKey' },
      /has no string in its field `apiKey`/,
    ],
    ['far too long', `${key}${'x'.repeat(65_536)}`, {}, /is far too long/],
  ])('is invalid where it is %s, and the error shows nothing of it', async (_, value, options, fault) => {
    await putParameter(value)
    const error = await captureRejection(CredentialError, createTestProvider(options)())
    expect(error.code).toBe('credential_invalid')
    expect(error.hint).toMatch(fault)
    expect(error.hint).toContain(name)
    expect(findLeak(key, printAll(error))).toBeUndefined()
  })

  it('is no foreign error where the answer holds no parameter', async () => {
    aws.intercept = () => ({ status: 200, text: '{}' })
    const error = await captureRejection(CredentialError, createTestProvider()())
    expect(error).toMatchObject({ code: 'credential_unavailable' })
  })
})

describe('a client with its key in AWS Parameter Store', () => {
  it('goes on where the old key is replaced and then disabled', async () => {
    await putParameter(key)
    await using mailchimp = await startStandIn({ keys: [newKey] })
    const client = createLoopbackClient(mailchimp, { credentials: createTestProvider() })
    await captureRejection(Error, client.ping.get())
    await putParameter(newKey)
    expect(await client.rotate()).toMatchObject({ changed: true })
    await client.ping.get()
    await client.close()
  })

  it('goes on with the previous key where Mailchimp does not take the newest one', async () => {
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
    ['no text', 42],
  ])('is refused where it is %s, and is not repeated', (_, given) => {
    const error = captureError(ConfigError, () => awsParameterStore({ name: given as never }))
    expect(error.faults.map(({ path }) => path)).toEqual(['name'])
    expect(error.message).toMatch(/must be the name or the ARN of a parameter/)
    expect(findLeak(key, printAll(error))).toBeUndefined()
  })
})
