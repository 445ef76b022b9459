// What `vizir adopt` tells: the rows of a file with what each would come to.
import type { Finding, NamedText, Outlook, PlannedBeginning } from '../../src/index.ts';

/** A row with what it would come to. */
export type AdoptRow = { readonly planned: PlannedBeginning; readonly outlook: Outlook | undefined };

/** `findings`: of rows, and of the file as a whole. */
export type AdoptPlan = {
  readonly rows: readonly AdoptRow[];
  readonly findings: readonly Finding[];
  readonly text: NamedText;
};
