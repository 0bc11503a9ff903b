import type { Handler, HandlerContext } from '../../engine/handler-context.js'
import { createBadRequest, createInvalidField, Problem } from '../../problem.js'
import type { Item } from '../../state/collection.js'
import { fillSections } from '../content/sections.js'

const buildContentPath = ({ params }: HandlerContext) => `/campaigns/${params['campaign_id']}/content`

const getContent: Handler = (context) => context.account.getDocument(buildContentPath(context)) ?? {}

const setContent: Handler = (context) => {
  const { account, body, params } = context
  const campaign = account.getCollection('/campaigns').get(params['campaign_id'] ?? '')
  if (!/^(?:save|paused|schedule)$/.test(String(campaign?.['status']))) {
    throw createBadRequest(
      `The content of a campaign with the status ${campaign?.['status']} cannot be changed.`,
    )
  }
  const before = account.getDocument(buildContentPath(context)) ?? {}
  const content = { ...before, ...createContent(context, body) }
  account.setDocument(buildContentPath(context), content)
  return content
}

function createContent(context: HandlerContext, body: Item): Item {
  const { html, plain_text: text, template, variate_contents: variants, url, archive } = body
  if (url !== undefined || archive !== undefined) {
    throw new Problem(
      501,
      'Not Implemented',
      'The stand-in cannot import content: set html, plain_text or template.',
    )
  }
  const source = template === undefined ? html : renderTemplate(context, template as TemplateChoice)
  if (source === undefined) {
    const kept = {
      ...(text !== undefined && { plain_text: text }),
      ...(variants !== undefined && { variate_contents: variants }),
    }
    if (Object.keys(kept).length === 0)
      throw createBadRequest('Set html, plain_text, template or variate_contents.')
    return kept
  }
  return { html: source, archive_html: source, plain_text: text ?? extractPlainText(String(source)) }
}

interface TemplateChoice {
  readonly id: number
  readonly sections?: Readonly<Record<string, string>>
}

function renderTemplate({ account }: HandlerContext, { id, sections = {} }: TemplateChoice): string {
  const html = account.getDocument(`/templates/${id}/html`)?.['html']
  if (html === undefined) throw createInvalidField('template.id', 'does not exist')
  return fillSections(String(html), sections)
}

/** Converts HTML to plain text. Unlike Mailchimp, only removes the tags. */
const extractPlainText = (html: string) =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()

export const contentHandlers: Readonly<Record<string, Handler>> = {
  'campaigns.getContent': getContent,
  'campaigns.setContent': setContent,
}
