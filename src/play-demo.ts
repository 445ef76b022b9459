// A play from its rules to its figures: a company at work over simulated months, counted from its log, and checked against itself.
import { instantOf } from './calendar/instant-of.ts';
import { localText } from './calendar/local-text.ts';
import type { DemoPart } from './demo/demo-part.ts';
import type { OpenQuestion } from './demo/open-question.ts';
import { openQuestion } from './demo/open-question.ts';
import type { Mistake } from './demo/people/mistake.ts';
import type { Played, PlayMoment } from './demo/play-company.ts';
import { playCompany } from './demo/play-company.ts';
import { demoRules } from './demo-rules.ts';
import type { Language } from './diagnostics/message.ts';
import type { Bundle } from './domain/bundle.ts';
import type { CaseId } from './domain/case.ts';
import type { Day } from './domain/day.ts';
import { addDays } from './domain/day.ts';
import { allCases } from './engine/care/all-cases.ts';
import type { Care } from './engine/care/care.ts';
import { openCare } from './engine/care/care.ts';
import { verifyCase } from './engine/care/verify-case.ts';
import { caseState, stateName } from './machine/case-state.ts';
import type { Report } from './paper/report/report.ts';
import { tellReport } from './paper/report/tell-report.ts';
import { TIME_PARTS } from './paper/report/time-part.ts';
import type { ToldReport } from './paper/report/told-report.ts';
import { readGivenContract } from './read-given-contract.ts';
import { officeTime, readReport } from './read-report.ts';
import { readyToStart } from './ready-to-start.ts';
import type { ServedPortal } from './simulator/bitrix24/serve-portal.ts';
import { servePortal } from './simulator/bitrix24/serve-portal.ts';
import { seededChance } from './simulator/chance/seeded-chance.ts';

export type DemoRequest = {
  /** The default ones; see `demoRules` for what is taken out of them. */
  readonly rules: Bundle;
  /** Of the report in words. */
  readonly language: Language;
  readonly contracts: number;
  readonly seed: string;
  /** Days of the company's calendar, both in. */
  readonly from: Day;
  readonly until: Day;
  readonly without: ReadonlySet<DemoPart>;
  /** Of the store, to be kept. */
  readonly file?: string;
  /** Where the portal is shown to browsers, on loopback; 0: any that is free. */
  readonly port?: number;
  /** Whatever it throws ends the play. */
  readonly tell?: (moment: DemoMoment) => Promise<void> | void;
};

/** `local`: as the company's clocks show it, `2026-05-08 16:30`. `share`: of the whole play, from 0 to 1. */
export type DemoMoment = PlayMoment & { readonly local: string; readonly share: number; readonly days: number };

/** What must be so, whatever happened. */
export const DEMO_CHECKS = [
  'every_contract_has_a_case',
  'stages_are_states',
  'parts_add_up',
  'report_counts_all',
  'verify_agrees',
] as const;
export type DemoCheck = { readonly check: (typeof DEMO_CHECKS)[number]; readonly found: readonly string[] };

export type DemoEnd = {
  readonly seed: string;
  readonly contracts: number;
  readonly from: Day;
  readonly until: Day;
  readonly without: readonly DemoPart[];
  /** Stages of the funnel in its order, with their titles. */
  readonly stages: readonly { readonly stage: string; readonly title: string; readonly count: number }[];
  readonly where: readonly DemoPlace[];
  readonly report: Report;
  readonly told: ToldReport;
  readonly portal: { readonly requests: number; readonly calls: number; readonly refused: number };
  readonly onecRequests: number;
  readonly lettersSent: number;
  readonly mistakes: readonly { readonly mistake: Mistake; readonly count: number }[];
  readonly verified: { readonly cases: number; readonly records: number };
  readonly checks: readonly DemoCheck[];
  readonly rules: Bundle;
};

export type DemoPlace = {
  readonly item: number;
  readonly title: string;
  readonly stage: string;
  readonly curator: string;
};

/** The play goes on, for whoever wants to look at it; `close` ends it. */
export type DemoPlayed = {
  readonly end: DemoEnd;
  readonly open?: DemoOpen;
  readonly close: () => Promise<void>;
};

/** The portal in a browser, and what there is to press. `goOn`: the daemon works on as time passes, until `signal` is aborted. */
export type DemoOpen = {
  readonly address: string;
  readonly funnel: string;
  readonly question?: OpenQuestion;
  readonly goOn: (signal: AbortSignal) => Promise<void>;
};

const DAY_MS = 86_400_000;

