import type { Context, Handler } from '../../engine/context.js'
import { badRequest, invalidField, Problem } from '../../problem.js'
import type { Item } from '../../state/collection.js'
import { fillSections } from '../content/sections.js'

const pathOf = ({ params }: Context) => `/campaigns/${params['campaign_id']}/content`

const getContent: Handler = (context) => context.account.document(pathOf(context)) ?? {}

const setContent: Handler = (context) => {
  const { account, body, params } = context
  const campaign = account.collection('/campaigns').get(params['campaign_id'] ?? '')
  if (!/^(?:save|paused|schedule)$/.test(String(campaign?.['status']))) {
    throw badRequest(`The content of a campaign with the status ${campaign?.['status']} cannot be changed.`)
  }
  const before = account.document(pathOf(context)) ?? {}
  const content = { ...before, ...makeContent(context, body) }
  account.setDocument(pathOf(context), content)
  return content
}

function makeContent(context: Context, body: Item): Item {
  const { html, plain_text: text, template, variate_contents: variants, url, archive } = body
  if (url !== undefined || archive !== undefined) {
    throw new Problem(
      501,
      'Not Implemented',
      'The stand-in imports no content: give html, plain_text or template.',
    )
  }
  const source = template === undefined ? html : fromTemplate(context, template as TemplateChoice)
  if (source === undefined) {
    const kept = {
      ...(text !== undefined && { plain_text: text }),
      ...(variants !== undefined && { variate_contents: variants }),
    }
    if (Object.keys(kept).length === 0)
      throw badRequest('Give html, plain_text, template or variate_contents.')
    return kept
  }
  return { html: source, archive_html: source, plain_text: text ?? plainText(String(source)) }
}

interface TemplateChoice {
  readonly id: number
  readonly sections?: Readonly<Record<string, string>>
}

function fromTemplate({ account }: Context, { id, sections = {} }: TemplateChoice): string {
  const html = account.document(`/templates/${id}/html`)?.['html']
  if (html === undefined) throw invalidField('template.id', 'does not exist')
  return fillSections(String(html), sections)
}

/** Mailchimp makes the plain text from the HTML: here the tags are taken out, no more. */
const plainText = (html: string) =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()

export const contentHandlers: Readonly<Record<string, Handler>> = {
  'campaigns.getContent': getContent,
  'campaigns.setContent': setContent,
}
