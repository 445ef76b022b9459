// What a decision comes to, aspect by aspect: two decisions are the same exactly when all of these are. Read off a plan here, off regions beside.

import type { Act, Covers } from '../../domain/bundle.ts';

/**
 * An aspect of a decision and what it is about. `outcome`: the route, or why there is none. `approves` … `performs`: a role does so
 * anywhere; `seat`: in one step (stage, step, act, role). `votes` … `reminders`: of one step. `order`: of two stages. `document`: it is
 * asked for; `gate` … `paper_limit`: of one document. `nobody`: no step approves although one has to. The rest: of signing and of returns.
 */
export type AspectKind =
  | 'outcome'
  | ActAspect
  | 'nobody'
  | 'seat'
  | 'order'
  | 'follows'
  | 'votes'
  | 'verdicts'
  | 'covers'
  | 'may_ask'
  | 'deadline'
  | 'reminders'
  | 'document'
  | 'gate'
  | 'reader'
  | 'shelf'
  | 'paper_limit'
  | 'form'
  | 'copies'
  | 'signers'
  | 'send'
  | 'return_wait'
  | 'return_to'
  | 'return_most'
  | 'return_then';

export type ActAspect = 'approves' | 'advises' | 'informed' | 'performs';

export const ASPECT_OF_ACT: Readonly<Record<Act, ActAspect>> = {
  approve: 'approves',
  advise: 'advises',
  inform: 'informed',
  perform: 'performs',
};

/** In the order in which changes are told. */
export const ASPECT_ORDER: readonly AspectKind[] = [
  'outcome',
  'nobody',
  'approves',
  'performs',
  'advises',
  'informed',
  'seat',
  'votes',
  'verdicts',
  'covers',
  'may_ask',
  'order',
  'follows',
  'deadline',
  'reminders',
  'document',
  'gate',
  'reader',
  'shelf',
  'paper_limit',
  'form',
  'copies',
  'signers',
  'send',
  'return_wait',
  'return_to',
  'return_most',
  'return_then',
];

/** Compared only for contracts that have what it is an aspect of on both sides: that a step or a paper comes or goes is a change of its own. */
const OWNED: ReadonlySet<AspectKind> = new Set([
  'order',
  'follows',
  'votes',
  'verdicts',
  'covers',
  'may_ask',
  'deadline',
  'reminders',
  'gate',
  'reader',
  'shelf',
  'paper_limit',
]);

export function isOwned(kind: AspectKind): boolean {
  return OWNED.has(kind);
}

export type Aspect = { readonly kind: AspectKind; readonly subject: readonly string[] };

declare const keyBrand: unique symbol;
/** Names an aspect and its subject. */
export type AspectKey = string & { readonly [keyBrand]: 'aspect' };

export function aspectKey(kind: AspectKind, ...subject: readonly string[]): AspectKey {
  return JSON.stringify([kind, ...subject]) as AspectKey;
}

export function aspectOf(key: AspectKey): Aspect {
  const [kind, ...subject] = JSON.parse(key) as readonly [AspectKind, ...string[]];
  return { kind, subject };
}

/** What has no other value than that it is so. */
export const YES = 'yes';
/** What a step or paper does not have: nothing to follow, no reader, no limit. */
export const NOTHING = '';

export const routeValue = (route: string): string => `route ${route}`;

/** Data as text that is the same for the same data; the order of keys does not matter. */
export function asValue(data: unknown): string {
  return JSON.stringify(data, (_, value: unknown) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}

export function coversValue(covers: Covers): string {
  if (covers.kind === 'everything') return asValue({ kind: 'everything' });
  const { draft, documents, facts } = covers;
  return asValue({
    kind: 'listed',
    draft,
    documents: documents === 'all' ? 'all' : [...documents].sort(),
    facts: [...facts].sort(),
  });
}

export function listValue(words: readonly string[]): string {
  return asValue([...words].sort());
}
