// Contracts under way on a sheet: for each row the route, where it would stand, whom it would ask, what is missing; and what came of it.
import type { BegunByHand, Bundle, CaseWording, Outlook, PlannedBeginning } from '../../src/index.ts';
import { dayInWords, word } from '../../src/index.ts';
import type { Language } from '../language.ts';
import type { AdoptPlan, AdoptRow } from './adopt-report.ts';
import type { Line } from './line.ts';
import { line, piece, spaced } from './line.ts';

type Telling = {
  readonly wording: CaseWording;
  readonly language: Language;
  readonly bundle: Bundle;
};

export function adoptPlanLines(plan: AdoptPlan, telling: Telling & { readonly file: string }): readonly Line[] {
  const { rows } = plan;
  const { language, file } = telling;
  const ready = rows.filter(({ planned }) => planned.ready !== undefined).length;
  const summary = word('adopt_summary', language, { ready, wrong: rows.length - ready });
  return spaced([
    [line(0, piece(word('adopt_head', language, { count: rows.length }), 'heading'))],
    ...rows.map((row) => rowLines(row, telling)),
    [
      line(0, piece(summary, ready === rows.length ? 'good' : 'warn')),
      ...(ready === 0 ? [] : [line(0, piece(word('adopt_hint', language, { file }), 'faint'))]),
    ],
  ]);
}

function rowLines({ planned, outlook }: AdoptRow, telling: Telling): readonly Line[] {
  const { language } = telling;
  const called = [word('begin_row', language, { row: planned.row }), planned.key, planned.name];
  const heading = called.filter((part) => part !== undefined).join('  ');
  if (outlook !== undefined) return [line(0, piece(heading, 'strong')), ...outlookLines(outlook, telling)];
  return [
    line(0, piece(heading, 'strong'), piece(`  ${word('adopt_cannot', language)}`, 'bad')),
    ...whyNotLines(planned, telling),
  ];
}

/** What would become of a contract. */
export function outlookLines(outlook: Outlook, { wording, language }: Omit<Telling, 'bundle'>): readonly Line[] {
  const { route, state, waits, missing, verdicts } = outlook;
  const { names } = wording;
  const given = verdicts.map(({ step, by, verdict, on, counts }) => {
    const day = on === undefined ? '' : `, ${dayInWords(on, language)}`;
    const lapsed =
      counts || verdict === 'return' || verdict === 'reject' ? '' : `  ${word('begin_not_counted', language)}`;
    const said = `${wording.stepOfStage(step)}: ${names.person(by)} ${word(verdictKey(verdict), language)}${day}`;
    return line(4, said, piece(lapsed, 'warn'));
  });
  const asks = waits.map(({ of, people, dueAt }) => {
    const what = of.kind === 'step' ? wording.step(of.step) : wording.stateNamed(of.state);
    const due =
      dueAt === undefined
        ? word('case_without_deadline', language)
        : word('case_until', language, { due: wording.moment(dueAt) });
    return line(4, `${what}: ${people.map(names.person).join(', ')}`, piece(`  ${due}`, 'faint'));
  });
  const papers = missing.map(({ document, state: paper }) =>
    line(4, names.document(document), piece(`  ${word(`state_${paper}`, language)}`, 'faint')),
  );
  return [
    line(2, `${word('route', language)}: ${route.title}`, piece(`  ${route.id}`, 'faint')),
    line(2, `${word('begin_stands', language)}: ${wording.state(state)}`),
    ...section(word('begin_given', language), given),
    ...section(word('begin_asks', language), asks),
    ...section(word('begin_missing', language), papers),
  ];
}

function verdictKey(verdict: string): 'case_verdict_approve' {
  return `case_verdict_${verdict}` as 'case_verdict_approve';
}

function section(title: string, lines: readonly Line[]): readonly Line[] {
  return lines.length === 0 ? [] : [line(2, title), ...lines];
}

/** Findings stand below all rows, with their lines; here is what no line of the file is to blame for. */
export function whyNotLines({ notDecided }: PlannedBeginning, telling: Omit<Telling, 'wording'>): readonly Line[] {
  if (notDecided === undefined) return [];
  return [line(2, piece(whyNot(notDecided, telling), 'bad'))];
}

function whyNot(
  { reason, about }: NonNullable<PlannedBeginning['notDecided']>,
  { language, bundle }: Omit<Telling, 'wording'>,
): string {
  const titleOf = (name: string): string => bundle.decisions.facts.find(({ fact }) => fact === name)?.title ?? name;
  switch (reason) {
    case 'undecided':
      return word('begin_undecided', language, { facts: about.map(titleOf) });
    case 'overlap':
      return word('begin_overlap', language, { routes: about });
    case 'gap':
      return `${word('gap', language)} ${word('gap_fix', language)}`;
    case 'impossible':
      return `${word('impossible', language)} ${word('impossible_fix', language)}`;
    default:
      return about.join('\n');
  }
}

/** What came of one row. */
export function adoptEndLines(one: BegunByHand, language: Language): readonly Line[] {
  return [line(0, piece(`${one.key}  `, 'strong'), endPiece(one, language))];
}

const STYLES = { begun: 'good', there: 'plain', changed: 'warn' } as const;

function endPiece(one: BegunByHand, language: Language) {
  switch (one.how) {
    case 'failed':
      return piece(word('begin_how_failed', language, { reason: one.reason }), 'bad');
    case 'set_aside': {
      const { item, reason, case: id } = one;
      return piece(word('begin_how_set_aside', language, { item: String(item), reason, case: id }), 'bad');
    }
    default: {
      const said = word(`adopt_how_${one.how}`, language, { item: String(one.item), case: one.case });
      return piece(said, STYLES[one.how]);
    }
  }
}

/** After those that were tried: the others, and where to look next. */
export function adoptRestLines(
  { rows }: AdoptPlan,
  telling: Omit<Telling, 'wording'> & { readonly done: readonly BegunByHand[] },
): readonly Line[] {
  const { language, done } = telling;
  const tried = new Set(done.map(({ key }) => key));
  const others = rows.flatMap(({ planned }) => {
    const called = planned.key ?? word('begin_row', language, { row: planned.row });
    if (planned.ready === undefined) {
      const head = line(0, piece(`${called}  `, 'strong'), piece(word('adopt_cannot', language), 'bad'));
      return [head, ...whyNotLines(planned, telling)];
    }
    if (tried.has(planned.ready.key)) return [];
    return [line(0, piece(`${called}  `, 'strong'), piece(word('begin_not_tried', language), 'bad'))];
  });
  const isBegun = done.some(({ how }) => how === 'begun');
  return [...others, ...(isBegun ? [line(0, piece(word('adopt_done', language), 'faint'))] : [])];
}
