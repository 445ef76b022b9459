// The mail port: what letters to clients are sent with. A letter leaves once or not at all as far as we can tell: nothing here repeats.

/** Plain texts: whoever sends it sees to line breaks and to what would begin another header. */
export type OutgoingLetter = {
  /** Names the letter for ever: the same key makes the same `Message-ID`. */
  readonly key: string;
  /** Addresses, as people typed them, checked to be addresses. */
  readonly to: readonly string[];
  /** Whoever looks after the contract: answers go there, and a copy. */
  readonly curator?: { readonly title: string; readonly address: string };
  readonly subject: string;
  readonly text: string;
  readonly files: readonly { readonly name: string; readonly bytes: Uint8Array }[];
};

/** `messageId`: what answers name it by. `refused`: addresses that the mail server would not take, while it took others. */
export type SentLetter = { readonly messageId: string; readonly refused: readonly string[] };

export type Mail = {
  /**
   * Rejects with a `FarError`: `unknown` from the moment at which the server had the whole letter and did not answer; `refused` when it
   * would not take it.
   */
  readonly send: (letter: OutgoingLetter) => Promise<SentLetter>;
};
