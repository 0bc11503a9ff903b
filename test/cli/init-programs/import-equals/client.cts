import mailchimp = require('@mailchimp/mailchimp_marketing')
import lists = mailchimp.lists

export = {
  segments: (id: string) => mailchimp.lists.listSegments(id), // calls lists.listSegments
  type: {} as lists.List,
}
