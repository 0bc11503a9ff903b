import * as mailchimp from '@mailchimp/mailchimp_marketing'

mailchimp.setConfig({ apiKey: process.env.MC_KEY, server: 'us1' })

export const audiences = async (): Promise<mailchimp.lists.List[]> => {
  const response = await mailchimp.lists.getAllLists({ count: 100 }) // calls lists.getAllLists
  return (response as mailchimp.lists.ListsSuccessResponse).lists
}
