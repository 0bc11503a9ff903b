/** Something that a user of the official SDK finds otherwise here. */
export interface Difference {
  /** Which part of the client it belongs to. */
  readonly area: 'arguments' | 'answers' | 'errors' | 'configuration' | 'connections' | 'client'
  readonly what: string
  readonly officialSdk: string
  readonly here: string
  readonly why: string
}

/** Every difference from the official SDK. A test shows both sides of each. */
export const differences = {
  missingArgument: {
    area: 'arguments',
    what: 'An argument is missing',
    officialSdk: 'throws at once: "Missing the required parameter \'listId\' when calling "',
    here: 'the promise rejects with an ArgumentError: "lists.getList: listId is missing"',
    why: 'one way for errors to arrive; the message names the operation',
  },
  methodOnItsOwn: {
    area: 'arguments',
    what: 'A method is taken out of its group and called: `const { get } = client.ping`',
    officialSdk: 'throws a TypeError at once',
    here: 'the promise rejects with an ArgumentError',
    why: 'one way for errors to arrive',
  },
  listAsText: {
    area: 'arguments',
    what: "`fields: 'a,b'` instead of a list",
    officialSdk: 'throws at once: "param.map is not a function"',
    here: "the same as `fields: ['a', 'b']`",
    why: 'it is what Mailchimp’s own documentation shows',
  },
  listForOneValue: {
    area: 'arguments',
    what: 'A list for an option that takes one text: `interestIds: [a, b]`',
    officialSdk: 'the name is repeated: `interest_ids=a&interest_ids=b`; an empty list is left out',
    here: 'joined with commas: `interest_ids=a,b`; an empty list is an empty value',
    why: 'Mailchimp reads lists with commas',
  },
  optionWithoutText: {
    area: 'arguments',
    what: 'An object, a function or an invalid date as an option',
    officialSdk: 'sends `[object Object]`, the source of the function, or the bare name',
    here: 'ArgumentError, nothing is sent',
    why: 'it is never what was meant',
  },
  addressAsHash: {
    area: 'arguments',
    what: 'An e-mail address as `subscriberHash`',
    officialSdk: 'the address stands in the URL',
    here: 'its MD5 stands in the URL',
    why: 'URLs are logged on the way; Mailchimp takes either',
  },
  unsafeSegment: {
    area: 'arguments',
    what: 'A path parameter that is empty, `.`, `..`, or holds control characters',
    officialSdk: 'sends the request, which then names another resource',
    here: 'ArgumentError, nothing is sent',
    why: 'an id from outside must not choose the operation',
  },
  segmentOfAnotherKind: {
    area: 'arguments',
    what: 'A path parameter that is no text and no number: true, a date, a list, an object, NaN, a bigint',
    officialSdk: 'sends whatever text it has',
    here: 'ArgumentError, nothing is sent',
    why: 'scopes compare ids; only texts and numbers compare without surprises',
  },
  apostrophe: {
    area: 'arguments',
    what: 'An apostrophe in a path parameter',
    officialSdk: 'sent as `%27`',
    here: 'sent as it is',
    why: 'both mean the same; RFC 3986 asks for no escape there',
  },
  bodyText: {
    area: 'arguments',
    what: 'A body that is a text',
    officialSdk: 'sent as it is, whatever it holds',
    here: 'must be JSON, and is written anew; numbers that would lose digits are refused',
    why: 'what the scope has read is what is sent',
  },
  bodyWithProto: {
    area: 'arguments',
    what: 'A field named `__proto__` in a body',
    officialSdk: 'sent, but lost where it is an outermost one',
    here: 'ArgumentError, nothing is sent',
    why: 'what the scope has read is what is sent',
  },
  emptyBody: {
    area: 'arguments',
    what: "`''`, 0 or false as the body",
    officialSdk: 'sends no body',
    here: "`''` is refused, 0 and false are sent",
    why: 'what is passed is what is sent',
  },
  bodyWithToJson: {
    area: 'arguments',
    what: 'A body that has `toJSON` or inherits fields',
    officialSdk: 'copies the outermost fields, inherited ones too, and loses its `toJSON`',
    here: 'as JSON.stringify writes it',
    why: 'it is what JSON means everywhere else',
  },
  bodyBeyondJson: {
    area: 'arguments',
    what: 'A body that cannot be written as JSON: a circle, a bigint, a throwing getter',
    officialSdk: 'rejects with the error of JSON.stringify or of the getter',
    here: 'rejects with an ArgumentError that quotes nothing of the body',
    why: 'such messages quote names and values',
  },
  batchWrittenAnew: {
    area: 'arguments',
    what: 'The operations in `batches.start`',
    officialSdk: 'sent as they are',
    here: 'read, checked by the scope one by one, and written anew: method in capitals, path from `/`, params as texts',
    why: 'a batch must not carry what a call could not',
  },
  batchRefused: {
    area: 'arguments',
    what: 'An operation in a batch that is unknown, has unknown keys or params, or an unsafe path',
    officialSdk: 'sent as it is',
    here: 'ScopeError or ArgumentError for the whole batch, nothing is sent',
    why: 'a batch must not carry what a call could not',
  },

  emptyObject: {
    area: 'answers',
    what: 'An answer that is `{}`',
    officialSdk: 'the text "{}"',
    here: 'the object {}',
    why: 'an answer has the type that its operation has',
  },
  nullAnswer: {
    area: 'answers',
    what: 'An answer that is `null` in JSON',
    officialSdk: 'the text "null"',
    here: 'null',
    why: 'an answer has the type that its operation has',
  },
  notJson: {
    area: 'answers',
    what: 'A 200 that is not JSON: a web page of a proxy, half an answer',
    officialSdk: 'resolves to the text of the page; half an answer rejects with a SyntaxError',
    here: 'rejects with an ApiError, code `unreadable_answer`',
    why: 'a page of a proxy is not a success',
  },
  redirect: {
    area: 'answers',
    what: 'A redirect',
    officialSdk: 'followed, to another host too; on Node 24 the process ends',
    here: 'rejects with an ApiError, code `redirected`',
    why: 'key and body must not go where an answer says',
  },
  largeAnswer: {
    area: 'answers',
    what: 'A very large answer',
    officialSdk: 'up to 200 MB',
    here: 'up to 48 MiB (`network.maxResponseBytes`) and 1,048,576 values, also after decompression; then a TransportError, code `response_too_large`',
    why: 'a small answer must not fill the memory',
  },
  plainResponse: {
    area: 'answers',
    what: '`response` of a twin and of an error',
    officialSdk:
      'superagent’s: also `get()`, `links`, `charset`, `noContent`, `notFound`, `req`, `request`, …; `error` and `res` are an Error and a stream',
    here: 'plain data: status, statusCode, ok, type, headers, header, body, text; of an error also `error` (status, message, text, method, template of the path) and `res` (statusCode, headers, text)',
    why: 'the rest leads to the request, which holds the key',
  },
  repeatedHeader: {
    area: 'answers',
    what: 'A header that came more than once',
    officialSdk: '`set-cookie` is a list, others are joined with ", "',
    here: 'always one text, joined with ","',
    why: 'every header is one text',
  },

  factsAtTheTop: {
    area: 'errors',
    what: '`e.title`, `e.detail`, `e.operation`, `e.requestId` of an API error',
    officialSdk: 'undefined: only `e.response.body` has them',
    here: 'there, beside `e.response.body`',
    why: 'logs need the facts without the answer, which can hold personal data',
  },
  message: {
    area: 'errors',
    what: '`message` and `name` of an API error',
    officialSdk: 'the words of the status: "Bad Request"; Error',
    here: 'operation, status, title: "lists.addListMember: Mailchimp answered 400 Member Exists"; ApiError',
    why: 'the message alone has to say what happened',
  },
  noRequest: {
    area: 'errors',
    what: 'The request in an error: `e.response.request`, `e.response.req`',
    officialSdk: 'there, with the key and the body',
    here: 'not there',
    why: 'errors get logged',
  },
  printed: {
    area: 'errors',
    what: 'A printed error: console.log, JSON.stringify, a logger',
    officialSdk: 'prints the answer, the request and the key',
    here: 'prints code, operation, status, title, requestId; `e.response` and `e.detail` are there when read',
    why: 'answers hold personal data',
  },
  refusal: {
    area: 'errors',
    what: '`e.status` and `e.response` of a call that was refused before it was sent',
    officialSdk: 'nothing is refused; a missing argument throws an Error that has neither',
    here: 'there, as if it were an answer: 403 for the scope, 422 for an argument, 401 or 503 for the credential, 500 for the configuration, with the message in `body.detail`. An error of the network has neither, as with the SDK',
    why: 'handlers read `e.response.body.detail` unasked; the status is none that they take for success, an existing member or a missing one',
  },
  operatorHint: {
    area: 'errors',
    what: 'What only the operator should see: file, variable, fingerprint, host, names of scope and rule',
    officialSdk: 'the network’s errors hold the address and the port',
    here: 'in `e.hint`, which console.log and loggers that copy fields print; not in `message`, `stack`, `response` and JSON',
    why: 'programs return `e.message` to visitors',
  },
  echoedKey: {
    area: 'errors',
    what: 'An error answer that quotes the key',
    officialSdk: 'passed on as it is',
    here: '`[secret]` in its place',
    why: 'errors get logged',
  },
  networkCode: {
    area: 'errors',
    what: '`name`, `message` and `code` of a network error',
    officialSdk: 'the system’s: Error, "read ECONNRESET", `ECONNRESET`, with `errno` and `syscall`',
    here: 'TransportError with the operation in its message; `code` is `connection_failed` or `tls_failed`, the system’s is in `reason`, what became of the call in `outcome`',
    why: 'a caller has to know whether a call may be repeated',
  },
  timeoutCode: {
    area: 'errors',
    what: 'A timeout',
    officialSdk: '`code: ECONNABORTED`, `timeout: 120000`',
    here: '`code: timeout`, and `outcome`',
    why: 'a caller has to know whether a call may be repeated',
  },

  readOnly: {
    area: 'configuration',
    what: 'A client for which no scope is written',
    officialSdk: 'may do everything',
    here: 'reads; everything else is refused with a ScopeError that says what would allow it, and in its hint where to write that',
    why: 'a key has no scopes of its own',
  },
  configFile: {
    area: 'configuration',
    what: 'Files and environment variables',
    officialSdk: 'reads none',
    here: 'reads mailchimp.config.json (or `mailchimp` in package.json), and the credential from the environment where no other is given',
    why: 'the scope stands beside the code that it limits',
  },
  settings: {
    area: 'configuration',
    what: '`client.basePath`, `timeout`, `defaultHeaders`, `cache`, `enableCookies`, `callApi()`',
    officialSdk: 'there, and can be changed',
    here: 'not there: `network.origin`, `timeouts`; no headers, cookies or calls of your own',
    why: 'they move the key to another host, or a call around the scope',
  },
  noConfigProperty: {
    area: 'configuration',
    what: '`client.config`, and changes to the object that was given to setConfig()',
    officialSdk: 'holds the key; changes count from the next call on',
    here: 'not there; changes do not count: call setConfig() again',
    why: 'the key is not kept where it can be read or exchanged',
  },
  forgottenConfig: {
    area: 'configuration',
    what: 'setConfig() without a credential: `setConfig({ server })`',
    officialSdk: 'forgets the credential that was set before',
    here: 'keeps it; the first one comes from the configuration file or the environment',
    why: 'applications then need not hold the key at all',
  },
  serverName: {
    area: 'configuration',
    what: '`server`',
    officialSdk: 'any text, put into the URL: `evil.example/x?` leads to another host',
    here: 'a data centre like `us19`, else a CredentialError',
    why: 'the host gets the key',
  },
  serverOfKey: {
    area: 'configuration',
    what: 'No `server`',
    officialSdk: 'calls the host `server.api.mailchimp.com`',
    here: 'taken from the end of the API key',
    why: 'the key names it',
  },
  serverAgainstKey: {
    area: 'configuration',
    what: '`server` and the end of the key differ',
    officialSdk: 'calls `server` with the key of another data centre',
    here: 'CredentialError',
    why: 'one of the two is a mistake',
  },
  noCredential: {
    area: 'configuration',
    what: 'No credential, or an empty one',
    officialSdk: 'sends the request without one, and Mailchimp answers 401',
    here: 'CredentialError whose hint names where it was looked for, nothing is sent',
    why: 'a missing variable is told by its name',
  },
  keyShape: {
    area: 'configuration',
    what: 'A key with a line break, white space, or far too short',
    officialSdk: 'sent as it is, and Mailchimp answers 401',
    here: 'CredentialError whose hint says what is wrong, nothing is sent',
    why: 'a badly read secret file is told by its fault',
  },
  bothCredentials: {
    area: 'configuration',
    what: 'An API key and an access token together',
    officialSdk: 'the key wins',
    here: 'the key wins in setConfig(); a provider or the environment that gives both is refused',
    why: 'nobody should have to guess which account is called',
  },

  keptConnections: {
    area: 'connections',
    what: 'Connections',
    officialSdk: 'a new one for each call, as many at once as there are calls',
    here: 'kept, and at most 10: further calls wait for their turn, as long as they may take',
    why: 'a handshake for each call is slow; Mailchimp refuses the eleventh of an account',
  },
  requestHeaders: {
    area: 'connections',
    what: 'Headers of a request',
    officialSdk:
      '`Content-Type` always, `Accept-Encoding: gzip, deflate`, `Accept: application/json`, `User-Agent: node-superagent/…`',
    here: '`content-type` with a body only, `gzip`, problem documents accepted too, `mailchimp-hardened/…`',
    why: 'each is true of the request that it stands in',
  },
  tlsCheck: {
    area: 'connections',
    what: '`NODE_TLS_REJECT_UNAUTHORIZED=0`',
    officialSdk: 'any certificate will do',
    here: 'certificates are checked all the same; `network.ca` trusts one of your own',
    why: 'the environment must not open the way to the key',
  },
  patience: {
    area: 'connections',
    what: 'How long a call may take',
    officialSdk: '120 s',
    here: '10 s to connect, 120 s until an answer begins, 130 s in all (`timeouts`), or until a signal aborts it',
    why: 'a host that is away is told soon; Mailchimp itself gives up after 120 s',
  },
  notNodeHttp: {
    area: 'connections',
    what: 'What patches node:http: nock, HTTP instrumentation',
    officialSdk: 'sees the requests',
    here: 'does not: undici is used; in tests set `network.origin`, spans are made by the client',
    why: 'kept connections at a tenth of the cost',
  },

  deepImport: {
    area: 'client',
    what: 'Imports of group classes, `@mailchimp/mailchimp_marketing/src/api/ListsApi`; `basePath` of `new ApiClient()` of `…/src/ApiClient`',
    officialSdk: 'possible; leads to any host',
    here: 'a group class throws an Error that says what to use; `new ApiClient()` gives a drop-in client of its own, bound to the same scope and without `basePath`',
    why: 'both are ways around the scope',
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
    here: 'only the groups that were touched, and no methods: those are inherited. The drop-in client has both, as own properties',
    why: 'a client costs next to nothing',
  },
  nodeVersion: {
    area: 'client',
    what: 'Node versions, browsers',
    officialSdk: 'Node 10 and later',
    here: 'Node 20.19 and later, no browser',
    why: 'undici needs it; a key has no place in a browser',
  },
} as const satisfies Readonly<Record<string, Difference>>

export type DifferenceId = keyof typeof differences

/** The differences of one area. */
export type DifferenceIn<Area extends Difference['area']> = {
  [Id in DifferenceId]: (typeof differences)[Id]['area'] extends Area ? Id : never
}[DifferenceId]
