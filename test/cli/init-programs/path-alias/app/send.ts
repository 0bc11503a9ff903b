import { campaigns, marketing } from '#server/marketing/client'

export async function sendNow(id: string) {
  const checklist = await marketing.campaigns.getSendChecklist(id) // calls campaigns.getSendChecklist
  if ((checklist as any).is_ready) await campaigns.send(id) // calls campaigns.send
}
