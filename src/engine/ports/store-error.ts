// What can go wrong with a store, as a code and data: whoever shows it finds the words, whoever meets it knows whether to try again.

export type StoreErrorCode =
  /** No room on the disk, or the bound that was set is reached. Nothing of the transaction is kept. */
  | 'disk_full'
  | 'read_only'
  /** A page does not hold what it must: a backup is needed. */
  | 'damaged'
  /** Another connection holds the file for longer than the busy timeout. */
  | 'busy'
  /** Another daemon has this store open. */
  | 'in_use'
  /** The disk or the system refused; `found` says how. */
  | 'unreadable'
  | 'newer_schema'
  /** The daemon that has the store open is of an older version. */
  | 'older_schema'
  /** There is no such file. */
  | 'not_there'
  | 'not_a_store'
  | 'closed'
  /** What was to be written contradicts what is stored: a bug of the caller. */
  | 'contradiction';

/** `now`: the same call may succeed at once; `later`: when somebody or something has made room; `never`: not without a repair. */
export type TryAgain = 'now' | 'later' | 'never';

const TRY_AGAIN: Readonly<Record<StoreErrorCode, TryAgain>> = {
  disk_full: 'later',
  read_only: 'later',
  damaged: 'never',
  busy: 'now',
  in_use: 'later',
  unreadable: 'later',
  newer_schema: 'never',
  older_schema: 'later',
  not_there: 'never',
  not_a_store: 'never',
  closed: 'never',
  contradiction: 'never',
};

export type StoreErrorData = {
  /** Where the store lies. */
  readonly at: string;
  readonly found?: string;
};

export class StoreError extends Error {
  override readonly name = 'StoreError';
  readonly code: StoreErrorCode;
  readonly data: StoreErrorData;
  readonly tryAgain: TryAgain;

  constructor(code: StoreErrorCode, data: StoreErrorData, cause?: unknown) {
    super(`store: ${code} (${data.at})`, cause === undefined ? undefined : { cause });
    this.code = code;
    this.data = data;
    this.tryAgain = TRY_AGAIN[code];
  }
}
