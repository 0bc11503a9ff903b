export default {
  // Loads the package from node_modules instead of bundling it.
  serverExternalPackages: ['mailchimp-hardened'],
  // Includes the file, because a bundler cannot detect that it is read.
  outputFileTracingIncludes: { '/*': ['./mailchimp.config.json'] },
}
