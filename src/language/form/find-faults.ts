// Finds what is wrong with a value that does not have its form: one fault for each thing to mend, at the key or value at fault.

import type { Entry, ListNode, MapNode, Node, ScalarNode } from '../read/source-tree.ts';
import { chooseVariant } from './choose-variant.ts';
import type { Fault, Site } from './fault.ts';
import { findKeyFaults } from './find-key-faults.ts';
import { findScalarFaults } from './find-scalar-faults.ts';
import type { FormNode } from './form-node.ts';
import { firstRepeated, holdsForm } from './holds-form.ts';
import type { MapForm } from './map-form.ts';
import { examplesOf, optionsOf, resolveForm, structuresOf } from './resolve-form.ts';

/** The faults of a value; none when it has the form. */
export function findFaults(written: FormNode, node: Node, site: Site): readonly Fault[] {
  if (isUnread(node) || holdsForm(written, node)) return [];
  const { form, name } = resolveForm(written);
  const takes = structuresOf(form);
  if (!takes.has(node.kind)) {
    return [{ kind: 'structure', node, site, takes, isItem: isItemOf(form, node), examples: examplesOf(form) }];
  }
  if (form.anyOf !== undefined && optionsOf(form) === undefined) return findUnionFaults(form, name, node, site);
  switch (node.kind) {
    case 'scalar':
      return findScalarFaults(form, node, site);
    case 'list':
      return findListFaults(form, node, site);
    case 'map':
      return findMapFaults(plainMap(form, name, site), node, site);
  }
}

/** What could not be read stands in the tree as an unquoted empty text, and was reported where it was read. */
function isUnread(node: Node): boolean {
  return node.kind === 'scalar' && node.style === 'plain' && node.value === '';
}

function findUnionFaults(form: FormNode, name: string | undefined, node: Node, site: Site): readonly Fault[] {
  const fitting = (form.anyOf ?? []).filter((variant) => structuresOf(variant).has(node.kind));
  const [only] = fitting;
  if (only !== undefined && fitting.length === 1) return findInVariant(only, name, node, site);
  if (node.kind === 'scalar') return findScalarUnionFaults(form, fitting, node, site);
  if (node.kind === 'list') return [{ kind: 'notation', node, site, examples: examplesOf(form) }];
  const { variant, where, others, rivals, wrongChoices } = chooseVariant(fitting, name ?? site.key, node);
  const skipped = new Set(wrongChoices.map(({ entry }) => entry.key));
  const choices = wrongChoices.map(
    ({ entry, options }): Fault => ({
      kind: 'option',
      node: entry.value,
      site: { where, key: entry.key, entry, map: node },
      options: options.map(String),
    }),
  );
  return [...choices, ...findMapFaults({ form: variant, where, skipped, others, rivals }, node, site)];
}

/** An inline variant takes the name of its union: its keys are those of the same thing. */
function findInVariant(variant: FormNode, name: string | undefined, node: Node, site: Site): readonly Fault[] {
  const resolved = resolveForm(variant);
  if (node.kind !== 'map' || resolved.name !== undefined) return findFaults(variant, node, site);
  return findMapFaults(plainMap(resolved.form, name, site), node, site);
}

function findScalarUnionFaults(
  form: FormNode,
  fitting: readonly FormNode[],
  node: ScalarNode,
  site: Site,
): readonly Fault[] {
  const options = fitting.map((variant) => optionsOf(resolveForm(variant).form));
  if (options.every((values) => values !== undefined)) {
    return [{ kind: 'option', node, site, options: options.flatMap((values) => values ?? []).map(String) }];
  }
  const isMendedByQuotes = fitting.some((variant) => holdsForm(variant, { ...node, value: node.source }));
  if (isMendedByQuotes && typeof node.value !== 'string') return [{ kind: 'type', node, site, needs: 'text' }];
  return [{ kind: 'notation', node, site, examples: examplesOf(form) }];
}

/** True when a list of the form takes the value as an item. */
function isItemOf(form: FormNode, node: Node): boolean {
  const { form: resolved } = resolveForm(form);
  if (resolved.items !== undefined) return holdsForm(resolved.items, node);
  return (resolved.anyOf ?? []).some((variant) => isItemOf(variant, node));
}

function findListFaults(form: FormNode, list: ListNode, site: Site): readonly Fault[] {
  const { items } = form;
  const { entry: _entry, map: _map, ...within } = site;
  const faults =
    items === undefined ? [] : list.items.flatMap((item) => findFaults(items, item, referring(within, items)));
  const least = form.minItems ?? 0;
  if (list.items.length < least) return [...faults, { kind: 'too_few', node: list, site, least }];
  const repeated = form.uniqueItems === true ? firstRepeated(list.items) : undefined;
  return repeated === undefined
    ? faults
    : [...faults, { kind: 'repeated', node: repeated.item, site, first: repeated.first }];
}

/** A site, with what its values refer to. */
function referring(site: Site, form: FormNode): Site {
  const to = form['x-ref'];
  return to === undefined ? site : { ...site, refers: typeof to === 'string' ? to : (to[0] ?? '') };
}

function plainMap(form: FormNode, name: string | undefined, site: Site): MapForm {
  return { form, where: name ?? site.key, skipped: new Set(), others: [], rivals: [] };
}

function findMapFaults(mapForm: MapForm, map: MapNode, site: Site): readonly Fault[] {
  const { form, where, skipped } = mapForm;
  if (map.entries.length < (form.minProperties ?? 0)) return [{ kind: 'empty_map', node: map, site }];
  const keyFaults = findKeyFaults(mapForm, map, site);
  const refused = new Set<Entry>(keyFaults.flatMap((fault) => ('entry' in fault ? [fault.entry] : [])));
  const valueFaults = map.entries.flatMap((entry) => {
    if (refused.has(entry) || skipped.has(entry.key)) return [];
    const property = valueFormOf(form, entry.key);
    return property === undefined
      ? []
      : findFaults(property, entry.value, referring({ where, key: entry.key, entry, map }, property));
  });
  return [...keyFaults, ...valueFaults];
}

function valueFormOf(form: FormNode, key: string): FormNode | undefined {
  const own = form.properties !== undefined && Object.hasOwn(form.properties, key) ? form.properties[key] : undefined;
  if (own !== undefined) return own;
  return typeof form.additionalProperties === 'object' ? form.additionalProperties : undefined;
}
