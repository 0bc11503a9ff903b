import { createHash } from 'node:crypto'
import { script, style } from 'report-assets'
import type { ReportData } from './report-data.js'

/**
 * Renders a report as a single HTML file that loads nothing. Its content security policy allows only the one script
 * with the given hash; contents of records are passed to that script as data, never as markup.
 */
export function renderPage(data: ReportData): string {
  const policy = [
    ...["default-src 'none'", `script-src '${hashSource(script)}'`, `style-src '${hashSource(style)}'`],
    ...["base-uri 'none'", "form-action 'none'", "require-trusted-types-for 'script'"],
  ].join('; ')
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>Mailchimp audit report</title>
<style>${style}</style>
</head>
<body>
<main><noscript><p>This report needs JavaScript, which is disabled here.</p></noscript></main>
<script type="application/json" id="data">${escapeJson(data)}</script>
<script>${script}</script>
</body>
</html>
`
}

function hashSource(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`
}

/** Escapes `<`, so that no text can end the script element or begin a comment. */
function escapeJson(data: ReportData): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c')
}
