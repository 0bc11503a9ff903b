import {
  type CredentialInput,
  decodeUtf8,
  type OptionRules,
  type Provider,
  parseCredential,
  type SecretFormat,
} from '../source-kit.js'
import { type AwsOperation, createAwsSender } from './aws-client.js'
import {
  type AwsOptions,
  awsRules,
  createNameRule,
  parseArnRegion,
  validateAwsOptions,
} from './aws-options.js'
import { createAwsProvider } from './aws-provider.js'

/** Selects the secret of AWS Secrets Manager that contains the credential. */
export interface AwsSecretsManagerOptions extends AwsOptions {
  /**
   * The name of the secret, `prod/mailchimp`, or its full ARN. The ARN is required if the secret is in another
   * account.
   */
  readonly secretId: string
}

/** The response of `GetSecretValue`. */
interface SecretValue {
  readonly SecretString?: string
  readonly SecretBinary?: Uint8Array
  readonly VersionId?: string
  readonly CreatedDate?: Date
}

const GET_SECRET_VALUE: AwsOperation = {
  packageName: '@aws-sdk/client-secrets-manager',
  clientClass: 'SecretsManagerClient',
  commandClass: 'GetSecretValueCommand',
}

const RULES: OptionRules<AwsSecretsManagerOptions> = {
  secretId: createNameRule(
    'must be the name or the ARN of a secret, like "prod/mailchimp", not its contents',
  ),
  ...awsRules,
}

/**
 * Reads the credential from a secret of AWS Secrets Manager: the version labelled `AWSCURRENT`, and the one labelled
 * `AWSPREVIOUS` as the previous credential. Needs the package `@aws-sdk/client-secrets-manager`, which is loaded on
 * first use, and the permission `secretsmanager:GetSecretValue` on the secret.
 *
 * The credential's `version` is the version id. Its `createdAt` is when this version was stored, which is when the
 * key was created only if keys are stored at once. `AWSPENDING` is never used. If the previous version does not exist
 * or cannot be read within 3 seconds, the current one is used without it.
 *
 * @throws {ConfigError} if an option is invalid, or the package is not installed
 * @throws {CredentialError} when called: `credential_missing` if there is no such secret, or no current version of
 * it; `credential_invalid` if it contains no credential; `credential_unavailable` if it is marked for deletion, or
 * AWS refuses or cannot be reached. Of AWS's error, only the name is passed on.
 *
 * @example
 * ```ts
 * import { createClient } from 'mailchimp-hardened'
 * import { awsSecretsManager } from 'mailchimp-hardened/credentials/aws'
 *
 * const client = createClient({
 *   credentials: awsSecretsManager({ secretId: 'prod/mailchimp', region: 'eu-west-1' }),
 * })
 * ```
 */
export function awsSecretsManager(options: AwsSecretsManagerOptions): Provider {
  const settings = validateAwsOptions(
    'awsSecretsManager',
    options,
    'secretId',
    RULES,
    GET_SECRET_VALUE.packageName,
  )
  const { secretId, client, region = parseArnRegion(secretId), previous = true } = settings
  const send = createAwsSender(GET_SECRET_VALUE, { client, region }, 'awsSecretsManager()')
  const source = `AWS Secrets Manager (${secretId})`
  const read = async (label: string, signal: AbortSignal) => {
    const response = await send({ SecretId: secretId, VersionStage: label }, signal)
    return parseSecretValue(response as SecretValue, settings, source)
  }
  const readPrevious = previous ? (signal: AbortSignal) => read('AWSPREVIOUS', signal) : undefined
  return createAwsProvider(source, ['ResourceNotFoundException'], async (signal) => {
    return { credential: await read('AWSCURRENT', signal), readPrevious }
  })
}

function parseSecretValue(value: SecretValue, format: SecretFormat, source: string): CredentialInput {
  const { SecretString, SecretBinary = [], VersionId, CreatedDate } = value
  const text = SecretString ?? decodeUtf8(Buffer.from(SecretBinary), source)
  // AWS allows any characters in a version id; a credential's version does not.
  const version = VersionId?.replace(/[^\w.:/-]/g, '-')
  return parseCredential(text, format, source, { version, createdAt: CreatedDate })
}
