import type { CredentialInput, Provider } from '../../provider.js'
import type { OptionRules } from '../option-rules.js'
import { decodeUtf8 } from '../secret-bytes.js'
import { parseCredential, type SecretFormat } from '../secret-text.js'
import { type AwsOperation, createAwsSender } from './aws-client.js'
import {
  type AwsOptions,
  awsRules,
  createNameRule,
  parseArnRegion,
  validateAwsOptions,
} from './aws-options.js'
import { createAwsProvider } from './aws-provider.js'

/** Which secret of AWS Secrets Manager holds the credential. */
export interface AwsSecretsManagerOptions extends AwsOptions {
  /** The name of the secret, as `prod/mailchimp`, or its whole ARN; the ARN where it is in another account. */
  readonly secretId: string
}

/** What `GetSecretValue` answers. */
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
    'must be the name or the ARN of a secret, like "prod/mailchimp": not what it holds',
  ),
  ...awsRules,
}

/**
 * The credential in a secret of AWS Secrets Manager: in its version with the label `AWSCURRENT`, and the one with
 * `AWSPREVIOUS` as the previous one. Needs the package `@aws-sdk/client-secrets-manager`, which is loaded when the
 * credential is first asked for, and the right to `secretsmanager:GetSecretValue` on the secret.
 *
 * The credential's `version` is the version id, and its `createdAt` when this version was stored: that is when the
 * key was made only if keys are stored as soon as they are made. `AWSPENDING` is never used. Where the previous
 * version is not there or cannot be read within 3 seconds, the current one is used without it.
 *
 * @throws {ConfigError} when an option cannot be used, or the package is not installed.
 * @throws {CredentialError} at the call: `credential_missing` where there is no such secret, or no current version of
 * it; `credential_invalid` where it holds no credential; `credential_unavailable` where it is marked for deletion,
 * or AWS refuses or cannot be reached: of AWS's error only the name is told.
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
  const given = validateAwsOptions(
    'awsSecretsManager',
    options,
    'secretId',
    RULES,
    GET_SECRET_VALUE.packageName,
  )
  const { secretId, client, region = parseArnRegion(secretId), previous = true } = given
  const send = createAwsSender(GET_SECRET_VALUE, { client, region }, 'awsSecretsManager()')
  const source = `AWS Secrets Manager (${secretId})`
  const read = async (label: string, signal: AbortSignal) => {
    const answer = await send({ SecretId: secretId, VersionStage: label }, signal)
    return parseSecretValue(answer as SecretValue, given, source)
  }
  const readPrevious = previous ? (signal: AbortSignal) => read('AWSPREVIOUS', signal) : undefined
  return createAwsProvider(source, ['ResourceNotFoundException'], async (signal) => {
    return { credential: await read('AWSCURRENT', signal), readPrevious }
  })
}

function parseSecretValue(value: SecretValue, format: SecretFormat, source: string): CredentialInput {
  const { SecretString, SecretBinary = [], VersionId, CreatedDate } = value
  const text = SecretString ?? decodeUtf8(Buffer.from(SecretBinary), source)
  // A version id can be chosen freely, the version of a credential cannot.
  const version = VersionId?.replace(/[^\w.:/-]/g, '-')
  return parseCredential(text, format, source, { version, createdAt: CreatedDate })
}
