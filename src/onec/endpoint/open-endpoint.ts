// A 1C base that has an HTTP service of its own for us: one question, one answer, in JSON.
import type { Day } from '../../domain/day.ts';
import type { CounterpartyQuery, FoundCounterparty } from '../../engine/ports/counterparties.ts';
import { FarError } from '../../engine/ports/far-error.ts';
import type { BaseRequests } from '../base/base-requests.ts';
import type { ServiceMapping } from '../mapping/mapping.ts';
import type { OneC } from '../one-c.ts';
import { chooseRow, countedRows, inUseFirst, isInUse } from '../reading/choose-row.ts';
import { newestContractsFirst } from '../reading/contracts-on-file.ts';
import { judgeDocuments, newestFirst } from '../reading/judge-paper.ts';
import { counterpartyOf, searchedId } from '../reading/searched-id.ts';
import type { EndpointRow } from './read-endpoint-answer.ts';
import {
  contractsOfEndpoint,
  debtsOfEndpoint,
  papersOfEndpoint,
  readEndpointAnswer,
  rowOfEndpoint,
} from './read-endpoint-answer.ts';

type Around = {
  readonly requests: Pick<BaseRequests, 'question'>;
  readonly mapping: ServiceMapping;
  /** Where the base stands. */
  readonly today: () => Day;
};

/** Both ports over `/hs/<service>/counterparty`. */
export function openEndpoint(around: Around): OneC {
  return {
    find: (query) => find(around, query),
    check: async ({ contract, documents }) => {
      const query = counterpartyOf(contract);
      if (query === undefined) return [];
      const { chosen, papers } = await find(around, query);
      const counted = new Set(countedRows(chosen));
      return judgeDocuments(
        papers.filter(({ row }) => counted.has(row)),
        documents,
      );
    },
  };
}

async function find({ requests, mapping, today }: Around, query: CounterpartyQuery): Promise<FoundCounterparty> {
  const place = `hs/${mapping.service}/counterparty`;
  const rows = await ask({ requests, mapping }, query);
  const read = inUseFirst(rows.map((given) => ({ given, row: rowOfEndpoint(given, place) })));
  const used = read.filter(({ row }) => isInUse(row)).map(({ given }) => given);
  const shown = read.map(({ row }) => row);
  const paperSettings = { place, today: today(), documents: mapping.documents ?? {} };
  return {
    rows: shown,
    chosen: chooseRow(shown, query.kpp),
    papers: newestFirst(used.flatMap((given) => papersOfEndpoint(given, paperSettings))),
    contracts: newestContractsFirst(used.flatMap((given) => contractsOfEndpoint(given, place))),
    debts: used.flatMap((given) => debtsOfEndpoint(given, place)),
    unread: [],
  };
}

async function ask(
  { requests, mapping }: Pick<Around, 'requests' | 'mapping'>,
  query: CounterpartyQuery,
): Promise<readonly EndpointRow[]> {
  const searched = searchedId(query);
  if (searched === undefined) return [];
  const path = `hs/${mapping.service}/counterparty?${searched.kind}=${encodeURIComponent(searched.id)}`;
  const body = await requests.question().get(path);
  if (body === undefined) return [];
  const rows = readEndpointAnswer(body);
  if ('wrong' in rows)
    throw new FarError({
      kind: 'locked_out',
      reason: `hs/${mapping.service} does not answer as agreed: ${rows.wrong}`,
    });
  const isAsked = (row: EndpointRow): boolean => {
    const id = searched.kind === 'inn' ? row.inn : row.tax_id;
    return id === undefined || id.replaceAll(/\s/g, '').toUpperCase() === searched.id.replaceAll(' ', '').toUpperCase();
  };
  return rows.filter(isAsked);
}
