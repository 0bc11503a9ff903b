/** The code and the style of the page, which the build makes of `browser/`. */
declare module 'report-assets' {
  export const script: string
  export const style: string
}
