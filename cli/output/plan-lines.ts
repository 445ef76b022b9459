// What follows from a route: stages, papers, amendments, what waits for a confirmation, what is not needed, signing.
import type { NotNeeded, Plan, PlannedAmendment } from '../../src/index.ts';
import type { AnswerWords } from './answer-words.ts';
import { documentLines } from './document-lines.ts';
import { effectTarget } from './effect-target.ts';
import { factsInWords, groundLines, openLines, openMark, spell } from './ground-lines.ts';
import type { Line } from './line.ts';
import { line, lineAt, piece } from './line.ts';
import { stageLines } from './stage-lines.ts';

/** The blocks of a plan below its route, in the order in which they are read. */
export function planLines(plan: Plan, words: AnswerWords): readonly (readonly Line[])[] {
  return [
    problemLines(plan, words),
    stageLines(plan.stages, words),
    documentLines(plan.documents, words),
    amendmentLines(plan.amendments, words),
    heldBackLines(plan.heldBack, words),
    unconfirmedLines(plan, words),
    notNeededLines(plan.notNeeded, words),
    signingLines(plan, words),
  ];
}

/** Each amendment that applies, what it did and why. */
function amendmentLines(amendments: readonly PlannedAmendment[], words: AnswerWords): readonly Line[] {
  if (amendments.length === 0) return [];
  // What certainly applies first.
  const sorted = amendments.toSorted(
    (a, b) => Number(a.needed.kind === 'unknown') - Number(b.needed.kind === 'unknown'),
  );
  const each = sorted.flatMap(({ amendment, title, needed, because, effects }) => [
    line(2, ...openMark(needed), piece(title, 'strong'), piece(`  ${amendment}`, 'faint')),
    ...groundLines(because, 4, words),
    ...openLines(needed, because, 4, words),
    ...effects.map((effect) => effectLine(effect, words)),
  ]);
  return [line(0, piece(words.say('amendments'), 'heading')), ...each];
}

function effectLine(effect: PlannedAmendment['effects'][number], words: AnswerWords): Line {
  const text = words.say(`effect_${effect.kind}`, { what: effectTarget(effect.what, words) });
  const isTrouble = effect.kind === 'held_back' || effect.kind === 'no_target';
  return lineAt(spell(effect.at), 4, piece(text, isTrouble ? 'warn' : 'plain'));
}

/** What does not apply, and the grounds. */
function notNeededLines(notNeeded: readonly NotNeeded[], words: AnswerWords): readonly Line[] {
  if (notNeeded.length === 0) return [];
  const each = notNeeded.flatMap((left) => [line(2, titleOf(left, words)), ...groundLines(left.because, 4, words)]);
  return [line(0, piece(words.say('not_needed'), 'heading')), ...each];
}

function titleOf({ kind, id, stage }: NotNeeded, { names }: AnswerWords): string {
  switch (kind) {
    case 'stage':
      return names.stage(id);
    case 'step':
      return stage === undefined ? names.role(id) : `${names.stage(stage)}: ${names.role(id)}`;
    case 'document':
      return names.document(id);
    case 'amendment':
      return names.amendment(id);
  }
}

/** What would take an approver away once a role has confirmed a fact. */
function heldBackLines(heldBack: Plan['heldBack'], words: AnswerWords): readonly Line[] {
  if (heldBack.length === 0) return [];
  const each = heldBack.map(({ rule, fact, confirmedBy, at }) => {
    const named = words.say(`kind_${rule.kind}`, { id: rule.id });
    const params = { rule: named, fact: words.names.factTitle(fact), role: words.names.role(confirmedBy) };
    return lineAt(spell(at), 2, words.say('waits_for', params));
  });
  return [line(0, piece(words.say('held_back'), 'heading')), ...each];
}

/** Answers that count as not confirmed yet, unless something is held back for them anyway. */
function unconfirmedLines({ answers, heldBack }: Plan, words: AnswerWords): readonly Line[] {
  const told = new Set(heldBack.map(({ fact }) => fact));
  const open = [...answers].flatMap(([id, answer]) => {
    const role = words.names.fact(id)?.confirmedBy;
    if (role === undefined || answer.kind === 'unanswered' || answer.confirmed || told.has(id)) return [];
    return [words.say('unconfirmed', { fact: words.names.factTitle(id), role: words.names.role(role) })];
  });
  return open.map((text) => line(0, piece(text, 'faint')));
}

/** How it is signed. */
function signingLines({ signing }: Plan, words: AnswerWords): readonly Line[] {
  const { rule, needed } = signing;
  const heading = piece(words.say('signing'), 'heading');
  if (needed.kind === 'unknown') {
    const facts = factsInWords(needed.facts, words);
    return [line(0, heading), line(2, piece(words.say('hangs_on', { facts }), 'warn'))];
  }
  if (rule === undefined) return [];
  const roles = rule.signers.map((role) => words.names.role(role)).join(', ');
  const text = [
    words.say(`form_${rule.form}`),
    ...(rule.copies === undefined ? [] : [words.say('copies', { count: rule.copies })]),
    words.say('signers', { roles }),
    words.say('send', { how: rule.send }),
  ].join(', ');
  return [line(0, heading), lineAt(spell(rule.at), 2, text)];
}

/** What is wrong with the plan although the rules could be followed. */
function problemLines({ problems }: Plan, words: AnswerWords): readonly Line[] {
  return problems.map(({ kind, at }) => lineAt(spell(at), 0, piece(words.say(`problem_${kind}`), 'bad')));
}
