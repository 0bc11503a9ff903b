import { getMailchimp } from './client'

export const lookup = async (id: string) => {
  const mc = await getMailchimp()
  return mc.lists.getListMemberTags('a1', id) // calls lists.getListMemberTags
}
export const ping = () => getMailchimp().then((mc) => mc.ping.get()) // calls ping.get
