import type { Seed } from '../../../src/testing/index.js'

const createList = (id: string) => ({ id, name: `List ${id}`, members: 1 })

const createCampaign = (id: string) => ({
  id,
  recipients: { list_id: 'a1b2c3d4e5' },
  settings: { subject_line: 'News', title: 'News', from_name: 'Us', reply_to: 'us@example.com' },
  html: '<p>Hello</p>',
})

/** The lists and campaigns that tests use. No test depends on their content. */
export const defaultSeed: Seed = {
  lists: ['a1b2c3d4e5', 'abc', 'a', 'busy', 'other'].map(createList),
  campaigns: ['42694e9e57', 'a', 'b'].map(createCampaign),
}
