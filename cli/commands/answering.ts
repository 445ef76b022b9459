// What a dry run answers with: the rules, what was given beside the contract, how to answer.
import type { Beside, Bundle, Flag } from '../../src/index.ts';
import type { Loaded } from '../load-bundle.ts';
import type { Shell } from '../shell.ts';
import type { RouteOptions } from './route-options.ts';

/** Everything that answering needs. */
export type Answering = {
  readonly loaded: Loaded;
  readonly bundle: Bundle;
  readonly beside: Beside & { readonly flags: readonly Flag[] };
  readonly options: RouteOptions;
  readonly shell: Shell;
};
