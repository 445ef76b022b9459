// How a request to the portal can fail, and what decides when it does.
import type { Instant } from '../../../domain/instant.ts';
import type { PortalRequest } from '../protocol/portal-request.ts';

export type PortalFault =
  /** The connection breaks off. `done`: before that, or so many ms later, or not at all. */
  | { readonly fault: 'broken_off'; readonly done: 'never' | number }
  /** No answer before the gateway gives up with a page of HTML. `done`: so many ms after it came, or not at all. */
  | { readonly fault: 'no_answer'; readonly done: 'never' | number }
  /** A page of HTML instead of JSON. */
  | { readonly fault: 'html'; readonly status: number; readonly done: 'at_once' | 'never' }
  /** Done, and the answer ends in the middle. */
  | { readonly fault: 'cut_short' }
  /** 503 for everybody, for so long. */
  | { readonly fault: 'throttled'; readonly ms: number }
  /** 429 for this method. */
  | { readonly fault: 'spent' }
  /** 503 until support helps. */
  | { readonly fault: 'overloaded' }
  | { readonly fault: 'internal_error' }
  /** 302 to another host. */
  | { readonly fault: 'moved'; readonly to: string };

export type PortalFaultName = PortalFault['fault'];

/** Asked once for every request: undefined lets it through. */
export type PortalFaults = { readonly next: (request: PortalRequest, now: Instant) => PortalFault | undefined };
