// What would become of a contract that begins here, new or under way: its route by today's rules, where it would stand, who would be asked.

import { adoptionOf } from './adoption-of.ts';
import type { Finding } from './diagnostics/finding.ts';
import type { AdoptedVerdict, Start, StartPaper } from './domain/act.ts';
import type { Bundle } from './domain/bundle.ts';
import type { Case, CaseId } from './domain/case.ts';
import type { PaperFacts } from './domain/contract.ts';
import type { NotDecidedReason } from './domain/effect.ts';
import type { PersonId } from './domain/ids.ts';
import type { Instant } from './domain/instant.ts';
import type { Plan } from './domain/plan.ts';
import type { GivenContract } from './engine/ports/contract-reader.ts';
import { decideCase } from './engine/step/decide-case.ts';
import { givenContractOf } from './given-contract-of.ts';
import { inputFinding } from './language/contract/input-finding.ts';
import type { BeginningRead } from './language/contract/read-beginnings.ts';
import { wrongKind } from './language/contract/read-beginnings.ts';
import { startCase } from './machine/start-case.ts';
import type { World } from './machine/world.ts';
import { readGivenContract } from './read-given-contract.ts';

/** A file that becomes the draft: its name, the SHA-256 of its bytes in hex. `read`: the bytes, once they are needed. */
export type DraftFile = { readonly name: string; readonly hash: string; readonly read: () => Uint8Array };

/** `contract`: as the engine takes it in. `card`: what the card is called. `tried`: the case as it would be. */
export type ReadyBeginning = {
  readonly key: string;
  readonly contract: GivenContract;
  readonly card: string | undefined;
  readonly start: Start;
  readonly draft: DraftFile | undefined;
  readonly verdicts: readonly AdoptedVerdict[];
  readonly tried: Case;
};

/** `name`: of the counterparty. With findings, or where nothing is decided, it is not ready. */
export type PlannedBeginning = {
  readonly row: number;
  readonly key?: string;
  readonly name?: string;
  readonly findings: readonly Finding[];
  readonly notDecided?: { readonly reason: NotDecidedReason; readonly about: readonly string[] };
  readonly ready?: ReadyBeginning;
};

export type PlanningOf = {
  readonly bundle: Bundle;
  readonly world: World;
  readonly now: Instant;
  readonly wanted: 'under_way' | 'new';
  /** Who takes contracts over; their initiators when nobody is named. */
  readonly taker?: PersonId | undefined;
  /** Of the draft that a row names. */
  readonly draftOf: (read: BeginningRead) => DraftFile | Finding | undefined;
};

/** Those that are registered under a number which another row has, too, are not ready. `read`: of the same rows. */
export function withOwnNumbers(
  planned: readonly PlannedBeginning[],
  read: readonly BeginningRead[],
): readonly PlannedBeginning[] {
  const rows = new Map<string, number[]>();
  for (const { row, ready } of planned) {
    const number = ready?.start.adopted?.number;
    if (number !== undefined) rows.set(number, [...(rows.get(number) ?? []), row]);
  }
  return planned.map((one) => {
    const { ready, ...rest } = one;
    const value = ready?.start.adopted?.number;
    const sharing = value === undefined ? [] : (rows.get(value) ?? []);
    if (value === undefined || sharing.length < 2) return one;
    const place = read.find(({ row }) => row === one.row)?.underWay?.at.place;
    return { ...rest, findings: [inputFinding(578, place, { value, rows: sharing.map(String) })] };
  });
}

const TRIED = 'tried' as CaseId;

export async function planBeginning(read: BeginningRead, of: PlanningOf): Promise<PlannedBeginning> {
  const { row, key, facts } = read;
  const name = facts?.name;
  const told = { row, ...(key === undefined ? {} : { key }), ...(name === undefined ? {} : { name }) };
  const wrong = wrongKind(read, of.wanted);
  const draft = of.draftOf(read);
  const findings = [...read.findings, ...(wrong === undefined ? [] : [wrong]), ...(isFinding(draft) ? [draft] : [])];
  const { curator, initiator = curator } = facts ?? {};
  const isReadable = findings.length === 0 && facts !== undefined && key !== undefined;
  if (!isReadable || curator === undefined || initiator === undefined || isFinding(draft)) return { ...told, findings };
  const contract = contractOf(read);
  const { bundle, world, now } = of;
  const decided = await decideCase({ ...contract, curator }, { bundle, asOf: world.dayOf(now) }, readGivenContract);
  if (decided.kind === 'not_decided') {
    const { reason, about } = decided;
    return { ...told, findings, notDecided: { reason, about } };
  }
  const { plan } = decided;
  const adopting = adopted(read, plan, [initiator, curator], of);
  if (adopting.findings.length > 0) return { ...told, findings: adopting.findings };
  const start: Start = {
    kind: 'start',
    by: initiator,
    curator,
    papers: facts.papers.flatMap(paperOf),
    ...(draft === undefined ? {} : { draft: draft.hash }),
    ...(adopting.adopted === undefined ? {} : { adopted: adopting.adopted }),
  };
  const tried = startCase({ id: TRIED, plan, start }, now, world).case;
  const card = read.underWay?.title;
  const verdicts = start.adopted?.verdicts ?? [];
  return { ...told, findings, ready: { key, contract, card, start, draft, verdicts, tried } };
}

function isFinding(draft: DraftFile | Finding | undefined): draft is Finding {
  return draft !== undefined && 'code' in draft;
}

/** Under its own number, where that is not its key. */
function contractOf({ given, underWay }: BeginningRead): GivenContract {
  const contract = givenContractOf(given);
  return underWay?.number === undefined ? contract : { ...contract, id: underWay.number };
}

function adopted(
  { underWay, key }: BeginningRead,
  plan: Plan,
  own: readonly PersonId[],
  { bundle, world, taker }: PlanningOf,
): ReturnType<typeof adoptionOf> {
  if (underWay === undefined) return { findings: [] };
  const titles = new Map(bundle.directory.people.map(({ person, title }) => [person, title]));
  const titleOf = (person: PersonId): string => titles.get(person) ?? person;
  const numbered = { ...underWay, number: underWay.number ?? key ?? '' };
  const { adopted: adoption, findings } = adoptionOf(numbered, { plan, world, own, titleOf });
  if (adoption === undefined) return { findings };
  return { adopted: { ...adoption, ...(taker === undefined ? {} : { by: taker }) }, findings };
}

/** Those that are here, and those that are promised. */
function paperOf({ document, received, promised, ...paper }: PaperFacts): readonly StartPaper[] {
  if (!received) return promised === undefined ? [] : [{ document, paper: {}, promised }];
  return [{ document, paper }];
}
