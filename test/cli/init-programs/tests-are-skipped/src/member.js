import mailchimp from '@mailchimp/mailchimp_marketing'
export const note = (id) => mailchimp.lists.createListMemberNote('a1', id, { note: 'hi' }) // calls lists.createListMemberNote
