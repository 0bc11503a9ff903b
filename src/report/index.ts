export { createReport } from './create-report.js'
export { renderPage } from './render-page.js'
