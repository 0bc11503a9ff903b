import type { Schema } from '../extract-spec/open-api.js'
import { getReferencedName } from './schema-reference.js'

/** An operation that creates an object: the schemas of its body and its response. */
export interface Creation {
  readonly body: string
  readonly answer: string
}

type Schemas = ReadonlyMap<string, Schema>

/** By schema of a response: for each operation that creates such an object, the fields that its body requires. */
type Demands = Map<string, ReadonlySet<string>[]>

/**
 * Returns the fields that every response with an object has, because they are required to create it. Includes a part of
 * an object only if the operation that creates it is known at each of its positions.
 */
export function collectRequiredWhenNew(
  creations: readonly Creation[],
  schemas: Schemas,
): ReadonlyMap<string, ReadonlySet<string>> {
  const [demands, matchedPlaces] = [new Map() as Demands, new Set<string>()]
  for (const { answer, body } of creations) compare(answer, body, { schemas, demands, matchedPlaces })
  const things = new Set(creations.map(({ answer }) => answer))
  const certain = [...demands].filter(
    ([name]) => things.has(name) || findPlaces(name, schemas).every(isIncluded(matchedPlaces)),
  )
  return new Map(certain.map(([name, sets]) => [name, intersect(sets)]))
}

const isIncluded = (places: ReadonlySet<string>) => (place: string) => places.has(place)

interface Comparison {
  readonly schemas: Schemas
  readonly demands: Demands
  /** Positions in responses that have a counterpart in a body: `List.contact`. */
  readonly matchedPlaces: Set<string>
}

function compare(answer: string, body: string, comparison: Comparison): void {
  const { schemas, demands, matchedPlaces } = comparison
  const [answered, sent] = [schemas.get(answer), schemas.get(body)]
  // a body that both creates and updates has a separate name for the status of a new object
  const required = sent?.required?.map((field) => field.replace(/_if_new$/, '')) ?? []
  const fields = required.filter((field) => field in (answered?.properties ?? {}))
  demands.set(answer, [...(demands.get(answer) ?? []), new Set(fields)])
  for (const [field, part] of Object.entries(answered?.properties ?? {})) {
    const [inner, counterpart] = [getReferencedName(part), getReferencedName(sent?.properties?.[field] ?? {})]
    if (inner === undefined || counterpart === undefined || inner === counterpart) continue
    matchedPlaces.add(`${answer}.${field}`)
    compare(inner, counterpart, comparison)
  }
}

function findPlaces(name: string, schemas: Schemas): string[] {
  return [...schemas].flatMap(([owner, { properties = {} }]) =>
    Object.entries(properties).flatMap(([field, part]) =>
      getReferencedName(part) === name ? [`${owner}.${field}`] : [],
    ),
  )
}

function intersect([first, ...others]: readonly ReadonlySet<string>[]): ReadonlySet<string> {
  return new Set([...(first ?? [])].filter((field) => others.every((set) => set.has(field))))
}
