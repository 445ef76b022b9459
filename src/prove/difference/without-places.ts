// Rules as text that is the same for rules that say the same, wherever they stand.

/** Keys that have no part in what a rule does. */
const SILENT: ReadonlySet<string> = new Set(['at', 'title', 'basis', 'owner', 'group', 'references']);

export function withoutPlaces(rules: unknown): string {
  return JSON.stringify(rules, (key, value: unknown) => (SILENT.has(key) ? undefined : value));
}
