// Of several forms that a map may have, the one that its author meant.

import { nearestName } from '../../diagnostics/nearest-name.ts';
import type { Entry, MapNode } from '../read/source-tree.ts';
import type { FormNode } from './form-node.ts';
import { holdsForm } from './holds-form.ts';
import { optionsOf, resolveForm } from './resolve-form.ts';
import { findForeignWord } from './words/find-foreign-word.ts';

/** A key that chooses between variants (`type`, `form`) with a value that none of them takes. */
export type WrongChoice = { readonly entry: Entry; readonly options: readonly (string | number | boolean)[] };

export type Choice = {
  readonly variant: FormNode;
  /** The definition whose keys these are: the variant's own, or that of the union. */
  readonly where: string;
  readonly others: readonly FormNode[];
  /** Those of the others that the map fits as well: nothing in it tells which was meant. */
  readonly rivals: readonly FormNode[];
  readonly wrongChoices: readonly WrongChoice[];
};

type Candidate = { readonly form: FormNode; readonly where: string };

/** Chooses by keys with closed options first, then by the keys that are there, then by those that are missing. */
export function chooseVariant(variants: readonly FormNode[], name: string, map: MapNode): Choice {
  let candidates: readonly Candidate[] = variants.map((variant) => {
    const resolved = resolveForm(variant);
    return { form: resolved.form, where: resolved.name ?? name };
  });
  const all = candidates;
  const wrongChoices: WrongChoice[] = [];
  for (const entry of map.entries) {
    const options = choiceOptions(all, entry.key);
    if (options === undefined) continue;
    const accepting = candidates.filter(({ form }) => acceptsChoice(form, entry));
    if (accepting.length > 0) candidates = accepting;
    else if (!options.some((option) => entry.value.kind === 'scalar' && entry.value.value === option)) {
      wrongChoices.push({ entry, options });
    }
  }
  const [first, ...rest] = [...candidates].sort((a, b) => fitness(b, map) - fitness(a, map));
  const best = first === undefined ? 0 : fitness(first, map);
  const rivals = rest.filter((candidate) => fitness(candidate, map) === best).map(({ form }) => form);
  const chosen = first ?? all[0];
  if (chosen === undefined) throw new Error(`no variant of ${name} is a map`);
  const others = [...rest, ...all.filter((candidate) => !candidates.includes(candidate))].map(({ form }) => form);
  return { variant: chosen.form, where: chosen.where, others, rivals, wrongChoices };
}

/** All values of a key that every variant that has it closes to constants; undefined for every other key. */
function choiceOptions(candidates: readonly Candidate[], key: string): WrongChoice['options'] | undefined {
  const forms = candidates.flatMap(({ form }) => ownProperty(form, key) ?? []);
  const options = forms.map((form) => optionsOf(resolveForm(form).form));
  if (options.length === 0 || options.some((values) => values === undefined)) return undefined;
  return [...new Set(options.flatMap((values) => values ?? []))];
}

function acceptsChoice(form: FormNode, entry: Entry): boolean {
  const property = ownProperty(form, entry.key);
  return property !== undefined && holdsForm(property, entry.value);
}

/** Known keys weigh most, then keys that look like or stand for a known one; of equally fitting ones the one that misses less. */
function fitness({ form, where }: Candidate, map: MapNode): number {
  const names = Object.keys(form.properties ?? {});
  const known = map.entries.reduce((sum, { key }) => {
    if (names.includes(key)) return sum + 2;
    const meant = findForeignWord(where, key)?.means ?? nearestName(key, names);
    return meant !== undefined && names.includes(meant) ? sum + 1 : sum;
  }, 0);
  const missing = (form.required ?? []).filter((key) => map.entries.every((entry) => entry.key !== key)).length;
  return known * 100 - missing;
}

function ownProperty(form: FormNode, key: string): FormNode | undefined {
  return form.properties !== undefined && Object.hasOwn(form.properties, key) ? form.properties[key] : undefined;
}
