// Made by `npm run generate` from scripts/spec/mailchimp-3.0.55.json: do not edit.

/**
 * Operation → the schema of its body, then schema → its fields; a schema is a number in base 36. A field is
 * followed by its type: `>` and a schema, `[]` for a list of the type after it, `*` for an object with any
 * names, and nothing for a primitive value.
 */
export const bodyTable = `\
accountExports.createAccountExport >1n
automations.addWorkflowEmailSubscriber >1v
automations.create >1r
automations.removeWorkflowEmailSubscriber >1v
automations.updateWorkflowEmail >1o
batchWebhooks.create >1x
batchWebhooks.update >1w
batches.start >1y
campaignFolders.create >20
campaignFolders.update >20
campaigns.addFeedback >2d
campaigns.create >27
campaigns.schedule >2a
campaigns.sendTestEmail >2c
campaigns.setContent >2e
campaigns.update >21
campaigns.updateFeedbackMessage >26
connectedSites.create >2i
customerJourneys.trigger >1v
ecommerce.addCartLineItem >2z
ecommerce.addOrderLineItem >32
ecommerce.addProductImage >34
ecommerce.addProductVariant >35
ecommerce.addProductVariants >35
ecommerce.addPromoCode >36
ecommerce.addPromoRules >37
ecommerce.addStore >2w
ecommerce.addStoreCart >2x
ecommerce.addStoreCustomer >30
ecommerce.addStoreOrder >31
ecommerce.addStoreProduct >33
ecommerce.setStoreCustomer >30
ecommerce.updateCartLineItem >2m
ecommerce.updateOrder >2n
ecommerce.updateOrderLineItem >2o
ecommerce.updateProductImage >2s
ecommerce.updateProductVariant >2t
ecommerce.updatePromoCode >2u
ecommerce.updatePromoRule >2v
ecommerce.updateStore >2j
ecommerce.updateStoreCart >2k
ecommerce.updateStoreCustomer >2l
ecommerce.updateStoreProduct >2r
fileManager.createFolder >20
fileManager.updateFile >38
fileManager.updateFolder >20
fileManager.upload >39
landingPages.create >3b
landingPages.updatePage >3a
lists.addListMember >3z
lists.addListMergeField >40
lists.batchListMembers >3x
lists.batchSegmentMembers >43
lists.createInterestCategoryInterest >3g
lists.createList >3v
lists.createListInterestCategory >3f
lists.createListMemberEvent >3s
lists.createListMemberNote >3k
lists.createListWebhook >3p
lists.createSegment >42
lists.createSegmentMember >1v
lists.setListMember >45
lists.updateInterestCategory >3f
lists.updateInterestCategoryInterest >3g
lists.updateList >3c
lists.updateListMember >3h
lists.updateListMemberNote >3k
lists.updateListMemberTags >3t
lists.updateListMergeField >3l
lists.updateListSignupForm >44
lists.updateListWebhook >3p
lists.updateSegment >3n
templateFolders.create >20
templateFolders.update >20
templates.create >46
templates.updateTemplate >46
verifiedDomains.createVerifiedDomain >47
verifiedDomains.submitDomainVerification >48
0 conditions[]>1 match saved_segment_id
1 condition_type field op value extra value[] addr lat lng
2 condition_type field op value
3 condition_type field op value
4 condition_type field op value
5 condition_type field op value
6 condition_type extra field op value
7 condition_type field op value
8 condition_type field op value
9 condition_type field op value
a condition_type field op value
b condition_type field op value
c condition_type field op
d condition_type field op value[]
e condition_type field op value
f condition_type field op value
g condition_type field op
h condition_type field op value
i condition_type field op value
j condition_type field op value
k condition_type field op value
l condition_type field op value
m condition_type field op value
n condition_type field op value
o addr condition_type field lat lng op value
p condition_type extra field op value
q condition_type field op
r condition_type field op value
s condition_type field op value
t condition_type field op value
u condition_type field op value
v condition_type field op value
w condition_type field op value
x condition_type field op value
y condition_type extra field op value
z condition_type field op value
10 condition_type field op value
11 condition_type field op value
12 condition_type field op value
13 condition_type field op value
14 condition_type field op value
15 condition_type field op value
16 condition_type field op value
17 capsule>18 clicktale ecomm360 goal_tracking google_analytics html_clicks opens salesforce>19 text_clicks
18 notes
19 campaign notes
1a conditions[]>1 match prebuilt_segment_id saved_segment_id
1b description image_url title
1c daily_send>1d hour monthly_send_date weekly_send_day
1d friday monday saturday sunday thursday tuesday wednesday
1e address1 address2 city company country country_code latitude longitude name phone postal_code province province_code
1f address1 address2 city country country_code postal_code province province_code
1g address1 address2 city country country_code latitude longitude postal_code province province_code
1h enable_restricted_data_processing track_with_mailchimp
1i conditions[]>1 match
1j section value
1k image_align image_alt image_border_color image_border_style image_border_width image_height image_link image_target image_url image_width text
1l options[]>1m selector
1m property value
1n include_stages[] since_timestamp
1o delay>1p settings>1q
1p action amount direction type
1q from_name preview_text reply_to subject_line title
1r recipients>1s settings>1t trigger_settings>1u
1s list_id store_id
1t from_name reply_to
1u workflow_type
1v email_address
1w enabled url
1x enabled url
1y operations[]>1z
1z body method operation_id params* path
20 name
21 recipients>22 rss_opts>23 settings>24 social_card>1b tracking>17 variate_settings>25
22 list_id segment_opts>1a
23 constrain_rss_img feed_url frequency schedule>1c
24 authenticate auto_fb_post[] auto_footer auto_tweet fb_comments folder_id from_name inline_css preview_text reply_to subject_line template_id title to_name use_conversation
25 from_names[] reply_to_addresses[] send_times[] subject_lines[] test_size wait_time winner_criteria
26 block_id is_complete message
27 content_type recipients>28 rss_opts>23 settings>29 social_card>1b tracking>17 type variate_settings>25
28 list_id segment_opts>0
29 authenticate auto_fb_post[] auto_footer auto_tweet fb_comments folder_id from_name inline_css preview_text reply_to subject_line template_id title to_name use_conversation
2a batch_delivery>2b schedule_time timewarp
2b batch_count batch_delay
2c send_type test_emails[]
2d block_id is_complete message
2e archive>2f html plain_text template>2g url variate_contents[]>2h
2f archive_content archive_type
2g id sections*
2h archive>2f content_label html plain_text template>2g url
2i domain foreign_id
2j address>1g currency_code domain email_address is_syncing money_format name phone platform primary_locale timezone
2k campaign_id checkout_url currency_code customer>2l lines[]>2m order_total tax_total
2l address>1f company first_name last_name opt_in_status
2m price product_id product_variant_id quantity
2n billing_address>1e campaign_id cancelled_at_foreign currency_code customer>2l discount_total financial_status fulfillment_status landing_site lines[]>2o order_total order_url outreach>2p processed_at_foreign promos[]>2q shipping_address>1e shipping_total tax_total tracking_carrier tracking_code tracking_number tracking_url updated_at_foreign
2o discount price product_id product_variant_id quantity
2p id
2q amount_discounted code type
2r description handle image_url images[]>2s published_at_foreign title type url variants[]>2t vendor
2s id url variant_ids[]
2t backorders image_url inventory_quantity price sku title url visibility
2u code created_at_foreign enabled redemption_url updated_at_foreign usage_count
2v amount created_at_foreign description enabled ends_at starts_at target title type updated_at_foreign
2w address>1g currency_code domain email_address id is_syncing list_id money_format name phone platform primary_locale timezone
2x campaign_id checkout_url currency_code customer>2y id lines[]>2z order_total tax_total
2y address>1f company email_address first_name id last_name opt_in_status
2z id price product_id product_variant_id quantity
30 address>1f company email_address first_name id last_name opt_in_status
31 billing_address>1e campaign_id cancelled_at_foreign currency_code customer>2y discount_total financial_status fulfillment_status id landing_site lines[]>32 order_total order_url outreach>2p processed_at_foreign promos[]>2q shipping_address>1e shipping_total tax_total tracking_carrier tracking_code tracking_number tracking_url updated_at_foreign
32 discount id price product_id product_variant_id quantity
33 description handle id image_url images[]>34 published_at_foreign title type url variants[]>35 vendor
34 id url variant_ids[]
35 backorders id image_url inventory_quantity price sku title url visibility
36 code created_at_foreign enabled id redemption_url updated_at_foreign usage_count
37 amount created_at_foreign description enabled ends_at id starts_at target title type updated_at_foreign
38 folder_id name
39 file_data folder_id name
3a description list_id name store_id title tracking>1h
3b description list_id name store_id template_id title tracking>1h type
3c campaign_defaults>3d contact>3e double_optin email_type_option marketing_permissions name notify_on_subscribe notify_on_unsubscribe permission_reminder use_archive_bar
3d from_email from_name language subject
3e address1 address2 city company country phone state zip
3f display_order title type
3g display_order name
3h email_address email_type interests* ip_opt ip_signup language location>3i marketing_permissions[]>3j merge_fields* status timestamp_opt timestamp_signup vip
3i latitude longitude
3j enabled marketing_permission_id
3k note
3l default_value display_order help_text name options>3m public required tag
3m choices[] date_format default_country phone_format
3n name options>3o static_segment[]
3o conditions[][]>1 match
3p events>3q sources>3r url
3q campaign cleaned profile subscribe unsubscribe upemail
3r admin api user
3s is_syncing name occurred_at properties*
3t is_syncing tags[]>3u
3u name status
3v campaign_defaults>3d contact>3w double_optin email_type_option marketing_permissions name notify_on_subscribe notify_on_unsubscribe permission_reminder use_archive_bar
3w address1 address2 city company country phone state zip
3x members[]>3y sync_tags update_existing
3y email_address email_type interests* ip_opt ip_signup language location>3i merge_fields* status timestamp_opt timestamp_signup vip
3z email_address email_type interests* ip_opt ip_signup language location>3i marketing_permissions[]>3j merge_fields* status tags[] timestamp_opt timestamp_signup vip
40 default_value display_order help_text name options>41 public required tag type
41 choices[] date_format default_country phone_format size
42 name options>1i static_segment[]
43 members_to_add[] members_to_remove[]
44 contents[]>1j header>1k styles[]>1l
45 email_address email_type interests* ip_opt ip_signup language location>3i marketing_permissions[]>3j merge_fields* status status_if_new timestamp_opt timestamp_signup vip
46 folder_id html name
47 verification_email
48 code
`
