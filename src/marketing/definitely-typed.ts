/*
 * The type names of `@types/mailchimp__mailchimp_marketing`, as aliases of the exact types. They are also available
 * on the client, next to the groups: `mailchimp.lists.AddListMemberBody`. The build copies this file into the package's
 * declarations; no code imports it.
 */
import type { Marketing } from './api.generated.js'

/** The argument of `setConfig`. */
export interface Config {
  apiKey?: string | undefined
  accessToken?: string | undefined
  server?: string | undefined
}

/** Whether a member receives mail. */
export type Status = 'subscribed' | 'unsubscribed' | 'cleaned' | 'pending' | 'transactional'

export type MergeFieldType =
  | ('text' | 'number' | 'address' | 'phone' | 'date' | 'url' | 'imageurl')
  | ('radio' | 'dropdown' | 'birthday' | 'zip')

/** A time like `2026-01-31T12:00:00Z`. */
export type TimeString = string

/** Mailchimp's description of an error: the body of the response, `error.response.body`. No call resolves to it. */
export interface ErrorResponse {
  type: string
  title: string
  status: number
  detail: string
  instance: string
}

export type Link = Marketing.Link

export type AnySegmentCondition = Marketing.SegmentCondition

export namespace segmentConditions {
  export type AddressMerge = Marketing.AddressMergeCondition
  export type Aim = Marketing.AimCondition
  export type Automation = Marketing.AutomationCondition
  export type BirthdayMerge = Marketing.BirthdayMergeCondition
  export type CampaignPoll = Marketing.CampaignPollCondition
  export type Conversation = Marketing.ConversationCondition
  export type Date = Marketing.DateCondition
  export type DateMerge = Marketing.DateMergeCondition
  export type EcommCategory = Marketing.EcommCategoryCondition
  export type EcommNumber = Marketing.EcommNumberCondition
  export type EcommPurchased = Marketing.EcommPurchasedCondition
  export type EcommSpent = Marketing.EcommSpentCondition
  export type EcommStore = Marketing.EcommStoreCondition
  export type EmailAddress = Marketing.EmailAddressCondition
  export type EmailClient = Marketing.EmailClientCondition
  export type FuzzySegment = Marketing.FuzzySegmentCondition
  export type GoalActivity = Marketing.GoalActivityCondition
  export type GoalTimestamp = Marketing.GoalTimestampCondition
  export type Interests = Marketing.InterestsCondition
  export type IpGeoCountryState = Marketing.IPGeoCountryStateCondition
  export type IpGeoIn = Marketing.IPGeoInCondition
  export type IpGeoInZip = Marketing.IPGeoInZipCondition
  export type IpGeoUnknown = Marketing.IPGeoUnknownCondition
  export type IpGeoZip = Marketing.IPGeoZipCondition
  export type Language = Marketing.LanguageCondition
  export type MemberRating = Marketing.MemberRatingCondition
  export type NewSubscribers = Marketing.NewSubscribersCondition
  export type PredictedAge = Marketing.PredictedAgeCondition
  export type PredictedGender = Marketing.PredictedGenderCondition
  export type SelectMerge = Marketing.SelectMergeCondition
  export type SignupSource = Marketing.SignupSourceCondition
  export type SocialAge = Marketing.SocialAgeCondition
  export type SocialGender = Marketing.SocialGenderCondition
  export type SocialInfluence = Marketing.SocialInfluenceCondition
  export type SocialNetworkFollow = Marketing.SocialNetworkFollowCondition
  export type SocialNetworkMember = Marketing.SocialNetworkMemberCondition
  export type StaticSegment = Marketing.StaticSegmentCondition
  export type SurveyMonkey = Marketing.SurveyMonkeyCondition
  export type TextMerge = Marketing.TextMergeCondition
  export type VIP = Marketing.VIPCondition
  export type ZipMerge = Marketing.ZipMergeCondition
}

export namespace ping {
  export type APIHealthStatus = Marketing.Ping
}

