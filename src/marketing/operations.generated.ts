// Made by `npm run generate` from @mailchimp/mailchimp_marketing 3.0.80: do not edit.

/** The version of the official SDK that this catalogue was read from. */
export const sdkVersion = '3.0.80'

/**
 * A line for each operation: id, method, template, access, marks (`+body`), query parameters (`F` and `P` are
 * those of fields and pages). The resource, the path parameters and the idempotency are derived from template and
 * method.
 */
export const operationTable = `\
accountExport.getAccountExports GET /account-exports/{export_id} export F
accountExports.createAccountExport POST /account-exports export +body
accountExports.listAccountExports GET /account-exports export F P
activityFeed.getChimpChatter GET /activity-feed/chimp-chatter read P
authorizedApps.get GET /authorized-apps/{app_id} read F
authorizedApps.list GET /authorized-apps read F P
automations.addWorkflowEmailSubscriber POST /automations/{workflow_id}/emails/{workflow_email_id}/queue send +body
automations.archive POST /automations/{workflow_id}/actions/archive write
automations.create POST /automations write +body +indirectSend
automations.deleteWorkflowEmail DELETE /automations/{workflow_id}/emails/{workflow_email_id} delete
automations.get GET /automations/{workflow_id} read F
automations.getRemovedWorkflowEmailSubscriber GET /automations/{workflow_id}/removed-subscribers/{subscriber_hash} read
automations.getWorkflowEmail GET /automations/{workflow_id}/emails/{workflow_email_id} read
automations.getWorkflowEmailSubscriber GET /automations/{workflow_id}/emails/{workflow_email_id}/queue/{subscriber_hash} read
automations.getWorkflowEmailSubscriberQueue GET /automations/{workflow_id}/emails/{workflow_email_id}/queue read
automations.list GET /automations read P F before_create_time since_create_time before_start_time since_start_time status
automations.listAllWorkflowEmails GET /automations/{workflow_id}/emails read
automations.listWorkflowEmailSubscribersRemoved GET /automations/{workflow_id}/removed-subscribers read
automations.pauseAllEmails POST /automations/{workflow_id}/actions/pause-all-emails write
automations.pauseWorkflowEmail POST /automations/{workflow_id}/emails/{workflow_email_id}/actions/pause write
automations.removeWorkflowEmailSubscriber POST /automations/{workflow_id}/removed-subscribers write +body
automations.startAllEmails POST /automations/{workflow_id}/actions/start-all-emails send
automations.startWorkflowEmail POST /automations/{workflow_id}/emails/{workflow_email_id}/actions/start send
automations.updateWorkflowEmail PATCH /automations/{workflow_id}/emails/{workflow_email_id} write +body +indirectSend
batchWebhooks.create POST /batch-webhooks connect +body
batchWebhooks.get GET /batch-webhooks/{batch_webhook_id} read F
batchWebhooks.list GET /batch-webhooks read F P
batchWebhooks.remove DELETE /batch-webhooks/{batch_webhook_id} delete
batchWebhooks.update PATCH /batch-webhooks/{batch_webhook_id} connect +body
batches.deleteRequest DELETE /batches/{batch_id} delete
batches.list GET /batches export F P
batches.start POST /batches write +body
batches.status GET /batches/{batch_id} read F
campaignFolders.create POST /campaign-folders write +body
campaignFolders.get GET /campaign-folders/{folder_id} read F
campaignFolders.list GET /campaign-folders read F P
campaignFolders.remove DELETE /campaign-folders/{folder_id} delete
campaignFolders.update PATCH /campaign-folders/{folder_id} write +body
campaigns.addFeedback POST /campaigns/{campaign_id}/feedback write +body
campaigns.cancelSend POST /campaigns/{campaign_id}/actions/cancel-send write
campaigns.create POST /campaigns write +body
campaigns.createResend POST /campaigns/{campaign_id}/actions/create-resend send
campaigns.deleteFeedbackMessage DELETE /campaigns/{campaign_id}/feedback/{feedback_id} delete
campaigns.get GET /campaigns/{campaign_id} read F
campaigns.getContent GET /campaigns/{campaign_id}/content read F
campaigns.getFeedback GET /campaigns/{campaign_id}/feedback read F
campaigns.getFeedbackMessage GET /campaigns/{campaign_id}/feedback/{feedback_id} read F
campaigns.getSendChecklist GET /campaigns/{campaign_id}/send-checklist read F
campaigns.list GET /campaigns read F P type status before_send_time since_send_time before_create_time since_create_time list_id folder_id member_id sort_field sort_dir
campaigns.pause POST /campaigns/{campaign_id}/actions/pause write
campaigns.remove DELETE /campaigns/{campaign_id} delete
campaigns.replicate POST /campaigns/{campaign_id}/actions/replicate write
campaigns.resume POST /campaigns/{campaign_id}/actions/resume send
campaigns.schedule POST /campaigns/{campaign_id}/actions/schedule send +body
campaigns.send POST /campaigns/{campaign_id}/actions/send send
campaigns.sendTestEmail POST /campaigns/{campaign_id}/actions/test send +body
campaigns.setContent PUT /campaigns/{campaign_id}/content write +body
campaigns.unschedule POST /campaigns/{campaign_id}/actions/unschedule write
campaigns.update PATCH /campaigns/{campaign_id} write +body
campaigns.updateFeedbackMessage PATCH /campaigns/{campaign_id}/feedback/{feedback_id} write +body
connectedSites.create POST /connected-sites connect +body
connectedSites.get GET /connected-sites/{connected_site_id} read F
connectedSites.list GET /connected-sites read F P
connectedSites.remove DELETE /connected-sites/{connected_site_id} delete
connectedSites.verifyScriptInstallation POST /connected-sites/{connected_site_id}/actions/verify-script-installation connect
conversations.get GET /conversations/{conversation_id} read F
conversations.getConversationMessage GET /conversations/{conversation_id}/messages/{message_id} read F
conversations.getConversationMessages GET /conversations/{conversation_id}/messages read F is_read before_timestamp since_timestamp
conversations.list GET /conversations read F P has_unread_messages list_id campaign_id
customerJourneys.trigger POST /customer-journeys/journeys/{journey_id}/steps/{step_id}/actions/trigger send +body
ecommerce.addCartLineItem POST /ecommerce/stores/{store_id}/carts/{cart_id}/lines write +body +indirectSend
ecommerce.addOrderLineItem POST /ecommerce/stores/{store_id}/orders/{order_id}/lines write +body +indirectSend
ecommerce.addProductImage POST /ecommerce/stores/{store_id}/products/{product_id}/images write +body
ecommerce.addProductVariant PUT /ecommerce/stores/{store_id}/products/{product_id}/variants/{variant_id} write +body
ecommerce.addProductVariants POST /ecommerce/stores/{store_id}/products/{product_id}/variants write +body
ecommerce.addPromoCode POST /ecommerce/stores/{store_id}/promo-rules/{promo_rule_id}/promo-codes write +body
ecommerce.addPromoRules POST /ecommerce/stores/{store_id}/promo-rules write +body
ecommerce.addStore POST /ecommerce/stores write +body
ecommerce.addStoreCart POST /ecommerce/stores/{store_id}/carts write +body +indirectSend
ecommerce.addStoreCustomer POST /ecommerce/stores/{store_id}/customers write +body +indirectSend
ecommerce.addStoreOrder POST /ecommerce/stores/{store_id}/orders write +body +indirectSend
ecommerce.addStoreProduct POST /ecommerce/stores/{store_id}/products write +body
ecommerce.deleteCartLineItem DELETE /ecommerce/stores/{store_id}/carts/{cart_id}/lines/{line_id} delete
ecommerce.deleteOrder DELETE /ecommerce/stores/{store_id}/orders/{order_id} delete
ecommerce.deleteOrderLineItem DELETE /ecommerce/stores/{store_id}/orders/{order_id}/lines/{line_id} delete
ecommerce.deleteProductImage DELETE /ecommerce/stores/{store_id}/products/{product_id}/images/{image_id} delete
ecommerce.deleteProductVariant DELETE /ecommerce/stores/{store_id}/products/{product_id}/variants/{variant_id} delete
ecommerce.deletePromoCode DELETE /ecommerce/stores/{store_id}/promo-rules/{promo_rule_id}/promo-codes/{promo_code_id} delete
ecommerce.deletePromoRule DELETE /ecommerce/stores/{store_id}/promo-rules/{promo_rule_id} delete
ecommerce.deleteStore DELETE /ecommerce/stores/{store_id} delete
ecommerce.deleteStoreCart DELETE /ecommerce/stores/{store_id}/carts/{cart_id} delete
ecommerce.deleteStoreCustomer DELETE /ecommerce/stores/{store_id}/customers/{customer_id} delete
ecommerce.deleteStoreProduct DELETE /ecommerce/stores/{store_id}/products/{product_id} delete
ecommerce.getAllCartLineItems GET /ecommerce/stores/{store_id}/carts/{cart_id}/lines read F P
ecommerce.getAllOrderLineItems GET /ecommerce/stores/{store_id}/orders/{order_id}/lines read F P
ecommerce.getAllStoreCustomers GET /ecommerce/stores/{store_id}/customers read F P email_address
ecommerce.getAllStoreProducts GET /ecommerce/stores/{store_id}/products read F P
ecommerce.getCartLineItem GET /ecommerce/stores/{store_id}/carts/{cart_id}/lines/{line_id} read F
ecommerce.getOrder GET /ecommerce/stores/{store_id}/orders/{order_id} read F
ecommerce.getOrderLineItem GET /ecommerce/stores/{store_id}/orders/{order_id}/lines/{line_id} read F
ecommerce.getProductImage GET /ecommerce/stores/{store_id}/products/{product_id}/images/{image_id} read F
ecommerce.getProductImages GET /ecommerce/stores/{store_id}/products/{product_id}/images read F P
ecommerce.getProductVariant GET /ecommerce/stores/{store_id}/products/{product_id}/variants/{variant_id} read F
ecommerce.getProductVariants GET /ecommerce/stores/{store_id}/products/{product_id}/variants read F P
ecommerce.getPromoCode GET /ecommerce/stores/{store_id}/promo-rules/{promo_rule_id}/promo-codes/{promo_code_id} read F
ecommerce.getPromoCodes GET /ecommerce/stores/{store_id}/promo-rules/{promo_rule_id}/promo-codes read F P
ecommerce.getPromoRule GET /ecommerce/stores/{store_id}/promo-rules/{promo_rule_id} read F
ecommerce.getStore GET /ecommerce/stores/{store_id} read F
ecommerce.getStoreCart GET /ecommerce/stores/{store_id}/carts/{cart_id} read F
ecommerce.getStoreCarts GET /ecommerce/stores/{store_id}/carts read F P
ecommerce.getStoreCustomer GET /ecommerce/stores/{store_id}/customers/{customer_id} read F
ecommerce.getStoreOrders GET /ecommerce/stores/{store_id}/orders read F P customer_id has_outreach campaign_id outreach_id
ecommerce.getStoreProduct GET /ecommerce/stores/{store_id}/products/{product_id} read F
ecommerce.listPromoRules GET /ecommerce/stores/{store_id}/promo-rules read F P
ecommerce.orders GET /ecommerce/orders read F P campaign_id outreach_id customer_id has_outreach
ecommerce.setStoreCustomer PUT /ecommerce/stores/{store_id}/customers/{customer_id} write +body +indirectSend
ecommerce.stores GET /ecommerce/stores read F P
ecommerce.updateCartLineItem PATCH /ecommerce/stores/{store_id}/carts/{cart_id}/lines/{line_id} write +body +indirectSend
ecommerce.updateOrder PATCH /ecommerce/stores/{store_id}/orders/{order_id} write +body +indirectSend
ecommerce.updateOrderLineItem PATCH /ecommerce/stores/{store_id}/orders/{order_id}/lines/{line_id} write +body +indirectSend
ecommerce.updateProductImage PATCH /ecommerce/stores/{store_id}/products/{product_id}/images/{image_id} write +body
ecommerce.updateProductVariant PATCH /ecommerce/stores/{store_id}/products/{product_id}/variants/{variant_id} write +body
ecommerce.updatePromoCode PATCH /ecommerce/stores/{store_id}/promo-rules/{promo_rule_id}/promo-codes/{promo_code_id} write +body
ecommerce.updatePromoRule PATCH /ecommerce/stores/{store_id}/promo-rules/{promo_rule_id} write +body
ecommerce.updateStore PATCH /ecommerce/stores/{store_id} write +body +indirectSend
ecommerce.updateStoreCart PATCH /ecommerce/stores/{store_id}/carts/{cart_id} write +body +indirectSend
ecommerce.updateStoreCustomer PATCH /ecommerce/stores/{store_id}/customers/{customer_id} write +body +indirectSend
ecommerce.updateStoreProduct PATCH /ecommerce/stores/{store_id}/products/{product_id} write +body
facebookAds.getAd GET /facebook-ads/{outreach_id} read F
facebookAds.list GET /facebook-ads read F P sort_field sort_dir
fileManager.createFolder POST /file-manager/folders write +body
fileManager.deleteFile DELETE /file-manager/files/{file_id} delete
fileManager.deleteFolder DELETE /file-manager/folders/{folder_id} delete
fileManager.files GET /file-manager/files read F P type created_by before_created_at since_created_at sort_field sort_dir
fileManager.getFile GET /file-manager/files/{file_id} read F
fileManager.getFolder GET /file-manager/folders/{folder_id} read F
fileManager.listFolders GET /file-manager/folders read F P created_by before_created_at since_created_at
fileManager.updateFile PATCH /file-manager/files/{file_id} write +body
fileManager.updateFolder PATCH /file-manager/folders/{folder_id} write +body
fileManager.upload POST /file-manager/files write +body
landingPages.create POST /landing-pages write +body use_default_list
landingPages.deletePage DELETE /landing-pages/{page_id} delete
landingPages.getAll GET /landing-pages read sort_dir sort_field F count
landingPages.getPage GET /landing-pages/{page_id} read F
landingPages.getPageContent GET /landing-pages/{page_id}/content read F
landingPages.publishPage POST /landing-pages/{page_id}/actions/publish publish
landingPages.unpublishPage POST /landing-pages/{page_id}/actions/unpublish publish
landingPages.updatePage PATCH /landing-pages/{page_id} write +body
lists.addListMember POST /lists/{list_id}/members write +body +indirectSend skip_merge_validation
lists.addListMergeField POST /lists/{list_id}/merge-fields write +body
lists.batchListMembers POST /lists/{list_id} write +body +indirectSend +resource=lists.members skip_merge_validation skip_duplicate_check
lists.batchSegmentMembers POST /lists/{list_id}/segments/{segment_id} write +body +indirectSend
lists.createInterestCategoryInterest POST /lists/{list_id}/interest-categories/{interest_category_id}/interests write +body
lists.createList POST /lists write +body
lists.createListInterestCategory POST /lists/{list_id}/interest-categories write +body
lists.createListMemberEvent POST /lists/{list_id}/members/{subscriber_hash}/events write +body +indirectSend
lists.createListMemberNote POST /lists/{list_id}/members/{subscriber_hash}/notes write +body
lists.createListWebhook POST /lists/{list_id}/webhooks connect +body
lists.createSegment POST /lists/{list_id}/segments write +body +indirectSend
lists.createSegmentMember POST /lists/{list_id}/segments/{segment_id}/members write +body +indirectSend
lists.deleteInterestCategory DELETE /lists/{list_id}/interest-categories/{interest_category_id} delete
lists.deleteInterestCategoryInterest DELETE /lists/{list_id}/interest-categories/{interest_category_id}/interests/{interest_id} delete
lists.deleteList DELETE /lists/{list_id} delete
lists.deleteListMember DELETE /lists/{list_id}/members/{subscriber_hash} delete
lists.deleteListMemberNote DELETE /lists/{list_id}/members/{subscriber_hash}/notes/{note_id} delete
lists.deleteListMemberPermanent POST /lists/{list_id}/members/{subscriber_hash}/actions/delete-permanent delete
lists.deleteListMergeField DELETE /lists/{list_id}/merge-fields/{merge_id} delete
lists.deleteListWebhook DELETE /lists/{list_id}/webhooks/{webhook_id} delete
lists.deleteSegment DELETE /lists/{list_id}/segments/{segment_id} delete
lists.getAllLists GET /lists read F P before_date_created since_date_created before_campaign_last_sent since_campaign_last_sent email sort_field sort_dir has_ecommerce_store include_total_contacts
lists.getAllSurveysForList GET /lists/{list_id}/surveys read
lists.getInterestCategory GET /lists/{list_id}/interest-categories/{interest_category_id} read F
lists.getInterestCategoryInterest GET /lists/{list_id}/interest-categories/{interest_category_id}/interests/{interest_id} read F
lists.getList GET /lists/{list_id} read F include_total_contacts
lists.getListAbuseReportDetails GET /lists/{list_id}/abuse-reports/{report_id} read F P
lists.getListAbuseReports GET /lists/{list_id}/abuse-reports read F P
lists.getListClients GET /lists/{list_id}/clients read F
lists.getListGrowthHistory GET /lists/{list_id}/growth-history read F P sort_field sort_dir
lists.getListGrowthHistoryByMonth GET /lists/{list_id}/growth-history/{month} read F
lists.getListInterestCategories GET /lists/{list_id}/interest-categories read F P type
lists.getListLocations GET /lists/{list_id}/locations read F
lists.getListMember GET /lists/{list_id}/members/{subscriber_hash} read F
lists.getListMemberActivity GET /lists/{list_id}/members/{subscriber_hash}/activity read F action
lists.getListMemberActivityFeed GET /lists/{list_id}/members/{subscriber_hash}/activity-feed read F P activity_filters
lists.getListMemberEvents GET /lists/{list_id}/members/{subscriber_hash}/events read P F
lists.getListMemberGoals GET /lists/{list_id}/members/{subscriber_hash}/goals read F
lists.getListMemberNote GET /lists/{list_id}/members/{subscriber_hash}/notes/{note_id} read F
lists.getListMemberNotes GET /lists/{list_id}/members/{subscriber_hash}/notes read sort_field sort_dir F P
lists.getListMemberTags GET /lists/{list_id}/members/{subscriber_hash}/tags read F P
lists.getListMembersInfo GET /lists/{list_id}/members read F P email_type status since_timestamp_opt before_timestamp_opt since_last_changed before_last_changed unique_email_id vip_only interest_category_id interest_ids interest_match sort_field sort_dir since_last_campaign unsubscribed_since
lists.getListMergeField GET /lists/{list_id}/merge-fields/{merge_id} read exclude_fields fields
lists.getListMergeFields GET /lists/{list_id}/merge-fields read F P type required
lists.getListRecentActivity GET /lists/{list_id}/activity read P F
lists.getListSignupForms GET /lists/{list_id}/signup-forms read
lists.getListWebhook GET /lists/{list_id}/webhooks/{webhook_id} read
lists.getListWebhooks GET /lists/{list_id}/webhooks read
lists.getSegment GET /lists/{list_id}/segments/{segment_id} read F include_cleaned include_transactional include_unsubscribed
lists.getSegmentMembersList GET /lists/{list_id}/segments/{segment_id}/members read F P include_cleaned include_transactional include_unsubscribed
lists.getSurvey GET /lists/{list_id}/surveys/{survey_id} read
lists.listInterestCategoryInterests GET /lists/{list_id}/interest-categories/{interest_category_id}/interests read F P
lists.listSegments GET /lists/{list_id}/segments read F P type since_created_at before_created_at include_cleaned include_transactional include_unsubscribed since_updated_at before_updated_at
lists.removeSegmentMember DELETE /lists/{list_id}/segments/{segment_id}/members/{subscriber_hash} delete
lists.setListMember PUT /lists/{list_id}/members/{subscriber_hash} write +body +indirectSend skip_merge_validation
lists.tagSearch GET /lists/{list_id}/tag-search read name
lists.updateInterestCategory PATCH /lists/{list_id}/interest-categories/{interest_category_id} write +body
lists.updateInterestCategoryInterest PATCH /lists/{list_id}/interest-categories/{interest_category_id}/interests/{interest_id} write +body
lists.updateList PATCH /lists/{list_id} write +body
lists.updateListMember PATCH /lists/{list_id}/members/{subscriber_hash} write +body +indirectSend skip_merge_validation
lists.updateListMemberNote PATCH /lists/{list_id}/members/{subscriber_hash}/notes/{note_id} write +body
lists.updateListMemberTags POST /lists/{list_id}/members/{subscriber_hash}/tags write +body +indirectSend
lists.updateListMergeField PATCH /lists/{list_id}/merge-fields/{merge_id} write +body
lists.updateListSignupForm POST /lists/{list_id}/signup-forms write +body
lists.updateListWebhook PATCH /lists/{list_id}/webhooks/{webhook_id} connect +body
lists.updateSegment PATCH /lists/{list_id}/segments/{segment_id} write +body +indirectSend
ping.get GET /ping read
reporting.getFacebookAdProductActivityReport GET /reporting/facebook-ads/{outreach_id}/ecommerce-product-activity read F P sort_field
reporting.getFacebookAdReport GET /reporting/facebook-ads/{outreach_id} read F
reporting.getFacebookAdsReportAll GET /reporting/facebook-ads read F P sort_field sort_dir
reporting.getLandingPageReport GET /reporting/landing-pages/{outreach_id} read F
reporting.getLandingPageReportsAll GET /reporting/landing-pages read F P
reporting.getSurveyQuestionAnswers GET /reporting/surveys/{outreach_id}/questions/{question_id}/answers read +personalData F respondent_familiarity_is
reporting.getSurveyQuestionReport GET /reporting/surveys/{outreach_id}/questions/{question_id} read F
reporting.getSurveyQuestionReportsAll GET /reporting/surveys/{outreach_id}/questions read F
reporting.getSurveyReport GET /reporting/surveys/{outreach_id} read F
reporting.getSurveyReportsAll GET /reporting/surveys read F P
reporting.getSurveyResponse GET /reporting/surveys/{outreach_id}/responses/{response_id} read +personalData
reporting.getSurveyResponsesAll GET /reporting/surveys/{outreach_id}/responses read +personalData F answered_question chose_answer respondent_familiarity_is
reports.getAllCampaignReports GET /reports read F P type before_send_time since_send_time
reports.getCampaignAbuseReport GET /reports/{campaign_id}/abuse-reports/{report_id} read +personalData F
reports.getCampaignAbuseReports GET /reports/{campaign_id}/abuse-reports read +personalData F
reports.getCampaignAdvice GET /reports/{campaign_id}/advice read F
reports.getCampaignClickDetails GET /reports/{campaign_id}/click-details read F P
reports.getCampaignClickDetailsForLink GET /reports/{campaign_id}/click-details/{link_id} read F
reports.getCampaignOpenDetails GET /reports/{campaign_id}/open-details read +personalData F P since
reports.getCampaignRecipient GET /reports/{campaign_id}/sent-to/{subscriber_hash} read +personalData F
reports.getCampaignRecipients GET /reports/{campaign_id}/sent-to read +personalData F P
reports.getCampaignReport GET /reports/{campaign_id} read F
reports.getDomainPerformanceForCampaign GET /reports/{campaign_id}/domain-performance read F
reports.getEcommerceProductActivityForCampaign GET /reports/{campaign_id}/ecommerce-product-activity read F P sort_field
reports.getEepurlActivityForCampaign GET /reports/{campaign_id}/eepurl read F
reports.getEmailActivityForCampaign GET /reports/{campaign_id}/email-activity read +personalData F P since
reports.getEmailActivityForSubscriber GET /reports/{campaign_id}/email-activity/{subscriber_hash} read +personalData F since
reports.getLocationsForCampaign GET /reports/{campaign_id}/locations read F P
reports.getSubReportsForCampaign GET /reports/{campaign_id}/sub-reports read F
reports.getSubscriberInfo GET /reports/{campaign_id}/click-details/{link_id}/members/{subscriber_hash} read +personalData F
reports.getSubscriberInfoForOpenedCampaign GET /reports/{campaign_id}/open-details/{subscriber_hash} read +personalData F
reports.getSubscribersInfo GET /reports/{campaign_id}/click-details/{link_id}/members read +personalData F P
reports.getUnsubscribedListForCampaign GET /reports/{campaign_id}/unsubscribed read +personalData F P
reports.getUnsubscribedListMember GET /reports/{campaign_id}/unsubscribed/{subscriber_hash} read +personalData F
root.getRoot GET / read F
searchCampaigns.search GET /search-campaigns read F query
searchMembers.search GET /search-members read F query list_id
surveys.publishSurvey POST /lists/{list_id}/surveys/{survey_id}/actions/publish publish
surveys.unpublishSurvey POST /lists/{list_id}/surveys/{survey_id}/actions/unpublish publish
templateFolders.create POST /template-folders write +body
templateFolders.get GET /template-folders/{folder_id} read F
templateFolders.list GET /template-folders read F P
templateFolders.remove DELETE /template-folders/{folder_id} delete
templateFolders.update PATCH /template-folders/{folder_id} write +body
templates.create POST /templates write +body
templates.deleteTemplate DELETE /templates/{template_id} delete
templates.getDefaultContentForTemplate GET /templates/{template_id}/default-content read F
templates.getTemplate GET /templates/{template_id} read F
templates.list GET /templates read F P created_by since_date_created before_date_created type category folder_id sort_field sort_dir
templates.updateTemplate PATCH /templates/{template_id} write +body
verifiedDomains.createVerifiedDomain POST /verified-domains write +body +indirectSend
verifiedDomains.deleteDomain DELETE /verified-domains/{domain_name} delete
verifiedDomains.getDomain GET /verified-domains/{domain_name} read
verifiedDomains.getVerifiedDomainsAll GET /verified-domains read
verifiedDomains.submitDomainVerification POST /verified-domains/{domain_name}/actions/verify write +body
`

