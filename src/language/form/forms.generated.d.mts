// Generated from schemas/ by "npm run generate": do not edit.
import type { FormNode } from './form-node.ts';

/** Definitions by name; the form of a whole file is `<kind>_file`. */
export const forms: Readonly<Record<string, FormNode>>;
