/** The part of OpenAPI 3.0 that Mailchimp's specification uses. */
export interface Schema {
  $ref?: string
  type?: string
  format?: string
  enum?: unknown[]
  default?: unknown
  minimum?: number
  maximum?: number
  minLength?: number
  maxLength?: number
  readOnly?: boolean
  required?: string[]
  properties?: Record<string, Schema>
  additionalProperties?: boolean | Schema
  items?: Schema
  oneOf?: Schema[]
  allOf?: Schema[]
  discriminator?: Discriminator
}

export interface Discriminator {
  propertyName: string
  mapping?: Record<string, string>
}

export interface Parameter {
  name: string
  in: string
  required?: boolean
  style?: string
  explode?: boolean
  schema: Schema
}

export type Content = Record<string, { schema: Schema }>

export interface RequestBody {
  $ref?: string
  required?: boolean
  content: Content
}

export interface Response {
  description: string
  content?: Content
}

export interface PathOperation {
  operationId: string
  deprecated?: boolean
  parameters?: Parameter[]
  requestBody?: RequestBody
  responses: Record<string, Response>
}

export interface OpenApi {
  openapi: string
  info: { title: string; version: string }
  servers: { url: string }[]
  security: Record<string, string[]>[]
  paths: Record<string, Record<string, PathOperation>>
  components: {
    securitySchemes?: Record<string, { type: string; scheme: string }>
    requestBodies?: Record<string, RequestBody>
    schemas?: Record<string, Schema>
  }
}

export const getMethods = (path: Record<string, PathOperation>): [method: string, PathOperation][] =>
  Object.entries(path).filter(([key]) => ['get', 'post', 'put', 'patch', 'delete'].includes(key))
