import type { Handler, HandlerContext, ResourceRules } from '../../engine/handler-context.js'
import type { Item } from '../../state/collection.js'
import { formatTimestamp } from '../../state/fake-clock.js'
import { hashAddress } from '../../state/member.js'

const buildEmailsPath = (id: unknown) => `/automations/${id}/emails`

export const automationRules: ResourceRules = {
  onCreate: (item, { account, clock }) => {
    const automation = { ...item, create_time: formatTimestamp(clock.now()), status: 'save', emails_sent: 0 }
    const email = account.ids.generateHex('automation emails')
    account.getCollection(buildEmailsPath(item['id'])).set(email, {
      id: email,
      web_id: account.ids.generateNumber('web_id'),
      workflow_id: item['id'],
      position: 1,
      create_time: formatTimestamp(clock.now()),
      status: 'save',
      emails_sent: 0,
      recipients: item['recipients'],
    })
    return automation
  },
}

/** Subscribers in queues are identified by their addresses. */
export const queueRules: ResourceRules = {
  deriveId: ({ email_address: email }) => hashAddress(String(email)),
  onCreate: (item, { account, params, clock, operation }) => {
    const workflow = account.getCollection('/automations').get(params['workflow_id'] ?? '')
    const list = (workflow?.['recipients'] as Item | undefined)?.['list_id']
    return {
      ...item,
      ...(list !== undefined && { list_id: list }),
      ...(operation.template.endsWith('/queue') && {
        email_id: params['workflow_email_id'],
        list_is_active: account.getCollection('/lists').has(String(list)),
        next_send: formatTimestamp(clock.now()),
      }),
    }
  },
}

function setEmailStatuses(context: HandlerContext, path: string, status: string): void {
  const { account, clock } = context
  const emails = account.getCollection(path)
  for (const id of emails.listIds()) {
    const start = status === 'sending' ? { start_time: formatTimestamp(clock.now()) } : {}
    emails.set(id, { ...emails.get(id), status, ...start })
  }
}

function createWorkflowStatusHandler(status: string): Handler {
  return (context) => {
    const { account, params, clock } = context
    const id = params['workflow_id'] ?? ''
    const start = status === 'sending' ? { start_time: formatTimestamp(clock.now()) } : {}
    account
      .getCollection('/automations')
      .set(id, { ...account.getCollection('/automations').get(id), status, ...start })
    setEmailStatuses(context, buildEmailsPath(id), status)
    return undefined
  }
}

function createEmailStatusHandler(status: string): Handler {
  return ({ account, params }) => {
    const emails = account.getCollection(buildEmailsPath(params['workflow_id']))
    const id = params['workflow_email_id'] ?? ''
    emails.set(id, { ...emails.get(id), status })
    return undefined
  }
}

export const automationHandlers: Readonly<Record<string, Handler>> = {
  'automations.startAllEmails': createWorkflowStatusHandler('sending'),
  'automations.pauseAllEmails': createWorkflowStatusHandler('paused'),
  'automations.startWorkflowEmail': createEmailStatusHandler('sending'),
  'automations.pauseWorkflowEmail': createEmailStatusHandler('paused'),
  // An archived automation cannot be restored, and is no longer listed.
  'automations.archive': ({ account, params }) => {
    account.getCollection('/automations').delete(params['workflow_id'] ?? '')
    return undefined
  },
}
