'use strict'
var __importDefault = (this && this.__importDefault) || function (mod) {
  return mod && mod.__esModule ? mod : { default: mod }
}
Object.defineProperty(exports, '__esModule', { value: true })
const mailchimp_marketing_1 = __importDefault(require('@mailchimp/mailchimp_marketing'))
const sdk = require('@mailchimp/mailchimp_marketing').default
exports.info = () => mailchimp_marketing_1.default.root.getRoot() // calls root.getRoot
exports.templates = () => sdk.templates.list() // calls templates.list
