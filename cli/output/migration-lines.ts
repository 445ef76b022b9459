// A move of running cases to other rules, on a sheet: what it would do to each, and why.
import type { CaseWording, WeighedMigration } from '../../src/index.ts';
import { dayInWords, durationInWords, word } from '../../src/index.ts';
import type { Language } from '../language.ts';
import type { Line } from './line.ts';
import { line, piece, spaced } from './line.ts';
import type { MigrationReport, Verdict } from './migration-report.ts';
import { verdictOf } from './migration-report.ts';

type Telling = { readonly wording: CaseWording; readonly language: Language };
type Judged = Exclude<WeighedMigration['migration'], { readonly kind: string }>;
type Reason = Judged['why'][number];

const VERDICTS: readonly Verdict[] = ['unaffected', 'safe', 'needs_decision', 'must_stay'];
/** As long as a hash is told to people. */
const SHORT = 12;

export function migrationLines(report: MigrationReport, telling: Telling): readonly Line[] {
  const { weighed, already, sent, chosen } = report;
  const { language } = telling;
  const nothing = weighed.length + already === 0 ? [line(0, word('migrate_none', language))] : [];
  return spaced([
    headLines(report, language),
    ...VERDICTS.map((verdict) =>
      verdictLines(
        verdict,
        weighed.filter((one) => verdictOf(one) === verdict),
        telling,
      ),
    ),
    nothing,
    sent === undefined ? hintLines(weighed, language) : sentLines(sent, chosen.length, language),
  ]);
}

function headLines({ bundle, asOf, already }: MigrationReport, language: Language): readonly Line[] {
  const hash = bundle.hash.slice(0, SHORT);
  const head =
    asOf === 'kept'
      ? word('migrate_to_kept', language, { hash })
      : word('migrate_to', language, { hash, day: dayInWords(asOf, language) });
  const going = already === 0 ? [] : [line(0, word('migrate_going_already', language, { count: already }))];
  return [line(0, piece(head, 'heading')), ...going];
}

function hintLines(weighed: readonly WeighedMigration[], language: Language): readonly Line[] {
  return weighed.length === 0 ? [] : [line(0, piece(word('migrate_hint', language), 'faint'))];
}

function sentLines(sent: number, chosen: number, language: Language): readonly Line[] {
  const before = chosen - sent;
  return [
    line(0, piece(word('migrate_sent', language, { count: sent }), 'good')),
    ...(before === 0 ? [] : [line(0, word('migrate_sent_before', language, { count: before }))]),
  ];
}

function verdictLines(verdict: Verdict, weighed: readonly WeighedMigration[], telling: Telling): readonly Line[] {
  if (weighed.length === 0) return [];
  const heading = `${word(`migrate_${verdict}`, telling.language)}: ${weighed.length}`;
  return [line(0, piece(heading, 'strong')), ...weighed.flatMap((one) => caseLines(one, telling))];
}

function caseLines(one: WeighedMigration, telling: Telling): readonly Line[] {
  const { migration } = one;
  const texts =
    'kind' in migration
      ? [word(`stays_${migration.reason}`, telling.language, { about: migration.about })]
      : [...migration.why.map((reason) => reasonText(reason, telling)), ...changeTexts(migration.changes, telling)];
  return [line(2, piece(one.case, 'strong')), ...texts.map((text) => line(4, text))];
}

function reasonText(reason: Reason, { wording, language }: Telling): string {
  const { names, stepOfStage: step, stateNamed } = wording;
  switch (reason.reason) {
    case 'not_submitted':
    case 'case_ended':
    case 'signed':
    case 'nobody_approves':
      return word(`stays_${reason.reason}`, language);
    case 'other_route':
      return word('moves_other_route', language, { from: names.route(reason.from), to: names.route(reason.to) });
    case 'goes_back':
      return word('moves_goes_back', language, { from: stateNamed(reason.from), to: stateNamed(reason.to) });
    case 'gate_waits':
      return word('moves_gate_waits', language, { at: stateNamed(reason.at) });
    case 'verdicts_lapse':
      return word('moves_verdicts_lapse', language, { verdicts: verdictTexts(reason.verdicts, wording) });
    case 'question_closed':
    case 'question_repeated': {
      const people = reason.people.map(names.person);
      return word(`moves_${reason.reason}`, language, { step: step(reason.step), people });
    }
    case 'approval_dropped':
    case 'nobody_left':
      return word(`moves_${reason.reason}`, language, { step: step(reason.step) });
    case 'facts_unknown':
      return word('moves_facts_unknown', language, { facts: reason.facts.map(names.factTitle) });
  }
}

function verdictTexts(
  verdicts: readonly { readonly step: string; readonly by: string }[],
  { names, stepOfStage: step }: CaseWording,
): readonly string[] {
  return verdicts.map((verdict) => `${step(verdict.step)} (${names.person(verdict.by)})`);
}

/** What is told among the reasons already (lapsed verdicts) is not told again. */
function changeTexts(changes: Judged['changes'], { wording, language }: Telling): readonly string[] {
  const { names, stepOfStage: step, moment } = wording;
  const none = word('moves_no_deadline', language);
  const lists = [
    ['moves_added', 'steps', changes.added.map(step)],
    ['moves_closed', 'steps', changes.closed.map(step)],
    ['moves_asked_again', 'steps', changes.askedAgain.map(step)],
    ['moves_kept', 'verdicts', verdictTexts(changes.kept, wording)],
    ['moves_papers_added', 'papers', changes.papersAdded.map(names.document)],
    ['moves_papers_dropped', 'papers', changes.papersDropped.map(names.document)],
  ] as const;
  return [
    ...lists.flatMap(([key, name, items]) => (items.length === 0 ? [] : [word(key, language, { [name]: items })])),
    ...changes.due.map((due) =>
      word('moves_due', language, {
        step: step(due.step),
        from: due.from === undefined ? none : moment(due.from),
        to: due.to === undefined ? none : moment(due.to),
      }),
    ),
    ...changes.deadlines.map((deadline) =>
      word('moves_deadline', language, {
        step: step(deadline.step),
        from: lengthText(deadline.from, language) ?? none,
        to: lengthText(deadline.to, language) ?? none,
      }),
    ),
  ];
}

function lengthText(sla: Judged['changes']['deadlines'][number]['to'], language: Language): string | undefined {
  if (sla === undefined) return undefined;
  return [durationInWords(sla.allow, language), ...sla.percents.map((percent) => `× ${percent} %`)].join(' ');
}
