/** Replaces the text between the markers `<!-- name -->` and `<!-- /name -->` of a document. */
export function replaceSection(text: string, name: string, section: string): string {
  const [start, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`]
  const [from, to] = [text.indexOf(start), text.indexOf(end)]
  if (from < 0 || to < from) throw new Error(`the document has no markers for ${name}`)
  return `${text.slice(0, from + start.length)}\n\n${section}\n\n${text.slice(to)}`
}
