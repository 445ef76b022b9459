// What the names phase makes of all files: the content of a bundle, before overrides are closed and hashes taken.

import type { Decisions } from '../../domain/bundle.ts';
import type { Directory } from '../../domain/directory.ts';

/** `overrides` of routes and amendments are those they name themselves, groups resolved. */
export type ResolvedRules = { readonly decisions: Decisions; readonly directory: Directory };
