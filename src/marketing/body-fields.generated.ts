// Made by `npm run generate` from scripts/spec/mailchimp-3.0.55.json: do not edit.

/**
 * Group → its methods with the schema of their body, then schema → its fields; a schema is a number in base 36. A field
 * is followed by its type: `>` and a schema, `[]` for a list of the type after it, `*` for an object with any
 * names, and nothing for a primitive value.
 */
export const bodyTable = `\
accountExports. createAccountExport>n
automations. addWorkflowEmailSubscriber>v create>r removeWorkflowEmailSubscriber>v updateWorkflowEmail>o
batchWebhooks. create>w update>w
batches. start>x
campaignFolders. create>z update>z
campaigns. addFeedback>15 create>16 schedule>18 sendTestEmail>1a setContent>1b update>10 updateFeedbackMessage>15
connectedSites. create>1f
customerJourneys. trigger>v
ecommerce. addCartLineItem>1w addOrderLineItem>1y addProductImage>1p addProductVariant>20 addProductVariants>20 addPromoCode>21 addPromoRules>22 addStore>1t addStoreCart>1u addStoreCustomer>1v addStoreOrder>1x addStoreProduct>1z setStoreCustomer>1v updateCartLineItem>1j updateOrder>1k updateOrderLineItem>1l updateProductImage>1p updateProductVariant>1q updatePromoCode>1r updatePromoRule>1s updateStore>1g updateStoreCart>1h updateStoreCustomer>1i updateStoreProduct>1o
fileManager. createFolder>z updateFile>23 updateFolder>z upload>24
landingPages. create>26 updatePage>25
lists. addListMember>2s addListMergeField>2t batchListMembers>2q batchSegmentMembers>2w createInterestCategoryInterest>2b createList>27 createListInterestCategory>2a createListMemberEvent>2n createListMemberNote>2f createListWebhook>2k createSegment>2v createSegmentMember>v setListMember>2y updateInterestCategory>2a updateInterestCategoryInterest>2b updateList>27 updateListMember>2c updateListMemberNote>2f updateListMemberTags>2o updateListMergeField>2g updateListSignupForm>2x updateListWebhook>2k updateSegment>2i
templateFolders. create>z update>z
templates. create>2z updateTemplate>2z
verifiedDomains. createVerifiedDomain>30 submitDomainVerification>31
0 conditions[]>1 match saved_segment_id
1 condition_type field op value extra value[] addr lat lng
2 condition_type field op value
3 condition_type extra field op value
4 condition_type field op
5 condition_type field op value[]
6 addr condition_type field lat lng op value
7 capsule>8 clicktale ecomm360 goal_tracking google_analytics html_clicks opens salesforce>9 text_clicks
8 notes
9 campaign notes
a conditions[]>1 match prebuilt_segment_id saved_segment_id
b description image_url title
c daily_send>d hour monthly_send_date weekly_send_day
d friday monday saturday sunday thursday tuesday wednesday
e address1 address2 city company country country_code latitude longitude name phone postal_code province province_code
f address1 address2 city country country_code postal_code province province_code
g address1 address2 city country country_code latitude longitude postal_code province province_code
h enable_restricted_data_processing track_with_mailchimp
i conditions[]>1 match
j section value
k image_align image_alt image_border_color image_border_style image_border_width image_height image_link image_target image_url image_width text
l options[]>m selector
m property value
n include_stages[] since_timestamp
o delay>p settings>q
p action amount direction type
q from_name preview_text reply_to subject_line title
r recipients>s settings>t trigger_settings>u
s list_id store_id
t from_name reply_to
u workflow_type
v email_address
w enabled url
x operations[]>y
y body method operation_id params* path
z name
10 recipients>11 rss_opts>12 settings>13 social_card>b tracking>7 variate_settings>14
11 list_id segment_opts>a
12 constrain_rss_img feed_url frequency schedule>c
13 authenticate auto_fb_post[] auto_footer auto_tweet fb_comments folder_id from_name inline_css preview_text reply_to subject_line template_id title to_name use_conversation
14 from_names[] reply_to_addresses[] send_times[] subject_lines[] test_size wait_time winner_criteria
15 block_id is_complete message
16 content_type recipients>17 rss_opts>12 settings>13 social_card>b tracking>7 type variate_settings>14
17 list_id segment_opts>0
18 batch_delivery>19 schedule_time timewarp
19 batch_count batch_delay
1a send_type test_emails[]
1b archive>1c html plain_text template>1d url variate_contents[]>1e
1c archive_content archive_type
1d id sections*
1e archive>1c content_label html plain_text template>1d url
1f domain foreign_id
1g address>g currency_code domain email_address is_syncing money_format name phone platform primary_locale timezone
1h campaign_id checkout_url currency_code customer>1i lines[]>1j order_total tax_total
1i address>f company first_name last_name opt_in_status
1j price product_id product_variant_id quantity
1k billing_address>e campaign_id cancelled_at_foreign currency_code customer>1i discount_total financial_status fulfillment_status landing_site lines[]>1l order_total order_url outreach>1m processed_at_foreign promos[]>1n shipping_address>e shipping_total tax_total tracking_carrier tracking_code tracking_number tracking_url updated_at_foreign
1l discount price product_id product_variant_id quantity
1m id
1n amount_discounted code type
1o description handle image_url images[]>1p published_at_foreign title type url variants[]>1q vendor
1p id url variant_ids[]
1q backorders image_url inventory_quantity price sku title url visibility
1r code created_at_foreign enabled redemption_url updated_at_foreign usage_count
1s amount created_at_foreign description enabled ends_at starts_at target title type updated_at_foreign
1t address>g currency_code domain email_address id is_syncing list_id money_format name phone platform primary_locale timezone
1u campaign_id checkout_url currency_code customer>1v id lines[]>1w order_total tax_total
1v address>f company email_address first_name id last_name opt_in_status
1w id price product_id product_variant_id quantity
1x billing_address>e campaign_id cancelled_at_foreign currency_code customer>1v discount_total financial_status fulfillment_status id landing_site lines[]>1y order_total order_url outreach>1m processed_at_foreign promos[]>1n shipping_address>e shipping_total tax_total tracking_carrier tracking_code tracking_number tracking_url updated_at_foreign
1y discount id price product_id product_variant_id quantity
1z description handle id image_url images[]>1p published_at_foreign title type url variants[]>20 vendor
20 backorders id image_url inventory_quantity price sku title url visibility
21 code created_at_foreign enabled id redemption_url updated_at_foreign usage_count
22 amount created_at_foreign description enabled ends_at id starts_at target title type updated_at_foreign
23 folder_id name
24 file_data folder_id name
25 description list_id name store_id title tracking>h
26 description list_id name store_id template_id title tracking>h type
27 campaign_defaults>28 contact>29 double_optin email_type_option marketing_permissions name notify_on_subscribe notify_on_unsubscribe permission_reminder use_archive_bar
28 from_email from_name language subject
29 address1 address2 city company country phone state zip
2a display_order title type
2b display_order name
2c email_address email_type interests* ip_opt ip_signup language location>2d marketing_permissions[]>2e merge_fields* status timestamp_opt timestamp_signup vip
2d latitude longitude
2e enabled marketing_permission_id
2f note
2g default_value display_order help_text name options>2h public required tag
2h choices[] date_format default_country phone_format
2i name options>2j static_segment[]
2j conditions[][]>1 match
2k events>2l sources>2m url
2l campaign cleaned profile subscribe unsubscribe upemail
2m admin api user
2n is_syncing name occurred_at properties*
2o is_syncing tags[]>2p
2p name status
2q members[]>2r sync_tags update_existing
2r email_address email_type interests* ip_opt ip_signup language location>2d merge_fields* status timestamp_opt timestamp_signup vip
2s email_address email_type interests* ip_opt ip_signup language location>2d marketing_permissions[]>2e merge_fields* status tags[] timestamp_opt timestamp_signup vip
2t default_value display_order help_text name options>2u public required tag type
2u choices[] date_format default_country phone_format size
2v name options>i static_segment[]
2w members_to_add[] members_to_remove[]
2x contents[]>j header>k styles[]>l
2y email_address email_type interests* ip_opt ip_signup language location>2d marketing_permissions[]>2e merge_fields* status status_if_new timestamp_opt timestamp_signup vip
2z folder_id html name
30 verification_email
31 code
`
