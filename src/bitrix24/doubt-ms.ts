// How long the portal may still work on a request whose answer we have not seen, with the way there.

/** Milliseconds: a request is cut after 60 s there. Before that no look-up is believed. */
export const DOUBT_MS = 65_000;
