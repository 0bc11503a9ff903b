import { classify } from './classify.js'
import { assertExplained } from './explanations.js'
import { readNewerOperations } from './newer-operations.js'
import { addPaging } from './paging.js'
import { readSdk, readSdkVersion } from './read-sdk.js'
import { readSpec } from './read-spec.js'
import type { SdkOperation } from './sdk-operation.js'
import { writeApi } from './write-api.js'
import { writeBodyFields } from './write-body-fields.js'
import { writeCatalogue } from './write-catalogue.js'
import { writeConfigSchema } from './write-config-schema.js'
import { writeDifferencesDocs } from './write-differences-docs.js'
import { writeEngine } from './write-engine.js'
import { writeNotices } from './write-notices.js'
import { writeReliabilityDocs } from './write-reliability-docs.js'
import { collectTypeFields } from './write-schemas.js'
import { writeSelectors } from './write-selectors.js'
import { writeSignatures } from './write-signatures.js'
import { writeTestingDocs } from './write-testing-docs.js'
import { writeVersion } from './write-version.js'

export interface GeneratedFile {
  /** Relative to the root of the package. */
  readonly path: string
  readonly text: string
}

/** All files of `npm run generate`, created from the installed SDK and the specification. */
export function createGeneratedFiles(sdk: readonly SdkOperation[] = readSdk()): GeneratedFile[] {
  const [sdkVersion, specification] = [readSdkVersion(), readSpec(sdk)]
  const operations = sdk.map((each) => addPaging(classify(each), specification))
  const newer = readNewerOperations()
  assertExplained({ sdk, fields: collectTypeFields(specification) })
  return [
    { path: 'src/marketing/operations.generated.ts', text: writeCatalogue(operations, newer, sdkVersion) },
    { path: 'src/marketing/signatures.generated.ts', text: writeSignatures(sdk, sdkVersion) },
    {
      path: 'src/marketing/api.generated.ts',
      text: writeApi(sdk, operations, specification, sdkVersion),
    },
    { path: 'src/marketing/selectors.generated.ts', text: writeSelectors([...operations, ...newer]) },
    { path: 'src/testing/engine/specification.generated.ts', text: writeEngine(sdk) },
    { path: 'src/marketing/body-fields.generated.ts', text: writeBodyFields(sdk, specification) },
    { path: 'src/version.generated.ts', text: writeVersion() },
    { path: 'schema.json', text: writeConfigSchema() },
    { path: 'docs/differences.md', text: writeDifferencesDocs() },
    { path: 'docs/testing.md', text: writeTestingDocs() },
    { path: 'docs/reliability.md', text: writeReliabilityDocs() },
    { path: 'THIRD-PARTY-NOTICES.md', text: writeNotices() },
  ]
}
