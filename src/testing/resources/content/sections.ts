const SECTION = /(<([a-z][\w-]*)\b[^>]*\bmc:edit="([^"]+)"[^>]*>)([\s\S]*?)(<\/\2>)/gi

/** Replaces the content of the `mc:edit` sections of a template. */
export function fillSections(html: string, sections: Readonly<Record<string, string>>): string {
  return html.replace(SECTION, (whole, start: string, _, name: string, __, end: string) =>
    Object.hasOwn(sections, name) ? `${start}${sections[name]}${end}` : whole,
  )
}

/** Reads the `mc:edit` sections of a template and their contents. */
export function readSections(html: string): Record<string, string> {
  return Object.fromEntries([...html.matchAll(SECTION)].map(([, , , name, inner]) => [name, inner]))
}
