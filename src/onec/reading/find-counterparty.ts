// All that a base knows of whoever a tax id names. The rows must be read; what belongs to them is told as far as it can be.
import type { Day } from '../../domain/day.ts';
import type { DocumentId } from '../../domain/ids.ts';
import type {
  ContractOnFile,
  CounterpartyQuery,
  CounterpartyRow,
  Debt,
  FoundCounterparty,
  PaperOnFile,
} from '../../engine/ports/counterparties.ts';
import { FarError } from '../../engine/ports/far-error.ts';
import type { OdataMapping } from '../mapping/mapping.ts';
import type { BaseReader } from '../odata/read-rows.ts';
import { chooseRow, countedRows, inUseFirst, isInUse } from './choose-row.ts';
import { newestContractsFirst, readContracts, withSignatory } from './contracts-on-file.ts';
import type { FoundRow } from './counterparty-rows.ts';
import { findRows } from './counterparty-rows.ts';
import { readDebt } from './debts.ts';
import { newestFirst } from './judge-paper.ts';
import { documentsOf, paperSources, readPapers } from './papers-on-file.ts';
import { fieldsOf, ValueReader } from './value-reader.ts';

export type AskedBase = {
  readonly reader: BaseReader;
  readonly mapping: OdataMapping;
  /** Where the base stands. */
  readonly today: Day;
};

/** Rows of one tax id beyond this are a mistake in the base; what belongs to them is not read. */
const MOST_ROWS = 10;

/** Rejects with a `FarError` when the rows themselves could not be read. */
export async function findCounterparty(base: AskedBase, query: CounterpartyQuery): Promise<FoundCounterparty> {
  const { reader, mapping, today } = base;
  const reading = { reader, values: new ValueReader(reader) };
  const { rows: all, cut } = await findRows({ ...reading, mapping }, query, fieldsInRows(mapping));
  const found = inUseFirst(all);
  const used = found.filter(({ row }) => isInUse(row));
  const unread: { from: string; reason: string }[] = [];
  const set = mapping.counterparty.set;
  if (cut || used.length > MOST_ROWS) unread.push({ from: set, reason: MORE });
  const attempt = async (from: string, work: () => Promise<boolean>): Promise<void> => {
    try {
      if (await work()) unread.push({ from, reason: MORE });
    } catch (thrown) {
      if (!(thrown instanceof FarError)) throw thrown;
      unread.push({ from, reason: thrown.failure.reason });
    }
  };
  const papers: PaperOnFile[] = [];
  const contracts: ContractOnFile[] = [];
  const debts: Debt[] = [];
  const rows = new Map<string, CounterpartyRow>(found.map(({ row }) => [row.id, row]));
  for (const one of used.slice(0, MOST_ROWS)) {
    for (const paper of mapping.papers ?? [])
      await attempt(paper.set ?? set, async () => {
        const read = await readPapers(reading, paper, { found: one, today });
        papers.push(...read.papers);
        return read.cut;
      });
    for (const contract of mapping.contracts ?? [])
      await attempt(contract.set, async () => {
        const read = await readContracts(reading, contract, one.row.id);
        contracts.push(...read.contracts);
        rows.set(one.row.id, withSignatory(rows.get(one.row.id) ?? one.row, read.signedBy));
        return read.cut;
      });
    for (const debt of mapping.debts ?? [])
      await attempt(debt.register, async () => {
        const read = await readDebt(reader, debt, one.row.id);
        if (read !== undefined) debts.push(read);
        return false;
      });
  }
  const shown = [...rows.values()];
  const chosen = chooseRow(shown, query.kpp);
  return {
    rows: shown,
    chosen,
    papers: newestFirst(papers),
    contracts: newestContractsFirst(contracts),
    debts,
    unread,
  };
}

const MORE = 'there is more than is read';

/** Papers of these documents alone, on the rows that count. Rejects with a `FarError` when any of them could not be read. */
export async function findPapers(
  base: AskedBase,
  query: CounterpartyQuery,
  documents: readonly DocumentId[],
): Promise<readonly PaperOnFile[]> {
  const { reader, mapping, today } = base;
  const asked = (mapping.papers ?? []).filter((paper) => documentsOf(paper).some((one) => documents.includes(one)));
  if (asked.length === 0) return [];
  const reading = { reader, values: new ValueReader(reader) };
  const { rows } = await findRows({ ...reading, mapping }, query, fieldsInRows(mapping));
  const counted = countedFound(rows, query.kpp);
  const papers: PaperOnFile[] = [];
  for (const found of counted)
    for (const paper of asked) papers.push(...(await readPapers(reading, paper, { found, today })).papers);
  return papers;
}

function countedFound(rows: readonly FoundRow[], kpp: string | undefined): readonly FoundRow[] {
  const counted = new Set(
    countedRows(
      chooseRow(
        rows.map(({ row }) => row),
        kpp,
      ),
    ),
  );
  return rows.filter(({ row }) => counted.has(row.id)).slice(0, MOST_ROWS);
}

/** Fields of the counterparty's own row in which papers stand. */
function fieldsInRows({ papers }: OdataMapping): readonly string[] {
  return (papers ?? []).flatMap((paper) => (paper.set === undefined ? fieldsOf(paperSources(paper)) : []));
}
