// Findings about a map, a list or a single value that stands where another of the three is needed.

import type { Finding } from '../../diagnostics/finding.ts';
import type { ListNode, MapNode, Node, SourceFile } from '../read/source-tree.ts';
import type { Fault, Site } from './fault.ts';
import { FORM_CODES as CODES } from './form-codes.ts';
import { makeFinding, rewriteEntry, valuePlace } from './make-finding.ts';
import { printFlow, printList, printMap, printPair, printReplaced, shortly } from './print-flow.ts';

type StructureFault = Extract<Fault, { kind: 'structure' }>;
type Special = { readonly code: number; readonly right: string; readonly rewrite?: string | undefined };

/** Recognises what is written by instinct, else says which of the three is needed and shows an example. */
export function reportStructure(source: SourceFile, fault: StructureFault): Finding {
  const { node, site, examples } = fault;
  const place = valuePlace(source, node, site);
  const special = specialOf(source, node, site);
  if (special !== undefined) {
    const { code, right, rewrite } = special;
    return makeFinding(code, place, {
      params: { written: shortly(printPair(site.key, printFlow(node))), right },
      rewrite,
    });
  }
  const { code, value } = plainOf(fault);
  const rewrite = value === undefined ? undefined : rewriteValue(source, site, value);
  const example = examples[0] === undefined ? site.key : printPair(site.key, examples[0]);
  return makeFinding(code, place, { params: { key: site.key, example }, rewrite });
}

/** What would be an item of the list is mended by brackets; the rest needs a person. */
function plainOf({ node, takes, isItem }: StructureFault): { readonly code: number; readonly value?: string } {
  if (isItem) return { code: CODES.listNeeded, value: printList([printFlow(node)]) };
  if (node.kind === 'scalar') return { code: takes.has('list') ? CODES.listNeeded : CODES.mapNeeded };
  if (node.kind === 'map') return { code: takes.has('list') ? CODES.listNeeded : CODES.valueNeeded };
  if (takes.has('map') && !takes.has('scalar')) return { code: CODES.mapNeeded };
  const [only] = node.items;
  const value = only !== undefined && node.items.length === 1 ? { value: printFlow(only) } : {};
  return { code: CODES.valueNeeded, ...value };
}

function specialOf(source: SourceFile, node: Node, site: Site): Special | undefined {
  if (site.key === 'when' && node.kind === 'scalar') {
    return { code: CODES.expression, right: 'when: { amount: { over: 5 000 000 RUB } }' };
  }
  if (site.key === 'when' && node.kind === 'list') return severalBlocks(source, node, site);
  if (site.key === 'not' && node.kind === 'map') return { code: CODES.notWithBorder, ...withoutNot(node) };
  if (site.key === 'sla' && node.kind === 'map' && site.refers === 'sla') {
    return { code: CODES.lengthForDeadline, right: 'sla: review' };
  }
  if (site.key === 'role' && site.refers === 'role' && node.kind === 'list') return severalRoles(node, site);
  return headOrPerson(source, node, site);
}

function severalBlocks(source: SourceFile, list: ListNode, site: Site): Special {
  const [only] = list.items;
  const blocks =
    list.items.length === 1 && only !== undefined ? printFlow(only) : printMap([printPair('any', printFlow(list))]);
  return { code: CODES.orAnd, right: `when: ${blocks}`, rewrite: rewriteValue(source, site, blocks) };
}

const OPPOSITES: Readonly<Record<string, string>> = { from: 'below', over: 'up_to', up_to: 'over', below: 'from' };

/** `{ not: { from: X } }` is `{ below: X }`. */
function withoutNot(map: MapNode): Omit<Special, 'code'> {
  const [only] = map.entries;
  const opposite = only === undefined || map.entries.length > 1 ? undefined : OPPOSITES[only.key];
  if (only === undefined || opposite === undefined) return { right: '{ below: 5 000 000 RUB }' };
  const right = printMap([printPair(opposite, printFlow(only.value))]);
  return { right, rewrite: right };
}

/** One step per role: they stand side by side. */
function severalRoles(list: ListNode, { map, entry }: Site): Special {
  const right = `any_of: ${printFlow(list)}`;
  if (map === undefined || entry === undefined) return { code: CODES.severalRoles, right };
  const steps = list.items.map((role) => printReplaced(map, entry, [printPair('role', printFlow(role))]));
  return { code: CODES.severalRoles, right, rewrite: printList(steps) };
}

/** Roles: a person or a department stands in a map of its own. */
function headOrPerson(source: SourceFile, node: Node, site: Site): Special | undefined {
  if (site.where !== 'role' || node.kind !== 'scalar' || site.entry === undefined || site.map === undefined)
    return undefined;
  const written = printFlow(node);
  const right = { person: `people: [${written}]`, head_of: `head_of: { department: ${written} }` }[site.key];
  if (right === undefined) return undefined;
  return { code: CODES.foreignWord, right, rewrite: rewriteEntry(source, site.map, site.entry, [right]) };
}

function rewriteValue(source: SourceFile, { entry, map, key }: Site, value: string): string | undefined {
  return entry === undefined || map === undefined
    ? undefined
    : rewriteEntry(source, map, entry, [printPair(key, value)]);
}
