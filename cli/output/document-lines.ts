// The papers of a plan, by the gate at which each must be in.
import type { Gate, PlannedDocument } from '../../src/index.ts';
import { dayInWords } from '../../src/index.ts';
import type { AnswerWords } from './answer-words.ts';
import { groundLines, openLines, ownPlace, spell } from './ground-lines.ts';
import type { Line, Style } from './line.ts';
import { line, lineAt, piece } from './line.ts';

const MARKS: Readonly<Record<PlannedDocument['state'], readonly [mark: string, style: Style]>> = {
  missing: ['✗', 'bad'],
  expired: ['✗', 'bad'],
  invalid: ['✗', 'bad'],
  promised: ['…', 'warn'],
  expiring: ['!', 'warn'],
  received: ['✓', 'good'],
  valid: ['✓', 'good'],
};

/** A heading and, gate by gate in the order of the plan, each paper with its state. */
export function documentLines(documents: readonly PlannedDocument[], words: AnswerWords): readonly Line[] {
  const heading = line(0, piece(words.say('documents'), 'heading'));
  if (documents.length === 0) return [heading, line(2, words.say('nothing_asked'))];
  const gates = [...Map.groupBy(documents, ({ by }) => gateText(by, words))];
  return [
    heading,
    ...gates.flatMap(([gate, papers]) => [line(2, gate), ...papers.flatMap((paper) => paperLines(paper, words))]),
  ];
}

function gateText(gate: Gate, words: AnswerWords): string {
  if (gate.kind === 'stage') return words.say('by_stage', { stage: words.names.stage(gate.stage) });
  return words.say(gate.kind === 'start' ? 'by_start' : 'by_signing');
}

function paperLines(paper: PlannedDocument, words: AnswerWords): readonly Line[] {
  const isOpen = paper.needed.kind === 'unknown';
  const [mark, style] = isOpen && !paperIsHere(paper) ? (['?', 'warn'] as const) : MARKS[paper.state];
  const ground = groundText(paper, words);
  // Without a shelf life there is nothing to hold: it is here.
  const word = paper.ground.kind === 'no_shelf_life' ? 'state_received' : (`state_${paper.state}` as const);
  const state = [words.say(word), ...(ground === undefined ? [] : [ground])].join(' ');
  const notes = [
    ...(paper.checkedBy === undefined ? [] : [words.say('checked_by', { role: words.names.role(paper.checkedBy) })]),
    ...(paper.personal ? [words.say('personal')] : []),
  ];
  const pieces = [
    piece(`${mark} `, style),
    piece(`${paper.title}: `),
    piece(state, style),
    piece(notes.length === 0 ? '' : `, ${notes.join(', ')}`, 'faint'),
  ];
  const place = ownPlace(paper.because);
  const first = place === undefined ? line(4, ...pieces) : lineAt(spell(place), 4, ...pieces);
  return isOpen ? [first, ...conditionLines(paper, words)] : [first];
}

function paperIsHere({ state }: PlannedDocument): boolean {
  return state !== 'missing' && state !== 'promised';
}

/** What would make an open paper needed. */
function conditionLines({ because, needed }: PlannedDocument, words: AnswerWords): readonly Line[] {
  const open = because.filter(({ truth }) => truth === 'unknown');
  const ownLines = groundLines(
    open.filter(({ rule }) => rule.kind !== 'amendment'),
    6,
    words,
    ownPlace(because),
  );
  const amendments = new Set(open.flatMap(({ rule }) => (rule.kind === 'amendment' ? [rule.id] : [])));
  const byAmendment = [...amendments].map((id) =>
    line(6, piece(words.say('if_amendment', { title: words.names.amendment(id) }), 'warn')),
  );
  return [...ownLines, ...byAmendment, ...openLines(needed, because, 6, words)];
}

function groundText({ state, ground }: PlannedDocument, words: AnswerWords): string | undefined {
  const day = (at: typeof ground.day): string => (at === undefined ? '' : dayInWords(at, words.language));
  switch (ground.kind) {
    case 'not_received':
    case 'no_shelf_life':
      return undefined;
    case 'promised':
      return words.say(state === 'missing' ? 'ground_promise_passed' : 'ground_promised', { day: day(ground.day) });
    case 'date':
      if (ground.holdsUntil === undefined) return undefined;
      return words.say(state === 'expired' ? 'ground_date_expired' : 'ground_date', { day: day(ground.holdsUntil) });
    case 'date_needed':
    case 'onec':
    case 'onec_unknown':
    case 'limit_exceeded':
    case 'limit_unknown':
      return `(${words.say(`ground_${ground.kind}`)})`;
  }
}
