import { provideBatchEngine } from '../index.js'
import { createBatchEngine } from './engine.js'

provideBatchEngine(createBatchEngine())

export { call } from '../index.js'
