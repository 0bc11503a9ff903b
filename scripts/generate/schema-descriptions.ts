/** The descriptions that an editor shows for mailchimp.config.json, by the path of the key. */
export const schemaDescriptions: Readonly<Record<string, string>> = {
  credentials:
    'A reference to the credential, never the credential itself: one source, or an array, of which the first source with a credential is used.',
  lifetime: 'How long a credential is used, and when warnings precede its expiry.',
  'lifetime.refreshMs': 'The refresh interval in milliseconds. Default: 900000 (15 minutes).',
  'lifetime.expiresAt': 'The time from which calls are refused: "2027-01-31" or "2027-01-31T12:00:00Z".',
  'lifetime.warnDays': 'How many days before the expiry to warn. Default: [14, 3, 1].',
  'lifetime.maxStaleMs':
    'How many milliseconds a credential stays in use after its source last returned it. Default: until it expires.',
  'lifetime.maxAgeDays': 'The maximum age of a credential in days, if its source says when it was created.',
  'lifetime.whenTooOld': 'What happens to a credential that is older than maxAgeDays. Default: "warn".',
  expect:
    'The expected owner of the key. The client reads the account once for each credential, before its first call.',
  'expect.accountId': 'The id of the account, as returned by `client.whoAmI()`.',
  'expect.role': 'The highest role that the user of the key may have.',
  server: 'The data centre, like "us19". Required with an access token; an API key ends with it.',
  scope: 'What the client may do. Everything else is refused.',
  'scope.version': 'The version of the scope language: 1.',
  'scope.name': 'The name of this scope in errors and spans.',
  'scope.mode': '"report-only" decides in the same way, but refuses nothing. Default: "enforce".',
  'scope.preset':
    'The set of operations to start with: none, all reads, or statistics without data about people. Default: "none".',
  'scope.allow':
    'Operations ("campaigns.send"), resources with a class ("lists.members:write"), "*:read", or rules with conditions.',
  'scope.deny':
    'Selectors to refuse, even if `allow` selects them. Also accepts wildcards like "*:send", and "*:indirect-send" for writes that may cause mail.',
  network: 'The connections of calls. TLS is always verified.',
  'network.origin': 'Replaces Mailchimp’s host: https, or http on a loopback address.',
  'network.caFile':
    'A PEM file with the CA certificates to trust instead of the public ones. Relative to this file.',
  'network.localAddress': 'The local address to connect from.',
  'network.allowedSources':
    'The local addresses from which the key may be used, like ["10.20.0.0/16"]. Checked before a byte is sent.',
  'network.proxy':
    'The HTTP proxy for all calls, as a tunnel: its URL without a password, or "env" for HTTPS_PROXY and NO_PROXY.',
  'network.proxy.url': 'The URL of the proxy, http:// or https://, without a user name and password.',
  'network.proxy.caFile':
    'A PEM file with the CA certificates to trust for an https:// proxy. Relative to this file.',
  'network.connections': 'The maximum of open connections. Default: 10, the limit of an account.',
  'network.maxResponseBytes': 'The largest accepted response in bytes. Default: 48 MiB.',
  retry: 'Whether failed calls are retried, if they cannot take effect twice: false, or an object.',
  limit: 'The maximum of calls in flight: an object, or false if only network.connections limits them.',
  'limit.max': 'From 1 to 10. Default: 8, or network.connections if that is fewer.',
  'retry.attempts': 'The maximum of attempts, including the first: 1 to 10. Default: 3.',
  audit: 'A log of every call, in files. A call that changes something fails if it cannot be recorded first.',
  'audit.directory': 'The directory of the files, created if it is missing. Relative to this file.',
  'audit.name': 'The name of the application in records and file names. Default: "mailchimp".',
  'audit.durability':
    'How durably a record is written before a call that changes something: "process" survives a crash of the process, "disk" a power failure. Default: "process".',
  'audit.keepDays': 'Files are deleted this many days after the last record was written. Default: 90.',
  'audit.ids': '"containers" adds the ids of lists, campaigns and stores. Default: no ids.',
  'audit.key':
    'A reference to the secret for keyed hashes of the ids of people and of bodies. Default: neither is recorded.',
  'audit.key.env': 'The environment variable with the secret.',
  'audit.key.file': 'The path of a file with the secret. Relative to this file.',
  'audit.key.allowReadableByOthers': 'Accepts a file that others can read. Default: false.',
  'audit.signingKey':
    'A reference to the private Ed25519 key in PEM that signs the log. Default: the log is not signed.',
  'audit.signingKey.env': 'The environment variable with the key.',
  'audit.signingKey.file': 'The path of a file with the key. Relative to this file.',
  'audit.signingKey.allowReadableByOthers': 'Accepts a file that others can read. Default: false.',
  'audit.signingName': 'The name of that key in signatures. Default: "mailchimp-hardened/audit".',
  guardrails: 'Rules that monitor the calls. A rule that trips is reported, and can lock the client.',
  attested:
    'Facts that no API returns and that a person has verified. The first record of the log contains them.',
  'attested.mfa': 'Attests that the user of the key has two-factor login. Warns after 90 days.',
  'attested.mfa.at': 'The day of the verification: "2026-11-27".',
  'attested.mfa.by': 'The person who verified it, without an e-mail address: "ops/ada".',
  timeouts: 'Timeouts in milliseconds.',
  'timeouts.credentialMs': 'For the source of the credential. Default: 30000.',
  'timeouts.connectMs': 'For connecting, including the TLS handshake. Default: 10000.',
  'timeouts.headersMs': 'Until the response starts. Default: 120000.',
  'timeouts.bodyMs': 'Between two parts of the response. Default: 30000.',
  'timeouts.totalMs': 'For a whole call, including the wait for a connection. Default: 130000.',
}

