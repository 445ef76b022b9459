// How a simulated 1C base behaves where bases differ or where nobody knows.

export type SimulatedBaseSettings = {
  /** Name of the publication: `/base`. */
  readonly publication: string;
  readonly user: string;
  readonly password: string;
  /** Milliseconds that the first request takes, and one after a pause of `idleMs`: a session begins. */
  readonly firstMs: number;
  readonly idleMs: number;
  /** Milliseconds of a request on a warm base, and of counting balances. */
  readonly warmMs: number;
  readonly balanceMs: number;
  /** `in_time`: a request takes its time by the clock. `at_once`: none. */
  readonly pace: 'in_time' | 'at_once';
  /** Status of an error for want of rights: not verified. */
  readonly noRightsStatus: number;
  /** Root of the HTTP service that answers about counterparties; undefined: the base has none. */
  readonly service: string | undefined;
  /** Milliseconds by which the clock is ahead where it is published. */
  readonly clockAheadMs: number;
};

export const SIMULATED_BASE_SETTINGS: SimulatedBaseSettings = {
  publication: 'base',
  user: 'Робот Визирь',
  password: 'correct-horse',
  firstMs: 30_000,
  idleMs: 1_200_000,
  warmMs: 400,
  balanceMs: 12_500,
  pace: 'at_once',
  noRightsStatus: 403,
  service: 'vizir',
  clockAheadMs: 0,
};
