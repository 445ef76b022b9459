// Counts returns: in which round, by whom at once, for what, and whether it was said before.

import type { PersonId, ReasonId, RoleId } from '../../domain/ids.ts';
import type { CaseTrace, ReturnGiven } from './case-trace.ts';
import type { Counting } from './counting.ts';
import { byCount, clientNamed, under } from './counting.ts';
import type { ClientNamed, ReasonCount, Report, ReturnedBy, ReturnedOf } from './report.ts';

/** How often each reason was said, and in which contracts. */
type ReasonsOf = Map<ReasonId, { count: number; readonly cases: Set<string> }>;
type Said = { readonly reason: ReasonId; readonly case: string };

/** `documentOf`: the paper that a reason is about by itself, where whoever returned named none. */
export type ReturnTerms = { readonly documentOf: (reason: ReasonId) => string | undefined };

export class ReturnTally {
  readonly #counting: Counting;
  readonly #terms: ReturnTerms;
  #returns = 0;
  readonly #contracts = new Set<string>();
  #rejections = 0;
  #granted = 0;
  #judged = 0;
  readonly #first = new Map<RoleId, number>();
  readonly #rounds = new Map<number, { returns: number; readonly cases: Set<string> }>();
  readonly #reasons: ReasonsOf = new Map();
  readonly #repeated = new Map<ReasonId, number>();
  readonly #curators = new Map<PersonId, ReasonsOf>();
  readonly #clients = new Map<string, { readonly client: ClientNamed; readonly reasons: ReasonsOf }>();
  readonly #documents = new Map<string, ReasonsOf>();

  constructor(counting: Counting, terms: ReturnTerms) {
    this.#counting = counting;
    this.#terms = terms;
  }

  add(trace: CaseTrace): void {
    const { has } = this.#counting;
    const { firstVerdict, ended } = trace;
    if (ended?.state === 'rejected' && has(ended.at)) this.#rejections += 1;
    this.#granted += trace.granted.filter(has).length;
    if (firstVerdict !== undefined && has(firstVerdict.at)) {
      this.#judged += 1;
      const { verdict, role } = firstVerdict;
      if (verdict === 'return') this.#first.set(role, (this.#first.get(role) ?? 0) + 1);
    }
    // What was said before the period counts as said before.
    const before = new Map<ReasonId, number>();
    for (const given of trace.returns) {
      if (has(given.at)) this.#addReturn(trace, given, before);
      for (const { reason } of given.objections) {
        if (!before.has(reason)) before.set(reason, given.round);
      }
    }
  }

  result(): Pick<Report, 'returns' | 'reasons' | 'returnedBy'> {
    return {
      returns: {
        returns: this.#returns,
        contracts: this.#contracts.size,
        rejections: this.#rejections,
        granted: this.#granted,
        judged: this.#judged,
        first: byCount(
          [...this.#first].map(([role, count]) => ({ role, count })),
          ({ count }) => count,
          ({ role }) => role,
        ),
        rounds: [...this.#rounds]
          .toSorted(([a], [b]) => a - b)
          .map(([round, { returns, cases }]) => ({ round, returns, contracts: cases.size })),
      },
      reasons: byCount(
        [...this.#reasons].map(
          ([reason, { count, cases }]): ReasonCount => ({
            reason,
            count,
            contracts: cases.size,
            repeated: this.#repeated.get(reason) ?? 0,
            againForCurator: again([...this.#curators.values()], reason),
            againForClient: again(
              [...this.#clients.values()].flatMap(({ client, reasons }) =>
                typeof client === 'string' ? [] : [reasons],
              ),
              reason,
            ),
          }),
        ),
        ({ count }) => count,
        ({ reason }) => reason,
      ),
      returnedBy: this.#returnedBy(),
    };
  }

  #addReturn(trace: CaseTrace, { round, objections }: ReturnGiven, before: ReadonlyMap<ReasonId, number>): void {
    this.#returns += 1;
    this.#contracts.add(trace.case);
    const inRound = under(this.#rounds, round, () => ({ returns: 0, cases: new Set<string>() }));
    inRound.returns += 1;
    inRound.cases.add(trace.case);
    const client = clientNamed(trace);
    const ofClient = under(this.#clients, typeof client === 'string' ? client : `id ${client.id}`, () => ({
      client,
      reasons: new Map(),
    }));
    const ofCurator = under(this.#curators, trace.curator, () => new Map());
    for (const { reason, document } of objections) {
      const said = { reason, case: trace.case };
      say(this.#reasons, said);
      say(ofCurator, said);
      say(ofClient.reasons, said);
      const paper = document ?? this.#terms.documentOf(reason);
      if (paper !== undefined)
        say(
          under(this.#documents, paper, () => new Map()),
          said,
        );
      if ((before.get(reason) ?? round) < round) this.#repeated.set(reason, (this.#repeated.get(reason) ?? 0) + 1);
    }
  }

  #returnedBy(): ReturnedBy {
    return {
      curators: sorted([...this.#curators].map(([curator, reasons]) => ({ curator, ...returnedOf(reasons) }))),
      clients: sorted([...this.#clients.values()].map(({ client, reasons }) => ({ client, ...returnedOf(reasons) }))),
      documents: sorted(
        [...this.#documents].map(([document, reasons]) => ({ document: document as never, ...returnedOf(reasons) })),
      ),
    };
  }
}

function say(reasons: ReasonsOf, { reason, case: id }: Said): void {
  const said = under(reasons, reason, () => ({ count: 0, cases: new Set<string>() }));
  said.count += 1;
  said.cases.add(id);
}

/** Contracts beyond the first of each. */
function again(groups: readonly ReasonsOf[], reason: ReasonId): number {
  return groups.reduce((sum, reasons) => sum + Math.max(0, (reasons.get(reason)?.cases.size ?? 0) - 1), 0);
}

function returnedOf(reasons: ReasonsOf): ReturnedOf {
  const rows = [...reasons].map(([reason, { count, cases }]) => ({ reason, count, contracts: cases.size }));
  return {
    count: rows.reduce((sum, { count }) => sum + count, 0),
    contracts: new Set([...reasons.values()].flatMap(({ cases }) => [...cases])).size,
    reasons: byCount(
      rows,
      ({ count }) => count,
      ({ reason }) => reason,
    ),
  };
}

function sorted<Row extends ReturnedOf>(rows: readonly Row[]): readonly Row[] {
  return byCount(rows, ({ count }) => count, JSON.stringify);
}
