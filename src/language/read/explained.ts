// An error of the YAML library put into words: where it really is, and what of the rest of the file still means something.

import type { Fault } from './reading.ts';

/**
 * `line`: the lines after it were read well all the same. `tree`: more of the same kind may follow, but the values read are not to
 * be trusted. `rest`: nothing after it means anything.
 */
export type Explained = {
  readonly start: number;
  readonly end: number;
  readonly scope: 'line' | 'tree' | 'rest';
  readonly fault: Fault;
};
