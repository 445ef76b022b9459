// What is asked of a portal, and what it answers.

/** Somebody has pressed a button and waits, or nobody does. */
export type Urgency = 'press' | 'bulk';

export type CallKind =
  /** Changes nothing: whoever gets no answer asks again. */
  | 'read'
  /** The same again does no harm, or can be looked up. */
  | 'write'
  /** Makes something that would be there twice: never in a batch, whose loss would leave many such in doubt. */
  | 'create';

export type Params = { readonly [name: string]: unknown };

export type CallOptions = {
  readonly urgency: Urgency;
  readonly kind: CallKind;
  /** Milliseconds within which the call begins, or is turned away as `throttled` without having been sent. From the settings by default. */
  readonly mostWaitMs?: number;
  /** The method of REST v3 by this name, under this key: for 24 h the same key and body make nothing new. */
  readonly idempotencyKey?: string;
};

export type Answered = {
  readonly result: unknown;
  /** Of a list: how many rows there are, and where the next page starts. */
  readonly total?: number;
  readonly next?: number;
};

/** `mostBytes`: a larger one is refused. */
export type FetchOptions = Pick<CallOptions, 'urgency' | 'mostWaitMs'> & { readonly mostBytes: number };

/** `name`: as the portal says it, if it does. */
export type FetchedFile = { readonly bytes: Uint8Array; readonly name?: string };

export type PortalClient = {
  /**
   * Asks the portal, alone or with others in one request; rejects with a `FarError` and nothing else. Calls under way at the same time
   * have no order. `throttled`, `not_arrived`, `refused` and `locked_out`: known not to have been done. Nothing is ever sent twice,
   * except to a portal that says that it has moved.
   */
  readonly call: (method: string, params: Params, options: CallOptions) => Promise<Answered>;
  /**
   * Loads a file from an address that the portal has given (`DOWNLOAD_URL`, `urlMachine`), within the same budget; rejects like
   * `call`. `refused`: there is no file, it is too large, or the address is of a host that the settings do not name.
   */
  readonly fetchFile: (link: string, options: FetchOptions) => Promise<FetchedFile>;
};

/** One call, as the parts of the client hand it on. */
export type PortalCall = {
  readonly method: string;
  readonly params: Params;
  readonly kind: CallKind;
  readonly urgency: Urgency;
  readonly idempotencyKey?: string;
  /** Not a call of a method: a file is loaded. Its address is a secret. */
  readonly file?: { readonly link: string; readonly mostBytes: number };
};
