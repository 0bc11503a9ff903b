declare module '@mailchimp/mailchimp_marketing/src/api/*'
