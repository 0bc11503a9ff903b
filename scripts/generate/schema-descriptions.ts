/** What an editor shows for a key of mailchimp.config.json, by the path of the key. */
export const schemaDescriptions: Readonly<Record<string, string>> = {
  credentials: 'Where the credential is: never the credential itself.',
  'credentials.env': 'The environment variable that holds an API key, or the names of several variables.',
  server: 'The data centre, like "us19". An API key names it at its end; an access token needs it here.',
  scope: 'What the client may do. Everything that is not allowed here is refused.',
  'scope.version': 'The version of the scope language: 1.',
  'scope.name': 'What errors and spans call this scope.',
  'scope.mode': '"report-only" decides in the same way and refuses nothing. Default: "enforce".',
  'scope.preset': 'Operations to begin with: all reads, or figures without people, or none. Default: "none".',
  'scope.allow':
    'Operations ("campaigns.send"), resources with a class ("lists.members:write"), "*:read", or rules with conditions.',
  'scope.deny': 'What is refused whatever `allow` says; also "*:send" and the like.',
  network: 'Over which connections calls go. TLS is always verified.',
  'network.origin': 'Takes the place of Mailchimp’s host: https, or http on a loopback address.',
  'network.caFile':
    'A PEM file with the authorities to trust instead of the public ones, from where this file stands.',
  'network.connections':
    'How many connections are open at once. Default: 10, which is all that an account has.',
  'network.maxResponseBytes': 'The largest answer that is taken in, in bytes. Default: 64 MiB.',
  timeouts: 'How long things may take, in milliseconds.',
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
