import type { Fault } from '../../../errors/error-classes.js'
import { containsKey } from '../../../secrets/key-shape.js'
import { findPackageFaults } from '../lazy-package.js'
import { booleanRule, formatRules, type OptionRule, type OptionRules } from '../option-rules.js'
import { validateOptions } from '../option-validation.js'
import type { SecretFormat } from '../secret-text.js'
import type { AwsClient } from './aws-client.js'

/** What the sources of AWS are told beside the name of the secret. */
export interface AwsOptions extends SecretFormat {
  /**
   * The region, as `eu-west-1`.
   *
   * @default the one in the ARN, where there is one; else the SDK's own: `AWS_REGION`, or the profile's
   */
  readonly region?: string | undefined
  /**
   * Your own client of the AWS SDK for JavaScript v3. Its region, credentials, timeouts and retries are used, and it
   * stays yours to destroy. Give one to all sources where there are many: each that makes its own keeps a connection.
   *
   * @default one that is made when the credential is first asked for, and kept
   */
  readonly client?: AwsClient | undefined
  /**
   * Whether the version before the current one is read too, for calls where Mailchimp rejects the current one.
   *
   * @default true
   */
  readonly previous?: boolean | undefined
}

const regionRule: OptionRule = {
  isValid: (value) => typeof value === 'string' && /^[a-z]{2,}(?:-[a-z]+)+-\d{1,2}$/.test(value),
  fault: 'must be the name of a region, like "eu-west-1"',
}

const clientRule: OptionRule = {
  isValid: (value) => typeof (value as AwsClient | null)?.send === 'function',
  fault: 'must be a client of the AWS SDK for JavaScript v3',
}

/** What all of AWS's sources can be told. */
export const awsRules: OptionRules<AwsOptions> = {
  ...formatRules,
  region: regionRule,
  client: clientRule,
  previous: booleanRule,
}

/** A name or an ARN: it is shown in errors, and a key is easily written in its place. */
export function createNameRule(fault: string): OptionRule {
  const isValid = (value: unknown) =>
    typeof value === 'string' && /^[\w/+=.@:!-]{1,2048}$/.test(value) && !looksLikeKey(value)
  return { isValid, fault }
}

/** Terraform writes 26 digits behind a name; a path or an ARN may have a hash in it. */
function looksLikeKey(name: string): boolean {
  return containsKey(name) || (/[0-9a-f]{32}/i.test(name) && !/[/:]/.test(name))
}

/**
 * The options of a source, on an object that inherits nothing.
 *
 * @param nameOption the option that names the secret; it is the only one that must be there
 * @throws {ConfigError} with all faults at once, and none of the values; also where the package is not there.
 */
export function validateAwsOptions<Options extends AwsOptions>(
  caller: string,
  given: Options,
  nameOption: keyof Options & string,
  rules: OptionRules<Options>,
  packageName: string,
): Options {
  const validated = validateOptions(caller, given, rules, {
    required: [nameOption],
    opaque: ['client'],
    findFaults: (options) => [...findRegionFaults(options, nameOption), ...findPackageFaults(packageName)],
  })
  return Object.assign(Object.create(null), validated)
}

/** A region that is not the one that is asked: nothing would be found there, and nobody would know why. */
function findRegionFaults<Options extends AwsOptions>(
  { client: given, ...options }: Options,
  nameOption: string,
): Fault[] {
  if (!regionRule.isValid(options.region)) return []
  if (clientRule.isValid(given))
    return [{ path: 'region', message: 'belongs to the client: leave it out here' }]
  const arnRegion = parseArnRegion(String((options as Record<string, unknown>)[nameOption]))
  if (arnRegion === undefined || arnRegion === options.region) return []
  return [{ path: 'region', message: 'is not the one in the ARN: leave it out' }]
}

/** The region that an ARN names; a mere name has none. */
export function parseArnRegion(nameOrArn: string): string | undefined {
  return /^arn:[\w-]+:[\w-]+:([a-z0-9-]+):/.exec(nameOrArn)?.[1]
}
