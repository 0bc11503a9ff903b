/**
 * Re-exports what the vendor sources use: `vendor-sources` is built as a separate file, and shares these modules with
 * the main bundle.
 */
export { readEnvVariable } from '../../environment.js'
export { CredentialError, type Fault, MailchimpError } from '../../errors/error-classes.js'
export { containsKey, looksLikeSecret } from '../../secrets/key-shape.js'
export {
  type CertificateAuthorities,
  copyAuthorities,
  isCertificateAuthorities,
} from '../../transport/certificates.js'
export { loadUndici } from '../../transport/undici.js'
export { toNullPrototype } from '../../validation/null-prototype.js'
export {
  booleanRule,
  type OptionRule,
  type OptionRules,
  validateOptions,
} from '../../validation/option-rules.js'
export { isIsoTimestamp } from '../credential.js'
export { createInvalidError, createMissingError, wrapSourceError } from '../credential-errors.js'
export { type CredentialFacts, type CredentialInput, createProvider, type Provider } from '../provider.js'
export { withTimeout } from '../timeout.js'
export { findPackageFaults, loadPackage } from './lazy-package.js'
export { decodeUtf8 } from './secret-bytes.js'
export { formatRules, MAX_SECRET_BYTES, parseCredential, type SecretFormat } from './secret-text.js'
