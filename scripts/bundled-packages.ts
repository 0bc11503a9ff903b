/** The packages compiled into the files of dist, so that users never install them; their licences are included. */
export const bundledPackages = [
  'asn1js',
  'modern-tar',
  'proxy-from-env',
  'pvtsutils',
  'pvutils',
  'zod',
] as const

/** The packages compiled into the command-line tool only. */
export const commandPackages = [
  '@babel/parser',
  '@clack/prompts',
  'commander',
  'csv-parse',
  'csv-stringify',
] as const

/** The dependencies of `commandPackages`. */
export const commandDependencies = [
  '@clack/core',
  'fast-string-truncated-width',
  'fast-string-width',
  'fast-wrap-ansi',
  'sisteransi',
] as const

/** The packages compiled into the page of a report. */
export const reportPackages = ['d3-array', 'd3-time'] as const

/** The packages whose licences are included. The SDK contributes no code, but facts that were extracted from it. */
export const noticedPackages = [
  '@mailchimp/mailchimp_marketing',
  ...bundledPackages,
  ...commandPackages,
  ...reportPackages,
  ...commandDependencies,
] as const
