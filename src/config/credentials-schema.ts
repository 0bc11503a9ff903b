import * as z from 'zod/mini'
import { boundedArray } from '../validation/schemas/bounded-array.js'

/** Only the types are checked here. The sources check the values, with the same messages as for `createClient`. */
const text = () => z.string()
const flag = () => z.optional(z.boolean())

/** Creates an object schema with a message for values that are not objects. */
function createObjectSchema<Shape extends z.core.$ZodShape>(message: string, shape: Shape) {
  return z.strictObject(shape, { error: ({ code }) => (code === 'invalid_type' ? message : undefined) })
}

/** Creates the fields that describe how to read a credential from a text. */
const createFormatFields = () => ({
  field: z.optional(text()),
  as: z.optional(z.enum(['apiKey', 'accessToken'])),
})

/** Accepts a name, or an object with more options. */
function createNameOrObjectSchema<Shape extends z.core.$ZodShape>(subject: string, shape: Shape) {
  return z.union([
    text(),
    createObjectSchema(`must be ${subject}, or an object that contains it`, {
      ...shape,
      ...createFormatFields(),
    }),
  ])
}

/** Requires exactly one key, in the JSON Schema for editors. */
const ONE_KEY = { minProperties: 1, maxProperties: 1 }

function hasOneKey(alternatives: object): boolean {
  return Object.values(alternatives).filter((each) => each !== undefined).length === 1
}

/** Creates the schema of a variable's name. Rejects long runs of hex digits: they are a pasted key or token. */
const createVariableSchema = () =>
  text().check(
    z.regex(
      /^(?!.*[0-9A-Fa-f]{24})[A-Za-z_][A-Za-z0-9_]{0,100}$/,
      'must be the name of an environment variable, like "MAILCHIMP_API_KEY"',
    ),
  )

/**
 * Creates the schema of a path. Rejects long runs of hex digits in a path without a folder, which errors would show;
 * dashes are allowed between them, so that UUIDs are rejected too.
 */
const createPathSchema = () =>
  text().check(
    z.regex(
      /^(?![^\\/]*(?:[0-9A-Fa-f]-?){24}[^\\/]*$)/,
      'must be the path of a file, like "/run/secrets/mailchimp", not its contents',
    ),
  )

const REFERENCE_MESSAGE =
  'must not be the secret itself: name a variable or a file that contains it, like { "env": "VAULT_TOKEN" } or { "file": "/run/secrets/vault" }'

/** Creates the schema of a reference to a secret that a source itself needs: the file must not contain the secret. */
export const createSecretReferenceSchema = () =>
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
    createObjectSchema('must be the name of a variable, or an object of variable names', {
      apiKey: z.exactOptional(createVariableSchema()),
      accessToken: z.exactOptional(createVariableSchema()),
      server: z.exactOptional(createVariableSchema()),
      consume: flag(),
    }),
  ])

const createFileSchema = () =>
  z.union([
    createPathSchema(),
    createObjectSchema('must be a path, or an object with `path`', {
      path: createPathSchema(),
      allowReadableByOthers: flag(),
      ...createFormatFields(),
    }),
  ])

const COMMAND_MESSAGE =
  'must be an array of the program and its arguments, like ["op", "read", "op://mail/mailchimp/key"]'

/** Creates the schema of a command line. A string is invalid, because no shell would split it. */
const createArgvSchema = () =>
  z.array(text(), { error: ({ code }) => (code === 'invalid_type' ? COMMAND_MESSAGE : undefined) })

const createCommandSchema = () =>
  z.union([
    createArgvSchema(),
    createObjectSchema(`${COMMAND_MESSAGE}, or an object with \`command\``, {
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

const ONE_SOURCE_MESSAGE =
  'must name one source, like { "env": "MAILCHIMP_API_KEY" }; for several, write an array'

/** Accepts one source, by its key. */
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

/**
 * Creates the schema of `credentials`: a source, or an array of sources, of which the first with a credential is
 * used.
 */
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
