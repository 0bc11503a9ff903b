/** What an editor shows for a key of mailchimp.config.json, by the path of the key. */
export const schemaDescriptions: Readonly<Record<string, string>> = {
  credentials:
    'Where the credential is, never the credential itself: one source, or a list of which the first that has one counts.',
  lifetime: 'How long a credential is used, and what is said before it ends.',
  'lifetime.refreshMs': 'Milliseconds after which the source is asked again. Default: 900000 (15 minutes).',
  'lifetime.expiresAt': 'From then on calls are refused: "2027-01-31" or "2027-01-31T12:00:00Z".',
  'lifetime.warnDays': 'How many days before its end a warning is given. Default: [14, 3, 1].',
  'lifetime.maxStaleMs':
    'For how many milliseconds a credential stays in use after its source last gave it. Default: until its end.',
  'lifetime.maxAgeDays': 'How old a credential may be, where its source tells when it was made.',
  'lifetime.whenTooOld': 'What happens to an older one. Default: "warn".',
  expect: 'Whose key it has to be. The account is read once for each credential, before its first call.',
  'expect.accountId': 'The id of the account, as `client.whoAmI()` tells it.',
  'expect.role': 'The highest role that the user of the key may have.',
  server: 'The data centre, like "us19". An API key names it at its end; an access token needs it here.',
  scope: 'What the client may do. Everything that is not allowed here is refused.',
  'scope.version': 'The version of the scope language: 1.',
  'scope.name': 'What errors and spans call this scope.',
  'scope.mode': '"report-only" decides in the same way and refuses nothing. Default: "enforce".',
  'scope.preset': 'Operations to begin with: all reads, or figures without people, or none. Default: "none".',
  'scope.allow':
    'Operations ("campaigns.send"), resources with a class ("lists.members:write"), "*:read", or rules with conditions.',
  'scope.deny':
    'What is refused whatever `allow` says; also "*:send" and the like, and "*:indirect-send": what may cause mail without being a send.',
  network: 'Over which connections calls go. TLS is always verified.',
  'network.origin': 'Takes the place of Mailchimp’s host: https, or http on a loopback address.',
  'network.caFile':
    'A PEM file with the authorities to trust instead of the public ones, from where this file stands.',
  'network.localAddress': 'The address of this machine that connections leave from.',
  'network.allowedSources':
    'The addresses of this machine from which the key may be used, like ["10.20.0.0/16"]: looked at before a byte is sent.',
  'network.proxy':
    'The HTTP proxy that all calls go through, by a tunnel: its URL without a password, or "env" for HTTPS_PROXY and NO_PROXY.',
  'network.proxy.url': 'Its URL, http:// or https://, without a user name and password.',
  'network.proxy.caFile':
    'A PEM file with the authorities to trust for an https:// proxy, from where this file stands.',
  'network.connections':
    'How many connections are open at once. Default: 10, which is all that an account has.',
  'network.maxResponseBytes': 'The largest answer that is taken in, in bytes. Default: 48 MiB.',
  timeouts: 'How long things may take, in milliseconds.',
  'timeouts.credentialMs': 'For the source of the credential to give one. Default: 30000.',
  'timeouts.connectMs': 'To connect, with the TLS handshake. Default: 10000.',
  'timeouts.headersMs': 'Until an answer begins. Default: 120000.',
  'timeouts.bodyMs': 'Between two parts of an answer. Default: 30000.',
  'timeouts.totalMs': 'For a whole call, waiting for a connection included. Default: 130000.',
}

/** The same for the keys of a rule in `allow`. */
export const ruleDescriptions: Readonly<Record<string, string>> = {
  id: 'What errors and spans call this rule. Default: its place in the scope.',
  ops: 'The operations that the rule allows, as selectors.',
  on: 'Path parameters and the values they may have: { "list_id": ["a1b2c3d4e5"] }.',
  where:
    'Parts of the body or the query and what they must be: { "body.status": { "oneOf": ["subscribed"] } }.',
  notBefore: 'The rule counts from this moment on: "2026-11-23T09:00:00Z".',
  expires: 'The rule counts until just before this moment.',
}

const field =
  'The field of a secret in JSON that holds the key. Default: a plain text is the key; JSON is read as { "apiKey", "server", "expiresAt" }.'
const as = 'Whether it is an API key or an OAuth access token. Default: "apiKey".'
const region = 'The region, like "eu-west-1". Default: the one in the ARN, else that of the environment.'
const previous =
  'Whether the version before the current one is read too, for calls where Mailchimp rejects the current one. Default: true.'
const allowReadableByOthers =
  'Takes a file that its group or everybody may read, as containers often mount it. Default: false.'

/** Of a secret that a source needs itself. */
const describeReference = (place: string) => ({
  [`${place}.env`]: 'The environment variable that holds it.',
  [`${place}.file`]:
    'The path of a file that holds it and that only its user can read, from where this file stands.',
  [`${place}.allowReadableByOthers`]: allowReadableByOthers,
})

