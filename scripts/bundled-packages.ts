/** The packages compiled into the files of dist, so that users never install them; their licences are included. */
export const bundledPackages = [
  'asn1js',
  'modern-tar',
  'proxy-from-env',
  'pvtsutils',
  'pvutils',
  'zod',
] as const

/** The packages compiled into the command only. */
export const commandPackages = ['commander'] as const

/** The packages whose licences are included. The SDK contributes no code, but facts that were read from its code. */
export const noticedPackages = [
  '@mailchimp/mailchimp_marketing',
  ...bundledPackages,
  ...commandPackages,
] as const
