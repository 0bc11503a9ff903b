/*
 * The names that `@types/mailchimp__mailchimp_marketing` has for types, for those who use them: each stands for
 * the exact type of the same thing. What is here stands on the client as well, beside the groups:
 * `mailchimp.lists.AddListMemberBody`. Nothing imports this file: it is written into the package's declarations.
 */
import type * as api from './api.generated.js'
import type * as exact from './schemas.generated.js'

/** What `setConfig` takes. */
export interface Config {
  apiKey?: string | undefined
  accessToken?: string | undefined
  server?: string | undefined
}

/** Whether a member gets mail. */
export type Status = 'subscribed' | 'unsubscribed' | 'cleaned' | 'pending' | 'transactional'

export type MergeFieldType =
  | ('text' | 'number' | 'address' | 'phone' | 'date' | 'url' | 'imageurl')
  | ('radio' | 'dropdown' | 'birthday' | 'zip')

/** A time as `2026-01-31T12:00:00Z`. */
export type TimeString = string

/** How Mailchimp describes an error: the body of the answer, `error.response.body`. No call resolves to it. */
export interface ErrorResponse {
  type: string
  title: string
  status: number
  detail: string
  instance: string
}

export type AnySegmentCondition = exact.SegmentCondition

export namespace segmentConditions {
  export type AddressMerge = exact.AddressMergeCondition
  export type Aim = exact.AimCondition
  export type Automation = exact.AutomationCondition
  export type BirthdayMerge = exact.BirthdayMergeCondition
  export type CampaignPoll = exact.CampaignPollCondition
  export type Conversation = exact.ConversationCondition
  export type Date = exact.DateCondition
  export type DateMerge = exact.DateMergeCondition
  export type EcommCategory = exact.EcommCategoryCondition
  export type EcommNumber = exact.EcommNumberCondition
  export type EcommPurchased = exact.EcommPurchasedCondition
  export type EcommSpent = exact.EcommSpentCondition
  export type EcommStore = exact.EcommStoreCondition
  export type EmailAddress = exact.EmailAddressCondition
  export type EmailClient = exact.EmailClientCondition
  export type FuzzySegment = exact.FuzzySegmentCondition
  export type GoalActivity = exact.GoalActivityCondition
  export type GoalTimestamp = exact.GoalTimestampCondition
  export type Interests = exact.InterestsCondition
  export type IpGeoCountryState = exact.IPGeoCountryStateCondition
  export type IpGeoIn = exact.IPGeoInCondition
  export type IpGeoInZip = exact.IPGeoInZipCondition
  export type IpGeoUnknown = exact.IPGeoUnknownCondition
  export type IpGeoZip = exact.IPGeoZipCondition
  export type Language = exact.LanguageCondition
  export type MemberRating = exact.MemberRatingCondition
  export type NewSubscribers = exact.NewSubscribersCondition
  export type PredictedAge = exact.PredictedAgeCondition
  export type PredictedGender = exact.PredictedGenderCondition
  export type SelectMerge = exact.SelectMergeCondition
  export type SignupSource = exact.SignupSourceCondition
  export type SocialAge = exact.SocialAgeCondition
  export type SocialGender = exact.SocialGenderCondition
  export type SocialInfluence = exact.SocialInfluenceCondition
  export type SocialNetworkFollow = exact.SocialNetworkFollowCondition
  export type SocialNetworkMember = exact.SocialNetworkMemberCondition
  export type StaticSegment = exact.StaticSegmentCondition
  export type SurveyMonkey = exact.SurveyMonkeyCondition
  export type TextMerge = exact.TextMergeCondition
  export type VIP = exact.VIPCondition
  export type ZipMerge = exact.ZipMergeCondition
}

export namespace ping {
  export type APIHealthStatus = exact.Ping
}

export namespace searchMembers {
  export type SearchMembersSuccessResponse = exact.FoundMembers
}

export namespace lists {
  export type ListVisibility = 'pub' | 'prv'
  export type Contact = exact.ListContact
  export type List = exact.List
  /** The options of several operations in one. Each takes those that it has. */
  export type ListOptions = api.ListsGetAllListsOptions &
    api.ListsGetListMergeFieldsOptions &
    api.ListsAddListMemberOptions
  export type ListsSuccessResponse = exact.Lists
  export type ListMembersInfoSuccessResponse = exact.ListMembers
  export type ListStatusTag = 'active' | 'inactive'
  export type AddListMemberBody = exact.NewListMember
  export type UpdateListMemberBody = exact.ListMemberUpdate
  export type SetListMemberBody = exact.ListMemberUpsert
  export type ListTagBody = exact.ListMemberTagInput
  export type MemberTagsBody = exact.ListMemberTagsUpdate
  export type MembersSuccessResponse = exact.ListMember
  export type MemberStats = exact.ListMemberStats
  export type MemberEcommerceData = exact.ListMemberStatsEcommerceData
  export type MemberLocation = exact.ListMemberLocationInput
  export type FullMemberLocation = exact.ListMemberLocation
  export type MemberMarketingPermissions = exact.ListMemberMarketingPermission
  export type MemberMarketingPermissionsInput = exact.ListMemberMarketingPermissionInput
  export type MemberLastNote = exact.ListMemberLastNote
  export type Tags = exact.ListMemberTag
  export type MergeField = exact.MergeField
  export type MergeFieldSuccessResponse = exact.MergeFields
  export type BatchListMembersOpts = api.ListsBatchListMembersOptions
  export type BatchListMembersResponse = exact.ListMembersBatchResult
  export type EmailType = 'text' | 'html'
  /** Mailchimp takes tags here, which its specification does not say. */
  export interface BatchListMembersBodyMembersObject extends exact.BatchedListMemberInput {
    tags?: readonly string[] | undefined
  }
  export interface BatchListMembersBody extends exact.ListMembersBatch {
    members: BatchListMembersBodyMembersObject[]
  }
  export type CreateListMemberEventBody = exact.NewListMemberEvent
  export type Category = exact.InterestCategory
  export type GetListInterestCategoriesResponse = exact.InterestCategories
  export type Interest = exact.Interest
  export type ListInterestCategoryInterestsResponse = exact.Interests
  export type ListMemberTagsOptions = api.PageOptions
  export type ListMemberTag = exact.ListMemberTagEntry
  export type ListMemberTagsResponse = exact.ListMemberTags
}

export namespace campaignFolders {
  export type CampaignFolder = exact.Folder
  export type CampaignFolderOptions = api.FieldsOptions
  export type CampaignFoldersOptions = api.PageOptions
  export type CampaignFoldersSuccessResponse = exact.Folders
}

export namespace campaigns {
  /** One campaign. */
  export type Campaigns = exact.Campaign
  export type CampaignsOptions = api.CampaignsListOptions
  export type GetCampaignContentOptions = api.FieldsOptions
  export type CampaignsSuccessResponse = exact.Campaigns
  export type CampaignContentSuccessResponse = exact.CampaignContent
  export type CreateCampaignParameters = exact.NewCampaign
  export type SetContentParams = exact.CampaignContentInput
  export type ChecklistItem = exact.SendChecklistItem
  export type SendChecklist = exact.SendChecklist
  export type GetSendChecklistOptions = api.FieldsOptions
}

export namespace customerJourneys {
  export type TriggerCustomerJourneyBody = exact.SubscriberAddress
}