export namespace searchMembers {
  export type SearchMembersSuccessResponse = Marketing.FoundMembers
}

export namespace lists {
  export type ListVisibility = 'pub' | 'prv'
  export type Contact = Marketing.ListContact
  export type List = Marketing.List
  /** The options of several operations combined. Each operation accepts its own. */
  export type ListOptions = Marketing.GetAllListsOptions &
    Marketing.GetListMergeFieldsOptions &
    Marketing.AddListMemberOptions
  export type ListsSuccessResponse = Marketing.Lists
  export type ListMembersInfoSuccessResponse = Marketing.ListMembers
  export type ListStatusTag = 'active' | 'inactive'
  export type AddListMemberBody = Marketing.AddListMemberBody
  export type UpdateListMemberBody = Marketing.UpdateListMemberBody
  export type SetListMemberBody = Marketing.SetListMemberBody
  export type ListTagBody = Marketing.ListMemberTagInput
  export type MemberTagsBody = Marketing.UpdateListMemberTagsBody
  export type MembersSuccessResponse = Marketing.ListMember
  export type MemberStats = Marketing.ListMemberStats
  export type MemberEcommerceData = Marketing.ListMemberEcommerceData
  export type MemberLocation = Marketing.ListMemberLocationInput
  export type FullMemberLocation = Marketing.ListMemberLocation
  export type MemberMarketingPermissions = Marketing.ListMemberMarketingPermission
  export type MemberMarketingPermissionsInput = Marketing.ListMemberMarketingPermissionInput
  export type MemberLastNote = Marketing.ListMemberLastNote
  export type Tags = Marketing.ListMemberTag
  export type MergeField = Marketing.MergeField
  export type MergeFieldSuccessResponse = Marketing.MergeFields
  export type BatchListMembersOpts = Marketing.BatchListMembersOptions
  export type BatchListMembersResponse = Marketing.BatchListMembersResult
  export type EmailType = 'text' | 'html'
  /** Mailchimp accepts tags here, which its specification omits. */
  export interface BatchListMembersBodyMembersObject extends Marketing.BatchedListMemberInput {
    tags?: readonly string[] | undefined
  }
  export interface BatchListMembersBody extends Marketing.BatchListMembersBody {
    members: BatchListMembersBodyMembersObject[]
  }
  export type CreateListMemberEventBody = Marketing.CreateListMemberEventBody
  export type Category = Marketing.InterestCategory
  export type GetListInterestCategoriesResponse = Marketing.InterestCategories
  export type Interest = Marketing.Interest
  export type ListInterestCategoryInterestsResponse = Marketing.Interests
  export type ListMemberTagsOptions = Marketing.PageOptions
  export type ListMemberTag = Marketing.ListMemberTagEntry
  export type ListMemberTagsResponse = Marketing.ListMemberTags
}

export namespace campaignFolders {
  export type CampaignFolder = Marketing.Folder
  export type CampaignFolderOptions = Marketing.FieldsOptions
  export type CampaignFoldersOptions = Marketing.PageOptions
  export type CampaignFoldersSuccessResponse = Marketing.Folders
}

export namespace campaigns {
  /** One campaign. */
  export type Campaigns = Marketing.Campaign
  export type CampaignsOptions = Marketing.ListCampaignsOptions
  export type GetCampaignContentOptions = Marketing.FieldsOptions
  export type CampaignsSuccessResponse = Marketing.Campaigns
  export type CampaignContentSuccessResponse = Marketing.CampaignContent
  export type CreateCampaignParameters = Marketing.CreateCampaignBody
  export type SetContentParams = Marketing.SetCampaignContentBody
  export type ChecklistItem = Marketing.SendChecklistItem
  export type SendChecklist = Marketing.SendChecklist
  export type GetSendChecklistOptions = Marketing.FieldsOptions
}

export namespace customerJourneys {
  export type TriggerCustomerJourneyBody = Marketing.SubscriberBody
}
