// From a checked file of tests to its tests: fixtures laid under contracts, places kept.

import type { Finding } from '../diagnostics/finding.ts';
import type { Source } from '../domain/source.ts';
import type { GivenEntry } from '../language/contract/given.ts';
import { givenFromFile } from '../language/contract/given-from-file.ts';
import type { CheckedFileOf } from '../language/form/checked-file.ts';
import type { ExpectationForm, MomentLineForm, RuleTestForm } from '../language/form/rule-files.generated.ts';
import { placeOf } from '../language/read/place-of.ts';
import type { Node, SourceFile } from '../language/read/source-tree.ts';
import { layOver } from './lay-over.ts';
import type { Expected, RuleTest, TimelineLine } from './rule-test.ts';

type Path = readonly (string | number)[];

/** The tests of a file in their order. Its form and names have been checked with the rules. */
export function readTests({ source, data }: CheckedFileOf<'tests'>): readonly RuleTest[] {
  return data.tests.map((form, index) => readTest(source, data.starts, form, ['tests', index]));
}

function readTest(source: SourceFile, fileStarts: string | undefined, form: RuleTestForm, path: Path): RuleTest {
  const starts = form.starts ?? fileStarts;
  return {
    name: form.name,
    at: sourceOf(source, [...path, 'name'], 'value'),
    given: givenOf(source, form, path),
    onFile: onFileOf(source, path),
    timeline: (form.timeline ?? []).map((line, index) => readLine(source, line, [...path, 'timeline', index])),
    ...(starts === undefined ? {} : { starts }),
    ...(form.skip === undefined ? {} : { skip: form.skip }),
    ...(form.expect === undefined ? {} : { expect: expectedAt(source, form.expect, [...path, 'expect']) }),
  };
}

/** What the contract says wins over its fixture, what the test says of papers over both. */
function givenOf(source: SourceFile, { contract }: RuleTestForm, path: Path): readonly GivenEntry[] {
  const { fixture } = contract;
  const under = fixture === undefined ? [] : entriesAt(source, ['fixtures', fixture]);
  const own = entriesAt(source, [...path, 'contract']).filter(({ key }) => key !== 'fixture');
  const papers = entriesAt(source, path).filter(({ key }) => key === 'documents');
  return layOver(layOver(under, own), papers);
}

/** Read as the papers of a contract are. */
function onFileOf(source: SourceFile, path: Path): readonly GivenEntry[] {
  return entriesAt(source, path)
    .filter(({ key }) => key === 'on_file')
    .map((entry) => ({ ...entry, key: 'documents', name: 'documents' }));
}

function readLine(source: SourceFile, form: MomentLineForm, path: Path): TimelineLine {
  return {
    form,
    at: sourceOf(source, [...path, form.does === undefined ? 'expect' : 'does'], 'key'),
    moment: sourceOf(source, [...path, 'at'], 'value'),
    changes: entriesAt(source, [...path, 'changes']),
    ...(form.expect === undefined ? {} : { expect: expectedAt(source, form.expect, [...path, 'expect']) }),
  };
}

function expectedAt(source: SourceFile, form: ExpectationForm, path: Path): Expected {
  return { form, placeOf: (within) => sourceOf(source, [...path, ...within], 'key') };
}

function sourceOf(source: SourceFile, path: Path, part: 'key' | 'value'): Source {
  const { file, line, column } = placeOf(source, path, part);
  return { file, line, column };
}

/** Nothing where nothing was written. */
function entriesAt(source: SourceFile, path: Path): readonly GivenEntry[] {
  const node = nodeAt(source.root, path);
  if (node === undefined) return [];
  return givenFromFile({ ...source, root: node }, (finding: Finding) => {
    throw new Error(`a map that the form check let pass is none: ${finding.place?.file}:${finding.place?.line}`);
  });
}

function nodeAt(root: Node | undefined, path: Path): Node | undefined {
  let node = root;
  for (const segment of path) {
    if (node?.kind === 'list') node = node.items[Number(segment)];
    else if (node?.kind === 'map') node = node.entries.find(({ key }) => key === String(segment))?.value;
    else return undefined;
  }
  return node;
}
