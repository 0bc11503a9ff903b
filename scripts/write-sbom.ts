// npx tsx scripts/write-sbom.ts > sbom.cdx.json   lists the components of the published package, as CycloneDX
import { execFileSync } from 'node:child_process'
import { selectComponents } from './write-sbom/select-components.js'

const everything = execFileSync('npm', ['sbom', '--sbom-format', 'cyclonedx'], {
  encoding: 'utf8',
  maxBuffer: 100_000_000,
})
console.log(JSON.stringify(selectComponents(JSON.parse(everything)), null, 2))
