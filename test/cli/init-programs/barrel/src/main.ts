import { audience, mailer } from './services/index.js'

await audience.createListMemberEvent('a1', 'hash', { name: 'signup' }) // calls lists.createListMemberEvent
await mailer.client.campaigns.create({ type: 'regular' } as never) // calls campaigns.create
