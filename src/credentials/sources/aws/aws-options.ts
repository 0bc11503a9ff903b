import {
  booleanRule,
  containsKey,
  type Fault,
  findPackageFaults,
  formatRules,
  type OptionRule,
  type OptionRules,
  type SecretFormat,
  validateOptions,
} from '../source-kit.js'
import type { AwsClient } from './aws-client.js'

/** Options of the AWS sources, besides the name of the secret. */
export interface AwsOptions extends SecretFormat {
  /**
   * The region: `eu-west-1`.
   *
   * @default the region in the ARN, if there is one; otherwise the SDK's: `AWS_REGION`, or that of the profile
   */
  readonly region?: string | undefined
  /**
   * Your own client of the AWS SDK for JavaScript v3. Its region, credentials, timeouts and retries apply, and you
   * destroy it. If you have many sources, give them one client: each client that a source creates keeps a connection
   * open.
   *
   * @default a client created on first use, and kept
   */
  readonly client?: AwsClient | undefined
  /**
   * Whether to read the previous version too, for calls whose current credential Mailchimp rejects.
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

/** The rules for options shared by the AWS sources. */
export const awsRules: OptionRules<AwsOptions> = {
  ...formatRules,
  region: regionRule,
  client: clientRule,
  previous: booleanRule,
}

/** Creates a rule for a name or an ARN. Errors show it, and a key is easily pasted in its place. */
export function createNameRule(fault: string): OptionRule {
  const isValid = (value: unknown) =>
    typeof value === 'string' && /^[\w/+=.@:!-]{1,2048}$/.test(value) && !looksLikeKey(value)
  return { isValid, fault }
}

/**
 * Returns whether a name looks like a key. Names can be long: Terraform appends 26 digits, and a path or an ARN may
 * contain a hash.
 */
function looksLikeKey(name: string): boolean {
  return containsKey(name) || (/[0-9a-f]{32}/i.test(name) && !/[/:]/.test(name))
}

/**
 * Validates the options of a source, and returns them on an object without a prototype.
 *
 * @param nameOption the only required option, which names the secret
 * @throws {ConfigError} with all faults and no values; also if the package is not installed
 */
export function validateAwsOptions<Options extends AwsOptions>(
  caller: string,
  input: Options,
  nameOption: keyof Options & string,
  rules: OptionRules<Options>,
  packageName: string,
): Options {
  const validated = validateOptions(caller, input, rules, {
    required: [nameOption],
    opaque: ['client'],
    findFaults: (options) => [...findRegionFaults(options, nameOption), ...findPackageFaults(packageName)],
  })
  return Object.assign(Object.create(null), validated)
}

/** Reports a region that would have no effect or contradict the ARN: AWS's "not found" would not explain the cause. */
function findRegionFaults<Options extends AwsOptions>(
  { client: customClient, ...options }: Options,
  nameOption: string,
): Fault[] {
  if (!regionRule.isValid(options.region)) return []
  if (clientRule.isValid(customClient))
    return [{ path: 'region', message: 'is set by the client: remove it here' }]
  const arnRegion = parseArnRegion(String((options as Record<string, unknown>)[nameOption]))
  if (arnRegion === undefined || arnRegion === options.region) return []
  return [{ path: 'region', message: 'differs from the region in the ARN: remove it' }]
}

/** Returns the region in an ARN; a name has none. */
export function parseArnRegion(nameOrArn: string): string | undefined {
  return /^arn:[\w-]+:[\w-]+:([a-z0-9-]+):/.exec(nameOrArn)?.[1]
}
