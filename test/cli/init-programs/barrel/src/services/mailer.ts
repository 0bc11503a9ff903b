import mailchimp from '@mailchimp/mailchimp_marketing'
export default { client: mailchimp, from: 'news@example.com' }