/** The same for the sources of a credential, by the path of the key in a source. */
export const sourceDescriptions: Readonly<Record<string, string>> = {
  env: 'The environment variable that holds an API key, or the names of several variables.',
  'env.apiKey': 'The variable that holds an API key.',
  'env.accessToken': 'The variable that holds an OAuth access token.',
  'env.server': 'The variable that holds the data centre. Default: MAILCHIMP_SERVER_PREFIX.',
  'env.consume':
    'Takes the key and the token out of the environment as soon as this file is loaded. Default: false.',
  file: 'The path of a file that only its user can read, from where this file stands.',
  'file.path': 'Its path, from where this file stands.',
  'file.allowReadableByOthers': allowReadableByOthers,
  'file.field': field,
  'file.as': as,
  command:
    'A program and its arguments that prints the key: ["op", "read", "op://mail/mailchimp/key"]. A mere name is looked up in PATH; a path, like "./bin/key", leads from where this file stands. It runs in the working directory of the process, without a shell. Everybody on the machine can see the arguments.',
  'command.command':
    'The program – its name, or its path from where this file stands – and each of its arguments.',
  'command.timeoutMs': 'Milliseconds after which the program is stopped, 1 to 600000. Default: 10000.',
  'command.field': field,
  'command.as': as,
  awsSecretsManager:
    'The name or the ARN of a secret in AWS Secrets Manager. Needs the package @aws-sdk/client-secrets-manager.',
  'awsSecretsManager.secretId': 'The name of the secret, like "prod/mailchimp", or its whole ARN.',
  'awsSecretsManager.region': region,
  'awsSecretsManager.previous': previous,
  'awsSecretsManager.field': field,
  'awsSecretsManager.as': as,
  awsParameterStore:
    'The name of a SecureString in AWS Systems Manager Parameter Store. Needs the package @aws-sdk/client-ssm.',
  'awsParameterStore.name': 'The name of the parameter, like "/prod/mailchimp", or its ARN.',
  'awsParameterStore.allowPlaintext':
    'Takes a parameter of the type String, which AWS stores unencrypted. Default: false.',
  'awsParameterStore.region': region,
  'awsParameterStore.previous': previous,
  'awsParameterStore.field': field,
  'awsParameterStore.as': as,
  googleSecretManager:
    'A secret in Google Secret Manager: "projects/my-project/secrets/mailchimp". Needs the package @google-cloud/secret-manager.',
  'googleSecretManager.secret': 'Its full name: "projects/my-project/secrets/mailchimp".',
  'googleSecretManager.version': 'The number of a version, or its alias. Default: "latest".',
  'googleSecretManager.field': field,
  'googleSecretManager.as': as,
  azureKeyVault:
    'A secret in Azure Key Vault, asked for with DefaultAzureCredential. Needs the packages @azure/keyvault-secrets and @azure/identity.',
  'azureKeyVault.vaultUrl': 'The URL of the vault: "https://my-vault.vault.azure.net".',
  'azureKeyVault.name': 'The name of the secret in the vault.',
  'azureKeyVault.version': 'The 32 digits of a version. Default: the current one.',
  'azureKeyVault.field': field,
  'azureKeyVault.as': as,
  hashicorpVault: 'The path of a secret in a KV engine, version 2, of HashiCorp Vault or OpenBao.',
  'hashicorpVault.path': 'The path of the secret in its engine, like "mailchimp/newsletter".',
  'hashicorpVault.mount': 'Where the KV engine is mounted. Default: "secret".',
  'hashicorpVault.address': 'The origin: "https://vault.example.com:8200". Default: VAULT_ADDR.',
  'hashicorpVault.namespace': 'The namespace of everything here. Default: VAULT_NAMESPACE, or none.',
  'hashicorpVault.caFile':
    'A PEM file with the authorities to trust for Vault, from where this file stands. Default: what Node trusts.',
  'hashicorpVault.auth':
    'Who asks: where a token is, or an AppRole. Each names a variable or a file, never the secret. Default: VAULT_TOKEN.',
  'hashicorpVault.auth.token':
    'Where the token is: { "env": "VAULT_TOKEN" } or { "file": "/run/vault/token" }.',
  'hashicorpVault.auth.appRole': 'Logs in for a token with the AppRole method.',
  'hashicorpVault.auth.appRole.roleId': 'Where the role id is: a variable or a file.',
  'hashicorpVault.auth.appRole.secretId': 'Where the secret id is: a variable or a file, read at each login.',
  'hashicorpVault.auth.appRole.mount': 'Where the auth method is mounted, behind auth/. Default: "approle".',
  ...describeReference('hashicorpVault.auth.token'),
  ...describeReference('hashicorpVault.auth.appRole.roleId'),
  ...describeReference('hashicorpVault.auth.appRole.secretId'),
  'hashicorpVault.field': field,
  'hashicorpVault.as': as,
}
