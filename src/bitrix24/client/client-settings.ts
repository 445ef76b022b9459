// What is assumed of a portal, and how its budget is used. Numbers of the portal: Bitrix24's documentation of limits, cloud, all plans but Enterprise.
import type { CallKind, Urgency } from './portal-call.ts';

export type ClientSettings = {
  /** Requests that the portal takes at once, and how many a second it forgets. Enterprise: 250 and 5. */
  readonly burst: number;
  readonly perSecond: number;
  /** Milliseconds that the runs of one method may take within ten minutes. */
  readonly methodTimeMs: number;
  /** The part of the method time that only presses may use. */
  readonly pressShare: number;
  /** Requests of the burst that are kept for presses. */
  readonly pressReserve: number;
  /**
   * Commands in a batch, and milliseconds that they may be expected to take together. A request is cut at 60 s; and nobody hears of what
   * its first command has done before the last one is done, so that shorter ones are better as long as there are requests enough.
   */
  readonly batchCommands: number;
  readonly batchWorkMs: number;
  /** Milliseconds for which a call waits for others to share a request with. */
  readonly coalesceMs: Readonly<Record<Urgency, number>>;
  /** Requests under way at the same time: of all, and of those that nobody waits for. */
  readonly mostInFlight: number;
  readonly mostBulkInFlight: number;
  /** After so many requests of presses in a row one goes out that nobody waits for, if there is any: nothing starves. */
  readonly pressesInRow: number;
  /** Milliseconds within which a call begins or is turned away. */
  readonly mostWaitMs: number;
  /** Milliseconds after which an answer is not waited for any more. */
  readonly answerMs: number;
  /** What a run of a method takes until it has been seen, in milliseconds. */
  readonly expectedMs: Readonly<Record<CallKind | 'file', number>>;
  /** Hosts to which the portal may say that it has moved. */
  readonly hosts: readonly string[];
};

export const CLIENT_SETTINGS: ClientSettings = {
  burst: 50,
  perSecond: 2,
  methodTimeMs: 480_000,
  pressShare: 0.1,
  pressReserve: 10,
  batchCommands: 50,
  batchWorkMs: 8000,
  coalesceMs: { press: 100, bulk: 500 },
  mostInFlight: 6,
  mostBulkInFlight: 2,
  pressesInRow: 4,
  mostWaitMs: 3000,
  answerMs: 60_000,
  expectedMs: { read: 150, write: 400, create: 400, file: 1000 },
  hosts: [],
};
