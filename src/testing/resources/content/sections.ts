const SECTION = /(<([a-z][\w-]*)\b[^>]*\bmc:edit="([^"]+)"[^>]*>)([\s\S]*?)(<\/\2>)/gi

/** Puts other content into the parts of a template that are marked `mc:edit`. */
export function fillSections(html: string, sections: Readonly<Record<string, string>>): string {
  return html.replace(SECTION, (whole, start: string, _, name: string, __, end: string) =>
    Object.hasOwn(sections, name) ? `${start}${sections[name]}${end}` : whole,
  )
}

/** The parts of a template that are marked `mc:edit`, with what stands in them. */
export function readSections(html: string): Record<string, string> {
  return Object.fromEntries([...html.matchAll(SECTION)].map(([, , , name, inner]) => [name, inner]))
}
