import { ArgumentError, MailchimpError } from '../errors.js'
import type { MailchimpGroups } from './api.generated.js'
import { jsonBody } from './body.js'
import { operationByRoute } from './catalogue.js'
import type { WithHttpInfo } from './http-info.js'
import type { Call, Operation } from './operation.js'
import { pathParam } from './path.js'
import { queryOf } from './query.js'

/** Where a finished call goes. */
export type Send = (call: Call) => Promise<WithHttpInfo>

/** All that the SDK's group classes use of the client they belong to. */
interface SdkClient {
  callApi(
    template: string,
    method: string,
    pathParams: Record<string, unknown>,
    queryParams: Record<string, unknown>,
    headerParams: unknown,
    formParams: unknown,
    body: unknown,
  ): Promise<WithHttpInfo>
  buildCollectionParam(value: unknown): unknown
}

type Group = Record<string, (...args: unknown[]) => Promise<unknown>>
type GroupClass = new (client: unknown) => Group

/** The SDK's own classes. Each file is loaded when its group is first touched. */
const groupClasses: Record<string, () => GroupClass> = {
  accountExport: () => require('@mailchimp/mailchimp_marketing/src/api/AccountExportApi.js'),
  accountExports: () => require('@mailchimp/mailchimp_marketing/src/api/AccountExportsApi.js'),
  activityFeed: () => require('@mailchimp/mailchimp_marketing/src/api/ActivityFeedApi.js'),
  authorizedApps: () => require('@mailchimp/mailchimp_marketing/src/api/AuthorizedAppsApi.js'),
  automations: () => require('@mailchimp/mailchimp_marketing/src/api/AutomationsApi.js'),
  batchWebhooks: () => require('@mailchimp/mailchimp_marketing/src/api/BatchWebhooksApi.js'),
  batches: () => require('@mailchimp/mailchimp_marketing/src/api/BatchesApi.js'),
  campaignFolders: () => require('@mailchimp/mailchimp_marketing/src/api/CampaignFoldersApi.js'),
  campaigns: () => require('@mailchimp/mailchimp_marketing/src/api/CampaignsApi.js'),
  connectedSites: () => require('@mailchimp/mailchimp_marketing/src/api/ConnectedSitesApi.js'),
  conversations: () => require('@mailchimp/mailchimp_marketing/src/api/ConversationsApi.js'),
  customerJourneys: () => require('@mailchimp/mailchimp_marketing/src/api/CustomerJourneysApi.js'),
  ecommerce: () => require('@mailchimp/mailchimp_marketing/src/api/EcommerceApi.js'),
  facebookAds: () => require('@mailchimp/mailchimp_marketing/src/api/FacebookAdsApi.js'),
  fileManager: () => require('@mailchimp/mailchimp_marketing/src/api/FileManagerApi.js'),
  landingPages: () => require('@mailchimp/mailchimp_marketing/src/api/LandingPagesApi.js'),
  lists: () => require('@mailchimp/mailchimp_marketing/src/api/ListsApi.js'),
  ping: () => require('@mailchimp/mailchimp_marketing/src/api/PingApi.js'),
  reporting: () => require('@mailchimp/mailchimp_marketing/src/api/ReportingApi.js'),
  reports: () => require('@mailchimp/mailchimp_marketing/src/api/ReportsApi.js'),
  root: () => require('@mailchimp/mailchimp_marketing/src/api/RootApi.js'),
  searchCampaigns: () => require('@mailchimp/mailchimp_marketing/src/api/SearchCampaignsApi.js'),
  searchMembers: () => require('@mailchimp/mailchimp_marketing/src/api/SearchMembersApi.js'),
  surveys: () => require('@mailchimp/mailchimp_marketing/src/api/SurveysApi.js'),
  templateFolders: () => require('@mailchimp/mailchimp_marketing/src/api/TemplateFoldersApi.js'),
  templates: () => require('@mailchimp/mailchimp_marketing/src/api/TemplatesApi.js'),
  verifiedDomains: () => require('@mailchimp/mailchimp_marketing/src/api/VerifiedDomainsApi.js'),
}

/** A client's groups, as the SDK names them; each is made when it is first touched. */
// biome-ignore lint/suspicious/noUnsafeDeclarationMerging: the static block defines what the interface declares
export class Groups {
  readonly #client: SdkClient
  readonly #touched: Record<string, Group> = {}

  constructor(send: Send) {
    this.#client = {
      callApi: (template, method, pathParams, queryParams, _headers, _form, body) =>
        send(callOf(operationAt(method, template), pathParams, queryParams, body)),
      buildCollectionParam: (value) => value,
    }
  }

  #group(name: string): Group {
    this.#touched[name] ??= Object.create(methodsOf(name), { apiClient: { value: this.#client } }) as Group
    return this.#touched[name]
  }

  static {
    const show = (property: string, name = property) =>
      Object.defineProperty(Groups.prototype, property, {
        configurable: true,
        enumerable: true,
        get(this: Groups) {
          return this.#group(name)
        },
        // Tests of applications put groups of their own here.
        set(this: Groups, group: Group) {
          this.#touched[name] = group
        },
      })
    for (const name of Object.keys(groupClasses)) show(name)
    show('Surveys', 'surveys')
  }
}

export interface Groups extends MailchimpGroups {}

const methods: Record<string, Group> = {}

/** The methods of a group, shared by all clients: the SDK's own, and none of them throws. */
function methodsOf(group: string): Group {
  methods[group] ??= neverThrowing(group, new ((groupClasses[group] as () => GroupClass)())({}))
  return methods[group]
}

function neverThrowing(group: string, { apiClient: _, ...sdkMethods }: Group): Group {
  const entries = Object.entries(sdkMethods).map(([name, method]) => {
    const operation = `${group}.${name.replace(/WithHttpInfo$/, '')}`
    return [name, rejecting(operation, method as SdkMethod)]
  })
  return Object.fromEntries(entries)
}

type SdkMethod = (this: Group, ...args: unknown[]) => Promise<unknown>

function rejecting(operation: string, method: SdkMethod): SdkMethod {
  return function (this: Group, ...args) {
    try {
      return method.apply(this, args)
    } catch (error) {
      return Promise.reject(error instanceof MailchimpError ? error : argumentError(operation, error))
    }
  }
}

/** The SDK reports a missing argument by its name; anything else it throws comes from arguments it cannot read. */
function argumentError(operation: string, error: unknown): ArgumentError {
  const missing = /^Missing the required parameter '(\w+)'/.exec(
    error instanceof Error ? error.message : '',
  )?.[1]
  if (missing === undefined)
    return new ArgumentError(
      `${operation}: the arguments cannot be read; call it on its group, with the arguments its documentation shows`,
      { operation },
    )
  return new ArgumentError(`${operation}: ${missing} is missing`, { operation, argument: missing })
}

function operationAt(method: string, template: string): Operation {
  const operation = operationByRoute(method, template)
  if (operation === undefined) throw new ArgumentError(`${method} ${template} is not in the catalogue`)
  return operation
}

/** Takes a call over from the SDK: checked, as text, and out of the caller's reach. */
function callOf(
  operation: Operation,
  pathParams: Record<string, unknown>,
  queryParams: Record<string, unknown>,
  body: unknown,
): Call {
  const params: Record<string, string> = {}
  for (const name of operation.pathParams) params[name] = pathParam(operation, name, pathParams[name])
  const query = queryOf(operation, queryParams)
  return operation.body
    ? { operation, params, query, body: jsonBody(body, operation.id) }
    : { operation, params, query }
}