const most = (what: string) =>
  `The maximum of ${what} in any period of the length \`per\`. With 0, the first one trips.`
const per = 'The length of the period: "30s", "5m", "1h", "7d".'
const within = 'The time since the last use after which a use counts as the first again: "30d".'

/** The descriptions for the keys of an entry of `guardrails`. */
export const guardrailDescriptions: Readonly<Record<string, string>> = {
  id: 'The name of the rule in events, errors, spans and records.',
  ops: 'The operations to monitor, as selectors; also wildcards like "*:send". Default: all.',
  when: 'The condition that trips the rule: one of these.',
  'when.rate': 'Too many calls. Each operation inside a batch counts.',
  'when.rate.max': most('calls'),
  'when.rate.per': per,
  'when.distinct': 'Too many different values of a path parameter.',
  'when.distinct.max': most('different values'),
  'when.distinct.per': per,
  'when.distinct.param': 'The path parameter, like "list_id" or "subscriber_hash".',
  'when.refused': 'Too many calls that the scope refuses.',
  'when.refused.max': most('refused calls'),
  'when.refused.per': per,
  'when.rejected': 'Too many responses with the status 401 or 403.',
  'when.rejected.max': most('rejections'),
  'when.rejected.per': per,
  'when.hours': 'A call outside these hours.',
  'when.hours.from': 'The time at which the hours begin: "08:00".',
  'when.hours.to':
    'The time at which the hours end: "18:00". If it is not later than `from`, they span midnight.',
  'when.hours.days': 'The days on which the hours begin: ["mon", "tue"].',
  'when.hours.timeZone': 'The time zone, like "Europe/Berlin", including its daylight saving time.',
  'when.firstUse': 'A call of an operation that was not called within this time. Needs `audit`.',
  'when.firstUse.within': within,
  'when.source': 'A connection from a local address that was not used within this time. Needs `audit`.',
  'when.source.within': within,
  action:
    '"event" reports the trip, and the call continues. "lock" also locks the client, which then only reads.',
}

/** The descriptions for the keys of a rule in `allow`. */
export const ruleDescriptions: Readonly<Record<string, string>> = {
  id: 'The name of this rule in errors and spans. Default: its index in the scope.',
  ops: 'The operations that the rule allows, as selectors.',
  on: 'Path parameters and their allowed values: { "list_id": ["a1b2c3d4e5"] }.',
  where: 'Conditions on parts of the body or the query: { "body.status": { "oneOf": ["subscribed"] } }.',
  notBefore: 'The rule applies from this time on: "2026-11-23T09:00:00Z".',
  expires: 'The rule applies until just before this time.',
}

const field =
  'The field with the key, in a JSON secret. Default: plain text is the key; JSON is read as { "apiKey", "server", "expiresAt" }.'
const as = 'Whether the secret is an API key or an OAuth access token. Default: "apiKey".'
const region =
  'The region, like "eu-west-1". Default: the region in the ARN, otherwise that of the environment.'
const previous =
  'Whether to read the previous version too, for calls whose current credential Mailchimp rejects. Default: true.'
const allowReadableByOthers =
  'Accepts a file that its group or everyone can read, as containers often mount it. Default: false.'

/** Describes the reference to a secret that a source itself needs. */
const describeReference = (place: string) => ({
  [`${place}.env`]: 'The environment variable with the secret.',
  [`${place}.file`]:
    'The path of a file with the secret that only its owner can read. Relative to this file.',
  [`${place}.allowReadableByOthers`]: allowReadableByOthers,
})

