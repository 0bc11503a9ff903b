import * as z from 'zod/mini'
import { configSchema } from '../../src/config/schema.js'

/** The JSON Schema of mailchimp.config.json: what the loader checks, for editors to complete and check. */
export function writeSchema(): string {
  const schema = z.toJSONSchema(configSchema(), { target: 'draft-7', reused: 'ref', io: 'input' })
  return `${JSON.stringify({ title: 'mailchimp.config.json', ...schema }, null, 1)}\n`
}
