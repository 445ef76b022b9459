// Whatever is done to a good rule file: the walk that makes findings and the generated validators agree on whether its form holds.
import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { describeFinding } from '../../../src/diagnostics/describe-finding.ts';
import { checkForm } from '../../../src/language/form/check-form.ts';
import { holdsForm } from '../../../src/language/form/holds-form.ts';
import { kindOfFile } from '../../../src/language/form/kind-of-file.ts';
import { formNamed } from '../../../src/language/form/resolve-form.ts';
// biome-ignore lint/correctness/useImportExtensions: plain code with a declaration beside it
import { validators } from '../../../src/language/form/validators.generated.mjs';
import { readRuleFile } from '../../../src/language/read/read-file.ts';
import type { Entry, MapNode, Node } from '../../../src/language/read/source-tree.ts';
import { valueOf as plainValueOf } from '../../../src/language/read/value-of.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
const paths = globSync(['rules/**/*.{yaml,md}', 'routes/**/*.yaml'], { cwd: ROOT }).sort();
const sources = paths.map(
  (file) => readRuleFile(file, kindOfFile(file), readFileSync(resolve(ROOT, file), 'utf8')).source,
);

function scalar(value: string | number | boolean): Node {
  return { kind: 'scalar', start: 0, end: 0, value, source: String(value), style: 'double' };
}

const strays: readonly Node[] = [
  ...['x', '', 'draft', '5 000 000 RUB', '2 days', '2026-01-01', 'any', 'Юрист', 'paper'].map(scalar),
  ...[0, 1, 2.5, -1].map(scalar),
  ...[true, false].map(scalar),
  { kind: 'list', start: 0, end: 0, items: [] },
  { kind: 'list', start: 0, end: 0, items: [scalar('legal'), scalar('legal')] },
  { kind: 'map', start: 0, end: 0, entries: [] },
  map({ from: scalar(1), over: scalar(2) }),
  map({ not: scalar('x'), below: scalar(5) }),
  map({ role: scalar('legal') }),
];

function map(entries: Readonly<Record<string, Node>>): MapNode {
  const list = Object.entries(entries).map(([key, value]): Entry => ({ key, keyStart: 0, keyEnd: 0, value }));
  return { kind: 'map', start: 0, end: 0, entries: list };
}

const KEYS = [
  'role',
  'sla',
  'when',
  'not',
  'any',
  'from',
  'below',
  'otherwise',
  'title',
  'unless',
  'quorum',
  'xyz',
  'stage',
  'options',
];

type Change = {
  readonly at: number;
  readonly how: 'replace' | 'drop' | 'rename' | 'add' | 'wrap';
  readonly stray: number;
  readonly key: number;
};

function sizeOf(node: Node): number {
  if (node.kind === 'scalar') return 1;
  const inner = node.kind === 'list' ? node.items : node.entries.map(({ value }) => value);
  return inner.reduce((sum, child) => sum + sizeOf(child), 1);
}

/** Changes the node that comes `at`-th (beyond the last counted from the first again) when the tree is walked. */
function mutate(root: Node, { at, how, stray, key }: Change): Node {
  let left = 1 + (at % sizeOf(root));
  const other = strays[stray % strays.length] ?? scalar('x');
  const name = KEYS[key % KEYS.length] ?? 'xyz';
  const walk = (node: Node): Node => {
    left -= 1;
    if (left === 0 && how === 'replace') return other;
    if (left === 0 && how === 'wrap') return { kind: 'list', start: 0, end: 0, items: [node] };
    if (node.kind === 'scalar') return node;
    if (node.kind === 'list') return { ...node, items: node.items.map(walk) };
    const hit = left <= 0 && left > -2;
    const entries = node.entries.flatMap((entry, index): readonly Entry[] => {
      if (hit && index === key % node.entries.length) {
        if (how === 'drop') return [];
        if (how === 'rename' && node.entries.every((each) => each.key !== name)) return [{ ...entry, key: name }];
      }
      return [{ ...entry, value: walk(entry.value) }];
    });
    const added = hit && how === 'add' && entries.every((each) => each.key !== name);
    return { ...node, entries: added ? [...entries, { key: name, keyStart: 0, keyEnd: 0, value: other }] : entries };
  };
  return walk(root);
}

const change = fc.record({
  at: fc.nat(100_000),
  how: fc.constantFrom<Change['how']>('replace', 'drop', 'rename', 'add', 'wrap'),
  stray: fc.nat(strays.length - 1),
  key: fc.nat(100),
});

describe.each(sources.map((source) => [source.file, source] as const))('%s, changed at random', (_, source) => {
  const { kind, root } = source;
  test('has faults exactly where the validator refuses it', () => {
    if (kind === 'unknown' || root === undefined) throw new Error('the default rules are readable');
    fc.assert(
      fc.property(fc.array(change, { minLength: 0, maxLength: 3 }), (changes) => {
        const tree = changes.reduce(mutate, root);
        const form = formNamed(`${kind}_file`);
        const holds = validators[kind](plainValueOf(tree));
        expect(holdsForm(form, tree)).toBe(holds);
        const { file, findings } = checkForm({ ...source, root: tree });
        expect(file !== undefined).toBe(holds);
        expect(findings.length > 0).toBe(!holds);
        for (const finding of findings) {
          for (const language of ['ru', 'en'] as const)
            expect(describeFinding(finding, language).text).not.toMatch(/undefined|object/);
        }
      }),
      { numRuns: 30 },
    );
  });
});
