// From the YAML library's nodes to plain nodes with positions; what reads otherwise than it looks is reported on the way.

import type { YAMLMap, YAMLSeq, Node as YamlNode } from 'yaml';
import { isAlias, isMap, isNode, isScalar } from 'yaml';
import { buildScalar } from './build-scalar.ts';
import type { Building } from './building.ts';
import { DEEPEST, unread } from './building.ts';
import type { Glued } from './check-key.ts';
import { checkKey, splitGlued, spoilsTree } from './check-key.ts';
import { CODES } from './codes.ts';
import { expandAlias, mergedEntries } from './expand-alias.ts';
import type { Standing } from './is-free-text.ts';
import { standingUnder } from './is-free-text.ts';
import { readPlain } from './read-plain.ts';
import type { Reading } from './reading.ts';
import { report } from './reading.ts';
import { reportBracketsInText } from './report-brackets.ts';
import { reportEmptyItem, reportEmptyValue } from './report-empty.ts';
import { reportSplitEntry, reportSplitItem } from './report-split.ts';
import { reportTag } from './report-tag.ts';
import type { Entry, ListNode, MapNode, Node } from './source-tree.ts';
import { isUnwritten, spanOf } from './span-of.ts';

const FEW = 12;

/** The tree of a document whose offsets begin at `base` in the file; undefined for an empty one. */
export function buildTree(reading: Reading, contents: YamlNode | null, base: number): Node | 'spoilt' | undefined {
  if (isUnwritten(contents) || contents === null) return undefined;
  const building: Building = {
    reading,
    base,
    aliases: { anchored: new Map(), expanded: 0 },
    isTooDeep: false,
    isSpoilt: false,
  };
  const known = reading.findings.length;
  const root = build(building, contents, { within: 'entry' }, 1);
  if (!building.isSpoilt) return root;
  // A key whose lines went elsewhere only looks empty.
  const made = reading.findings.splice(known);
  reading.findings.push(...made.filter(({ code }) => code !== CODES.emptyValue && code !== CODES.duplicateKey));
  return 'spoilt';
}

function build(building: Building, node: YamlNode, standing: Standing, depth: number): Node {
  if (isAlias(node)) return expandAlias(building, node);
  const expandedBefore = building.aliases.expanded;
  const built = buildWritten(building, node, standing, depth);
  if ('anchor' in node && node.anchor !== undefined) {
    building.aliases.anchored.set(node.anchor, { node: built, aliases: building.aliases.expanded - expandedBefore });
  }
  return built;
}

function buildWritten(building: Building, node: YamlNode, standing: Standing, depth: number): Node {
  const [start, end] = spanOf(node, building.base);
  if ('tag' in node && node.tag !== undefined) {
    reportTag(building.reading, start, end, standing);
    return unread(building, start, end);
  }
  if (isScalar(node)) return buildScalar(building.reading, node, [start, end], standing);
  if (reportBracketsInText(building.reading, node, [start, end], standing)) return unread(building, start, end);
  if (depth > DEEPEST) return tooDeep(building, start, end);
  return isMap(node)
    ? buildMap(building, node, standing, depth)
    : buildList(building, node as YAMLSeq, standing, depth);
}

function buildMap(building: Building, map: YAMLMap, standing: Standing, depth: number): MapNode {
  const [start, end] = spanOf(map, building.base);
  return { kind: 'map', start, end, entries: buildEntries(building, map, standing, depth) };
}

function buildEntries(building: Building, map: YAMLMap, standing: Standing, depth: number): readonly Entry[] {
  const entries: Entry[] = [];
  const inherited: Entry[] = [];
  // Nearly all maps have a few keys: looking through them costs less than an index.
  const index = map.items.length > FEW ? new Map<string, Entry>() : undefined;
  const known = (key: string) => (index === undefined ? entries.find((entry) => entry.key === key) : index.get(key));
  for (let at = 0; at < map.items.length; at++) {
    const pair = map.items[at];
    if (pair === undefined) continue;
    const split = map.flow === true ? reportSplitEntry(building, map, at, standing) : 0;
    at += split;
    inherited.push(...mergedEntries(building, pair));
    const entry = buildEntry(building, map, pair, standing, depth);
    if (entry === undefined) continue;
    const first = known(entry.key);
    if (first !== undefined) reportDuplicate(building.reading, entry, first);
    else {
      entries.push(entry);
      index?.set(entry.key, entry);
    }
  }
  return inherited.length === 0 ? entries : [...entries, ...inherited.filter(({ key }) => known(key) === undefined)];
}

function reportDuplicate(reading: Reading, entry: Entry, first: Entry): void {
  const other = { start: first.keyStart, end: first.keyEnd, word: 'first_here' } as const;
  report(reading, entry.keyStart, entry.keyEnd, { code: CODES.duplicateKey, params: { key: entry.key }, other });
}

function buildEntry(
  building: Building,
  map: YAMLMap,
  pair: YAMLMap['items'][number],
  standing: Standing,
  depth: number,
): Entry | undefined {
  const { reading, base } = building;
  if (!isScalar(pair.key) || isUnwritten(pair.key)) {
    const [start, end] = isNode(pair.key) ? spanOf(pair.key, base) : spanOf(map, base);
    report(reading, start, Math.max(end, start + 1), { code: CODES.keyNotText });
    building.isSpoilt = true;
    return undefined;
  }
  const [keyStart, keyEnd] = spanOf(pair.key, base);
  const written = String(pair.key.value);
  const key = checkKey(reading, written, [keyStart, keyEnd], standing);
  if (spoilsTree(written)) building.isSpoilt = true;
  if (key === undefined) return undefined;
  const glued = pair.value === null ? splitGlued(written) : undefined;
  if (glued !== undefined) return { ...gluedEntry(building, glued, keyStart, keyEnd), keyStart, keyEnd };
  const under = standingUnder(key, standing);
  const { value } = pair;
  if (isNode(value) && !isUnwritten(value))
    return { key, keyStart, keyEnd, value: build(building, value, under, depth + 1) };
  reportEmptyValue(reading, [keyStart, keyEnd], isNode(value) ? spanOf(value, base)[0] : undefined, under);
  return { key, keyStart, keyEnd, value: unread(building, keyEnd, keyEnd) };
}

/** `{ role:legal }` goes on as what it was meant to be. */
function gluedEntry(building: Building, glued: Glued, keyStart: number, keyEnd: number): Pick<Entry, 'key' | 'value'> {
  const value = { ...unread(building, keyStart, keyEnd), value: readPlain(glued.value, glued.key).value };
  return { key: glued.key, value };
}

function buildList(building: Building, list: YAMLSeq, standing: Standing, depth: number): ListNode {
  const [start, end] = spanOf(list, building.base);
  const within: Standing = { ...standing, within: 'list' };
  const items: Node[] = [];
  for (let index = 0; index < list.items.length; index++) {
    const item = list.items[index];
    if (!isNode(item)) continue;
    const split = list.flow === true ? reportSplitItem(building, list, index) : 0;
    index += split;
    if (isUnwritten(item)) reportEmptyItem(building.reading, spanOf(item, building.base)[0]);
    else items.push(build(building, item, within, depth + 1));
  }
  return { kind: 'list', start, end, items };
}

function tooDeep(building: Building, start: number, end: number): Node {
  if (!building.isTooDeep) {
    report(building.reading, start, start + 1, { code: CODES.nestedTooDeep, params: { most: DEEPEST } });
  }
  building.isTooDeep = true;
  building.isSpoilt = true;
  return unread(building, start, end);
}
