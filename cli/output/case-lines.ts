// One case on a sheet: where it stands first, then what led there, at last what is in its way.
import type { CaseOverview, CaseWording } from '../../src/index.ts';
import { dayInWords, word } from '../../src/index.ts';
import { effectLine } from '../commands/run-outbox.ts';
import type { Language } from '../language.ts';
import type { Line } from './line.ts';
import { line, piece, spaced } from './line.ts';

type Telling = { readonly wording: CaseWording; readonly language: Language; readonly now: number };

/** As long as a hash is told to people. */
const SHORT = 12;

export function caseLines(overview: CaseOverview, telling: Telling): readonly Line[] {
  return spaced([
    headLines(overview, telling),
    section('case_waits_for', waitingLines(overview, telling), telling),
    section('case_steps', stepLines(overview, telling), telling),
    section('case_remarks', remarkLines(overview, telling), telling),
    section('case_papers', paperLines(overview, telling), telling),
    troubleLines(overview, telling),
  ]);
}

type Heading = 'case_waits_for' | 'case_steps' | 'case_remarks' | 'case_papers' | 'case_undelivered' | 'case_poisoned';

function section(heading: Heading, lines: readonly Line[], { language }: Telling): readonly Line[] {
  return lines.length === 0 ? [] : [line(0, piece(word(heading, language), 'heading')), ...lines];
}

function headLines(overview: CaseOverview, { wording, language }: Telling): readonly Line[] {
  const { names } = wording;
  const { people, rules, revision, rounds, registered, question, held } = overview;
  const day = dayInWords(rules.asOf, language);
  const heading = word('case_heading', language, { case: overview.case });
  return [
    line(0, piece(`${heading}: ${wording.state(overview.state)}`, 'heading')),
    line(
      0,
      `${word('case_route', language)}: ${names.route(overview.route)}`,
      piece(`  ${word('case_rules', language, { hash: rules.bundle.slice(0, SHORT), day })}`, 'faint'),
    ),
    line(
      0,
      word('case_people', language, {
        curator: names.person(people.curator),
        initiator: names.person(people.initiator),
      }),
    ),
    line(0, word('case_revision', language, { revision, rounds })),
    ...(registered === undefined ? [] : [line(0, word('case_registered', language, { number: registered.number }))]),
    ...(question === undefined ? [] : [line(0, word('case_asked_client', language, { text: question.text }))]),
    ...(held === undefined ? [] : [line(0, word('case_held', language, { text: held.text }))]),
  ];
}

function waitingLines({ waits }: CaseOverview, { wording, language, now }: Telling): readonly Line[] {
  return waits.map(({ of, people, since, dueAt }) => {
    const what = of.kind === 'step' ? wording.step(of.step) : wording.stateNamed(of.state);
    const isOverdue = dueAt !== undefined && dueAt < now;
    const times = [
      ...(since === undefined ? [] : [word('case_since', language, { since: wording.moment(since) })]),
      dueAt === undefined
        ? word('case_without_deadline', language)
        : word('case_until', language, { due: wording.moment(dueAt) }),
    ];
    return line(
      2,
      `${what}: ${people.map(wording.names.person).join(', ')}`,
      piece(`  ${times.join(', ')}`, 'faint'),
      piece(isOverdue ? `  ${word('case_overdue', language)}` : '', 'bad'),
    );
  });
}

/** Under the titles of their stages. */
function stepLines({ steps }: CaseOverview, telling: Telling): readonly Line[] {
  const { names } = telling.wording;
  return steps.flatMap((step, index) => {
    const stage = stageOf(step);
    const isFirst = stage !== stageOf(steps[index - 1]);
    return [
      ...(isFirst ? [line(2, names.stage(stage))] : []),
      stepLine(step, telling),
      ...step.verdicts.map((vote) => voteLine(vote, telling)),
    ];
  });
}

