import { classify } from './classify.js'
import { readSdk, readSdkVersion } from './read-sdk.js'
import type { SdkOperation } from './sdk-operation.js'
import { writeApi } from './write-api.js'
import { writeCatalogue } from './write-catalogue.js'
import { writeNotices } from './write-notices.js'
import { writeReadme } from './write-readme.js'
import { writeSchema } from './write-schema.js'
import { writeVersion } from './write-version.js'

export interface GeneratedFile {
  /** From the root of the package. */
  readonly path: string
  readonly text: string
}

/** All that `npm run generate` writes, made afresh from the installed SDK. */
export function generatedFiles(sdk: readonly SdkOperation[] = readSdk()): GeneratedFile[] {
  const [operations, sdkVersion] = [sdk.map(classify), readSdkVersion()]
  return [
    { path: 'src/mailchimp/operations.generated.ts', text: writeCatalogue(operations, sdkVersion) },
    { path: 'src/mailchimp/api.generated.ts', text: writeApi(sdk, operations, sdkVersion) },
    { path: 'src/version.generated.ts', text: writeVersion() },
    { path: 'schema.json', text: writeSchema() },
    { path: 'README.md', text: writeReadme() },
    { path: 'THIRD-PARTY-NOTICES.md', text: writeNotices() },
  ]
}
