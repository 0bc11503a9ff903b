import { mapValues } from './keep-structure.js'
import type { Schema } from './open-api.js'
import { createItemName, createPartName, toPascalCase } from './schema-names.js'

interface Shared {
  readonly structure: Schema
  readonly names: Set<string>
}

/** Stores each object structure once, with the names that its positions suggest. */
export class SharedSchemas {
  readonly #byStructure = new Map<string, Shared>()

  /** Replaces each object in the schema by a reference that `schemas()` and `named()` resolve. */
  share(schema: Schema, name: string): Schema {
    const structure = this.#shareParts(schema, name)
    if (!isWorthSharing(structure)) return structure
    const key = JSON.stringify(structure)
    const shared = this.#byStructure.get(key) ?? { structure, names: new Set() }
    shared.names.add(name)
    this.#byStructure.set(key, shared)
    return { $ref: key }
  }

  #shareParts(schema: Schema, name: string): Schema {
    const parts: Schema = { ...schema }
    const { properties, items, additionalProperties: rest } = schema
    if (properties) {
      parts.properties = mapValues(properties, (part, property) => this.#shareProperty(part, name, property))
    }
    if (items) parts.items = this.share(items, `${name}Item`)
    if (typeof rest === 'object') parts.additionalProperties = this.share(rest, `${name}Value`)
    if (schema.oneOf) Object.assign(parts, this.#shareChoices(schema, schema.oneOf, name))
    if (schema.allOf) parts.allOf = schema.allOf.map((part, at) => this.share(part, `${name}Part${at + 1}`))
    return parts
  }

  #shareProperty(part: Schema, parent: string, property: string): Schema {
    if (!part.items) return this.share(part, createPartName(parent, property))
    return { ...part, items: this.share(part.items, createItemName(parent, property)) }
  }

  #shareChoices(schema: Schema, choices: Schema[], name: string): Pick<Schema, 'oneOf' | 'discriminator'> {
    const property = schema.discriminator?.propertyName
    const mapping: Record<string, string> = {}
    const oneOf = choices.map((choice, at) => {
      const values = (property && choice.properties?.[property]?.enum) || []
      const shared = this.share(
        choice,
        name + (values[0] ? toPascalCase(String(values[0])) : `Choice${at + 1}`),
      )
      for (const value of values) mapping[String(value)] = shared.$ref ?? ''
      return shared
    })
    return property ? { oneOf, discriminator: { propertyName: property, mapping } } : { oneOf }
  }

  /** Returns all shared structures by their final names, in alphabetical order. */
  getSchemas(): Record<string, Schema> {
    const names = this.#getFinalNames()
    const schemas = [...this.#byStructure].map(([key, { structure }]): [string, Schema] => [
      names.get(key) ?? '',
      applyFinalNames(structure, names),
    ])
    return Object.fromEntries(schemas.sort(([a], [b]) => (a < b ? -1 : 1)))
  }

  resolveNames(schema: Schema): Schema {
    return applyFinalNames(schema, this.#getFinalNames())
  }

  #cachedNames: Map<string, string> | undefined

  #getFinalNames(): Map<string, string> {
    this.#cachedNames ??= chooseNames(this.#byStructure)
    return this.#cachedNames
  }
}

const isWorthSharing = ({ properties, oneOf, allOf }: Schema) =>
  Object.keys(properties ?? {}).length > 0 || oneOf !== undefined || allOf !== undefined

const compareNames = (a: string, b: string) => a.length - b.length || (a < b ? -1 : 1)

// Prefers the shortest name: it is the most readable, and nearest to the root of an operation.
function chooseNames(byStructure: Map<string, Shared>): Map<string, string> {
  const wishes = [...byStructure].map(([key, { names }]) => ({
    key,
    names: [...names].sort(compareNames),
  }))
  wishes.sort((a, b) => compareNames(`${a.names[0]} ${a.key}`, `${b.names[0]} ${b.key}`))
  const taken = new Set<string>()
  return new Map(
    wishes.map(({ key, names }) => {
      const name = names.find((wish) => !taken.has(wish)) ?? appendNumber(names[0] ?? 'Schema', taken)
      taken.add(name)
      return [key, name]
    }),
  )
}

function appendNumber(name: string, taken: ReadonlySet<string>): string {
  let number = 2
  while (taken.has(name + number)) number += 1
  return name + number
}

function applyFinalNames(schema: Schema, names: Map<string, string>): Schema {
  const resolve = (key: string) => `#/components/schemas/${names.get(key)}`
  const text = JSON.stringify(schema, (key, value) => {
    if (key === '$ref') return resolve(value)
    if (key === 'mapping') return mapValues(value as Record<string, string>, resolve)
    return value
  })
  return JSON.parse(text) as Schema
}
