import mailchimp from '@mailchimp/mailchimp_marketing'

export const afterChange = async ({ doc }: { doc: { email?: string } }) => {
  const found = await mailchimp?.searchMembers?.search(doc.email ?? '') // calls searchMembers.search
  return (found as any)?.exact_matches?.total_items
}
