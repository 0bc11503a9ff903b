// Made by `npm run generate` from @mailchimp/mailchimp_marketing 3.0.80: do not edit.

/** The version of the official SDK that this catalogue was read from. */
export const sdkVersion = '3.0.80'

/**
 * A line for each group, and below it one for each operation: name, method, template, access, marks (`+body`), query
 * parameters (`F` and `P` are those of fields and pages). The resource, the path parameters and the idempotency are
 * derived from template and method.
 */
export const operationTable = `\
accountExport
getAccountExports GET /account-exports/{export_id} export F
accountExports
createAccountExport POST /account-exports export +body
listAccountExports GET /account-exports export +records=exports F P
activityFeed
getChimpChatter GET /activity-feed/chimp-chatter read P
authorizedApps
get GET /authorized-apps/{app_id} read F
list GET /authorized-apps read +records=apps F P
automations
addWorkflowEmailSubscriber POST /automations/{workflow_id}/emails/{workflow_email_id}/queue send +body
archive POST /automations/{workflow_id}/actions/archive write
create POST /automations write +body +indirectSend
deleteWorkflowEmail DELETE /automations/{workflow_id}/emails/{workflow_email_id} delete
get GET /automations/{workflow_id} read F
getRemovedWorkflowEmailSubscriber GET /automations/{workflow_id}/removed-subscribers/{subscriber_hash} read
getWorkflowEmail GET /automations/{workflow_id}/emails/{workflow_email_id} read
getWorkflowEmailSubscriber GET /automations/{workflow_id}/emails/{workflow_email_id}/queue/{subscriber_hash} read
getWorkflowEmailSubscriberQueue GET /automations/{workflow_id}/emails/{workflow_email_id}/queue read
list GET /automations read P F before_create_time since_create_time before_start_time since_start_time status
listAllWorkflowEmails GET /automations/{workflow_id}/emails read
listWorkflowEmailSubscribersRemoved GET /automations/{workflow_id}/removed-subscribers read
pauseAllEmails POST /automations/{workflow_id}/actions/pause-all-emails write
pauseWorkflowEmail POST /automations/{workflow_id}/emails/{workflow_email_id}/actions/pause write
removeWorkflowEmailSubscriber POST /automations/{workflow_id}/removed-subscribers write +body
startAllEmails POST /automations/{workflow_id}/actions/start-all-emails send
startWorkflowEmail POST /automations/{workflow_id}/emails/{workflow_email_id}/actions/start send
updateWorkflowEmail PATCH /automations/{workflow_id}/emails/{workflow_email_id} write +body +indirectSend
batchWebhooks
create POST /batch-webhooks connect +body
get GET /batch-webhooks/{batch_webhook_id} read F
list GET /batch-webhooks read +records=webhooks F P
remove DELETE /batch-webhooks/{batch_webhook_id} delete
update PATCH /batch-webhooks/{batch_webhook_id} connect +body
batches
deleteRequest DELETE /batches/{batch_id} delete
list GET /batches export F P
start POST /batches write +body
status GET /batches/{batch_id} read F
campaignFolders
create POST /campaign-folders write +body
get GET /campaign-folders/{folder_id} read F
list GET /campaign-folders read +records=folders F P
remove DELETE /campaign-folders/{folder_id} delete
update PATCH /campaign-folders/{folder_id} write +body
campaigns
addFeedback POST /campaigns/{campaign_id}/feedback write +body
cancelSend POST /campaigns/{campaign_id}/actions/cancel-send write
create POST /campaigns write +body
createResend POST /campaigns/{campaign_id}/actions/create-resend send
deleteFeedbackMessage DELETE /campaigns/{campaign_id}/feedback/{feedback_id} delete
get GET /campaigns/{campaign_id} read F
getContent GET /campaigns/{campaign_id}/content read F
getFeedback GET /campaigns/{campaign_id}/feedback read F
getFeedbackMessage GET /campaigns/{campaign_id}/feedback/{feedback_id} read F
getSendChecklist GET /campaigns/{campaign_id}/send-checklist read F
list GET /campaigns read F P type status before_send_time since_send_time before_create_time since_create_time list_id folder_id member_id sort_field sort_dir
pause POST /campaigns/{campaign_id}/actions/pause write
remove DELETE /campaigns/{campaign_id} delete
replicate POST /campaigns/{campaign_id}/actions/replicate write
resume POST /campaigns/{campaign_id}/actions/resume send
schedule POST /campaigns/{campaign_id}/actions/schedule send +body
send POST /campaigns/{campaign_id}/actions/send send
sendTestEmail POST /campaigns/{campaign_id}/actions/test send +body
setContent PUT /campaigns/{campaign_id}/content write +body
unschedule POST /campaigns/{campaign_id}/actions/unschedule write
update PATCH /campaigns/{campaign_id} write +body
updateFeedbackMessage PATCH /campaigns/{campaign_id}/feedback/{feedback_id} write +body
connectedSites
create POST /connected-sites connect +body
get GET /connected-sites/{connected_site_id} read F
list GET /connected-sites read +records=sites F P
remove DELETE /connected-sites/{connected_site_id} delete
verifyScriptInstallation POST /connected-sites/{connected_site_id}/actions/verify-script-installation connect
conversations
get GET /conversations/{conversation_id} read F
getConversationMessage GET /conversations/{conversation_id}/messages/{message_id} read F
getConversationMessages GET /conversations/{conversation_id}/messages read F is_read before_timestamp since_timestamp
list GET /conversations read F P has_unread_messages list_id campaign_id
customerJourneys
trigger POST /customer-journeys/journeys/{journey_id}/steps/{step_id}/actions/trigger send +body
ecommerce
addCartLineItem POST /ecommerce/stores/{store_id}/carts/{cart_id}/lines write +body +indirectSend
addOrderLineItem POST /ecommerce/stores/{store_id}/orders/{order_id}/lines write +body +indirectSend
addProductImage POST /ecommerce/stores/{store_id}/products/{product_id}/images write +body
addProductVariant PUT /ecommerce/stores/{store_id}/products/{product_id}/variants/{variant_id} write +body
addProductVariants POST /ecommerce/stores/{store_id}/products/{product_id}/variants write +body
addPromoCode POST /ecommerce/stores/{store_id}/promo-rules/{promo_rule_id}/promo-codes write +body
addPromoRules POST /ecommerce/stores/{store_id}/promo-rules write +body
addStore POST /ecommerce/stores write +body
addStoreCart POST /ecommerce/stores/{store_id}/carts write +body +indirectSend
addStoreCustomer POST /ecommerce/stores/{store_id}/customers write +body +indirectSend
addStoreOrder POST /ecommerce/stores/{store_id}/orders write +body +indirectSend
addStoreProduct POST /ecommerce/stores/{store_id}/products write +body
deleteCartLineItem DELETE /ecommerce/stores/{store_id}/carts/{cart_id}/lines/{line_id} delete
deleteOrder DELETE /ecommerce/stores/{store_id}/orders/{order_id} delete
deleteOrderLineItem DELETE /ecommerce/stores/{store_id}/orders/{order_id}/lines/{line_id} delete
deleteProductImage DELETE /ecommerce/stores/{store_id}/products/{product_id}/images/{image_id} delete
deleteProductVariant DELETE /ecommerce/stores/{store_id}/products/{product_id}/variants/{variant_id} delete
deletePromoCode DELETE /ecommerce/stores/{store_id}/promo-rules/{promo_rule_id}/promo-codes/{promo_code_id} delete
deletePromoRule DELETE /ecommerce/stores/{store_id}/promo-rules/{promo_rule_id} delete
deleteStore DELETE /ecommerce/stores/{store_id} delete
deleteStoreCart DELETE /ecommerce/stores/{store_id}/carts/{cart_id} delete
deleteStoreCustomer DELETE /ecommerce/stores/{store_id}/customers/{customer_id} delete
deleteStoreProduct DELETE /ecommerce/stores/{store_id}/products/{product_id} delete
getAllCartLineItems GET /ecommerce/stores/{store_id}/carts/{cart_id}/lines read F P
getAllOrderLineItems GET /ecommerce/stores/{store_id}/orders/{order_id}/lines read F P
getAllStoreCustomers GET /ecommerce/stores/{store_id}/customers read F P email_address
getAllStoreProducts GET /ecommerce/stores/{store_id}/products read F P
getCartLineItem GET /ecommerce/stores/{store_id}/carts/{cart_id}/lines/{line_id} read F
getOrder GET /ecommerce/stores/{store_id}/orders/{order_id} read F
getOrderLineItem GET /ecommerce/stores/{store_id}/orders/{order_id}/lines/{line_id} read F
getProductImage GET /ecommerce/stores/{store_id}/products/{product_id}/images/{image_id} read F
getProductImages GET /ecommerce/stores/{store_id}/products/{product_id}/images read F P
getProductVariant GET /ecommerce/stores/{store_id}/products/{product_id}/variants/{variant_id} read F
getProductVariants GET /ecommerce/stores/{store_id}/products/{product_id}/variants read F P
getPromoCode GET /ecommerce/stores/{store_id}/promo-rules/{promo_rule_id}/promo-codes/{promo_code_id} read F
getPromoCodes GET /ecommerce/stores/{store_id}/promo-rules/{promo_rule_id}/promo-codes read F P
getPromoRule GET /ecommerce/stores/{store_id}/promo-rules/{promo_rule_id} read F
getStore GET /ecommerce/stores/{store_id} read F
getStoreCart GET /ecommerce/stores/{store_id}/carts/{cart_id} read F
getStoreCarts GET /ecommerce/stores/{store_id}/carts read F P
getStoreCustomer GET /ecommerce/stores/{store_id}/customers/{customer_id} read F
getStoreOrders GET /ecommerce/stores/{store_id}/orders read F P customer_id has_outreach campaign_id outreach_id
getStoreProduct GET /ecommerce/stores/{store_id}/products/{product_id} read F
listPromoRules GET /ecommerce/stores/{store_id}/promo-rules read F P
orders GET /ecommerce/orders read F P campaign_id outreach_id customer_id has_outreach
setStoreCustomer PUT /ecommerce/stores/{store_id}/customers/{customer_id} write +body +indirectSend
stores GET /ecommerce/stores read F P
updateCartLineItem PATCH /ecommerce/stores/{store_id}/carts/{cart_id}/lines/{line_id} write +body +indirectSend
updateOrder PATCH /ecommerce/stores/{store_id}/orders/{order_id} write +body +indirectSend
updateOrderLineItem PATCH /ecommerce/stores/{store_id}/orders/{order_id}/lines/{line_id} write +body +indirectSend
updateProductImage PATCH /ecommerce/stores/{store_id}/products/{product_id}/images/{image_id} write +body
updateProductVariant PATCH /ecommerce/stores/{store_id}/products/{product_id}/variants/{variant_id} write +body
updatePromoCode PATCH /ecommerce/stores/{store_id}/promo-rules/{promo_rule_id}/promo-codes/{promo_code_id} write +body
updatePromoRule PATCH /ecommerce/stores/{store_id}/promo-rules/{promo_rule_id} write +body
updateStore PATCH /ecommerce/stores/{store_id} write +body +indirectSend
updateStoreCart PATCH /ecommerce/stores/{store_id}/carts/{cart_id} write +body +indirectSend
updateStoreCustomer PATCH /ecommerce/stores/{store_id}/customers/{customer_id} write +body +indirectSend
updateStoreProduct PATCH /ecommerce/stores/{store_id}/products/{product_id} write +body
facebookAds
getAd GET /facebook-ads/{outreach_id} read F
list GET /facebook-ads read F P sort_field sort_dir
fileManager
createFolder POST /file-manager/folders write +body
deleteFile DELETE /file-manager/files/{file_id} delete
deleteFolder DELETE /file-manager/folders/{folder_id} delete
files GET /file-manager/files read F P type created_by before_created_at since_created_at sort_field sort_dir
getFile GET /file-manager/files/{file_id} read F
getFolder GET /file-manager/folders/{folder_id} read F
listFolders GET /file-manager/folders read F P created_by before_created_at since_created_at
updateFile PATCH /file-manager/files/{file_id} write +body
updateFolder PATCH /file-manager/folders/{folder_id} write +body
upload POST /file-manager/files write +body
landingPages
create POST /landing-pages write +body use_default_list
deletePage DELETE /landing-pages/{page_id} delete
getAll GET /landing-pages read sort_dir sort_field F count
getPage GET /landing-pages/{page_id} read F
getPageContent GET /landing-pages/{page_id}/content read F
publishPage POST /landing-pages/{page_id}/actions/publish publish
unpublishPage POST /landing-pages/{page_id}/actions/unpublish publish
updatePage PATCH /landing-pages/{page_id} write +body
lists
addListMember POST /lists/{list_id}/members write +body +indirectSend skip_merge_validation
addListMergeField POST /lists/{list_id}/merge-fields write +body
batchListMembers POST /lists/{list_id} write +body +indirectSend +resource=lists.members skip_merge_validation skip_duplicate_check
batchSegmentMembers POST /lists/{list_id}/segments/{segment_id} write +body +indirectSend
createInterestCategoryInterest POST /lists/{list_id}/interest-categories/{interest_category_id}/interests write +body
createList POST /lists write +body
createListInterestCategory POST /lists/{list_id}/interest-categories write +body
createListMemberEvent POST /lists/{list_id}/members/{subscriber_hash}/events write +body +indirectSend
createListMemberNote POST /lists/{list_id}/members/{subscriber_hash}/notes write +body
createListWebhook POST /lists/{list_id}/webhooks connect +body
createSegment POST /lists/{list_id}/segments write +body +indirectSend
createSegmentMember POST /lists/{list_id}/segments/{segment_id}/members write +body +indirectSend
deleteInterestCategory DELETE /lists/{list_id}/interest-categories/{interest_category_id} delete
deleteInterestCategoryInterest DELETE /lists/{list_id}/interest-categories/{interest_category_id}/interests/{interest_id} delete
deleteList DELETE /lists/{list_id} delete
deleteListMember DELETE /lists/{list_id}/members/{subscriber_hash} delete
deleteListMemberNote DELETE /lists/{list_id}/members/{subscriber_hash}/notes/{note_id} delete
deleteListMemberPermanent POST /lists/{list_id}/members/{subscriber_hash}/actions/delete-permanent delete
deleteListMergeField DELETE /lists/{list_id}/merge-fields/{merge_id} delete
deleteListWebhook DELETE /lists/{list_id}/webhooks/{webhook_id} delete
deleteSegment DELETE /lists/{list_id}/segments/{segment_id} delete
getAllLists GET /lists read F P before_date_created since_date_created before_campaign_last_sent since_campaign_last_sent email sort_field sort_dir has_ecommerce_store include_total_contacts
getAllSurveysForList GET /lists/{list_id}/surveys read
getInterestCategory GET /lists/{list_id}/interest-categories/{interest_category_id} read F
getInterestCategoryInterest GET /lists/{list_id}/interest-categories/{interest_category_id}/interests/{interest_id} read F
getList GET /lists/{list_id} read F include_total_contacts
getListAbuseReportDetails GET /lists/{list_id}/abuse-reports/{report_id} read F P
getListAbuseReports GET /lists/{list_id}/abuse-reports read F P
getListClients GET /lists/{list_id}/clients read F
getListGrowthHistory GET /lists/{list_id}/growth-history read +records=history F P sort_field sort_dir
getListGrowthHistoryByMonth GET /lists/{list_id}/growth-history/{month} read F
getListInterestCategories GET /lists/{list_id}/interest-categories read +records=categories F P type
getListLocations GET /lists/{list_id}/locations read F
getListMember GET /lists/{list_id}/members/{subscriber_hash} read F
getListMemberActivity GET /lists/{list_id}/members/{subscriber_hash}/activity read F action
getListMemberActivityFeed GET /lists/{list_id}/members/{subscriber_hash}/activity-feed read +records=activity +noTotal F P activity_filters
getListMemberEvents GET /lists/{list_id}/members/{subscriber_hash}/events read P F
getListMemberGoals GET /lists/{list_id}/members/{subscriber_hash}/goals read F
getListMemberNote GET /lists/{list_id}/members/{subscriber_hash}/notes/{note_id} read F
getListMemberNotes GET /lists/{list_id}/members/{subscriber_hash}/notes read sort_field sort_dir F P
getListMemberTags GET /lists/{list_id}/members/{subscriber_hash}/tags read F P
getListMembersInfo GET /lists/{list_id}/members read F P email_type status since_timestamp_opt before_timestamp_opt since_last_changed before_last_changed unique_email_id vip_only interest_category_id interest_ids interest_match sort_field sort_dir since_last_campaign unsubscribed_since
getListMergeField GET /lists/{list_id}/merge-fields/{merge_id} read exclude_fields fields
getListMergeFields GET /lists/{list_id}/merge-fields read F P type required
getListRecentActivity GET /lists/{list_id}/activity read P F
getListSignupForms GET /lists/{list_id}/signup-forms read
getListWebhook GET /lists/{list_id}/webhooks/{webhook_id} read
getListWebhooks GET /lists/{list_id}/webhooks read
getSegment GET /lists/{list_id}/segments/{segment_id} read F include_cleaned include_transactional include_unsubscribed
getSegmentMembersList GET /lists/{list_id}/segments/{segment_id}/members read F P include_cleaned include_transactional include_unsubscribed
getSurvey GET /lists/{list_id}/surveys/{survey_id} read
listInterestCategoryInterests GET /lists/{list_id}/interest-categories/{interest_category_id}/interests read F P
listSegments GET /lists/{list_id}/segments read F P type since_created_at before_created_at include_cleaned include_transactional include_unsubscribed since_updated_at before_updated_at
removeSegmentMember DELETE /lists/{list_id}/segments/{segment_id}/members/{subscriber_hash} delete
setListMember PUT /lists/{list_id}/members/{subscriber_hash} write +body +indirectSend skip_merge_validation
tagSearch GET /lists/{list_id}/tag-search read name
updateInterestCategory PATCH /lists/{list_id}/interest-categories/{interest_category_id} write +body
updateInterestCategoryInterest PATCH /lists/{list_id}/interest-categories/{interest_category_id}/interests/{interest_id} write +body
updateList PATCH /lists/{list_id} write +body
updateListMember PATCH /lists/{list_id}/members/{subscriber_hash} write +body +indirectSend skip_merge_validation
updateListMemberNote PATCH /lists/{list_id}/members/{subscriber_hash}/notes/{note_id} write +body
updateListMemberTags POST /lists/{list_id}/members/{subscriber_hash}/tags write +body +indirectSend
updateListMergeField PATCH /lists/{list_id}/merge-fields/{merge_id} write +body
updateListSignupForm POST /lists/{list_id}/signup-forms write +body
updateListWebhook PATCH /lists/{list_id}/webhooks/{webhook_id} connect +body
updateSegment PATCH /lists/{list_id}/segments/{segment_id} write +body +indirectSend
ping
get GET /ping read
reporting
getFacebookAdProductActivityReport GET /reporting/facebook-ads/{outreach_id}/ecommerce-product-activity read +records=products F P sort_field
getFacebookAdReport GET /reporting/facebook-ads/{outreach_id} read F
getFacebookAdsReportAll GET /reporting/facebook-ads read F P sort_field sort_dir
getLandingPageReport GET /reporting/landing-pages/{outreach_id} read F
getLandingPageReportsAll GET /reporting/landing-pages read F P
getSurveyQuestionAnswers GET /reporting/surveys/{outreach_id}/questions/{question_id}/answers read +personalData F respondent_familiarity_is
getSurveyQuestionReport GET /reporting/surveys/{outreach_id}/questions/{question_id} read F
getSurveyQuestionReportsAll GET /reporting/surveys/{outreach_id}/questions read F
getSurveyReport GET /reporting/surveys/{outreach_id} read F
getSurveyReportsAll GET /reporting/surveys read F P
getSurveyResponse GET /reporting/surveys/{outreach_id}/responses/{response_id} read +personalData
getSurveyResponsesAll GET /reporting/surveys/{outreach_id}/responses read +personalData F answered_question chose_answer respondent_familiarity_is
reports
getAllCampaignReports GET /reports read F P type before_send_time since_send_time
getCampaignAbuseReport GET /reports/{campaign_id}/abuse-reports/{report_id} read +personalData F
getCampaignAbuseReports GET /reports/{campaign_id}/abuse-reports read +personalData F
getCampaignAdvice GET /reports/{campaign_id}/advice read F
getCampaignClickDetails GET /reports/{campaign_id}/click-details read +records=urls_clicked F P
getCampaignClickDetailsForLink GET /reports/{campaign_id}/click-details/{link_id} read F
getCampaignOpenDetails GET /reports/{campaign_id}/open-details read +personalData +records=members F P since
getCampaignRecipient GET /reports/{campaign_id}/sent-to/{subscriber_hash} read +personalData F
getCampaignRecipients GET /reports/{campaign_id}/sent-to read +personalData F P
getCampaignReport GET /reports/{campaign_id} read F
getDomainPerformanceForCampaign GET /reports/{campaign_id}/domain-performance read F
getEcommerceProductActivityForCampaign GET /reports/{campaign_id}/ecommerce-product-activity read +records=products F P sort_field
getEepurlActivityForCampaign GET /reports/{campaign_id}/eepurl read F
getEmailActivityForCampaign GET /reports/{campaign_id}/email-activity read +personalData +records=emails F P since
getEmailActivityForSubscriber GET /reports/{campaign_id}/email-activity/{subscriber_hash} read +personalData F since
getLocationsForCampaign GET /reports/{campaign_id}/locations read F P
getSubReportsForCampaign GET /reports/{campaign_id}/sub-reports read F
getSubscriberInfo GET /reports/{campaign_id}/click-details/{link_id}/members/{subscriber_hash} read +personalData F
getSubscriberInfoForOpenedCampaign GET /reports/{campaign_id}/open-details/{subscriber_hash} read +personalData F
getSubscribersInfo GET /reports/{campaign_id}/click-details/{link_id}/members read +personalData F P
getUnsubscribedListForCampaign GET /reports/{campaign_id}/unsubscribed read +personalData +records=unsubscribes F P
getUnsubscribedListMember GET /reports/{campaign_id}/unsubscribed/{subscriber_hash} read +personalData F
root
getRoot GET / read F
searchCampaigns
search GET /search-campaigns read F query
searchMembers
search GET /search-members read F query list_id
surveys
publishSurvey POST /lists/{list_id}/surveys/{survey_id}/actions/publish publish
unpublishSurvey POST /lists/{list_id}/surveys/{survey_id}/actions/unpublish publish
templateFolders
create POST /template-folders write +body
get GET /template-folders/{folder_id} read F
list GET /template-folders read +records=folders F P
remove DELETE /template-folders/{folder_id} delete
update PATCH /template-folders/{folder_id} write +body
templates
create POST /templates write +body
deleteTemplate DELETE /templates/{template_id} delete
getDefaultContentForTemplate GET /templates/{template_id}/default-content read F
getTemplate GET /templates/{template_id} read F
list GET /templates read F P created_by since_date_created before_date_created type category folder_id sort_field sort_dir
updateTemplate PATCH /templates/{template_id} write +body
verifiedDomains
createVerifiedDomain POST /verified-domains write +body +indirectSend
deleteDomain DELETE /verified-domains/{domain_name} delete
getDomain GET /verified-domains/{domain_name} read
getVerifiedDomainsAll GET /verified-domains read
submitDomainVerification POST /verified-domains/{domain_name}/actions/verify write +body
`

/** Operations of specification 3.0.91 that have no SDK method; their id is their route. */
export const newerOperationTable = `\
- DELETE /lists/{list_id}/surveys/{survey_id} delete
- DELETE /sms-campaigns/{sms_campaign_id} delete
- GET /audiences read
- GET /audiences/{audience_id} read
- GET /audiences/{audience_id}/contacts read +records=contacts +noTotal +cursor
- GET /audiences/{audience_id}/contacts/{contact_id} read
- GET /file-manager/folders/{folder_id}/files read +records=files
- GET /sms-campaigns read +records=sms_campaigns
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
