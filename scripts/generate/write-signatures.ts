import type { SdkOperation } from './sdk-operation.js'

/** Returns the source of signatures.generated.ts: the SDK methods with an irregular order of arguments. */
export function writeSignatures(operations: readonly SdkOperation[], sdkVersion: string): string {
  const irregular = operations.filter(
    (operation) => joinNames(operation) !== createRegularSignature(operation),
  )
  const rows = irregular.map((operation) => `  '${operation.id}': '${joinNames(operation)}',`).sort()
  return `// Made by \`npm run generate\` from @mailchimp/mailchimp_marketing ${sdkVersion}: do not edit.

/** Arguments in another order than the path parameters of the template, the body, the options. */
export const irregularSignatures: Readonly<Record<string, string>> = Object.freeze({
  __proto__: null as never,
${rows.join('\n')}
})
`
}

const joinNames = ({ args }: SdkOperation) => args.map(({ name }) => name).join(' ')

function createRegularSignature({ pathParams, body, options }: SdkOperation): string {
  const path = pathParams.map((name) => name.replace(/_(\w)/g, (_, letter) => letter.toUpperCase()))
  return [...path, ...(body ? ['body'] : []), ...(options.length > 0 ? ['opts'] : [])].join(' ')
}
