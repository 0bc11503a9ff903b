import mailchimp from '@mailchimp/mailchimp_marketing'
await mailchimp.lists.deleteList('a1')
