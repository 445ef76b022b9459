// A file of contracts that begin here, under way or new: each row read on its own, with its key, what it is given, and where it stands.

import type { Finding } from '../../diagnostics/finding.ts';
import type { Bundle } from '../../domain/bundle.ts';
import type { ContractFacts } from '../../domain/contract.ts';
import type { Day } from '../../domain/day.ts';
import type { PersonId } from '../../domain/ids.ts';
import { readRuleFile } from '../read/read-file.ts';
import type { ContractRules } from './contract-rules.ts';
import type { GivenEntry } from './given.ts';
import { flagsOverFile } from './given.ts';
import { givenListFromFile } from './given-from-file.ts';
import { NESTED } from './given-from-row.ts';
import type { GivenRow } from './given-rows.ts';
import { openGivenRows } from './given-rows.ts';
import { inputFinding } from './input-finding.ts';
import { readContract } from './read-contract.ts';
import type { Beside, NamedText } from './read-contract-input.ts';
import { prepareReading } from './read-contract-input.ts';
import { readUnderWay } from './read-under-way.ts';
import type { UnderWay } from './under-way.ts';
import { STATES_UNDER_WAY } from './under-way.ts';

/** `row`: from 1; `line`: where it begins. `facts` is missing for a contract that could not be read. `given`: all but where it stands. */
export type BeginningRead = {
  readonly row: number;
  readonly line: number;
  readonly key?: string;
  readonly given: readonly GivenEntry[];
  readonly facts?: ContractFacts;
  readonly underWay?: UnderWay;
  /** It is said somehow that it is under way, readable or not. */
  readonly isUnderWay: boolean;
  readonly findings: readonly Finding[];
};

/** `findings`: of the file as a whole; with any of them there may be no rows. */
export type BeginningsRead = { readonly rows: readonly BeginningRead[]; readonly findings: readonly Finding[] };

export type BeginningsInput = {
  /** `contract`: YAML or JSON, a list of contracts or one. */
  readonly kind: 'contract' | 'csv' | 'jsonl';
  readonly file: string;
  /** Without a byte order mark. */
  readonly text: string;
};

const UNDER_WAY = 'under_way';
/** It stands in a field of the card, with a word of ours before it. */
const LONGEST_KEY = 100;

/** What is wrong is in the findings of its row, with its place; two rows with one key both say so. */
export function readBeginnings(input: BeginningsInput, rules: ContractRules): BeginningsRead {
  const { rows, findings } = input.kind === 'contract' ? listed(input) : tabled({ ...input, kind: input.kind }, rules);
  const read = rows.map((row) => readBeginning(row, rules));
  const twice = rowsByKey(read);
  return {
    findings,
    rows: read.map((one) => {
      const sharing = one.key === undefined ? [] : (twice.get(one.key) ?? []);
      if (sharing.length < 2) return one;
      const place = one.given.find(({ key }) => key === 'id')?.value.place;
      return {
        ...one,
        findings: [...one.findings, inputFinding(562, place, { key: one.key ?? '', rows: sharing.map(String) })],
      };
    }),
  };
}

type Rows = { readonly rows: readonly GivenRow[]; readonly findings: readonly Finding[] };

function tabled(
  { kind, file, text }: BeginningsInput & { readonly kind: 'csv' | 'jsonl' },
  rules: ContractRules,
): Rows {
  const reader = openGivenRows({ kind, file, nested: [...NESTED, UNDER_WAY] }, rules);
  const parts = [reader.push(text), reader.end()];
  const refused = parts.find((part) => part.kind === 'refused');
  if (refused?.kind === 'refused') return { rows: [], findings: refused.findings };
  return { rows: parts.flatMap((part) => (part.kind === 'rows' ? part.rows : [])), findings: [] };
}

/** What is wrong with the text is said with the contract that it stands in. */
function listed({ file, text }: BeginningsInput): Rows {
  const { source, findings } = readRuleFile(file, 'unknown', text);
  const all = [...findings];
  const items = givenListFromFile(source, (finding) => all.push(finding));
  const rows = items.map(({ line, entries }, index): GivenRow => {
    const end = items[index + 1]?.line ?? Number.POSITIVE_INFINITY;
    const own = all.filter(({ place }) => place !== undefined && place.line >= line && place.line < end);
    return { row: index + 1, line, entries, findings: own };
  });
  const owned = new Set(rows.flatMap((row) => row.findings));
  return { rows, findings: all.filter((finding) => !owned.has(finding)) };
}

