import type { Context, Handler, ResourceRules } from '../../engine/context.js'
import { timestamp } from '../../state/clock.js'
import type { Item } from '../../state/collection.js'
import { hashAddress } from '../../state/member.js'

const emailsOf = (id: unknown) => `/automations/${id}/emails`

export const automationRules: ResourceRules = {
  created: (item, { account, clock }) => {
    const made = { ...item, create_time: timestamp(clock.now()), status: 'save', emails_sent: 0 }
    const email = account.ids.hex('automation emails')
    account.collection(emailsOf(item['id'])).set(email, {
      id: email,
      web_id: account.ids.number('web_id'),
      workflow_id: item['id'],
      position: 1,
      create_time: timestamp(clock.now()),
      status: 'save',
      emails_sent: 0,
      recipients: item['recipients'],
    })
    return made
  },
}

/** The subscribers of queues are known by their addresses. */
export const queueRules: ResourceRules = {
  id: ({ email_address: email }) => hashAddress(String(email)),
  created: (item, { account, params, clock, operation }) => {
    const workflow = account.collection('/automations').get(params['workflow_id'] ?? '')
    const list = (workflow?.['recipients'] as Item | undefined)?.['list_id']
    return {
      ...item,
      ...(list !== undefined && { list_id: list }),
      ...(operation.template.endsWith('/queue') && {
        email_id: params['workflow_email_id'],
        list_is_active: account.collection('/lists').has(String(list)),
        next_send: timestamp(clock.now()),
      }),
    }
  },
}

function setStatus(context: Context, path: string, status: string): void {
  const { account, clock } = context
  const emails = account.collection(path)
  for (const id of emails.ids()) {
    const start = status === 'sending' ? { start_time: timestamp(clock.now()) } : {}
    emails.set(id, { ...emails.get(id), status, ...start })
  }
}

function setAll(status: string): Handler {
  return (context) => {
    const { account, params, clock } = context
    const id = params['workflow_id'] ?? ''
    const start = status === 'sending' ? { start_time: timestamp(clock.now()) } : {}
    account
      .collection('/automations')
      .set(id, { ...account.collection('/automations').get(id), status, ...start })
    setStatus(context, emailsOf(id), status)
    return undefined
  }
}

function setOne(status: string): Handler {
  return ({ account, params }) => {
    const emails = account.collection(emailsOf(params['workflow_id']))
    const id = params['workflow_email_id'] ?? ''
    emails.set(id, { ...emails.get(id), status })
    return undefined
  }
}

export const automationHandlers: Readonly<Record<string, Handler>> = {
  'automations.startAllEmails': setAll('sending'),
  'automations.pauseAllEmails': setAll('paused'),
  'automations.startWorkflowEmail': setOne('sending'),
  'automations.pauseWorkflowEmail': setOne('paused'),
  // An archived automation cannot come back, and is not listed any more.
  'automations.archive': ({ account, params }) => {
    account.collection('/automations').delete(params['workflow_id'] ?? '')
    return undefined
  },
}
