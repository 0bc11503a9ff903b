import { channel } from 'node:diagnostics_channel'
import { ignoreRejection, swallowErrors } from './observer.js'

/** The progress of an export, an import or a batch. */
export interface Progress {
  /** How many records or operations are settled, including failed ones. */
  readonly done: number
  /** The total number, if it is known; it can change during the work. */
  readonly total: number | undefined
  /** How many of the settled ones failed. */
  readonly failed: number
  /** The last one is `finished` if the work is complete, or `stopped` if it was abandoned. */
  readonly phase: 'sending' | 'waiting' | 'reading' | 'finished' | 'stopped'
}

/** Receives each progress. Its errors are ignored. */
export type ProgressListener = (progress: Progress) => void

/** Published on the channel `mailchimp-hardened:progress`. */
export interface ProgressMade extends Progress {
  /** The operation that the work repeats: `lists.getListMembersInfo`. */
  readonly operation: string
  readonly actor?: string
}

const progressChannel = channel('mailchimp-hardened:progress')

/** Reports progress on the channel and to the listener. */
export function publishProgress(event: ProgressMade, listener?: ProgressListener): void {
  if (progressChannel.hasSubscribers) progressChannel.publish(event)
  if (listener === undefined) return
  const { done, total, failed, phase } = event
  swallowErrors(() => ignoreRejection(listener({ done, total, failed, phase })), undefined)
}
