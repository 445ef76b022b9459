// Generated from schemas/ by "npm run generate": do not edit.

/** Keys whose value is free text. */
export const FREE_TEXT_KEYS: ReadonlySet<string> = new Set(['basis', 'fix', 'funnel', 'name', 'note', 'policy', 'skip', 'source', 'subject', 'title']);

/** Keys over a map of names to free text. */
export const FREE_TEXT_MAPS: ReadonlySet<string> = new Set(['members', 'options']);

/** Keys over a list of free texts. */
export const FREE_TEXT_LISTS: ReadonlySet<string> = new Set(['remarks']);
