// A name that some rule file declares, or that is built in.

import type { Located } from './located.ts';

/** `at`: the key or scalar that declares the name; absent for what is built in. */
export type DeclaredName = {
  readonly name: string;
  readonly title?: string;
  readonly at?: Located<string>;
};
