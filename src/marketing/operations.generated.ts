// Made by `npm run generate` from @mailchimp/mailchimp_marketing 3.0.80: do not edit.

/** The version of the official SDK that this catalogue was read from. */
export const sdkVersion = '3.0.80'

/**
 * A line for each operation: id, method, template, access, marks (`+body`), query parameters. What a template and a
 * method say already (resource, path parameters, idempotency) is not written again.
 */
export const operationTable = `\
accountExport.getAccountExports GET /account-exports/{export_id} export fields exclude_fields
accountExports.createAccountExport POST /account-exports export +body
accountExports.listAccountExports GET /account-exports export fields exclude_fields count offset
activityFeed.getChimpChatter GET /activity-feed/chimp-chatter read count offset
authorizedApps.get GET /authorized-apps/{app_id} read fields exclude_fields
authorizedApps.list GET /authorized-apps read fields exclude_fields count offset
automations.addWorkflowEmailSubscriber POST /automations/{workflow_id}/emails/{workflow_email_id}/queue send +body
automations.archive POST /automations/{workflow_id}/actions/archive write
automations.create POST /automations write +body +indirectSend
automations.deleteWorkflowEmail DELETE /automations/{workflow_id}/emails/{workflow_email_id} delete
automations.get GET /automations/{workflow_id} read fields exclude_fields
automations.getRemovedWorkflowEmailSubscriber GET /automations/{workflow_id}/removed-subscribers/{subscriber_hash} read
automations.getWorkflowEmail GET /automations/{workflow_id}/emails/{workflow_email_id} read
automations.getWorkflowEmailSubscriber GET /automations/{workflow_id}/emails/{workflow_email_id}/queue/{subscriber_hash} read
automations.getWorkflowEmailSubscriberQueue GET /automations/{workflow_id}/emails/{workflow_email_id}/queue read
automations.list GET /automations read count offset fields exclude_fields before_create_time since_create_time before_start_time since_start_time status
automations.listAllWorkflowEmails GET /automations/{workflow_id}/emails read
automations.listWorkflowEmailSubscribersRemoved GET /automations/{workflow_id}/removed-subscribers read
automations.pauseAllEmails POST /automations/{workflow_id}/actions/pause-all-emails write
automations.pauseWorkflowEmail POST /automations/{workflow_id}/emails/{workflow_email_id}/actions/pause write
automations.removeWorkflowEmailSubscriber POST /automations/{workflow_id}/removed-subscribers write +body
automations.startAllEmails POST /automations/{workflow_id}/actions/start-all-emails send
automations.startWorkflowEmail POST /automations/{workflow_id}/emails/{workflow_email_id}/actions/start send
automations.updateWorkflowEmail PATCH /automations/{workflow_id}/emails/{workflow_email_id} write +body +indirectSend
batchWebhooks.create POST /batch-webhooks connect +body
batchWebhooks.get GET /batch-webhooks/{batch_webhook_id} read fields exclude_fields
batchWebhooks.list GET /batch-webhooks read fields exclude_fields count offset
batchWebhooks.remove DELETE /batch-webhooks/{batch_webhook_id} delete
batchWebhooks.update PATCH /batch-webhooks/{batch_webhook_id} connect +body
batches.deleteRequest DELETE /batches/{batch_id} delete
batches.list GET /batches export fields exclude_fields count offset
batches.start POST /batches write +body
batches.status GET /batches/{batch_id} read fields exclude_fields
campaignFolders.create POST /campaign-folders write +body
campaignFolders.get GET /campaign-folders/{folder_id} read fields exclude_fields
campaignFolders.list GET /campaign-folders read fields exclude_fields count offset
campaignFolders.remove DELETE /campaign-folders/{folder_id} delete
campaignFolders.update PATCH /campaign-folders/{folder_id} write +body
campaigns.addFeedback POST /campaigns/{campaign_id}/feedback write +body
campaigns.cancelSend POST /campaigns/{campaign_id}/actions/cancel-send write
campaigns.create POST /campaigns write +body
campaigns.createResend POST /campaigns/{campaign_id}/actions/create-resend send
campaigns.deleteFeedbackMessage DELETE /campaigns/{campaign_id}/feedback/{feedback_id} delete
campaigns.get GET /campaigns/{campaign_id} read fields exclude_fields
campaigns.getContent GET /campaigns/{campaign_id}/content read fields exclude_fields
campaigns.getFeedback GET /campaigns/{campaign_id}/feedback read fields exclude_fields
campaigns.getFeedbackMessage GET /campaigns/{campaign_id}/feedback/{feedback_id} read fields exclude_fields
campaigns.getSendChecklist GET /campaigns/{campaign_id}/send-checklist read fields exclude_fields
campaigns.list GET /campaigns read fields exclude_fields count offset type status before_send_time since_send_time before_create_time since_create_time list_id folder_id member_id sort_field sort_dir
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
connectedSites.get GET /connected-sites/{connected_site_id} read fields exclude_fields
connectedSites.list GET /connected-sites read fields exclude_fields count offset
connectedSites.remove DELETE /connected-sites/{connected_site_id} delete
connectedSites.verifyScriptInstallation POST /connected-sites/{connected_site_id}/actions/verify-script-installation connect
conversations.get GET /conversations/{conversation_id} read fields exclude_fields
conversations.getConversationMessage GET /conversations/{conversation_id}/messages/{message_id} read fields exclude_fields
conversations.getConversationMessages GET /conversations/{conversation_id}/messages read fields exclude_fields is_read before_timestamp since_timestamp
conversations.list GET /conversations read fields exclude_fields count offset has_unread_messages list_id campaign_id
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
ecommerce.getAllCartLineItems GET /ecommerce/stores/{store_id}/carts/{cart_id}/lines read fields exclude_fields count offset
ecommerce.getAllOrderLineItems GET /ecommerce/stores/{store_id}/orders/{order_id}/lines read fields exclude_fields count offset
ecommerce.getAllStoreCustomers GET /ecommerce/stores/{store_id}/customers read fields exclude_fields count offset email_address
ecommerce.getAllStoreProducts GET /ecommerce/stores/{store_id}/products read fields exclude_fields count offset
ecommerce.getCartLineItem GET /ecommerce/stores/{store_id}/carts/{cart_id}/lines/{line_id} read fields exclude_fields
ecommerce.getOrder GET /ecommerce/stores/{store_id}/orders/{order_id} read fields exclude_fields
ecommerce.getOrderLineItem GET /ecommerce/stores/{store_id}/orders/{order_id}/lines/{line_id} read fields exclude_fields
ecommerce.getProductImage GET /ecommerce/stores/{store_id}/products/{product_id}/images/{image_id} read fields exclude_fields
ecommerce.getProductImages GET /ecommerce/stores/{store_id}/products/{product_id}/images read fields exclude_fields count offset
ecommerce.getProductVariant GET /ecommerce/stores/{store_id}/products/{product_id}/variants/{variant_id} read fields exclude_fields
ecommerce.getProductVariants GET /ecommerce/stores/{store_id}/products/{product_id}/variants read fields exclude_fields count offset
ecommerce.getPromoCode GET /ecommerce/stores/{store_id}/promo-rules/{promo_rule_id}/promo-codes/{promo_code_id} read fields exclude_fields
ecommerce.getPromoCodes GET /ecommerce/stores/{store_id}/promo-rules/{promo_rule_id}/promo-codes read fields exclude_fields count offset
ecommerce.getPromoRule GET /ecommerce/stores/{store_id}/promo-rules/{promo_rule_id} read fields exclude_fields
ecommerce.getStore GET /ecommerce/stores/{store_id} read fields exclude_fields
ecommerce.getStoreCart GET /ecommerce/stores/{store_id}/carts/{cart_id} read fields exclude_fields
ecommerce.getStoreCarts GET /ecommerce/stores/{store_id}/carts read fields exclude_fields count offset
ecommerce.getStoreCustomer GET /ecommerce/stores/{store_id}/customers/{customer_id} read fields exclude_fields
ecommerce.getStoreOrders GET /ecommerce/stores/{store_id}/orders read fields exclude_fields count offset customer_id has_outreach campaign_id outreach_id
ecommerce.getStoreProduct GET /ecommerce/stores/{store_id}/products/{product_id} read fields exclude_fields
ecommerce.listPromoRules GET /ecommerce/stores/{store_id}/promo-rules read fields exclude_fields count offset
ecommerce.orders GET /ecommerce/orders read fields exclude_fields count offset campaign_id outreach_id customer_id has_outreach
ecommerce.setStoreCustomer PUT /ecommerce/stores/{store_id}/customers/{customer_id} write +body +indirectSend
ecommerce.stores GET /ecommerce/stores read fields exclude_fields count offset
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
facebookAds.getAd GET /facebook-ads/{outreach_id} read fields exclude_fields
facebookAds.list GET /facebook-ads read fields exclude_fields count offset sort_field sort_dir
fileManager.createFolder POST /file-manager/folders write +body
fileManager.deleteFile DELETE /file-manager/files/{file_id} delete
fileManager.deleteFolder DELETE /file-manager/folders/{folder_id} delete
fileManager.files GET /file-manager/files read fields exclude_fields count offset type created_by before_created_at since_created_at sort_field sort_dir
fileManager.getFile GET /file-manager/files/{file_id} read fields exclude_fields
fileManager.getFolder GET /file-manager/folders/{folder_id} read fields exclude_fields
fileManager.listFolders GET /file-manager/folders read fields exclude_fields count offset created_by before_created_at since_created_at
fileManager.updateFile PATCH /file-manager/files/{file_id} write +body
fileManager.updateFolder PATCH /file-manager/folders/{folder_id} write +body
fileManager.upload POST /file-manager/files write +body
landingPages.create POST /landing-pages write +body use_default_list
landingPages.deletePage DELETE /landing-pages/{page_id} delete
landingPages.getAll GET /landing-pages read sort_dir sort_field fields exclude_fields count
landingPages.getPage GET /landing-pages/{page_id} read fields exclude_fields
landingPages.getPageContent GET /landing-pages/{page_id}/content read fields exclude_fields
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
lists.getAllLists GET /lists read fields exclude_fields count offset before_date_created since_date_created before_campaign_last_sent since_campaign_last_sent email sort_field sort_dir has_ecommerce_store include_total_contacts
lists.getAllSurveysForList GET /lists/{list_id}/surveys read
lists.getInterestCategory GET /lists/{list_id}/interest-categories/{interest_category_id} read fields exclude_fields
lists.getInterestCategoryInterest GET /lists/{list_id}/interest-categories/{interest_category_id}/interests/{interest_id} read fields exclude_fields
lists.getList GET /lists/{list_id} read fields exclude_fields include_total_contacts
lists.getListAbuseReportDetails GET /lists/{list_id}/abuse-reports/{report_id} read fields exclude_fields count offset
lists.getListAbuseReports GET /lists/{list_id}/abuse-reports read fields exclude_fields count offset
lists.getListClients GET /lists/{list_id}/clients read fields exclude_fields
lists.getListGrowthHistory GET /lists/{list_id}/growth-history read fields exclude_fields count offset sort_field sort_dir
lists.getListGrowthHistoryByMonth GET /lists/{list_id}/growth-history/{month} read fields exclude_fields
lists.getListInterestCategories GET /lists/{list_id}/interest-categories read fields exclude_fields count offset type
lists.getListLocations GET /lists/{list_id}/locations read fields exclude_fields
lists.getListMember GET /lists/{list_id}/members/{subscriber_hash} read fields exclude_fields
lists.getListMemberActivity GET /lists/{list_id}/members/{subscriber_hash}/activity read fields exclude_fields action
lists.getListMemberActivityFeed GET /lists/{list_id}/members/{subscriber_hash}/activity-feed read fields exclude_fields count offset activity_filters
lists.getListMemberEvents GET /lists/{list_id}/members/{subscriber_hash}/events read count offset fields exclude_fields
lists.getListMemberGoals GET /lists/{list_id}/members/{subscriber_hash}/goals read fields exclude_fields
lists.getListMemberNote GET /lists/{list_id}/members/{subscriber_hash}/notes/{note_id} read fields exclude_fields
lists.getListMemberNotes GET /lists/{list_id}/members/{subscriber_hash}/notes read sort_field sort_dir fields exclude_fields count offset
lists.getListMemberTags GET /lists/{list_id}/members/{subscriber_hash}/tags read fields exclude_fields count offset
lists.getListMembersInfo GET /lists/{list_id}/members read fields exclude_fields count offset email_type status since_timestamp_opt before_timestamp_opt since_last_changed before_last_changed unique_email_id vip_only interest_category_id interest_ids interest_match sort_field sort_dir since_last_campaign unsubscribed_since
lists.getListMergeField GET /lists/{list_id}/merge-fields/{merge_id} read exclude_fields fields
lists.getListMergeFields GET /lists/{list_id}/merge-fields read fields exclude_fields count offset type required
lists.getListRecentActivity GET /lists/{list_id}/activity read count offset fields exclude_fields
lists.getListSignupForms GET /lists/{list_id}/signup-forms read
lists.getListWebhook GET /lists/{list_id}/webhooks/{webhook_id} read
lists.getListWebhooks GET /lists/{list_id}/webhooks read
lists.getSegment GET /lists/{list_id}/segments/{segment_id} read fields exclude_fields include_cleaned include_transactional include_unsubscribed
lists.getSegmentMembersList GET /lists/{list_id}/segments/{segment_id}/members read fields exclude_fields count offset include_cleaned include_transactional include_unsubscribed
lists.getSurvey GET /lists/{list_id}/surveys/{survey_id} read
lists.listInterestCategoryInterests GET /lists/{list_id}/interest-categories/{interest_category_id}/interests read fields exclude_fields count offset
lists.listSegments GET /lists/{list_id}/segments read fields exclude_fields count offset type since_created_at before_created_at include_cleaned include_transactional include_unsubscribed since_updated_at before_updated_at
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
reporting.getFacebookAdProductActivityReport GET /reporting/facebook-ads/{outreach_id}/ecommerce-product-activity read fields exclude_fields count offset sort_field
reporting.getFacebookAdReport GET /reporting/facebook-ads/{outreach_id} read fields exclude_fields
reporting.getFacebookAdsReportAll GET /reporting/facebook-ads read fields exclude_fields count offset sort_field sort_dir
reporting.getLandingPageReport GET /reporting/landing-pages/{outreach_id} read fields exclude_fields
reporting.getLandingPageReportsAll GET /reporting/landing-pages read fields exclude_fields count offset
reporting.getSurveyQuestionAnswers GET /reporting/surveys/{outreach_id}/questions/{question_id}/answers read +personalData fields exclude_fields respondent_familiarity_is
reporting.getSurveyQuestionReport GET /reporting/surveys/{outreach_id}/questions/{question_id} read fields exclude_fields
reporting.getSurveyQuestionReportsAll GET /reporting/surveys/{outreach_id}/questions read fields exclude_fields
reporting.getSurveyReport GET /reporting/surveys/{outreach_id} read fields exclude_fields
reporting.getSurveyReportsAll GET /reporting/surveys read fields exclude_fields count offset
reporting.getSurveyResponse GET /reporting/surveys/{outreach_id}/responses/{response_id} read +personalData
reporting.getSurveyResponsesAll GET /reporting/surveys/{outreach_id}/responses read +personalData fields exclude_fields answered_question chose_answer respondent_familiarity_is
reports.getAllCampaignReports GET /reports read fields exclude_fields count offset type before_send_time since_send_time
reports.getCampaignAbuseReport GET /reports/{campaign_id}/abuse-reports/{report_id} read +personalData fields exclude_fields
reports.getCampaignAbuseReports GET /reports/{campaign_id}/abuse-reports read +personalData fields exclude_fields
reports.getCampaignAdvice GET /reports/{campaign_id}/advice read fields exclude_fields
reports.getCampaignClickDetails GET /reports/{campaign_id}/click-details read fields exclude_fields count offset
reports.getCampaignClickDetailsForLink GET /reports/{campaign_id}/click-details/{link_id} read fields exclude_fields
reports.getCampaignOpenDetails GET /reports/{campaign_id}/open-details read +personalData fields exclude_fields count offset since
reports.getCampaignRecipient GET /reports/{campaign_id}/sent-to/{subscriber_hash} read +personalData fields exclude_fields
reports.getCampaignRecipients GET /reports/{campaign_id}/sent-to read +personalData fields exclude_fields count offset
reports.getCampaignReport GET /reports/{campaign_id} read fields exclude_fields
reports.getDomainPerformanceForCampaign GET /reports/{campaign_id}/domain-performance read fields exclude_fields
reports.getEcommerceProductActivityForCampaign GET /reports/{campaign_id}/ecommerce-product-activity read fields exclude_fields count offset sort_field
reports.getEepurlActivityForCampaign GET /reports/{campaign_id}/eepurl read fields exclude_fields
reports.getEmailActivityForCampaign GET /reports/{campaign_id}/email-activity read +personalData fields exclude_fields count offset since
reports.getEmailActivityForSubscriber GET /reports/{campaign_id}/email-activity/{subscriber_hash} read +personalData fields exclude_fields since
reports.getLocationsForCampaign GET /reports/{campaign_id}/locations read fields exclude_fields count offset
reports.getSubReportsForCampaign GET /reports/{campaign_id}/sub-reports read fields exclude_fields
reports.getSubscriberInfo GET /reports/{campaign_id}/click-details/{link_id}/members/{subscriber_hash} read +personalData fields exclude_fields
reports.getSubscriberInfoForOpenedCampaign GET /reports/{campaign_id}/open-details/{subscriber_hash} read +personalData fields exclude_fields
reports.getSubscribersInfo GET /reports/{campaign_id}/click-details/{link_id}/members read +personalData fields exclude_fields count offset
reports.getUnsubscribedListForCampaign GET /reports/{campaign_id}/unsubscribed read +personalData fields exclude_fields count offset
reports.getUnsubscribedListMember GET /reports/{campaign_id}/unsubscribed/{subscriber_hash} read +personalData fields exclude_fields
root.getRoot GET / read fields exclude_fields
searchCampaigns.search GET /search-campaigns read fields exclude_fields query
searchMembers.search GET /search-members read fields exclude_fields query list_id
surveys.publishSurvey POST /lists/{list_id}/surveys/{survey_id}/actions/publish publish
surveys.unpublishSurvey POST /lists/{list_id}/surveys/{survey_id}/actions/unpublish publish
templateFolders.create POST /template-folders write +body
templateFolders.get GET /template-folders/{folder_id} read fields exclude_fields
templateFolders.list GET /template-folders read fields exclude_fields count offset
templateFolders.remove DELETE /template-folders/{folder_id} delete
templateFolders.update PATCH /template-folders/{folder_id} write +body
templates.create POST /templates write +body
templates.deleteTemplate DELETE /templates/{template_id} delete
templates.getDefaultContentForTemplate GET /templates/{template_id}/default-content read fields exclude_fields
templates.getTemplate GET /templates/{template_id} read fields exclude_fields
templates.list GET /templates read fields exclude_fields count offset created_by since_date_created before_date_created type category folder_id sort_field sort_dir
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
