/** What is compiled into dist/implementation.cjs, and so never installed by a user; their licences go along. */
export const bundledPackages = [
  '@mailchimp/mailchimp_marketing',
  'fastest-levenshtein',
  'proxy-from-env',
  'zod',
] as const
