import { keepStructure, mapValues } from './keep-structure.js'
import {
  type Content,
  getMethods,
  type OpenApi,
  type Parameter,
  type PathOperation,
  type RequestBody,
  type Response,
} from './open-api.js'
import { createAnswerName, createResourceName, toPascalCase } from './schema-names.js'
import { SharedSchemas } from './shared-schemas.js'

/** Reduces an API to its structure. */
export function extract(source: OpenApi): OpenApi {
  const shared = new SharedSchemas()
  const placed = mapValues(source.paths, (path, template) =>
    Object.fromEntries(
      getMethods(path).map(([method, operation]): [string, PathOperation] => [
        method,
        extractOperation(operation, { method, template, source, shared }),
      ]),
    ),
  )
  const paths = mapValues(placed, (path) => mapValues(path, (operation) => nameSchemas(operation, shared)))
  return {
    openapi: '3.0.3',
    info: { title: 'Mailchimp Marketing API', version: source.info.version },
    servers: source.servers.map(({ url }) => ({ url })),
    security: [{ basic: [] }, { bearer: [] }],
    paths,
    components: {
      securitySchemes: {
        basic: { type: 'http', scheme: 'basic' },
        bearer: { type: 'http', scheme: 'bearer' },
      },
      schemas: shared.getSchemas(),
    },
  }
}

interface Place {
  readonly method: string
  readonly template: string
  readonly source: OpenApi
  readonly shared: SharedSchemas
}

function extractOperation(operation: PathOperation, place: Place): PathOperation {
  const { operationId, deprecated, parameters, requestBody, responses } = operation
  return {
    operationId,
    ...(deprecated && { deprecated }),
    ...(parameters?.length && { parameters: parameters.map(extractParameter) }),
    ...(requestBody && { requestBody: extractBody(requestBody, place) }),
    responses: mapValues(responses, (response, status) => extractResponse(response, status, place)),
  }
}

function extractParameter({ name, in: where, required, explode, schema }: Parameter): Parameter {
  return {
    name,
    in: where,
    required: required === true,
    ...(explode !== undefined && { explode }),
    schema: keepStructure(schema),
  }
}

function extractBody(body: RequestBody, { method, template, source, shared }: Place): RequestBody {
  const { required, content } = resolveBody(body, source)
  const name = `${createResourceName(template)}${toPascalCase(method)}Body`
  return { required: required === true, content: { 'application/json': shareFirst(content, name, shared) } }
}

function resolveBody(body: RequestBody, source: OpenApi): RequestBody {
  const name = body.$ref?.split('/').at(-1)
  return (name && source.components.requestBodies?.[name]) || body
}

function extractResponse({ content }: Response, status: string, place: Place): Response {
  // OpenAPI requires a description of each response. An empty one avoids copying text of the source.
  const description = ''
  // A 204 has no body, even if the source defines one.
  if (!content || status === '204') return { description }
  // The source lists both media types for every response; only errors are problem documents.
  const isError = status === 'default'
  const mediaType = isError ? 'application/problem+json' : 'application/json'
  const name = isError ? 'Problem' : createAnswerName(place.method, place.template)
  return { description, content: { [mediaType]: shareFirst(content, name, place.shared) } }
}

function shareFirst(content: Content, name: string, shared: SharedSchemas) {
  const schema = (content['application/json'] ?? Object.values(content)[0])?.schema ?? {}
  return { schema: shared.share(keepStructure(schema), name) }
}

function nameSchemas(operation: PathOperation, shared: SharedSchemas): PathOperation {
  const nameContent = (content: Content) =>
    mapValues(content, ({ schema }) => ({ schema: shared.resolveNames(schema) }))
  const { requestBody, responses } = operation
  return {
    ...operation,
    ...(requestBody && { requestBody: { ...requestBody, content: nameContent(requestBody.content) } }),
    responses: mapValues(responses, (response) => ({
      ...response,
      ...(response.content && { content: nameContent(response.content) }),
    })),
  }
}
