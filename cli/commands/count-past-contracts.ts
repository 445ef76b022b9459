// Past contracts under both sides: how many lie in each class of a difference, and how many approvals each role gets.
import type { Bundle, ContractFacts, Finding, Outline, RowReading, RuleDifference } from '../../src/index.ts';
import { decodeInput, describeFindings, openOutlines, readContracts, ruleNames } from '../../src/index.ts';
import type { Input } from '../input/open-input.ts';
import { openInput } from '../input/open-input.ts';
import type { Sides } from '../load-sides.ts';
import type { BrokenRow, PastCount } from '../output/diff-report.ts';
import { findingJson } from '../output/finding-json.ts';
import type { Shell } from '../shell.ts';
import { tellFindings } from '../tell-findings.ts';
import { UsageError } from '../usage-error.ts';

export type Counting = {
  readonly difference: RuleDifference;
  readonly bundles: { readonly before: Bundle; readonly after: Bundle };
  readonly sides: Sides;
  readonly shell: Shell;
};

type ManyInput = Input & { readonly kind: 'csv' | 'jsonl' };

/** Counts the contracts of a file; the exit code when it cannot be read. All are judged on the day of the comparison. */
export async function countPastContracts(path: string, counting: Counting): Promise<PastCount | number> {
  const { bundles, sides, shell } = counting;
  const input = await openInput(path, undefined, shell);
  if (input.kind === 'contract') throw new UsageError('diff_contracts_many', { file: path });
  const many = { ...input, kind: input.kind };
  const chunks: Uint8Array[] = [];
  // Both sides read the same bytes, and a stream can be read once.
  for await (const chunk of input.bytes) chunks.push(chunk);
  const tally = await openTally(counting);
  const [before, after] = [bundles.before, bundles.after].map((bundle) => rowsOf(many, chunks, bundle, counting));
  for (;;) {
    const [one, other] = [await before?.next(), await after?.next()];
    const refused = [one, other].find((next) => next?.done === true && next.value.length > 0);
    if (refused?.done === true) {
      const telling = { language: sides.language, sources: () => undefined, format: 'text' } as const;
      await tellFindings(refused.value, telling, shell.err, shell.env);
      return 2;
    }
    if (one === undefined || other === undefined || one.done === true || other.done === true) return tally.count();
    tally.add(one.value, other.value);
  }
}

/** Row by row; what ended the file early is returned. */
async function* rowsOf(
  { kind, name }: ManyInput,
  chunks: readonly Uint8Array[],
  bundle: Bundle,
  { sides }: Counting,
): AsyncGenerator<RowReading, readonly Finding[], undefined> {
  const refused: Finding[] = [];
  const text = decodeInput(bytesOf(chunks), name, (finding) => refused.push(finding));
  const beside = { flags: [], rates: undefined };
  for await (const reading of readContracts(text, { kind, file: name }, beside, bundle, sides.asOf)) {
    if (reading.kind === 'refused') return refused.length > 0 ? refused : reading.findings;
    yield* reading.rows;
  }
  return refused;
}

async function* bytesOf(chunks: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  for (const chunk of chunks) yield await Promise.resolve(chunk);
}

type Tally = {
  readonly add: (before: RowReading, after: RowReading) => void;
  readonly count: () => PastCount;
};

async function openTally({ difference, bundles, sides: { asOf, language } }: Counting): Promise<Tally> {
  const [oldOutlines, newOutlines] = [
    await openOutlines(bundles.before, asOf),
    await openOutlines(bundles.after, asOf),
  ];
  const names = [ruleNames(bundles.after), ruleNames(bundles.before)];
  const inClass = difference.changes.map(() => ({ certain: 0, open: 0 }));
  const approvals = new Map<string, { before: number; after: number }>();
  const sums = { contracts: 0, changed: 0, open: 0 };
  const broken: BrokenRow[] = [];
  const describe = await describeFindings(language);
  return { add, count: () => ({ ...sums, broken, inClass, workload: workload() }) };

  function add({ row, reading: old }: RowReading, { reading: now }: RowReading): void {
    if (old.facts === undefined || now.facts === undefined) broken.push(brokenRow(row, old, now));
    else addContract(old.facts, now.facts);
  }

  /** What both sides refuse is told in the words of the later one. */
  function brokenRow(row: number, old: RowReading['reading'], now: RowReading['reading']): BrokenRow {
    const sides = old.facts === undefined ? 'both' : 'after';
    const [side, findings] =
      now.facts === undefined ? ([sides, now.findings] as const) : (['before', old.findings] as const);
    const told = findings.map((finding) => {
      const words = describe(finding);
      return { ...findingJson(finding, words), text: words.text };
    });
    return { row, side, findings: told };
  }

  function addContract(before: ContractFacts, after: ContractFacts): void {
    sums.contracts += 1;
    const found = difference.classesOf({ before, after }, asOf);
    for (const [index, own] of inClass.entries()) {
      if (found[index] === 'in') own.certain += 1;
      if (found[index] === 'open') own.open += 1;
    }
    if (found.includes('in')) sums.changed += 1;
    else if (found.includes('open')) sums.open += 1;
    addApprovals(oldOutlines.outline(before), 'before');
    addApprovals(newOutlines.outline(after), 'after');
  }

  function addApprovals({ approvers }: Outline, side: 'before' | 'after'): void {
    for (const role of approvers.flatMap(({ roles }) => roles)) {
      const own = approvals.get(role) ?? { before: 0, after: 0 };
      own[side] += 1;
      approvals.set(role, own);
    }
  }

  function workload(): PastCount['workload'] {
    const title = (role: string): string => names.map((one) => one.role(role)).find((said) => said !== role) ?? role;
    return [...approvals].map(([role, own]) => ({ role: title(role), ...own })).sort((a, b) => b.after - a.after);
  }
}
