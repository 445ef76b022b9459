// How often the portal is looked at, and how much of it at a time.

export type GatewaySettings = {
  /** Milliseconds between two looks when nothing happens: 2.5 s leave room for the hourly reconcile within half a request a second. */
  readonly pollMs: number;
  /** The same after something has come: people press several times in a row. */
  readonly busyPollMs: number;
  /** Milliseconds after which a look without an answer is given up, at first, and at most when several were. */
  readonly lookMs: number;
  readonly mostLookMs: number;
  /** Milliseconds for which the look may fail before an alarm is raised. */
  readonly silentMs: number;
  /** Milliseconds between two reconciles. */
  readonly reconcileMs: number;
  /** Milliseconds before the newest moment that was seen which are looked at again: the portal commits late, and to the second. */
  readonly overlapMs: number;
  /** Milliseconds after which a card is looked at again that could not be judged: something was on its way to it, or a call failed. */
  readonly againMs: number;
  /** Open cards whose comments are read with each look, by turns; and milliseconds between two turns of a card, at least. */
  readonly commentsInLook: number;
  readonly commentRoundMs: number;
  /** Corrections of one card within an hour, then people are called. */
  readonly mostCorrections: number;
  /** A larger file of a card is not taken. */
  readonly mostFileBytes: number;
  /** Cards that are worked on at once. */
  readonly cardsAtOnce: number;
  /** Numbers of the portal's accounts that are told of a dispute besides the curator. */
  readonly administrators: readonly number[];
};

export const GATEWAY_SETTINGS: GatewaySettings = {
  pollMs: 2500,
  busyPollMs: 1200,
  lookMs: 8000,
  mostLookMs: 60_000,
  silentMs: 60_000,
  reconcileMs: 3_600_000,
  overlapMs: 2000,
  againMs: 3000,
  commentsInLook: 1,
  commentRoundMs: 60_000,
  mostCorrections: 2,
  mostFileBytes: 50 * 1024 * 1024,
  cardsAtOnce: 16,
  administrators: [],
};
