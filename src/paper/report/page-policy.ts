// What a page that stands in one file may do: show itself.

/** Scripts, frames, forms and everything from outside are refused, should a text ever get through. */
export const PAGE_POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";
