import * as z from 'zod/mini'
import { listOf } from '../list-of.js'

/** What a source reads: the sources themselves check the values, with the words of `createClient`. */
const text = () => z.string()
const flag = () => z.optional(z.boolean())

/** An object, with words for what is none. */
function objectOr<Shape extends z.core.$ZodShape>(words: string, shape: Shape) {
  return z.strictObject(shape, { error: ({ code }) => (code === 'invalid_type' ? words : undefined) })
}

/** How a text holds a credential. */
const format = () => ({ field: z.optional(text()), as: z.optional(z.enum(['apiKey', 'accessToken'])) })

/** Just the name of what is read, or an object with more. */
function nameOr<Shape extends z.core.$ZodShape>(what: string, shape: Shape) {
  return z.union([text(), objectOr(`must be ${what}, or an object with it`, { ...shape, ...format() })])
}

/** Of an object whose keys are alternatives; for editors in their words. */
const ONE_KEY = { minProperties: 1, maxProperties: 1 }

function isOneKey(alternatives: object): boolean {
  return Object.values(alternatives).filter((each) => each !== undefined).length === 1
}

/** A long run of hexadecimal digits is the start of a key, or a token: it must not be taken for a name. */
const variable = () =>
  text().check(
    z.regex(
      /^(?!.*[0-9A-Fa-f]{24})[A-Za-z_][A-Za-z0-9_]{0,100}$/,
      'must be the name of an environment variable, like "MAILCHIMP_API_KEY"',
    ),
  )

/** The same holds for a path without a folder; digits of a UUID have dashes between them. Errors show a path. */
const path = () =>
  text().check(
    z.regex(
      /^(?![^\\/]*(?:[0-9A-Fa-f]-?){24}[^\\/]*$)/,
      'must be the path of a file, like "/run/secrets/mailchimp": not what it holds',
    ),
  )

const REFERENCE =
  'must not be the secret: it must name a variable or a file that holds it, like { "env": "VAULT_TOKEN" } or { "file": "/run/secrets/vault" }'

/** Where a secret that a source needs itself stands: never in this file. */
const secretReference = () =>
  z.union(
    [
      objectOr(REFERENCE, { env: variable() }),
      objectOr(REFERENCE, { file: path(), allowReadableByOthers: flag() }),
    ],
    REFERENCE,
  )

const envSource = () =>
  z.union([
    variable(),
    objectOr('must be the name of a variable, or an object with names of variables', {
      apiKey: z.exactOptional(variable()),
      accessToken: z.exactOptional(variable()),
      server: z.exactOptional(variable()),
      consume: flag(),
    }),
  ])

const fileSource = () =>
  z.union([
    path(),
    objectOr('must be a path, or an object with it', {
      path: path(),
      allowReadableByOthers: flag(),
      ...format(),
    }),
  ])

const COMMAND =
  'must be a list of the program and each of its arguments, like ["op", "read", "op://mail/mailchimp/key"]'

/** A text is told the same as a number: no shell takes it apart. */
const words = () => z.array(text(), { error: ({ code }) => (code === 'invalid_type' ? COMMAND : undefined) })

const commandSource = () =>
  z.union([
    words(),
    objectOr(`${COMMAND}, or an object with it`, {
      command: words(),
      timeoutMs: z.optional(
        z.int().check(z.gte(1, 'must be at least 1'), z.lte(600_000, 'must be at most 600000')),
      ),
      ...format(),
    }),
  ])

const ofAws = () => ({ region: z.optional(text()), previous: flag() })

const AUTH = 'must be { "token": … } or { "appRole": { "roleId": …, "secretId": … } }'

const vaultAuth = () =>
  objectOr(AUTH, {
    token: z.exactOptional(secretReference()),
    appRole: z.exactOptional(
      z.strictObject({
        roleId: secretReference(),
        secretId: secretReference(),
        mount: z.optional(text()),
      }),
    ),
  })
    .check(z.refine(isOneKey, AUTH))
    .register(z.globalRegistry, ONE_KEY)

const vaultSource = () =>
  nameOr('the path of a secret', {
    path: text(),
    mount: z.optional(text()),
    address: z.optional(text()),
    namespace: z.optional(text()),
    caFile: z.optional(text()),
    auth: z.optional(vaultAuth()),
  })

const ONE_SOURCE = 'must name one source, like { "env": "MAILCHIMP_API_KEY" }; several make a list'

/** One source, by its name. */
const source = () =>
  objectOr(ONE_SOURCE, {
    env: z.exactOptional(envSource()),
    file: z.exactOptional(fileSource()),
    command: z.exactOptional(commandSource()),
    awsSecretsManager: z.exactOptional(nameOr('the name of a secret', { secretId: text(), ...ofAws() })),
    awsParameterStore: z.exactOptional(
      nameOr('the name of a parameter', { name: text(), allowPlaintext: flag(), ...ofAws() }),
    ),
    googleSecretManager: z.exactOptional(
      nameOr('the name of a secret', {
        secret: text(),
        version: z.optional(z.union([text(), z.int().check(z.gte(1, 'must be at least 1'))])),
      }),
    ),
    azureKeyVault: z.exactOptional(
      z.strictObject({ vaultUrl: text(), name: text(), version: z.optional(text()), ...format() }),
    ),
    hashicorpVault: z.exactOptional(vaultSource()),
  })
    .check(z.refine(isOneKey, ONE_SOURCE))
    .register(z.globalRegistry, ONE_KEY)

/** `credentials` of the configuration file: a source, or several of which the first that has one gives the credential. */
export function credentialsSchema() {
  const one = source()
  return z.union([listOf(one, { least: 1, fault: ONE_SOURCE }), one], {
    error: ({ input }) => (typeof input === 'string' ? ONE_SOURCE : undefined),
  })
}

export type CredentialsReference = z.output<ReturnType<typeof credentialsSchema>>
export type SourceReference = z.output<ReturnType<typeof source>>
export type SecretReference = z.output<ReturnType<typeof secretReference>>
export type VaultAuthReference = z.output<ReturnType<typeof vaultAuth>>
