import mailchimp from '@mailchimp/mailchimp_marketing'

type Options = { apiKey: string; server: string; storeId: string }

export default class MailchimpNotifier {
  static identifier = 'mailchimp'
  protected mailchimp_: typeof mailchimp
  #store: string

  constructor(_container: object, options: Options) {
    this.mailchimp_ = mailchimp
    this.mailchimp_.setConfig(options)
    this.#store = options.storeId
  }

  async orderPlaced(order: { id: string }) {
    try {
      await this.mailchimp_.ecommerce.getOrder(this.#store, order.id) // calls ecommerce.getOrder
    } catch {
      return this.mailchimp_.ecommerce.addStoreOrder(this.#store, order as never) // calls ecommerce.addStoreOrder
    }
  }
}
