// Rules are published: from then on new contracts go by them, and everybody's directory is theirs.
import type { Bundle } from '../../domain/bundle.ts';
import type { Instant } from '../../domain/instant.ts';
import type { Store } from '../ports/store.ts';
import type { PublicationHead } from '../ports/store-entries.ts';

/** `again`: it is the newest already, and nothing was written. `before`: the newest until then. */
export type Publishing = {
  readonly kind: 'published' | 'again';
  readonly hash: string;
  readonly at: Instant;
  readonly before?: PublicationHead;
};

type Publisher = { readonly at: Instant; readonly by: string };

/** More publications than lie between two different ones: the same rules are not published twice in a row. */
const MOST_LOOKED_AT = 50;

export async function publishBundle(store: Store, bundle: Bundle, { at, by }: Publisher): Promise<Publishing> {
  const name = bundle.hash;
  const [before] = await store.publications('bundle', 1);
  if (before?.name === name) return { kind: 'again', hash: name, at: before.at };
  // The hash leaves out where a rule stands in its file: what was kept first under it stays.
  const text = (await store.findKept('bundle', name)) ?? JSON.stringify(bundle);
  await store.publish({ kind: 'bundle', name, text, at, by });
  return { kind: 'published', hash: name, at, ...(before === undefined ? {} : { before }) };
}

/** The rules before the newest are the newest again; twice leads there and back. */
export async function publishPrevious(
  store: Store,
  { at, by }: Publisher,
): Promise<Publishing | { readonly kind: 'no_previous' }> {
  const [before, ...earlier] = await store.publications('bundle', MOST_LOOKED_AT);
  const previous = earlier.find(({ name }) => name !== before?.name);
  const text = previous === undefined ? undefined : await store.findKept('bundle', previous.name);
  if (before === undefined || previous === undefined || text === undefined) return { kind: 'no_previous' };
  await store.publish({ kind: 'bundle', name: previous.name, text, at, by });
  return { kind: 'published', hash: previous.name, at, before };
}
