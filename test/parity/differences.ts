/** A difference that users of the official SDK can notice. */
export interface Difference {
  readonly area: 'arguments' | 'responses' | 'errors' | 'configuration' | 'connections' | 'client'
  readonly what: string
  readonly officialSdk: string
  readonly here: string
  readonly why: string
}

/** Every difference from the official SDK, each with a test of both sides. */
export const differences = {
  missingArgument: {
    area: 'arguments',
    what: 'An argument is missing',
    officialSdk: 'throws at once: "Missing the required parameter \'listId\' when calling "',
    here: 'the promise rejects with an ArgumentError: "lists.getList: listId is missing"',
    why: 'one way for errors to arrive; the message names the operation',
  },
  detachedMethod: {
    area: 'arguments',
    what: 'A method called without its group: `const { get } = client.ping`',
    officialSdk: 'throws a TypeError at once',
    here: 'the promise rejects with an ArgumentError',
    why: 'one way for errors to arrive',
  },
  listAsText: {
    area: 'arguments',
    what: "`fields: 'a,b'` instead of an array",
    officialSdk: 'throws at once: "param.map is not a function"',
    here: "the same as `fields: ['a', 'b']`",
    why: 'Mailchimp’s own documentation shows this form',
  },
  listForOneValue: {
    area: 'arguments',
    what: 'An array for an option that takes a string: `interestIds: [a, b]`',
    officialSdk: 'the name is repeated: `interest_ids=a&interest_ids=b`; an empty array is omitted',
    here: 'joined with commas: `interest_ids=a,b`; an empty array is an empty value',
    why: 'Mailchimp reads lists with commas',
  },
  optionType: {
    area: 'arguments',
    what: 'An object, a function or an invalid date as an option',
    officialSdk: 'sends `[object Object]`, the source of the function, or the bare name',
    here: 'ArgumentError, nothing is sent',
    why: 'it is always a mistake',
  },
  addressAsHash: {
    area: 'arguments',
    what: 'An e-mail address as `subscriberHash`',
    officialSdk: 'the URL contains the address',
    here: 'the URL contains its MD5',
    why: 'URLs are logged on the way; Mailchimp accepts either',
  },
  encodedAddress: {
    area: 'arguments',
    what: 'A percent-encoded e-mail address as `subscriberHash`',
    officialSdk: 'encodes it again, so it names no member',
    here: 'ArgumentError, nothing is sent',
    why: 'it is always a mistake, and the URL would contain the address',
  },
  unsafeSegment: {
    area: 'arguments',
    what: 'A path parameter that is empty, `.`, `..`, or contains control characters',
    officialSdk: 'sends the request, which then addresses another resource',
    here: 'ArgumentError, nothing is sent',
    why: 'an id from outside must not choose the operation',
  },
  segmentType: {
    area: 'arguments',
    what: 'A path parameter that is neither a string nor a number: true, a date, an array, an object, NaN, a bigint',
    officialSdk: 'sends its string form',
    here: 'ArgumentError, nothing is sent',
    why: 'scopes compare ids; only strings and numbers compare reliably',
  },
  apostrophe: {
    area: 'arguments',
    what: 'An apostrophe in a path parameter',
    officialSdk: 'sent as `%27`',
    here: 'sent unescaped',
    why: 'both mean the same; RFC 3986 requires no escape there',
  },
  bodyText: {
    area: 'arguments',
    what: 'A body that is a string',
    officialSdk: 'sent unchanged',
    here: 'must be JSON, and is serialized again; numbers that would lose digits are refused',
    why: 'the scope must check exactly what is sent',
  },
  bodyWithProto: {
    area: 'arguments',
    what: 'A field named `__proto__` in a body',
    officialSdk: 'sent, except at the top level, where it is lost',
    here: 'ArgumentError, nothing is sent',
    why: 'the scope must check exactly what is sent',
  },
  emptyBody: {
    area: 'arguments',
    what: "`''`, 0 or false as the body",
    officialSdk: 'sends no body',
    here: "`''` is refused, 0 and false are sent",
    why: 'a body must not be dropped silently',
  },
  bodyWithToJson: {
    area: 'arguments',
    what: 'A body that has `toJSON` or inherits fields',
    officialSdk: 'copies the top-level fields, including inherited ones, and ignores `toJSON`',
    here: 'serialized as by JSON.stringify',
    why: 'this is the usual meaning of JSON',
  },
  unserializableBody: {
    area: 'arguments',
    what: 'A body that cannot be serialized as JSON: a cycle, a bigint, a throwing getter',
    officialSdk: 'rejects with the error of JSON.stringify or of the getter',
    here: 'rejects with an ArgumentError that quotes nothing of the body',
    why: 'such messages quote names and values',
  },
  canonicalBatch: {
    area: 'arguments',
    what: 'The operations in `batches.start`',
    officialSdk: 'sent unchanged',
    here: 'parsed, checked by the scope one by one, and serialized again: method in upper case, path from `/`, params as strings',
    why: 'a batch must not contain what a direct call could not',
  },
  batchRefused: {
    area: 'arguments',
    what: 'An operation in a batch that is unknown, has unknown keys or params, or an unsafe path',
    officialSdk: 'sent unchanged',
    here: 'ScopeError or ArgumentError for the whole batch, nothing is sent',
    why: 'a batch must not contain what a direct call could not',
  },

  emptyObject: {
    area: 'responses',
    what: 'A response of `{}`',
    officialSdk: 'the string "{}"',
    here: 'the object {}',
    why: 'a result must have the type of its operation',
  },
  nullAnswer: {
    area: 'responses',
    what: 'A response of `null`',
    officialSdk: 'the string "null"',
    here: 'null',
    why: 'a result must have the type of its operation',
  },
  notJson: {
    area: 'responses',
    what: 'A 200 that is not JSON: a web page of a proxy, a truncated response',
    officialSdk: 'resolves to the text of the page; a truncated response rejects with a SyntaxError',
    here: 'rejects with an ApiError, code `unreadable_answer`',
    why: 'a proxy’s web page is not a success',
  },
  redirect: {
    area: 'responses',
    what: 'A redirect',
    officialSdk: 'followed, even to another host; on Node 24 the process ends',
    here: 'rejects with an ApiError, code `redirected`',
    why: 'a response must not choose where the key and the body are sent',
  },
  largeAnswer: {
    area: 'responses',
    what: 'A very large response',
    officialSdk: 'up to 200 MB',
    here: 'up to 48 MiB (`network.maxResponseBytes`) and 1,048,576 values, also after decompression; then a TransportError, code `response_too_large`',
    why: 'a small response must not exhaust the memory',
  },
  plainResponse: {
    area: 'responses',
    what: '`response` of a twin and of an error',
    officialSdk:
      'superagent’s: also `get()`, `links`, `charset`, `noContent`, `notFound`, `req`, `request`, …; `error` and `res` are an Error and a stream',
    here: 'plain data: status, statusCode, ok, type, headers, header, body, text; for an error also `error` (status, message, text, method, path template) and `res` (statusCode, headers, text)',
    why: 'the rest leads to the request, which contains the key',
  },
  repeatedHeader: {
    area: 'responses',
    what: 'A repeated header',
    officialSdk: '`set-cookie` is an array, others are joined with ", "',
    here: 'always one string, joined with ","',
    why: 'every header has the same type',
  },

  topLevelFacts: {
    area: 'errors',
    what: '`e.title`, `e.detail`, `e.operation`, `e.requestId` of an API error',
    officialSdk: 'undefined: only `e.response.body` has them',
    here: 'available, in addition to `e.response.body`',
    why: 'logs need these facts without the response, which can contain personal data',
  },
  message: {
    area: 'errors',
    what: '`message` and `name` of an API error',
    officialSdk: 'the text of the status: "Bad Request"; Error',
    here: 'operation, status, title: "lists.addListMember: Mailchimp answered 400 Member Exists"; ApiError',
    why: 'the message alone must say what happened',
  },
  noRequest: {
    area: 'errors',
    what: 'The request in an error: `e.response.request`, `e.response.req`',
    officialSdk: 'available, with the key and the body',
    here: 'absent',
    why: 'errors get logged',
  },
  printed: {
    area: 'errors',
    what: 'A printed error: console.log, JSON.stringify, a logger',
    officialSdk: 'prints the response, the request and the key',
    here: 'prints code, operation, status, title, requestId, outcome, attempts; `e.response` and `e.detail` can be read',
    why: 'responses contain personal data',
  },
  refusal: {
    area: 'errors',
    what: '`e.status` and `e.response` of a call that was refused before it was sent',
    officialSdk: 'nothing is refused; a missing argument throws an Error that has neither',
    here: 'present, as in a response: 403 for the scope, 422 for an argument, 401 or 503 for the credential, 500 for the configuration, with the message in `body.detail`. A network error has neither, as in the SDK',
    why: 'handlers read `e.response.body.detail` without a check; they must not read the status as success, an existing member or a missing one',
  },
  operatorHint: {
    area: 'errors',
    what: 'Details for the operator only: file, variable, fingerprint, host, names of scope and rule',
    officialSdk: 'network errors contain the address and the port',
    here: 'in `e.hint`, which console.log and loggers that copy fields print; not in `message`, `stack`, `response` and JSON',
    why: 'programs return `e.message` to visitors',
  },
  echoedKey: {
    area: 'errors',
    what: 'An error response that quotes the key',
    officialSdk: 'passed on unchanged',
    here: 'the key is replaced by `[secret]`',
    why: 'errors get logged',
  },
  networkCode: {
    area: 'errors',
    what: '`name`, `message` and `code` of a network error',
    officialSdk: 'the system’s: Error, "read ECONNRESET", `ECONNRESET`, with `errno` and `syscall`',
    here: 'TransportError with the operation in its message; `code` is `connection_failed` or `tls_failed`, the system’s code is in `reason`, and `outcome` says whether the call was sent',
    why: 'a caller must know whether a call may be repeated',
  },
  timeoutCode: {
    area: 'errors',
    what: 'A timeout',
    officialSdk: '`code: ECONNABORTED`, `timeout: 120000`',
    here: '`code: timeout`, and `outcome`',
    why: 'a caller must know whether a call may be repeated',
  },

  readOnly: {
    area: 'configuration',
    what: 'A client without a declared scope',
    officialSdk: 'may do everything',
    here: 'only reads; everything else is refused with a ScopeError that says what would allow it, and in its hint where to declare that',
    why: 'a key has no scopes of its own',
  },
  configFile: {
    area: 'configuration',
    what: 'Files and environment variables',
    officialSdk: 'reads none',
    here: 'reads mailchimp.config.json (or `mailchimp` in package.json), and the credential from the environment if no other is given',
    why: 'the scope belongs next to the code that it limits',
  },
  settings: {
    area: 'configuration',
    what: '`client.basePath`, `timeout`, `defaultHeaders`, `cache`, `enableCookies`, `callApi()`',
    officialSdk: 'available and mutable',
    here: 'absent: use `network.origin` and `timeouts`; custom headers, cookies and calls are not possible',
    why: 'they could send the key to another host, or bypass the scope',
  },
  noConfigProperty: {
    area: 'configuration',
    what: '`client.config`, and changes to the object passed to setConfig()',
    officialSdk: 'contains the key; changes apply from the next call on',
    here: 'absent; changes have no effect: call setConfig() again',
    why: 'the key must not be readable or replaceable',
  },
  omittedCredential: {
    area: 'configuration',
    what: 'setConfig() without a credential: `setConfig({ server })`',
    officialSdk: 'forgets the previous credential',
    here: 'keeps it; initially it comes from the configuration file or the environment',
    why: 'applications then need not handle the key at all',
  },
  serverName: {
    area: 'configuration',
    what: '`server`',
    officialSdk: 'any string, inserted into the URL: `evil.example/x?` leads to another host',
    here: 'a data centre like `us19`, otherwise a CredentialError',
    why: 'the host receives the key',
  },
  serverOfKey: {
    area: 'configuration',
    what: 'No `server`',
    officialSdk: 'calls the host `server.api.mailchimp.com`',
    here: 'taken from the suffix of the API key',
    why: 'the key contains it',
  },
  serverAgainstKey: {
    area: 'configuration',
    what: '`server` and the suffix of the key differ',
    officialSdk: 'calls `server` with the key of another data centre',
    here: 'CredentialError',
    why: 'one of the two is wrong',
  },
  noCredential: {
    area: 'configuration',
    what: 'No credential, or an empty one',
    officialSdk: 'sends the request without one, and Mailchimp answers 401',
    here: 'CredentialError whose hint names where it was searched, nothing is sent',
    why: 'the error should name the missing variable',
  },
  keyShape: {
    area: 'configuration',
    what: 'A key with a line break, white space, or far too short',
    officialSdk: 'sent unchanged, and Mailchimp answers 401',
    here: 'CredentialError whose hint says what is wrong, nothing is sent',
    why: 'the error should name the fault of a badly read secret file',
  },
  bothCredentials: {
    area: 'configuration',
    what: 'An API key and an access token together',
    officialSdk: 'the key wins',
    here: 'the key wins in setConfig(); a provider or environment with both is refused',
    why: 'it must be clear which account is called',
  },

  retries: {
    area: 'connections',
    what: 'A call fails in a way that may pass: no connection, 429, 5xx',
    officialSdk: 'fails',
    here: 'attempted up to three times, if that cannot do anything twice; a send only if nothing was sent. `retry: false` turns it off',
    why: 'a short network failure should not page anyone',
  },
  connectionPool: {
    area: 'connections',
    what: 'Connections',
    officialSdk: 'a new one for each call, without a limit',
    here: 'pooled; at most 8 calls in flight (`limit`): further calls wait within their timeout',
    why: 'a handshake for each call is slow; Mailchimp refuses the eleventh connection of a user',
  },
  requestHeaders: {
    area: 'connections',
    what: 'Headers of a request',
    officialSdk:
      '`Content-Type` always, `Accept-Encoding: gzip, deflate`, `Accept: application/json`, `User-Agent: node-superagent/…`',
    here: '`content-type` with a body only, `gzip`, problem documents accepted too, `mailchimp-hardened/…`',
    why: 'each header is true for its request',
  },
  tlsCheck: {
    area: 'connections',
    what: '`NODE_TLS_REJECT_UNAUTHORIZED=0`',
    officialSdk: 'accepts any certificate',
    here: 'certificates are still verified; `network.ca` trusts your own authority',
    why: 'the environment must not expose the key',
  },
  timeouts: {
    area: 'connections',
    what: 'How long a call may take',
    officialSdk: '120 s',
    here: '10 s to connect, 120 s until the response starts, 130 s in total (`timeouts`), or until a signal aborts it',
    why: 'an unreachable host is reported quickly; Mailchimp itself times out after 120 s',
  },
  nodeHttpPatches: {
    area: 'connections',
    what: 'What patches node:http: nock, HTTP instrumentation',
    officialSdk: 'sees the requests',
    here: 'does not: undici is used; in tests set `network.origin`; the client creates spans itself',
    why: 'pooled connections at a tenth of the cost',
  },

  deepImport: {
    area: 'client',
    what: 'Imports of group classes, `@mailchimp/mailchimp_marketing/src/api/ListsApi`; `basePath` of `new ApiClient()` of `…/src/ApiClient`',
    officialSdk: 'possible; leads to any host',
    here: 'a group class throws an Error that says what to use; `new ApiClient()` creates a separate drop-in client with the same scope and without `basePath`',
    why: 'both would bypass the scope',
  },
  inspected: {
    area: 'client',
    what: 'A printed client',
    officialSdk: 'prints `config.apiKey`',
    here: 'prints `MailchimpClient {}`',
    why: 'clients get logged',
  },
  ownProperties: {
    area: 'client',
    what: '`Object.keys(client)`, `{ ...client.lists }` of a client of `createClient()`',
    officialSdk: 'the groups, the methods',
    here: 'only the groups that were used, and no methods: those are inherited. The drop-in client has both, as own properties',
    why: 'a client costs next to nothing',
  },
  nodeVersion: {
    area: 'client',
    what: 'Node versions, browsers',
    officialSdk: 'Node 10 and later',
    here: 'Node 20.19 and later, no browser',
    why: 'undici requires it; a key must not be in a browser',
  },
} as const satisfies Readonly<Record<string, Difference>>

export type DifferenceId = keyof typeof differences

/** The differences of one area. */
export type DifferenceIn<Area extends Difference['area']> = {
  [Id in DifferenceId]: (typeof differences)[Id]['area'] extends Area ? Id : never
}[DifferenceId]
