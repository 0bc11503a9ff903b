import * as z from 'zod/mini'
import { boundedArray } from '../validation/bounded-array.js'

/** What a source reads: the sources themselves check the values, with the words of `createClient`. */
const text = () => z.string()
const flag = () => z.optional(z.boolean())

/** An object, with words for what is none. */
function createObjectSchema<Shape extends z.core.$ZodShape>(message: string, shape: Shape) {
  return z.strictObject(shape, { error: ({ code }) => (code === 'invalid_type' ? message : undefined) })
}

/** How a text holds a credential. */
const createFormatFields = () => ({
  field: z.optional(text()),
  as: z.optional(z.enum(['apiKey', 'accessToken'])),
})

/** Just the name of what is read, or an object with more. */
function createNameOrObjectSchema<Shape extends z.core.$ZodShape>(subject: string, shape: Shape) {
  return z.union([
    text(),
    createObjectSchema(`must be ${subject}, or an object with it`, { ...shape, ...createFormatFields() }),
  ])
}

/** Of an object whose keys are alternatives; for editors in their words. */
const ONE_KEY = { minProperties: 1, maxProperties: 1 }

function hasOneKey(alternatives: object): boolean {
  return Object.values(alternatives).filter((each) => each !== undefined).length === 1
}

/** A long run of hexadecimal digits is the start of a key, or a token: it must not be taken for a name. */
const createVariableSchema = () =>
  text().check(
    z.regex(
      /^(?!.*[0-9A-Fa-f]{24})[A-Za-z_][A-Za-z0-9_]{0,100}$/,
      'must be the name of an environment variable, like "MAILCHIMP_API_KEY"',
    ),
  )

/** The same holds for a path without a folder; digits of a UUID have dashes between them. Errors show a path. */
const createPathSchema = () =>
  text().check(
    z.regex(
      /^(?![^\\/]*(?:[0-9A-Fa-f]-?){24}[^\\/]*$)/,
      'must be the path of a file, like "/run/secrets/mailchimp": not what it holds',
    ),
  )

const REFERENCE_MESSAGE =
  'must not be the secret: it must name a variable or a file that holds it, like { "env": "VAULT_TOKEN" } or { "file": "/run/secrets/vault" }'

/** Where a secret that a source needs itself stands: never in this file. */
const createSecretReferenceSchema = () =>
  z.union(
    [
      createObjectSchema(REFERENCE_MESSAGE, { env: createVariableSchema() }),
      createObjectSchema(REFERENCE_MESSAGE, { file: createPathSchema(), allowReadableByOthers: flag() }),
    ],
    REFERENCE_MESSAGE,
  )

const createEnvSchema = () =>
  z.union([
    createVariableSchema(),
    createObjectSchema('must be the name of a variable, or an object with names of variables', {
      apiKey: z.exactOptional(createVariableSchema()),
      accessToken: z.exactOptional(createVariableSchema()),
      server: z.exactOptional(createVariableSchema()),
      consume: flag(),
    }),
  ])

const createFileSchema = () =>
  z.union([
    createPathSchema(),
    createObjectSchema('must be a path, or an object with it', {
      path: createPathSchema(),
      allowReadableByOthers: flag(),
      ...createFormatFields(),
    }),
  ])

const COMMAND_MESSAGE =
  'must be a list of the program and each of its arguments, like ["op", "read", "op://mail/mailchimp/key"]'

/** A text is told the same as a number: no shell takes it apart. */
const createArgvSchema = () =>
  z.array(text(), { error: ({ code }) => (code === 'invalid_type' ? COMMAND_MESSAGE : undefined) })

const createCommandSchema = () =>
  z.union([
    createArgvSchema(),
    createObjectSchema(`${COMMAND_MESSAGE}, or an object with it`, {
      command: createArgvSchema(),
      timeoutMs: z.optional(
        z.int().check(z.gte(1, 'must be at least 1'), z.lte(600_000, 'must be at most 600000')),
      ),
      ...createFormatFields(),
    }),
  ])

const createAwsFields = () => ({ region: z.optional(text()), previous: flag() })

const AUTH_MESSAGE = 'must be { "token": … } or { "appRole": { "roleId": …, "secretId": … } }'

const createVaultAuthSchema = () =>
  createObjectSchema(AUTH_MESSAGE, {
    token: z.exactOptional(createSecretReferenceSchema()),
    appRole: z.exactOptional(
      z.strictObject({
        roleId: createSecretReferenceSchema(),
        secretId: createSecretReferenceSchema(),
        mount: z.optional(text()),
      }),
    ),
  })
    .check(z.refine(hasOneKey, AUTH_MESSAGE))
    .register(z.globalRegistry, ONE_KEY)

const createVaultSchema = () =>
  createNameOrObjectSchema('the path of a secret', {
    path: text(),
    mount: z.optional(text()),
    address: z.optional(text()),
    namespace: z.optional(text()),
    caFile: z.optional(text()),
    auth: z.optional(createVaultAuthSchema()),
  })

const ONE_SOURCE_MESSAGE = 'must name one source, like { "env": "MAILCHIMP_API_KEY" }; several make a list'

/** One source, by its name. */
const createSourceSchema = () =>
  createObjectSchema(ONE_SOURCE_MESSAGE, {
    env: z.exactOptional(createEnvSchema()),
    file: z.exactOptional(createFileSchema()),
    command: z.exactOptional(createCommandSchema()),
    awsSecretsManager: z.exactOptional(
      createNameOrObjectSchema('the name of a secret', { secretId: text(), ...createAwsFields() }),
    ),
    awsParameterStore: z.exactOptional(
      createNameOrObjectSchema('the name of a parameter', {
        name: text(),
        allowPlaintext: flag(),
        ...createAwsFields(),
      }),
    ),
    googleSecretManager: z.exactOptional(
      createNameOrObjectSchema('the name of a secret', {
        secret: text(),
        version: z.optional(z.union([text(), z.int().check(z.gte(1, 'must be at least 1'))])),
      }),
    ),
    azureKeyVault: z.exactOptional(
      z.strictObject({
        vaultUrl: text(),
        name: text(),
        version: z.optional(text()),
        ...createFormatFields(),
      }),
    ),
    hashicorpVault: z.exactOptional(createVaultSchema()),
  })
    .check(z.refine(hasOneKey, ONE_SOURCE_MESSAGE))
    .register(z.globalRegistry, ONE_KEY)

/** `credentials` of the configuration file: a source, or several of which the first that has one gives the credential. */
export function createCredentialsSchema() {
  const sourceSchema = createSourceSchema()
  return z.union([boundedArray(sourceSchema, { least: 1, fault: ONE_SOURCE_MESSAGE }), sourceSchema], {
    error: ({ input }) => (typeof input === 'string' ? ONE_SOURCE_MESSAGE : undefined),
  })
}

export type CredentialsReference = z.output<ReturnType<typeof createCredentialsSchema>>
export type SourceReference = z.output<ReturnType<typeof createSourceSchema>>
export type SecretReference = z.output<ReturnType<typeof createSecretReferenceSchema>>
export type VaultAuthReference = z.output<ReturnType<typeof createVaultAuthSchema>>
