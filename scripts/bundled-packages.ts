/** What is compiled into the files of dist, and so never installed by a user; their licences go along. */
export const bundledPackages = [
  '@mailchimp/mailchimp_marketing',
  'asn1js',
  'fastest-levenshtein',
  'modern-tar',
  'proxy-from-env',
  'pvtsutils',
  'pvutils',
  'zod',
] as const
