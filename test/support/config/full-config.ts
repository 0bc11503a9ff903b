/** A configuration with every key. Its files are `certificates`. */
export const fullConfig = {
  $schema: './node_modules/mailchimp-hardened/schema.json',
  credentials: [
    { env: 'NEWSLETTER_KEY' },
    { env: { apiKey: 'NEWSLETTER_KEY', accessToken: 'TOKEN', server: 'SERVER', consume: false } },
    { file: '/run/secrets/mailchimp' },
    { file: { path: 'secrets/key', allowReadableByOthers: true, field: 'key', as: 'accessToken' } },
    { command: ['op', 'read', 'op://mail/mailchimp/key'] },
    { command: { command: ['./bin/key', '--now'], timeoutMs: 5_000, field: 'key', as: 'apiKey' } },
    { awsSecretsManager: 'prod/mailchimp' },
    {
      awsSecretsManager: {
        secretId: 'prod/mailchimp',
        region: 'eu-west-1',
        previous: false,
        field: 'key',
        as: 'apiKey',
      },
    },
    { awsParameterStore: '/prod/mailchimp' },
    {
      awsParameterStore: {
        name: '/prod/mailchimp',
        region: 'eu-west-1',
        previous: true,
        allowPlaintext: true,
        field: 'key',
        as: 'apiKey',
      },
    },
    { googleSecretManager: 'projects/my-project/secrets/mailchimp' },
    {
      googleSecretManager: {
        secret: 'projects/my-project/secrets/mailchimp',
        version: 3,
        field: 'key',
        as: 'apiKey',
      },
    },
    {
      azureKeyVault: {
        vaultUrl: 'https://my-vault.vault.azure.net',
        name: 'mailchimp',
        version: '0123456789abcdef'.repeat(2),
        field: 'key',
        as: 'apiKey',
      },
    },
    { hashicorpVault: 'mailchimp/newsletter' },
    {
      hashicorpVault: {
        path: 'mailchimp/newsletter',
        mount: 'kv',
        address: 'https://vault.example.com:8200',
        namespace: 'marketing',
        caFile: 'vault.pem',
        auth: { token: { env: 'VAULT_TOKEN' } },
        field: 'key',
        as: 'apiKey',
      },
    },
    {
      hashicorpVault: {
        path: 'mailchimp/newsletter',
        auth: {
          appRole: {
            roleId: { env: 'ROLE_ID' },
            secretId: { file: '/run/vault/secret-id', allowReadableByOthers: true },
            mount: 'approle',
          },
        },
      },
    },
  ],
  scope: {
    version: 1,
    name: 'sync',
    mode: 'enforce',
    preset: 'none',
    allow: [
      'lists.getList',
      {
        id: 'a',
        ops: ['lists.members:write'],
        on: { list_id: ['a', 7] },
        where: {
          'body.status': { oneOf: ['a', null, true, 3] },
          'query.skip_merge_validation': { max: 1.5 },
          'body.tags': { maxItems: 2 },
          'body.vip': { absent: true },
        },
        notBefore: '2026-11-23T09:00:00Z',
        expires: '2026-11-23T13:00:00.5+01:00',
      },
    ],
    deny: ['*:send', 'campaigns.send'],
  },
  network: {
    origin: 'https://127.0.0.1:8443',
    caFile: 'ca.pem',
    localAddress: '127.0.0.1',
    allowedSources: ['10.20.0.0/16'],
    proxy: { url: 'https://proxy.internal:3128', caFile: 'proxy.pem' },
    connections: 3,
    maxResponseBytes: 2048,
  },
  lifetime: {
    refreshMs: 60_000,
    expiresAt: '2099-12-31',
    warnDays: [30, 1],
    maxStaleMs: 3_600_000,
    maxAgeDays: 90,
    whenTooOld: 'refuse',
  },
  server: 'us19',
  expect: { accountId: 'a1b2c3d4e5f60718', role: 'manager' },
  audit: {
    directory: '/var/log/mailchimp',
    name: 'shop',
    durability: 'disk',
    keepDays: 30,
    ids: 'containers',
    key: { env: 'AUDIT_KEY' },
    signingKey: { file: '/run/secrets/audit-key', allowReadableByOthers: true },
    signingName: 'example.com/audit',
  },
  attested: { mfa: { at: '2026-11-27', by: 'ops/ada' } },
  timeouts: { credentialMs: 5, connectMs: 1, headersMs: 2, bodyMs: 3, totalMs: 4 },
} as const

/** Creates a text with the format of a certificate. */
export const createPemText = (name: string) => `-----BEGIN CERTIFICATE-----\n${name}\n`

export const certificates = {
  'ca.pem': createPemText('ca'),
  'vault.pem': createPemText('vault'),
  'proxy.pem': createPemText('proxy'),
}
