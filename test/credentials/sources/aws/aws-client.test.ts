import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager'
import { SSMClient } from '@aws-sdk/client-ssm'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import type { AwsOptions } from '../../../../src/credentials/sources/aws/aws-options.js'
import { awsParameterStore } from '../../../../src/credentials/sources/aws/parameter-store.js'
import { awsSecretsManager } from '../../../../src/credentials/sources/aws/secrets-manager.js'
import { ConfigError, CredentialError } from '../../../../src/index.js'
import { captureError, captureRejection } from '../../../support/capture-error.js'
import {
  AwsError,
  type AwsInterceptor,
  AwsStandIn,
  awsCredentials,
} from '../../../support/credentials/stand-ins/aws.js'
import { createNumberedKey } from '../../../support/credentials/stand-ins/aws-keys.js'
import { findLeak, listEncodings, printAll } from '../../../support/secret-leaks.js'

const key = createNumberedKey(1)

/** The response of each of the two services, and the source that reads it. */
const services = [
  {
    service: 'AWS Secrets Manager',
    source: (options: AwsOptions = {}) => awsSecretsManager({ secretId: 'mailchimp', ...options }),
    clientClass: SecretsManagerClient,
    answer: JSON.stringify({ SecretString: key, VersionId: 'one' }),
    empty: (options: object) => awsSecretsManager(options as never),
    nameOption: 'secretId',
  },
  {
    service: 'AWS Parameter Store',
    source: (options: AwsOptions = {}) => awsParameterStore({ name: 'mailchimp', ...options }),
    clientClass: SSMClient,
    answer: JSON.stringify({ Parameter: { Type: 'SecureString', Value: key, Version: 1 } }),
    empty: (options: object) => awsParameterStore(options as never),
    nameOption: 'name',
  },
]

let aws: AwsStandIn

beforeAll(async () => {
  aws = await AwsStandIn.start()
})

beforeEach(() => {
  for (const [name, value] of Object.entries(aws.environment)) vi.stubEnv(name, value)
})

afterEach(() => {
  vi.unstubAllEnvs()
  aws.intercept = () => undefined
  aws.clearCalls()
})

afterAll(() => aws.close())

