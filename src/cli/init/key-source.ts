/** A place for the key that the `credentials` of a configuration can refer to. */
export interface KeySource {
  readonly label: string
  /** Describes the name to ask for. */
  readonly nameLabel: string
  readonly defaultName: string
  createReference(name: string): object
}

/** The sources that `init` offers, by the values of `--source`. */
export const KEY_SOURCES = {
  env: {
    label: 'an environment variable',
    nameLabel: 'the name of the variable',
    defaultName: 'MAILCHIMP_API_KEY',
    createReference: (env) => ({ env }),
  },
  file: {
    label: 'a file, as Docker and Kubernetes mount secrets',
    nameLabel: 'the path of the file',
    defaultName: '/run/secrets/mailchimp',
    createReference: (file) => ({ file }),
  },
  vault: {
    label: 'HashiCorp Vault or OpenBao',
    nameLabel: 'the path of the secret',
    defaultName: 'mailchimp',
    createReference: (path) => ({ hashicorpVault: { path } }),
  },
  aws: {
    label: 'AWS Secrets Manager',
    nameLabel: 'the id of the secret',
    defaultName: 'mailchimp',
    createReference: (secretId) => ({ awsSecretsManager: secretId }),
  },
  'aws-parameter': {
    label: 'AWS Parameter Store',
    nameLabel: 'the name of the parameter',
    defaultName: '/mailchimp',
    createReference: (name) => ({ awsParameterStore: name }),
  },
  google: {
    label: 'Google Secret Manager',
    nameLabel: 'the name of the secret',
    defaultName: 'projects/my-project/secrets/mailchimp',
    createReference: (name) => ({ googleSecretManager: name }),
  },
  azure: {
    label: 'Azure Key Vault',
    nameLabel: 'the URL of the secret',
    defaultName: 'https://my-vault.vault.azure.net/secrets/mailchimp',
    createReference: createAzureReference,
  },
} satisfies Readonly<Record<string, KeySource>>

export type KeySourceName = keyof typeof KEY_SOURCES

/** @throws {Error} if it is not the URL of a secret */
function createAzureReference(address: string): object {
  const url = URL.canParse(address) ? new URL(address) : undefined
  const [, name] = /^\/secrets\/([^/]+)\/?$/.exec(url?.pathname ?? '') ?? []
  if (url === undefined || name === undefined)
    throw new Error(
      '--name must be the URL of the secret, like https://my-vault.vault.azure.net/secrets/mailchimp',
    )
  return { azureKeyVault: { vaultUrl: url.origin, name } }
}
