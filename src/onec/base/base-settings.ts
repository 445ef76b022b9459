// What is assumed of a 1C base, and how patient its client is.

export type BaseSettings = {
  /** Milliseconds after which an answer is not waited for any more: the first one after a pause takes half a minute, while a session begins. */
  readonly answerMs: number;
  /** Tries of one request, the first included, and milliseconds before each further one. */
  readonly attempts: number;
  readonly pausesMs: readonly number[];
  /** Milliseconds after which no further try begins. */
  readonly givingUpMs: number;
  /** Milliseconds after which a whole question is given up, however many requests it takes: the engine waits 150 s for it. */
  readonly questionMs: number;
  /** Requests under way at the same time: each takes a session, and sessions are licensed. */
  readonly mostInFlight: number;
  /** Hosts to which the base may say that it has moved. */
  readonly hosts: readonly string[];
  /** Rows asked for at once, and rows of one kind that are read at all. */
  readonly pageRows: number;
  readonly mostRows: number;
};

export const BASE_SETTINGS: BaseSettings = {
  answerMs: 60_000,
  attempts: 3,
  pausesMs: [1000, 4000],
  givingUpMs: 90_000,
  questionMs: 140_000,
  mostInFlight: 2,
  hosts: [],
  pageRows: 200,
  mostRows: 1000,
};
