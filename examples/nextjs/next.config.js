export default {
  // Loaded from node_modules, as it is published: it is no code to bundle.
  serverExternalPackages: ['mailchimp-hardened'],
  // A bundler does not see that the file is read.
  outputFileTracingIncludes: { '/*': ['./mailchimp.config.json'] },
}
