export * from './audience.js'
export { default as mailer } from './mailer.js'
