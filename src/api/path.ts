import type { Operation } from './operation.js'

/** Path parameters, checked, by their names in the template. */
export type PathParams = Readonly<Record<string, string>>

/** The path of a request: the template with its parameters. The only place that makes a path. */
export function formatPath(operation: Operation, params: PathParams): string {
  if (operation.pathParams.length === 0) return operation.template
  const [start = '', ...rest] = splitLiterals(operation.template)
  return rest.reduce((path, literal, n) => {
    return path + encodeURIComponent(params[operation.pathParams[n] as string] as string) + literal
  }, start)
}

const literalsByTemplate = new Map<string, readonly string[]>()

/** What stands around the parameters of a template, cut once for each. */
function splitLiterals(template: string): readonly string[] {
  const known = literalsByTemplate.get(template)
  if (known !== undefined) return known
  const made = template.split(/\{[\w-]+\}/)
  literalsByTemplate.set(template, made)
  return made
}
