// What is wrong with the keys of a map: unknown ones, missing ones, ones that exclude each other.

import { nearestName } from '../../diagnostics/nearest-name.ts';
import type { Entry, MapNode } from '../read/source-tree.ts';
import type { Fault, Site } from './fault.ts';
import type { FormNode } from './form-node.ts';
import { holdsForm, keyNode, propertyOf } from './holds-form.ts';
import type { MapForm } from './map-form.ts';
import { examplesOf, optionsOf, resolveForm } from './resolve-form.ts';
import { findForeignWord } from './words/find-foreign-word.ts';

/** The faults of a map's keys. A key that stands for a missing one is one fault, not two. */
export function findKeyFaults(mapForm: MapForm, map: MapNode, site: Site): readonly Fault[] {
  const refused = map.entries.flatMap((entry) => findKeyFault(mapForm, map, entry) ?? []);
  const meant = meantKeys(refused, map);
  const isMeant = (keys: readonly string[]): boolean => meant === 'all' || keys.some((key) => meant.has(key));
  const absent = [...findMissing(mapForm, map, site), ...brokenRules(mapForm, map, site)];
  return [...refused, ...absent.filter((fault) => !isMeant('key' in fault ? [fault.key] : fault.keys))];
}

function findKeyFault(mapForm: MapForm, map: MapNode, entry: Entry): Fault | undefined {
  const { form, where } = mapForm;
  const property = propertyOf(form, entry.key);
  if (property === false) return refuseKey(mapForm, map, entry);
  const isOwn = form.properties !== undefined && Object.hasOwn(form.properties, entry.key);
  if (isOwn) return undefined;
  const word = findForeignWord(where, entry.key);
  if (word !== undefined && property !== undefined && !holdsForm(property, entry.value)) {
    return { kind: 'unknown_key', entry, map, where, known: [], word };
  }
  return form.propertyNames === undefined ? undefined : findNameFault(form.propertyNames, entry);
}

/** Keys that are no ids were reported when they were read; here names of another form are looked at: dates, tax ids, states. */
function findNameFault(names: FormNode, entry: Entry): Fault | undefined {
  const { form } = resolveForm(names);
  if (form['x-form'] === 'id' || holdsForm(form, keyNode(entry.key))) return undefined;
  const options = optionsOf(form);
  if (options !== undefined) return { kind: 'key_option', entry, options: options.map(String) };
  return { kind: 'key_notation', entry, examples: examplesOf(form) };
}

function refuseKey({ form, where, others }: MapForm, map: MapNode, entry: Entry): Fault {
  const beside = besideWhat(form, others, map, entry);
  if (beside !== undefined) return { kind: 'key_beside', entry, where, beside };
  const known = Object.keys(form.properties ?? {});
  const free = known.filter((key) => map.entries.every((other) => other.key !== key));
  const word = findForeignWord(where, entry.key);
  const nearest = nearestName(entry.key, free);
  const unknown = { kind: 'unknown_key', entry, map, where, known } as const;
  if (nearest !== undefined && word?.means !== nearest && isSlip(nearest, entry.key)) return { ...unknown, nearest };
  if (word !== undefined) return { ...unknown, word, fits: fitsUnder(form, word.means, entry) };
  return nearest === undefined ? unknown : { ...unknown, nearest };
}

function fitsUnder(form: FormNode, means: string | undefined, entry: Entry): boolean {
  const property = means === undefined ? false : propertyOf(form, means);
  return property !== false && property !== undefined && holdsForm(property, entry.value);
}

/** One letter more or less is a slip of the finger, whatever else the word may mean. */
function isSlip(name: string, written: string): boolean {
  return name.length > 3 && (name === `${written}s` || written === `${name}s`);
}

/** The key with which an unknown key, known to other variants, does not go. */
function besideWhat(form: FormNode, others: readonly FormNode[], map: MapNode, entry: Entry): Entry | undefined {
  const knowing = others.filter((other) => propertyOf(other, entry.key) !== false);
  if (knowing.length === 0) return undefined;
  return map.entries.find((candidate) => {
    if (candidate === entry || propertyOf(form, candidate.key) === false) return false;
    return knowing.every((other) => {
      const property = propertyOf(other, candidate.key);
      return (
        property === false || (property !== undefined && isClosed(property) && !holdsForm(property, candidate.value))
      );
    });
  });
}

function isClosed(form: FormNode): boolean {
  return optionsOf(resolveForm(form).form) !== undefined;
}

/** The keys that refused ones stand for; `all` when nothing in the map is known, so that nothing can be said to be missing. */
function meantKeys(refused: readonly Fault[], map: MapNode): ReadonlySet<string> | 'all' {
  const unknown = refused.filter((fault) => fault.kind === 'unknown_key');
  const isForeign = unknown.some(({ word }) => word !== undefined && word.means === undefined);
  if (isForeign && unknown.length === map.entries.length) return 'all';
  return new Set(unknown.flatMap(({ word, nearest }) => nearest ?? word?.means ?? []));
}

function missingKeys(form: FormNode, map: MapNode): readonly string[] {
  return (form.required ?? []).filter((key) => map.entries.every((entry) => entry.key !== key));
}

type MissingKey = Extract<Fault, { kind: 'missing_key' }>;

/** What is missing; where several variants fit as well, one of the keys that tell them apart. */
function findMissing({ form, where, rivals }: MapForm, map: MapNode, site: Site): readonly (MissingKey | RuleFault)[] {
  const own = missingKeys(form, map);
  const all = [own, ...rivals.map((rival) => missingKeys(rival, map))];
  const common = own.filter((key) => all.every((keys) => keys.includes(key)));
  const telling = all.map((keys) => keys.find((key) => !common.includes(key)));
  const isOpen = rivals.length > 0 && telling.every((key) => key !== undefined) && new Set(telling).size > 1;
  const missing = (isOpen ? common : own).map((key): MissingKey => {
    const property = form.properties?.[key];
    const [example] = property === undefined ? [] : examplesOf(property);
    return { kind: 'missing_key', map, site, where, key, example };
  });
  if (!isOpen) return missing;
  const keys = [...new Set(telling.flatMap((key) => key ?? []))];
  return [...missing, { kind: 'rule', rule: 'one_needed', map, site, where, keys }];
}

type RuleFault = Extract<Fault, { kind: 'rule' }>;

function brokenRules({ form, where }: MapForm, map: MapNode, site: Site): readonly RuleFault[] {
  return (form.allOf ?? []).flatMap((part) => {
    const rule = part['x-rule'];
    if (rule === undefined || holdsForm(part, map)) return [];
    const keys = keysOfRule(part);
    if (rule === 'not_both' && keys.some((key) => saysNothing(map, key))) return [];
    return [{ kind: 'rule', rule, map, site, where, keys } as const];
  });
}

/** `otherwise: false` is a fault of its own; taken away, it excludes nothing. */
function saysNothing(map: MapNode, key: string): boolean {
  const value = map.entries.find((entry) => entry.key === key)?.value;
  return value?.kind === 'scalar' && value.value === false;
}

/** The keys that a constraint asks for, or refuses together. */
function keysOfRule(part: FormNode): readonly string[] {
  const asked = [part.not, part.then, part.then?.not, ...(part.anyOf ?? [])];
  return asked.flatMap((form) => form?.required ?? []);
}
