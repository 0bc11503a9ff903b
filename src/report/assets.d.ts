/** The script and the style sheet of the page, which the build creates from `browser/`. */
declare module 'report-assets' {
  export const script: string
  export const style: string
}