/** The descriptions for the sources of a credential, by the path of the key in a source. */
export const sourceDescriptions: Readonly<Record<string, string>> = {
  env: 'The environment variable with an API key, or the names of several variables.',
  'env.apiKey': 'The variable with an API key.',
  'env.accessToken': 'The variable with an OAuth access token.',
  'env.server': 'The variable with the data centre. Default: MAILCHIMP_SERVER_PREFIX.',
  'env.consume':
    'Removes the key and the token from the environment when this file is loaded. Default: false.',
  file: 'The path of a file that only its owner can read. Relative to this file.',
  'file.path': 'The path of the file. Relative to this file.',
  'file.allowReadableByOthers': allowReadableByOthers,
  'file.field': field,
  'file.as': as,
  command:
    'A program that prints the key, and its arguments: ["op", "read", "op://mail/mailchimp/key"]. A bare name is looked up in PATH; a path, like "./bin/key", is relative to this file. It runs in the working directory of the process, without a shell. Every user of the machine can see the arguments.',
  'command.command': 'The program – its name, or its path relative to this file – and its arguments.',
  'command.timeoutMs': 'Milliseconds after which the program is stopped, 1 to 600000. Default: 10000.',
  'command.field': field,
  'command.as': as,
  awsSecretsManager:
    'The name or the ARN of a secret in AWS Secrets Manager. Needs the package @aws-sdk/client-secrets-manager.',
  'awsSecretsManager.secretId': 'The name of the secret, like "prod/mailchimp", or its full ARN.',
  'awsSecretsManager.region': region,
  'awsSecretsManager.previous': previous,
  'awsSecretsManager.field': field,
  'awsSecretsManager.as': as,
  awsParameterStore:
    'The name of a SecureString in AWS Systems Manager Parameter Store. Needs the package @aws-sdk/client-ssm.',
  'awsParameterStore.name': 'The name of the parameter, like "/prod/mailchimp", or its ARN.',
  'awsParameterStore.allowPlaintext':
    'Accepts a parameter of the type String, which AWS stores unencrypted. Default: false.',
  'awsParameterStore.region': region,
  'awsParameterStore.previous': previous,
  'awsParameterStore.field': field,
  'awsParameterStore.as': as,
  googleSecretManager:
    'A secret in Google Secret Manager: "projects/my-project/secrets/mailchimp". Needs the package @google-cloud/secret-manager.',
  'googleSecretManager.secret': 'The full name of the secret: "projects/my-project/secrets/mailchimp".',
  'googleSecretManager.version': 'The number of a version, or its alias. Default: "latest".',
  'googleSecretManager.field': field,
  'googleSecretManager.as': as,
  azureKeyVault:
    'A secret in Azure Key Vault, read with DefaultAzureCredential. Needs the packages @azure/keyvault-secrets and @azure/identity.',
  'azureKeyVault.vaultUrl': 'The URL of the vault: "https://my-vault.vault.azure.net".',
  'azureKeyVault.name': 'The name of the secret in the vault.',
  'azureKeyVault.version': 'The 32 hex digits of a version. Default: the current version.',
  'azureKeyVault.field': field,
  'azureKeyVault.as': as,
  hashicorpVault: 'The path of a secret in a KV engine, version 2, of HashiCorp Vault or OpenBao.',
  'hashicorpVault.path': 'The path of the secret in its engine, like "mailchimp/newsletter".',
  'hashicorpVault.mount': 'The mount path of the KV engine. Default: "secret".',
  'hashicorpVault.address': 'The origin: "https://vault.example.com:8200". Default: VAULT_ADDR.',
  'hashicorpVault.namespace':
    'The namespace of the secret and of the auth method. Default: VAULT_NAMESPACE, or none.',
  'hashicorpVault.caFile':
    'A PEM file with the CA certificates to trust for Vault. Relative to this file. Default: those that Node trusts.',
  'hashicorpVault.auth':
    'Authentication by a token or an AppRole. Each refers to a variable or a file, and never contains the secret. Default: VAULT_TOKEN.',
  'hashicorpVault.auth.token':
    'The reference to the token: { "env": "VAULT_TOKEN" } or { "file": "/run/vault/token" }.',
  'hashicorpVault.auth.appRole': 'Logs in for a token with the AppRole method.',
  'hashicorpVault.auth.appRole.roleId': 'The reference to the role ID: a variable or a file.',
  'hashicorpVault.auth.appRole.secretId':
    'The reference to the secret ID: a variable or a file, read at each login.',
  'hashicorpVault.auth.appRole.mount': 'The mount path of the auth method, after auth/. Default: "approle".',
  ...describeReference('hashicorpVault.auth.token'),
  ...describeReference('hashicorpVault.auth.appRole.roleId'),
  ...describeReference('hashicorpVault.auth.appRole.secretId'),
  'hashicorpVault.field': field,
  'hashicorpVault.as': as,
}