function stageOf(step: CaseOverview['steps'][number] | undefined): string {
  return step?.step.split('/')[0] ?? '';
}

function stepLine({ step, status, taken }: CaseOverview['steps'][number], { wording, language }: Telling): Line {
  const by = taken.length === 0 ? '' : `  ${word('case_taken', language, { people: taken.map(wording.names.person) })}`;
  return line(4, wording.step(step), piece(`  ${word(`case_step_${status}`, language)}${by}`, 'faint'));
}

function voteLine(vote: CaseOverview['steps'][number]['verdicts'][number], telling: Telling): Line {
  const { by, verdict, counts } = vote;
  const { wording, language } = telling;
  const isFor = verdict !== 'return' && verdict !== 'reject';
  const lapsed = isFor && !counts ? `  ${word('case_lapsed', language)}` : '';
  const said = `${wording.names.person(by)} ${word(`case_verdict_${verdict}`, language)}`;
  return line(6, said, piece(`  ${whenSaid(vote, telling)}`, 'faint'), piece(lapsed, 'warn'));
}

/** Of one that was given before the contract came here: that it was, when, and where that is written down, as far as it is known. */
function whenSaid(
  { at, adopted, on, written }: CaseOverview['steps'][number]['verdicts'][number],
  { wording, language }: Telling,
): string {
  if (adopted !== true) return wording.moment(at);
  const day = on === undefined ? [] : [dayInWords(on, language)];
  return [word('case_adopted', language), ...day, ...(written === undefined ? [] : [written])].join(', ');
}

function remarkLines({ remarks }: CaseOverview, { wording, language }: Telling): readonly Line[] {
  const { names } = wording;
  return remarks.flatMap(({ remark, by, fate, reason, document, text, answer }) => {
    const about = [
      ...(reason === undefined ? [] : [names.reason(reason)]),
      ...(document === undefined ? [] : [names.document(document)]),
      ...(text === undefined ? [] : [text]),
    ].join('; ');
    const style = fate === 'open' ? 'warn' : 'faint';
    return [
      line(2, `${remark}. ${names.person(by)}: ${about}`, piece(`  ${word(`case_fate_${fate}`, language)}`, style)),
      ...(answer === undefined ? [] : [line(5, `${names.person(answer.by)}: ${answer.text}`)]),
    ];
  });
}

function paperLines({ papers }: CaseOverview, { wording, language }: Telling): readonly Line[] {
  return papers.map(({ document, state, until, promised }) => {
    const days = [
      ...(until === undefined ? [] : [word('case_paper_until', language, { day: dayInWords(until, language) })]),
      ...(promised === undefined
        ? []
        : [word('case_paper_promised', language, { day: dayInWords(promised, language) })]),
    ];
    const told = [word(`state_${state}`, language), ...days].join(', ');
    const isGood = state === 'valid' || state === 'received';
    return line(2, wording.names.document(document), piece(`  ${told}`, isGood ? 'faint' : 'warn'));
  });
}

function troubleLines(overview: CaseOverview, telling: Telling): readonly Line[] {
  const { wording, language } = telling;
  const { trouble, undelivered, poisoned } = overview;
  const isGivenUp = poisoned.length > 0 || undelivered.some(({ state }) => state === 'dead');
  const events = poisoned.map(({ id, at, reason }) =>
    line(2, `${id}  ${wording.moment(at)}`, piece(reason === undefined ? '' : `  ${reason}`, 'bad')),
  );
  const effects = undelivered.map((entry) => ({ ...effectLine(entry, language, wording.moment), indent: 2 }));
  return [
    ...(trouble === undefined ? [] : [line(0, piece(`${word('case_trouble', language)}: ${trouble}`, 'bad'))]),
    ...section('case_poisoned', events, telling),
    ...section('case_undelivered', effects, telling),
    ...(isGivenUp ? [line(0, word('case_retry_hint', language, { case: overview.case }))] : []),
  ];
}