describe.each(services)('$service', ({ service, source, clientClass, answer, empty, nameOption }) => {
  const answering = { status: 200, text: answer }
  const told = `${service} (mailchimp)`

  describe('fails with the kind of the error only', () => {
    /** An error of AWS can contain the response, the request and the credentials of the process. */
    const secrets = [key, awsCredentials.secretAccessKey, awsCredentials.sessionToken]
    const words = secrets.flatMap(listEncodings).join(' ')
    const echoAuthorization: AwsInterceptor = ({ headers }) =>
      new AwsError('AccessDeniedException', `${words} ${headers.authorization}`)

    it.each<[string, string, AwsInterceptor]>([
      ['AWS denies access', 'AccessDeniedException', echoAuthorization],
      ['the secret cannot be decrypted', 'DecryptionFailure', () => new AwsError('DecryptionFailure', words)],
      ['AWS throttles the request', 'ThrottlingException', () => new AwsError('ThrottlingException', words)],
      [
        'AWS has an internal error',
        'InternalServiceError',
        () => new AwsError('InternalServiceError', words, 500),
      ],
      ['AWS answers with an unnamed error', 'Unknown', () => ({ status: 503, text: '{}' })],
      ['AWS answers with invalid JSON', 'SyntaxError', () => ({ status: 200, text: `<html>${words}` })],
      ['AWS answers with an invalid error', '', () => ({ status: 400, text: `<html>${words}` })],
      ['the answer is truncated', '', () => ({ status: 200, text: answer.slice(0, -9), isTruncated: true })],
      ['the connection is reset', 'ECONNRESET', () => 'reset'],
    ])('if %s', async (_, kind, instead) => {
      vi.stubEnv('AWS_MAX_ATTEMPTS', '2')
      aws.intercept = instead
      const error = await captureRejection(CredentialError, source()())
      expect(error.code).toBe('credential_unavailable')
      expect(error.hint).toMatch(
        new RegExp(`^[^(]+\\(mailchimp\\) failed \\([\\w, ]*${kind}[\\w, ]*\\)(?:: [^:]+)?$`),
      )
      for (const secret of secrets) expect(findLeak(secret, printAll(error))).toBeUndefined()
      expect(printAll(error)).not.toMatch(/AWS4-HMAC|\$response|\$metadata|x-amz/)
      expect(error.cause).toBeUndefined()
    })

    it('if nothing listens at the endpoint', async () => {
      const gone = await AwsStandIn.start()
      const { environment } = gone
      await gone.close()
      for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value)
      const error = await captureRejection(CredentialError, source()())
      expect(error.hint).toMatch(/failed \(.*ECONNREFUSED\)$/)
    })

    it('if the SDK finds no AWS credentials', async () => {
      for (const name of ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN']) {
        vi.stubEnv(name, undefined)
      }
      const error = await captureRejection(CredentialError, source()())
      expect(error.hint).toBe(
        `${told} failed (CredentialsProviderError): this process has no AWS credentials`,
      )
      expect(aws.calls).toEqual([])
    })

    it('and with the setting to add if no region is known', async () => {
      vi.stubEnv('AWS_REGION', undefined)
      vi.stubEnv('AWS_DEFAULT_REGION', undefined)
      const error = await captureRejection(CredentialError, source()())
      expect(error.code).toBe('credential_unavailable')
      expect(error.hint).toBe(
        `${told} cannot be read without a region: set the option \`region\`, or the environment variable AWS_REGION`,
      )
    })

    it('and succeeds at the next call', async () => {
      aws.intercept = () => new AwsError('AccessDeniedException')
      const provider = source()
      await captureRejection(CredentialError, provider())
      aws.intercept = () => answering
      expect(await provider()).toMatchObject({ apiKey: key })
    })
  })

  describe('is aborted by the signal', () => {
    it('while AWS does not answer, and closes the connection', async () => {
      await using silent = await AwsStandIn.start()
      for (const [name, value] of Object.entries(silent.environment)) vi.stubEnv(name, value)
      const stop = new AbortController()
      silent.intercept = () => {
        stop.abort(new Error(key))
        return 'never'
      }
      const error = await captureRejection(CredentialError, source()({ signal: stop.signal }))
      expect(error.code).toBe('credential_unavailable')
      expect(error.hint).toBe(`${told} did not respond before the request was aborted`)
      expect(findLeak(key, printAll(error))).toBeUndefined()
      await vi.waitFor(async () => expect(await silent.openConnections).toBe(0))
      expect(silent.calls).toHaveLength(1)
    })

    it('before anything is sent, if it was aborted before', async () => {
      await captureRejection(CredentialError, source()({ signal: AbortSignal.abort() }))
      expect(aws.calls).toEqual([])
    })

    it('even if the client of the options ignores the signal', async () => {
      const deaf = { send: () => new Promise(() => {}) }
      const stop = new AbortController()
      const asked = captureRejection(CredentialError, source({ client: deaf })({ signal: stop.signal }))
      stop.abort()
      expect((await asked).hint).toMatch(/aborted/)
    })
  })

  describe('sends its requests with', () => {
    it('its own client, in the configured region, with a signature', async () => {
      aws.intercept = () => answering
      const provider = source({ region: 'eu-north-1', previous: false })
      const before = aws.connections
      await provider()
      await Promise.all([provider(), provider()])
      expect(aws.connections - before).toBeLessThanOrEqual(2)
      expect(aws.calls).toHaveLength(3)
      for (const { headers, region } of aws.calls) {
        expect(headers.authorization).toMatch(/^AWS4-HMAC-SHA256 Credential=.*Signature=[0-9a-f]{64}$/)
        expect(region).toBe('eu-north-1')
      }
    })

    it('another client than the next source', async () => {
      aws.intercept = () => answering
      await source({ region: 'eu-north-1', previous: false })()
      await source({ region: 'us-east-2', previous: false })()
      expect(aws.calls.map(({ region }) => region)).toEqual(['eu-north-1', 'us-east-2'])
    })

    it('the client of the options, with its configuration', async () => {
      aws.intercept = () => answering
      const client = new clientClass({ ...aws.clientConfig, region: 'sa-east-1', customUserAgent: 'mine' })
      expect(await source({ client, previous: false })()).toMatchObject({ apiKey: key })
      const [call] = aws.calls
      expect(call?.region).toBe('sa-east-1')
      expect(call?.headers['user-agent']).toContain('mine')
      client.destroy()
    })

    it('any object with a send(), and does not quote an error that it throws', async () => {
      const thrower = {
        send() {
          throw Object.assign(new Error(key), { name: key, code: key })
        },
      }
      const error = await captureRejection(CredentialError, source({ client: thrower })())
      expect(error.hint).toBe(`${told} failed`)
      expect(findLeak(key, printAll(error))).toBeUndefined()
      const giver = { send: async () => JSON.parse(answer) }
      expect(await source({ client: giver })()).toMatchObject({ apiKey: key })
    })
  })

  it('does not retain the secret after the request', async () => {
    aws.intercept = () => answering
    const provider = source()
    await provider()
    expect({ ...provider }).toEqual({ source: told })
    expect(findLeak(key, printAll(provider))).toBeUndefined()
  })

  describe('refuses', () => {
    it.each<[string, object]>([
      ['region', { region: '' }],
      ['region', { region: 'eu-west-1.example.com/' }],
      ['region', { region: key }],
      ['field', { field: '' }],
      ['field', { field: key }],
      ['as', { as: 'key' }],
      ['previous', { previous: 'yes' }],
      ['client', { client: key }],
      ['client', { client: {} }],
      ['client', { client: null }],
      ['', { [key]: true }],
      ['', { apiKey: key }],
    ])('an invalid option, without repeating it: %s', (path, options) => {
      const error = captureError(ConfigError, () => source(options))
      expect(error.faults.map((fault) => fault.path)).toEqual([path])
      expect(findLeak(key, printAll(error))).toBeUndefined()
    })

    it('all invalid options at once', () => {
      const error = captureError(ConfigError, () =>
        source({ region: 1, field: 2, client: 3, ...{ some: 4 } } as never),
      )
      expect(error.faults).toHaveLength(4)
      expect(error.message).toMatch(/may contain only .*region, client, previous/)
    })

    it.each([undefined, null, 'a text', [], {}])('options that are not an object: %j', (options) => {
      const error = captureError(ConfigError, () => empty(options as never))
      expect(error.faults.map(({ path }) => path)).toContain(nameOption)
    })

    it('a region together with a client, or one that contradicts an ARN', () => {
      const client = { send: async () => ({}) }
      expect(captureError(ConfigError, () => source({ client, region: 'eu-west-1' })).message).toMatch(
        /is set by the client: remove it here/,
      )
      const arn = 'arn:aws:x:eu-west-1:123456789012:y'
      const options = { [nameOption]: arn, region: 'eu-west-2' }
      expect(captureError(ConfigError, () => empty(options)).message).toMatch(
        /differs from the region in the ARN: remove it/,
      )
      expect(() => empty({ ...options, region: 'eu-west-1' })).not.toThrow()
    })

    it('no option because of a polluted prototype', async () => {
      aws.intercept = () => answering
      const everyObject = Object.prototype as Record<string, unknown>
      everyObject['field'] = 'another'
      try {
        expect(await source()()).toMatchObject({ apiKey: key })
      } finally {
        delete everyObject['field']
      }
    })
  })
})

it('a request without an answer is retried before a client gives up on its credential', async () => {
  const silent = new Set(services.map(({ answer }) => answer))
  aws.intercept = ({ operation }) => {
    const text = services[operation === 'GetSecretValue' ? 0 : 1]?.answer ?? ''
    return silent.delete(text) ? 'never' : { status: 200, text }
  }
  const given = services.map(({ source }) =>
    source({ previous: false })({ signal: AbortSignal.timeout(20_000) }),
  )
  expect(await Promise.all(given)).toMatchObject([{ apiKey: key }, { apiKey: key }])
})
