import { Controller, Get, Param } from '@nestjs/common'
import { MailchimpService } from './mailchimp.service'

@Controller('campaigns')
export class CampaignsController {
  constructor(private readonly mailchimpService: MailchimpService) {}

  @Get(':id')
  async find(@Param('id') id: string) {
    return this.mailchimpService.marketing.campaigns.get(id) // calls campaigns.get
  }
}
