// A contract is a fixture and what differs from it: key by key, papers one by one, `absent` takes back.

import type { GivenEntry } from '../language/contract/given.ts';

/** Keys that are no facts, or may be taken back although they are: there `absent` means that nothing was said. */
const TAKEN_BACK: ReadonlySet<string> = new Set([
  'inn',
  'kpp',
  'ogrn',
  'tax_id',
  'country',
  'name',
  'email',
  'curator',
  'initiator',
]);

/** The entries of `under` with those of `over` in their place. */
export function layOver(under: readonly GivenEntry[], over: readonly GivenEntry[]): readonly GivenEntry[] {
  const kept = under.filter(({ key }) => !over.some((entry) => entry.key === key));
  return [...kept, ...over.filter((entry) => !isTakenBack(entry)).map((entry) => withPapersOf(entry, under))];
}

function isTakenBack({ key, value }: GivenEntry): boolean {
  return TAKEN_BACK.has(key) && value.kind === 'text' && value.text === 'absent';
}

/** What is said of one paper leaves the others as they were. */
function withPapersOf(entry: GivenEntry, under: readonly GivenEntry[]): GivenEntry {
  const known = under.find(({ key }) => key === entry.key);
  if (entry.key !== 'documents' || entry.value.kind !== 'map' || known?.value.kind !== 'map') return entry;
  const { entries } = entry.value;
  const others = known.value.entries.filter(({ key }) => !entries.some((one) => one.key === key));
  return { ...entry, value: { ...entry.value, entries: [...others, ...entries] } };
}
