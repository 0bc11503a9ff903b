import mailchimp from '@mailchimp/mailchimp_marketing'

async function withRetry<T>(work: () => Promise<T>): Promise<T> {
  for (let attempt = 0; ; attempt++) {
    try {
      return await work()
    } catch (error) {
      if (attempt > 2) throw error
    }
  }
}
const client = process.env.DRY_RUN ? null : mailchimp
const steps = { start: () => client!.automations.startAllEmails('w1'), ...{ stop: (id: string) => client?.automations.archive(id) } } // calls automations.startAllEmails automations.archive
void withRetry(() => steps.start() as Promise<unknown>)
