// npm run api-report   writes docs/api-report.md from the built declarations; a test fails if it is stale
import { writeFileSync } from 'node:fs'
import { createApiReport, REPORT } from './write-api-report/api-report.js'

writeFileSync(REPORT, createApiReport())
