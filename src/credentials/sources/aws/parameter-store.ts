import {
  booleanRule,
  type CredentialInput,
  createInvalidError,
  type OptionRules,
  type Provider,
  parseCredential,
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

/** Selects the parameter of AWS Systems Manager Parameter Store that contains the credential. */
export interface AwsParameterStoreOptions extends AwsOptions {
  /**
   * The name of the parameter, `/prod/mailchimp`, or its ARN, for its newest version. With `:3` or `:live` appended:
   * the version with this number or label, and no previous version.
   */
  readonly name: string
  /**
   * Accepts a parameter of the type `String`, which AWS stores unencrypted and which no KMS permission protects. A
   * `StringList` is never accepted.
   *
   * @default false: it must be a `SecureString`
   */
  readonly allowPlaintext?: boolean | undefined
}

/** The response of `GetParameter`. */
interface Parameter {
  readonly Type?: string
  readonly Value?: string
  readonly Version?: number
  readonly LastModifiedDate?: Date
}

const GET_PARAMETER: AwsOperation = {
  packageName: '@aws-sdk/client-ssm',
  clientClass: 'SSMClient',
  commandClass: 'GetParameterCommand',
}

const RULES: OptionRules<AwsParameterStoreOptions> = {
  name: createNameRule(
    'must be the name or the ARN of a parameter, like "/prod/mailchimp", not its contents',
  ),
  ...awsRules,
  allowPlaintext: booleanRule,
}

/**
 * Reads the credential from a parameter of AWS Systems Manager Parameter Store: its newest version, and the version
 * before it as the previous credential. Needs the package `@aws-sdk/client-ssm`, which is loaded on first use, the
 * permission `ssm:GetParameter` on the parameter, and `kms:Decrypt` if the KMS key is your own.
 *
 * The credential's `version` is the version number. Its `createdAt` is when this version was stored, which is when
 * the key was created only if keys are stored at once. If the previous version cannot be read within 3 seconds, the
 * newest one is used without it.
 *
 * @throws {ConfigError} if an option is invalid, or the package is not installed
 * @throws {CredentialError} when called: `credential_missing` if there is no such parameter, version or label;
 * `credential_invalid` if it contains no credential or is not encrypted; `credential_unavailable` if AWS refuses or
 * cannot be reached. Of AWS's error, only the name is passed on.
 *
 * @example
 * ```ts
 * import { createClient } from 'mailchimp-hardened'
 * import { awsParameterStore } from 'mailchimp-hardened/credentials/aws'
 *
 * const client = createClient({
 *   credentials: awsParameterStore({ name: '/prod/mailchimp', region: 'eu-west-1' }),
 * })
 * ```
 */
export function awsParameterStore(options: AwsParameterStoreOptions): Provider {
  const settings = validateAwsOptions('awsParameterStore', options, 'name', RULES, GET_PARAMETER.packageName)
  const { name, client, region = parseArnRegion(name), previous = true } = settings
  const send = createAwsSender(GET_PARAMETER, { client, region }, 'awsParameterStore()')
  const source = `AWS Parameter Store (${name})`
  const read = async (selected: string, signal: AbortSignal) => {
    const response = await send({ Name: selected, WithDecryption: true }, signal)
    return (response as { readonly Parameter: Parameter }).Parameter
  }
  return createAwsProvider(source, ['ParameterNotFound', 'ParameterVersionNotFound'], async (signal) => {
    const parameter = await read(name, signal)
    const credential = parseParameter(parameter, settings, source)
    const previousName = previous ? getPreviousName(parameter, name) : undefined
    if (previousName === undefined) return { credential }
    return {
      credential,
      readPrevious: async (limit) => parseParameter(await read(previousName, limit), settings, source),
    }
  })
}

/**
 * Returns the name of the previous version. Only the newest version has one: what was in use before a selected version
 * or label is unknown.
 */
function getPreviousName({ Version = 0 }: Parameter, name: string): string | undefined {
  const isSelected = name.replace(/^arn:.*:parameter/, '').includes(':')
  return isSelected || Version < 2 ? undefined : `${name}:${Version - 1}`
}

function parseParameter(
  { Type, Value = '', Version, LastModifiedDate }: Parameter,
  options: AwsParameterStoreOptions,
  source: string,
): CredentialInput {
  if (Type === 'String' && options.allowPlaintext !== true)
    throw createInvalidError(`${source} ${UNENCRYPTED}`)
  if (Type !== 'String' && Type !== 'SecureString')
    throw createInvalidError(`${source} is not a SecureString`)
  const version = Version === undefined ? undefined : String(Version)
  return parseCredential(Value, options, source, { version, createdAt: LastModifiedDate })
}

const UNENCRYPTED =
  'is an unencrypted String: change it to a SecureString, or allow it with `allowPlaintext: true`'
