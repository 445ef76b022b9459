// Whether two plans ask the same of a contract, whatever the rules, lines and days are from which they say so.

import type { Plan } from '../../domain/plan.ts';

/** Grounds, titles, people of the day and names of rule sets: other ones change nothing of what is asked. */
const UNASKED: ReadonlySet<string> = new Set([
  'because',
  'at',
  'title',
  'people',
  'excluded',
  'state',
  'ground',
  'rates',
]);

/** Compares stages, papers, signing and returns. */
export function isAskingTheSame(plan: Plan, other: Plan): boolean {
  return plan === other || askedText(plan) === askedText(other);
}

function askedText({ route, stages, documents, signing, onReturn, heldBack }: Plan): string {
  const asked = { route, stages, documents, signing, onReturn, heldBack };
  return JSON.stringify(asked, (name, value: unknown) => (UNASKED.has(name) ? undefined : sorted(value)));
}

/** Plans are made in a fixed order of keys, but a stored one may come from a version that made them in another. */
function sorted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
