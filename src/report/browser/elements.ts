export type Child = Node | string | undefined

type Attributes = Readonly<Record<string, string | number | boolean | undefined>>

/** Builds an HTML element. Text is never parsed as markup. */
export function build<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  return fill(document.createElement(tag), attributes, children)
}

/** Builds an SVG element. */
export function draw<Tag extends keyof SVGElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly Child[]
): SVGElementTagNameMap[Tag] {
  return fill(document.createElementNS('http://www.w3.org/2000/svg', tag), attributes, children)
}

function fill<T extends Element>(element: T, attributes: Attributes, children: readonly Child[]): T {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue
    element.setAttribute(name, value === true ? '' : String(value))
  }
  element.append(...children.filter((child) => child !== undefined))
  return element
}

/** Sets styles by script, because the policy of the page forbids `style` attributes. */
export function place<T extends HTMLElement>(element: T, styles: Readonly<Record<string, string>>): T {
  for (const [name, value] of Object.entries(styles)) element.style.setProperty(name, value)
  return element
}

/** Builds a text that is isolated from its surroundings, because it may be written from right to left. */
export function quote(text: string | undefined, missing = '–'): HTMLElement {
  return text === undefined ? build('span', { class: 'muted' }, missing) : build('bdi', {}, text)
}

export function quoteCode(text: string): HTMLElement {
  return build('code', {}, build('bdi', {}, text))
}
