export { signWebhook, verifyWebhook, type WebhookOptions, type WebhookVerdict } from './webhook-signature.js'
