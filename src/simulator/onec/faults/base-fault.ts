// How a request to a 1C base can fail, and what decides when it does.
import type { Instant } from '../../../domain/instant.ts';
import type { BaseMessage } from '../base-message.ts';

export type BaseFault =
  /** The connection breaks off. */
  | { readonly fault: 'broken_off' }
  /** No answer for so long, and then a page of the gateway. */
  | { readonly fault: 'no_answer'; readonly ms: number }
  /** A page for people: of the gateway, of maintenance. */
  | { readonly fault: 'page'; readonly status: number }
  /** 1C's own page when no licence is free. */
  | { readonly fault: 'no_licence' }
  /** User or password are other than yesterday. */
  | { readonly fault: 'unknown_user' }
  /** An exception in a handler: 500 and code -1. */
  | { readonly fault: 'exception' }
  /** The answer ends in the middle. */
  | { readonly fault: 'cut_short' }
  /** 302 to another host. */
  | { readonly fault: 'moved'; readonly to: string };

/** Asked once for every request: undefined lets it through. */
export type BaseFaults = { readonly next: (message: BaseMessage, now: Instant) => BaseFault | undefined };