/** Operations of specification 3.0.91 that the SDK has no method for; their id is their route. */
export const newerOperationTable = `\
- DELETE /lists/{list_id}/surveys/{survey_id} delete
- DELETE /sms-campaigns/{sms_campaign_id} delete
- GET /audiences read
- GET /audiences/{audience_id} read
- GET /audiences/{audience_id}/contacts read
- GET /audiences/{audience_id}/contacts/{contact_id} read
- GET /file-manager/folders/{folder_id}/files read
- GET /sms-campaigns read
- GET /sms-campaigns/{sms_campaign_id} read
- GET /sms-campaigns/{sms_campaign_id}/content read
- PATCH /audiences/{audience_id}/contacts/{contact_id} write +body +indirectSend
- PATCH /lists/{list_id}/surveys/{survey_id} write +body
- PATCH /sms-campaigns/{sms_campaign_id} write +body
- POST /audiences/{audience_id}/contacts write +body +indirectSend
- POST /audiences/{audience_id}/contacts/{contact_id}/actions/archive write
- POST /audiences/{audience_id}/contacts/{contact_id}/actions/forget delete
- POST /connected-sites/{connected_site_id}/actions/disable-pixel connect
- POST /connected-sites/{connected_site_id}/actions/enable-pixel connect
- POST /lists/{list_id}/surveys write +body
- POST /lists/{list_id}/surveys/{survey_id}/actions/create-email write
- POST /lists/{list_id}/surveys/{survey_id}/actions/replicate write
- POST /sms-campaigns write +body
- POST /sms-campaigns/{sms_campaign_id}/actions/cancel-send write
- POST /sms-campaigns/{sms_campaign_id}/actions/schedule send
- POST /sms-campaigns/{sms_campaign_id}/actions/send send
- PUT /ecommerce/stores/{store_id}/orders/{order_id} write +body +indirectSend
- PUT /ecommerce/stores/{store_id}/products/{product_id} write +body
- PUT /sms-campaigns/{sms_campaign_id}/content write +body
`
