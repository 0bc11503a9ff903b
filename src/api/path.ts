import type { Operation } from './operation.js'

/** Validated path parameters, by their names in the template. */
export type PathParams = Readonly<Record<string, string>>

/** Formats the path of a request from its template and parameters. The only function that creates a path. */
export function formatPath(operation: Operation, params: PathParams): string {
  if (operation.pathParams.length === 0) return operation.template
  const [start = '', ...rest] = splitLiterals(operation.template)
  return rest.reduce((path, literal, n) => {
    return path + encodeURIComponent(params[operation.pathParams[n] as string] as string) + literal
  }, start)
}

const literalsByTemplate = new Map<string, readonly string[]>()

/** Returns the literal parts of a template. Cached. */
function splitLiterals(template: string): readonly string[] {
  const known = literalsByTemplate.get(template)
  if (known !== undefined) return known
  const literals = template.split(/\{[\w-]+\}/)
  literalsByTemplate.set(template, literals)
  return literals
}