function readBeginning({ row, line, entries = [], findings: before }: GivenRow, rules: ContractRules): BeginningRead {
  const standing = entries.find((entry) => entry.key === UNDER_WAY);
  const isUnderWay = standing !== undefined;
  const findings = [...before];
  const report = (finding: Finding): void => {
    findings.push(finding);
  };
  const given = entries.filter(({ key }) => key !== UNDER_WAY);
  // A row that could not be read says nothing of what is missing in it.
  if (before.length > 0) return { row, line, given, isUnderWay, findings };
  const place = entries[0]?.keyPlace;
  const key = keyOf(given, place, report);
  const underWay = standing === undefined ? undefined : readUnderWay(standing, rules, report);
  const reading = readContract(given, rules);
  findings.push(...reading.findings);
  if (!given.some((entry) => entry.key === 'curator')) report(inputFinding(568, place, {}));
  return {
    row,
    line,
    given,
    isUnderWay,
    ...(key === undefined ? {} : { key }),
    ...(reading.facts === undefined ? {} : { facts: reading.facts }),
    ...(underWay === undefined ? {} : { underWay }),
    findings,
  };
}

/** One contract that begins, from a file, from flags, or both; flags win. `by`: its initiator, and its curator unless another is named. */
export async function readBeginningInput(
  contract: NamedText | undefined,
  beside: Beside,
  { bundle, asOf, by }: { readonly bundle: Bundle; readonly asOf: Day; readonly by: PersonId | undefined },
): Promise<BeginningRead> {
  const { rules, flags, findings } = await prepareReading(beside, bundle, asOf);
  const { rows, findings: ofFile } = contract === undefined ? NO_ROWS : listed({ ...contract, kind: 'contract' });
  const [first, second] = rows;
  const more = second === undefined ? [] : [inputFinding(501, second.entries?.[0]?.keyPlace, {})];
  const given = flagsOverFile(first?.entries ?? [], flags);
  const people = by === undefined ? [] : PEOPLE.filter((key) => !given.some((entry) => entry.key === key));
  const named = people.map(
    (key): GivenEntry => ({ key, name: key, value: { kind: 'text', text: by ?? '' }, setBy: 'flag' }),
  );
  const all = [...findings, ...ofFile, ...(first?.findings ?? []), ...more];
  return readBeginning({ row: 1, line: first?.line ?? 1, entries: [...given, ...named], findings: all }, rules);
}

const NO_ROWS: Rows = { rows: [], findings: [] };
const PEOPLE = ['curator', 'initiator'] as const;

function keyOf(
  given: readonly GivenEntry[],
  place: GivenEntry['keyPlace'],
  report: (finding: Finding) => void,
): string | undefined {
  const id = given.find(({ key }) => key === 'id');
  if (id === undefined) {
    report(inputFinding(561, place, {}));
    return undefined;
  }
  // What is no text is said by whoever reads the contract.
  const text = id.value.kind === 'text' ? id.value.text.trim() : '';
  if (text.length > LONGEST_KEY) report(inputFinding(563, id.value.place, { most: LONGEST_KEY }));
  return text === '' ? undefined : text;
}

/** What a row lacks that is to be taken over, or has too much that is to begin. */
export function wrongKind({ given, isUnderWay }: BeginningRead, wanted: 'under_way' | 'new'): Finding | undefined {
  const place = given[0]?.keyPlace;
  if (isUnderWay === (wanted === 'under_way')) return undefined;
  return isUnderWay ? inputFinding(576, place, {}) : inputFinding(564, place, { words: STATES_UNDER_WAY });
}

function rowsByKey(rows: readonly BeginningRead[]): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  for (const { key, row } of rows) {
    if (key === undefined) continue;
    found.set(key, [...(found.get(key) ?? []), row]);
  }
  return found;
}
