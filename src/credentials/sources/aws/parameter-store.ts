import { createInvalidError } from '../../credential-errors.js'
import type { CredentialInput, Provider } from '../../provider.js'
import { booleanRule, type OptionRules } from '../option-rules.js'
import { parseCredential } from '../secret-text.js'
import { type AwsOperation, createAwsSender } from './aws-client.js'
import {
  type AwsOptions,
  awsRules,
  createNameRule,
  parseArnRegion,
  validateAwsOptions,
} from './aws-options.js'
import { createAwsProvider } from './aws-provider.js'

/** Which parameter of AWS Systems Manager Parameter Store holds the credential. */
export interface AwsParameterStoreOptions extends AwsOptions {
  /**
   * The name of the parameter, as `/prod/mailchimp`, or its ARN: its newest version. With `:3` or `:live` behind it,
   * the version of this number or with this label, and no previous one.
   */
  readonly name: string
  /**
   * Takes a parameter of the type `String`, which AWS stores unencrypted: no right to a KMS key stands before it. A
   * `StringList` is never taken.
   *
   * @default false: it must be a `SecureString`
   */
  readonly allowPlaintext?: boolean | undefined
}

/** What `GetParameter` answers. */
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
    'must be the name or the ARN of a parameter, like "/prod/mailchimp": not what it holds',
  ),
  ...awsRules,
  allowPlaintext: booleanRule,
}

/**
 * The credential in a parameter of AWS Systems Manager Parameter Store: in its newest version, and the version before
 * that as the previous one. Needs the package `@aws-sdk/client-ssm`, which is loaded when the credential is first
 * asked for, the right to `ssm:GetParameter` on the parameter, and to `kms:Decrypt` where the KMS key is your own.
 *
 * The credential's `version` is the number of its version, and its `createdAt` when this version was stored: that is
 * when the key was made only if keys are stored as soon as they are made. Where the previous version cannot be read
 * within 3 seconds, the newest one is used without it.
 *
 * @throws {ConfigError} when an option cannot be used, or the package is not installed.
 * @throws {CredentialError} at the call: `credential_missing` where there is no such parameter, version or label;
 * `credential_invalid` where it holds no credential, or is not encrypted; `credential_unavailable` where AWS refuses
 * or cannot be reached: of AWS's error only the name is told.
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
  const given = validateAwsOptions('awsParameterStore', options, 'name', RULES, GET_PARAMETER.packageName)
  const { name, client, region = parseArnRegion(name), previous = true } = given
  const send = createAwsSender(GET_PARAMETER, { client, region }, 'awsParameterStore()')
  const source = `AWS Parameter Store (${name})`
  const read = async (selected: string, signal: AbortSignal) => {
    const answer = await send({ Name: selected, WithDecryption: true }, signal)
    return (answer as { readonly Parameter: Parameter }).Parameter
  }
  return createAwsProvider(source, ['ParameterNotFound', 'ParameterVersionNotFound'], async (signal) => {
    const parameter = await read(name, signal)
    const credential = parseParameter(parameter, given, source)
    const previousName = previous ? getPreviousName(parameter, name) : undefined
    if (previousName === undefined) return { credential }
    return {
      credential,
      readPrevious: async (limit) => parseParameter(await read(previousName, limit), given, source),
    }
  })
}

/** The version before this one, where it is the newest: of one that was selected nobody knows what was used before. */
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
    throw createInvalidError(`${source} holds no SecureString`)
  const version = Version === undefined ? undefined : String(Version)
  return parseCredential(Value, options, source, { version, createdAt: LastModifiedDate })
}

const UNENCRYPTED =
  'stores it unencrypted, as a String: make it a SecureString, or allow it with `allowPlaintext: true`'
