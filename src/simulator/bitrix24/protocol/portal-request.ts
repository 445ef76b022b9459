// A request as it reaches the portal and what goes back, without sockets.

export type PortalRequest = {
  readonly method: string;
  /** Path and query. */
  readonly url: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
  /** Address of the caller: each has a counter of its own. */
  readonly from?: string;
};

export type PortalResponse =
  | {
      readonly kind: 'response';
      readonly status: number;
      readonly headers: Readonly<Record<string, string>>;
      readonly body: string | Uint8Array;
    }
  /** The connection ends without an answer. */
  | { readonly kind: 'broken_off' };
