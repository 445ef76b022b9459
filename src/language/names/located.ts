// Values of a rule file that keep their place: what the names phase reads everything through.

import type { Place, Source } from '../../domain/source.ts';
import { placeAt } from '../read/place-at.ts';
import type { Node, ScalarNode, SourceFile } from '../read/source-tree.ts';

/**
 * A value of type `T` as it stands in a file. `shape` is never set: it only carries the type that the form check has vouched for,
 * so that a misspelled key does not compile.
 */
export type Located<T> = { readonly source: SourceFile; readonly node: Node; readonly shape?: T };

/** Keys of a type, those of every variant of a union taken together. */
export type KeyOf<T> = T extends unknown ? keyof T & string : never;
export type ValueAt<T, K extends string> = T extends unknown ? (K extends keyof T ? NonNullable<T[K]> : never) : never;

/** A map of which only the keys are known: what a file is before its form has been checked. */
export type Untyped = Readonly<Record<string, unknown>>;

/** The root of a file, whatever its form; undefined when it is no map. */
export function rootOf(source: SourceFile): Located<Untyped> | undefined {
  return source.root?.kind === 'map' ? { source, node: source.root } : undefined;
}

/** The same value, taken to be of another type. Only for what a form check has vouched for, or for reading that tolerates every form. */
export function retyped<T>(value: Located<unknown>): Located<T> {
  return { source: value.source, node: value.node };
}

/** The value of a key, or undefined when the key is not there. */
export function field<T, K extends KeyOf<T>>(map: Located<T>, key: K): Located<ValueAt<T, K>> | undefined {
  const entry = entryOf(map.node, key);
  return entry === undefined ? undefined : { source: map.source, node: entry.value };
}

/** The key itself as a place to point at; the map's first key when it is not there. */
export function keyOf<T>(map: Located<T>, key: KeyOf<T>): Located<string> {
  const { node, source } = map;
  if (node.kind !== 'map') return { source, node };
  const entry = entryOf(node, key) ?? node.entries[0];
  return entry === undefined ? { source, node } : { source, node: keyNode(entry) };
}

function entryOf(node: Node, key: string) {
  if (node.kind !== 'map') return undefined;
  // A plain loop: asked a million times in a large repository.
  for (const entry of node.entries) if (entry.key === key) return entry;
  return undefined;
}

/** The items of a list; a value that is no list has none. */
export function items<T>(list: Located<readonly T[]> | undefined): readonly Located<T>[] {
  if (list === undefined || list.node.kind !== 'list') return [];
  return list.node.items.map((node) => ({ source: list.source, node }));
}

/** The items of a list under a key of a map whose form is not known. */
export function mapsAt(map: Located<Untyped>, key: string): readonly Located<Untyped>[] {
  const list = field(map, key);
  return list === undefined ? [] : items(retyped<readonly Untyped[]>(list));
}

/** The entries of a map whose keys are names. */
export function entries<T>(
  map: Located<Readonly<Record<string, T>>> | undefined,
): readonly { readonly key: Located<string>; readonly value: Located<T> }[] {
  if (map === undefined || map.node.kind !== 'map') return [];
  const { source } = map;
  return map.node.entries.map((entry) => ({
    key: { source, node: keyNode(entry) },
    value: { source, node: entry.value },
  }));
}

function keyNode(entry: { readonly key: string; readonly keyStart: number; readonly keyEnd: number }): ScalarNode {
  const { key, keyStart, keyEnd } = entry;
  return { kind: 'scalar', start: keyStart, end: keyEnd, value: key, source: key, style: 'plain' };
}

/** The text of a scalar: what was written for plain ones (`5.10` stays `5.10`), the content of quoted ones. Empty for lists and maps. */
export function text(value: Located<unknown>): string {
  const { node } = value;
  if (node.kind !== 'scalar') return '';
  return typeof node.value === 'string' ? node.value : node.source;
}

/** The text of a key's value, or undefined when the key is not there. */
export function textAt<T>(map: Located<T>, key: KeyOf<T>): string | undefined {
  const value = field(map, key);
  return value === undefined ? undefined : text(value);
}

/** True when the value is the boolean `true`. */
export function isTrue(value: Located<unknown> | undefined): boolean {
  return value?.node.kind === 'scalar' && value.node.value === true;
}

/** A whole number, or undefined when it is none. */
export function wholeNumber(value: Located<unknown> | undefined): number | undefined {
  if (value?.node.kind !== 'scalar') return undefined;
  return typeof value.node.value === 'number' && Number.isSafeInteger(value.node.value) ? value.node.value : undefined;
}

/** The stretch that a finding marks: a scalar whole, of a list or map the beginning only, since a frame around twenty lines tells nobody anything. */
export function placeOf(value: Located<unknown>): Place {
  const { node, source } = value;
  const first = node.kind === 'map' ? node.entries[0] : undefined;
  if (first !== undefined) return placeAt(source, first.keyStart, first.keyEnd);
  return placeAt(source, node.start, node.end);
}

/** Where a rule stands, for the bundle. */
export function sourceOf(value: Located<unknown>): Source {
  const { file, line, column } = placeAt(value.source, value.node.start, value.node.start);
  return { file, line, column };
}

/**
 * `{ [key]: read(value) }` where the value is there and could be read, otherwise nothing: properties of a bundle are left out rather
 * than undefined, so that they take no part in its hash.
 */
export function given<K extends string, T, R>(
  key: K,
  value: Located<T> | undefined,
  read: (value: Located<T>) => R | undefined,
): { readonly [P in K]?: R } {
  const result = value === undefined ? undefined : read(value);
  // TypeScript does not follow a computed key of a generic type.
  return result === undefined ? {} : ({ [key]: result } as { readonly [P in K]?: R });
}