export async function playDemo(request: DemoRequest): Promise<DemoPlayed> {
  const { contracts, seed, from, until, without, file, tell } = request;
  const rules = demoRules(request.rules, without);
  const time = officeTime(rules);
  const first = instantOf(from, 0, time.zone.name);
  const last = instantOf(addDays(until, 1), 0, time.zone.name);
  let served: ServedPortal | undefined;
  const played = await playCompany({
    rules,
    reading: { readContract: readGivenContract, readyToStart },
    seed,
    contracts,
    from: first,
    until: last,
    without,
    ...(file === undefined ? {} : { file }),
    ...(request.port === undefined
      ? {}
      : {
          listen: async (portal, now) => {
            const { language, port = 0 } = request;
            served = await servePortal(portal, { port, pages: language, now, seen: () => [] });
            return served.address;
          },
        }),
    ...(tell === undefined
      ? {}
      : {
          tell: (moment) =>
            tell({
              ...moment,
              local: localText(time, moment.at),
              share: (moment.at - first) / (last - first),
              days: (moment.at - first) / DAY_MS,
            }),
        }),
  });
  const close = async (): Promise<void> => {
    await served?.close();
    await played.close();
  };
  try {
    const end = await endOf(request, rules, played);
    return { end, close, ...(served === undefined ? {} : { open: openOf(served.address, played) }) };
  } catch (thrown) {
    await close();
    throw thrown;
  }
}

const PAUSE_MS = 100;

function openOf(address: string, { office }: Played): DemoOpen {
  const { map, time } = office.company;
  const question = openQuestion(office);
  const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  return {
    address,
    funnel: `${address}/crm/type/${map.entityTypeId}/kanban/category/${map.categoryId}/`,
    ...(question === undefined ? {} : { question }),
    goOn: (signal) => time.follow({ now: Date.now, pause }, signal),
  };
}

async function endOf(request: DemoRequest, rules: Bundle, played: Played): Promise<DemoEnd> {
  const { contracts, seed, from, until, without } = request;
  const { office, stages, mistakes, requests, mailbox, books } = played;
  const care = await openCare({
    store: office.company.daemon.store,
    clock: office.company.clock.exact,
    chance: seededChance(`${seed} care`),
    readContract: readGivenContract,
  });
  const report = await readReport(care, rules, {});
  const counts = stages.counts();
  const where = [...office.running.values()].map(({ item, contract }) => ({
    item,
    title: contract.title,
    stage: stages.placeOf(item) ?? '',
    curator: contract.curator,
  }));
  const verified = await verifyAll(care);
  const shown = rules.directory.funnel?.stages ?? [];
  return {
    seed,
    contracts,
    from,
    until,
    without: [...without],
    stages: shown.map(({ stage, title }) => ({ stage, title, count: counts.get(stage) ?? 0 })),
    where,
    report,
    told: tellReport(report, { bundle: rules, time: officeTime(rules), language: request.language }),
    portal: { requests: requests.count, calls: requests.calls, refused: requests.refused },
    onecRequests: books.asked.length,
    lettersSent: mailbox.letters.length,
    mistakes: [...mistakes].map(([mistake, count]) => ({ mistake, count })),
    verified: { cases: verified.cases, records: verified.records },
    checks: [...(await checkPlaces(care, played, rules)), ...checkReport(report, where.length), verified.check],
    rules,
  };
}

async function verifyAll(care: Care) {
  let [cases, records] = [0, 0];
  const found: string[] = [];
  for await (const { case: id } of allCases(care.store, {})) {
    const checked = await verifyCase(care, id);
    cases += 1;
    records += checked?.records ?? 0;
    if (checked?.fault !== undefined) found.push(`${id}: ${checked.fault.fault}`);
  }
  return { cases, records, check: { check: 'verify_agrees', found } as const };
}

/** At the portal every card stands at the stage that shows the state of its case. */
async function checkPlaces(care: Care, { office, stages }: Played, rules: Bundle): Promise<readonly DemoCheck[]> {
  const without: string[] = [];
  const elsewhere: string[] = [];
  for (const { item } of office.running.values()) {
    const id: CaseId = office.company.caseOf(item);
    const kase = (await care.cases.load(id))?.kase;
    if (kase === undefined) {
      without.push(id);
      continue;
    }
    const state = stateName(caseState(kase));
    const shown = rules.directory.funnel?.stages.find(({ shows }) => shows.some((one) => one === state));
    const stands = stages.placeOf(item);
    if (shown?.stage !== stands) elsewhere.push(`${id}: ${state}, ${stands ?? '–'}`);
  }
  return [
    { check: 'every_contract_has_a_case', found: without },
    { check: 'stages_are_states', found: elsewhere },
  ];
}

function checkReport({ cases, contracts }: Report, begun: number): readonly DemoCheck[] {
  const apart = cases.flatMap(({ case: id, time }) => {
    if (time === undefined) return [];
    const sum = TIME_PARTS.reduce((total, part) => total + time.ms.parts[part], 0);
    return sum === time.ms.whole ? [] : [`${id}: ${sum} ≠ ${time.ms.whole}`];
  });
  const { registered, rejected, withdrawn, underWay } = contracts;
  const counted = registered + rejected + withdrawn + underWay;
  return [
    { check: 'parts_add_up', found: apart },
    { check: 'report_counts_all', found: counted === begun && cases.length === begun ? [] : [`${counted} ≠ ${begun}`] },
  ];
}
