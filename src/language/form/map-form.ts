// The form of a map as the walk looks at it.

import type { FormNode } from './form-node.ts';

/**
 * The form of a map: of several variants the one that was meant; `others` are the rest, `rivals` those of them that it fits as well.
 * `skipped` keys have their fault already.
 */
export type MapForm = {
  readonly form: FormNode;
  readonly where: string;
  readonly skipped: ReadonlySet<string>;
  readonly others: readonly FormNode[];
  readonly rivals: readonly FormNode[];
};
