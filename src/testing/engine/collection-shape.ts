import type { Schema } from './json-schema.js'
import {
  collectProperties,
  loadServedOperations,
  resolveSchema,
  type ServedOperation,
} from './specification.js'

/** A collection of the API, derived from its templates and schemas. */
export interface CollectionShape {
  /** `/lists/{list_id}/webhooks` */
  readonly template: string
  /** `/lists/{list_id}/webhooks/{webhook_id}`, if single items have a route. */
  readonly itemTemplate: string | undefined
  /** The parameter that names an item: `webhook_id`. */
  readonly itemParam: string | undefined
  /** The field of the response that contains the items: `webhooks`. */
  readonly arrayField: string
  readonly itemSchema: Schema
  /** The field of an item that contains its id. */
  readonly idField: string
  readonly hasNumericId: boolean
}

/** Id fields whose name cannot be derived from the parameter. */
const ID_FIELDS: Readonly<Record<string, string>> = {
  '/connected-sites/{connected_site_id}': 'foreign_id',
  '/reports/{campaign_id}/sent-to/{subscriber_hash}': 'email_id',
  '/reports/{campaign_id}/open-details/{subscriber_hash}': 'email_id',
  '/reports/{campaign_id}/unsubscribed/{subscriber_hash}': 'email_id',
  '/reports/{campaign_id}/email-activity/{subscriber_hash}': 'email_id',
  '/reports/{campaign_id}/click-details/{link_id}/members/{subscriber_hash}': 'email_id',
  '/verified-domains/{domain_name}': 'domain',
  '/lists/{list_id}/growth-history/{month}': 'month',
}

let shapes: ReadonlyMap<string, CollectionShape> | undefined

/** Loads all collections, keyed by template. */
export function loadCollectionShapes(): ReadonlyMap<string, CollectionShape> {
  shapes ??= new Map(
    [...loadServedOperations().values()].flatMap((operation) => {
      const shape = deriveCollectionShape(operation)
      return shape === undefined ? [] : [[shape.template, shape] as const]
    }),
  )
  return shapes
}

/**
 * Returns the shape of a collection.
 *
 * @throws {Error} if the template is not a collection, which is a bug in the stand-in
 */
export function getCollectionShape(template: string): CollectionShape {
  const shape = loadCollectionShapes().get(template)
  if (shape === undefined) throw new Error(`the specification has no collection ${template}`)
  return shape
}

function deriveCollectionShape({
  method,
  template,
  responseSchema,
}: ServedOperation): CollectionShape | undefined {
  if (method !== 'GET' || template.endsWith('}') || responseSchema === undefined) return undefined
  const properties = collectProperties(responseSchema)
  const [array, ...others] = Object.entries(properties).filter(([, part]) => isListOfObjects(part))
  if (array === undefined || others.length > 0 || properties['total_items'] === undefined) return undefined
  const itemTemplate = findItemTemplate(template)
  const itemParam = itemTemplate && /\{([^}]+)\}$/.exec(itemTemplate)?.[1]
  const itemSchema = findItemSchema(itemTemplate) ?? resolveSchema(resolveSchema(array[1]).items ?? {})
  const idField = ID_FIELDS[itemTemplate ?? ''] ?? findIdField(itemSchema, itemParam)
  const hasNumericId = resolveSchema(collectProperties(itemSchema)[idField] ?? {}).type === 'integer'
  return { template, itemTemplate, itemParam, arrayField: array[0], itemSchema, idField, hasNumericId }
}

const isListOfObjects = (schema: Schema) => {
  const { type, items } = resolveSchema(schema)
  return type === 'array' && items !== undefined && Object.keys(collectProperties(items)).length > 0
}

function findItemTemplate(template: string): string | undefined {
  const prefix = `${template}/{`
  return [...loadServedOperations().values()].find(
    (operation) =>
      operation.template.startsWith(prefix) && !operation.template.slice(prefix.length).includes('/'),
  )?.template
}

function findItemSchema(itemTemplate: string | undefined): Schema | undefined {
  const read = [...loadServedOperations().values()].find(
    ({ method, template }) => method === 'GET' && template === itemTemplate,
  )
  return read?.responseSchema
}

function findIdField(schema: Schema, param: string | undefined): string {
  const properties = collectProperties(schema)
  const names = [param ?? 'id', 'id', (param ?? '').replace(/^.*_(?=id$)/, '')]
  return names.find((name) => properties[name] !== undefined) ?? 'id'
}

/** Fills the parameters into a template. The result is the storage key of the collection. */
export function fillTemplate(template: string, params: Readonly<Record<string, string>>): string {
  return template.replace(/\{([^}]+)\}/g, (_, name: string) => params[name] ?? '')
}
