// The stages of a plan: who is asked, how long they have, and why they are asked.
import type { PlannedRole, PlannedSla, PlannedStage, PlannedStep } from '../../src/index.ts';
import { durationInWords } from '../../src/index.ts';
import type { AnswerWords } from './answer-words.ts';
import { factsInWords, groundLines, openLines, openMark, ownPlace, spell } from './ground-lines.ts';
import type { Line } from './line.ts';
import { line, lineAt, piece } from './line.ts';

/** A heading and, for each stage, its steps. */
export function stageLines(stages: readonly PlannedStage[], words: AnswerWords): readonly Line[] {
  if (stages.length === 0) return [];
  const numbered = stages.flatMap((stage, index) => oneStage(stage, index + 1, words));
  return [line(0, piece(words.say('stages'), 'heading')), ...numbered];
}

function oneStage(stage: PlannedStage, number: number, words: AnswerWords): readonly Line[] {
  return [
    line(2, ...openMark(stage.needed), piece(`${number}. ${stage.title}`, 'strong')),
    ...reasonLines(stage, 5, words),
    ...stage.steps.flatMap((step) => oneStep(step, words)),
  ];
}

/** Why a step or stage is there, where the route alone does not say it: its own condition, or the amendments that added it. */
function reasonLines(asked: PlannedStage | PlannedStep, indent: number, words: AnswerWords): readonly Line[] {
  const { because, needed } = asked;
  const own = because.filter(({ rule }) => rule.kind === 'step' || rule.kind === 'stage');
  const amendments = Map.groupBy(
    because.filter(({ rule }) => rule.kind === 'amendment'),
    ({ rule }) => rule.id,
  );
  const added = [...amendments].map(([id, grounds]) => {
    const isOpen = needed.kind === 'unknown' && grounds.some(({ truth }) => truth === 'unknown');
    const params = { title: words.names.amendment(id) };
    return line(
      indent,
      isOpen ? piece(words.say('if_amendment', params), 'warn') : piece(words.say('by_amendment', params), 'faint'),
    );
  });
  return [
    ...added,
    ...groundLines(own, indent, words, ownPlace(because)),
    ...openLines(needed, because, indent, words),
  ];
}

function oneStep(step: PlannedStep, words: AnswerWords): readonly Line[] {
  const notes = [
    ...(step.act === 'approve' ? [] : [words.say(step.act)]),
    ...(step.atLeast > 1 ? [words.say('at_least', { count: step.atLeast })] : []),
    ...(step.follows === undefined ? [] : [words.say('after_step', { step: words.names.role(step.follows) })]),
    ...(step.sla === undefined ? [] : [deadline(step.sla, words)]),
  ];
  const place = ownPlace(step.because);
  const pieces = [
    ...openMark(step.needed),
    piece(roleText(step, words), 'strong'),
    ...(notes.length === 0 ? [] : [piece(`  ${notes.join(', ')}`)]),
  ];
  const first = place === undefined ? line(5, ...pieces) : lineAt(spell(place), 5, ...pieces);
  return [first, ...reasonLines(step, 7, words), ...step.roles.flatMap((role) => peopleLines(role, words))];
}

/** The role that was asked for, and through `one_of` and the like the one that it came to. */
function roleText({ roles }: PlannedStep, words: AnswerWords): string {
  const names = roles.map(({ asked, role }) => {
    const title = words.names.role(asked);
    return role === undefined || role === asked ? title : `${title} → ${words.names.role(role)}`;
  });
  return names.length === 1 ? names.join('') : `${words.say('any_of')}: ${names.join(', ')}`;
}

function deadline(sla: PlannedSla, words: AnswerWords): string {
  const say = (duration: PlannedSla['allow']): string => durationInWords(duration, words.language);
  const percents = sla.percents.map((percent) => `${percent} %`).join(' × ');
  const allow = say(sla.allow);
  return [
    sla.percents.length === 0 ? allow : words.say('scaled', { duration: allow, percents }),
    ...(sla.take === undefined ? [] : [words.say('take_within', { duration: say(sla.take) })]),
    ...(sla.unknown === undefined ? [] : [words.say('deadline_depends', { facts: factsInWords(sla.unknown, words) })]),
  ].join(', ');
}

function peopleLines(role: PlannedRole, words: AnswerWords): readonly Line[] {
  const trouble = unresolvedText(role, words);
  const people = role.people.map((person) => personText(person, words)).join(', ');
  const excluded = role.excluded
    // That a department's head is not asked as one of the department is the rule, and no news.
    .filter(({ why }) => why !== 'head')
    .map(({ person, why }) => words.say(`excluded_${why}`, { person: words.names.person(person) }));
  return [
    ...(people === '' ? [] : [line(7, people)]),
    ...(trouble === undefined ? [] : [line(7, piece(trouble, 'warn'))]),
    ...(excluded.length === 0 ? [] : [line(7, piece(words.say('excluded', { people: excluded.join(', ') }), 'faint'))]),
  ];
}

function personText(planned: PlannedRole['people'][number], words: AnswerWords): string {
  const person = words.names.person(planned.person);
  switch (planned.as) {
    case 'member':
      return person;
    case 'head':
      return words.say('as_head', { person });
    case 'last_resort':
      return words.say('as_last_resort', { person });
    case 'substitute': {
      const { insteadOf } = planned;
      if (insteadOf === undefined) return words.say('as_substitute_alone', { person });
      return words.say('as_substitute', { person, other: words.names.person(insteadOf) });
    }
  }
}

function unresolvedText({ unresolved }: PlannedRole, words: AnswerWords): string | undefined {
  switch (unresolved?.kind) {
    case undefined:
      return undefined;
    case 'unanswered':
      return words.say('people_unanswered', { facts: factsInWords(unresolved.facts, words) });
    case 'nobody':
    case 'no_line':
    case 'several_lines':
      return words.say(`people_${unresolved.kind}`);
  }
}
