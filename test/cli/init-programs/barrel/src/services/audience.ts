import mailchimp from '@mailchimp/mailchimp_marketing'
export const audience = mailchimp.lists
