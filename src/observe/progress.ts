import { channel } from 'node:diagnostics_channel'
import { ignoreRejection, swallowErrors } from './observer.js'

/** How far a long piece of work has come. */
export interface Progress {
  /** How many records or operations are settled, failed ones included. */
  readonly done: number
  /** How many there are, if that is known; it can change while the work runs. */
  readonly total: number | undefined
  /** How many of the settled ones failed. */
  readonly failed: number
  /** `finished` and `stopped` are the last: the work is complete, or was given up. */
  readonly phase: 'sending' | 'waiting' | 'reading' | 'finished' | 'stopped'
}

/** Called with each progress. What it throws is ignored: an observer never changes the work. */
export type ProgressListener = (progress: Progress) => void

/** What subscribers of the channel `mailchimp-hardened:progress` get. */
export interface ProgressMade extends Progress {
  /** The operation that the work repeats: `lists.getListMembersInfo`. */
  readonly operation: string
  readonly actor?: string
}

const progressChannel = channel('mailchimp-hardened:progress')

/** Reports progress to the channel and to the listener. */
export function publishProgress(event: ProgressMade, listener?: ProgressListener): void {
  if (progressChannel.hasSubscribers) progressChannel.publish(event)
  if (listener === undefined) return
  const { done, total, failed, phase } = event
  swallowErrors(() => ignoreRejection(listener({ done, total, failed, phase })), undefined)
}
