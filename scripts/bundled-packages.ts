/** What is compiled into the files of dist, and so never installed by a user; their licences go along. */
export const bundledPackages = [
  'asn1js',
  'fastest-levenshtein',
  'modern-tar',
  'proxy-from-env',
  'pvtsutils',
  'pvutils',
  'zod',
] as const

/** The packages whose licences go along: of the SDK there is no code, but what its code says. */
export const noticedPackages = ['@mailchimp/mailchimp_marketing', ...bundledPackages] as const
