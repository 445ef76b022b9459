// Letters of a case: drafted, sent once by a person's act, cleared up, answered; kept apart, and never stale.
import { expect, test } from 'vitest';
import type { Act } from '../../src/domain/act.ts';
import type { CaseLetter, LetterOutcome } from '../../src/domain/case-letter.ts';
import { replay } from '../../src/machine/replay.ts';
import { planName } from '../../src/machine/shape/plan-name.ts';
import { storeCase } from '../../src/machine/stored/stored-case.ts';
import { brandId } from '../generators/brand-id.ts';
import type { Scene } from './scene.ts';
import { scene, submit } from './scene.ts';
import type { PlanText } from './scene-plan.ts';

const PLAN: PlanText = {
  stages: { review: [{ role: 'legal' }] },
  documents: { charter: { by: 'start' }, extract: { by: 'review' }, bank_card: { by: 'signing' } },
};
const SENT: LetterOutcome = { kind: 'sent', messageId: '<1@example.ru>' };

function sending(letter: CaseLetter): Act {
  const { letter: number, documents } = letter;
  return { act: 'send_letter', letter: number, documents, addresses: 'c@example.ru', subject: 'Тема', text: 'Письмо' };
}

function letters({ case: kase }: Scene): readonly CaseLetter[] {
  return kase.context.letters ?? [];
}

function letter(play: Scene, number = 1): CaseLetter {
  const found = letters(play).find((one) => one.letter === number);
  if (found === undefined) throw new Error(`no letter ${number}`);
  return found;
}

function paper(document: string): Act {
  return { act: 'add_document', document: brandId(document), paper: { hash: document } };
}

function outcome(play: Scene, number: number, came: LetterOutcome): void {
  play.send({ kind: 'letter_outcome', letter: number, outcome: came });
}

test('what is missing at the start is one letter, which the curator has', () => {
  const play = scene(PLAN);
  expect(letters(play)).toMatchObject([
    { letter: 1, purpose: 'missing_documents', documents: ['charter', 'extract', 'bank_card'], state: 'drafted' },
  ]);
  expect(play.effectsOf('draft_letter')).toMatchObject([{ letter: 1 }]);
});

test('a letter is sent by one act and its outcome, and by nothing else', () => {
  const play = scene(PLAN);
  play.does('curator', sending(letter(play)));
  expect(letter(play)).toMatchObject({ state: 'sending', sending: { by: 'curator', addresses: 'c@example.ru' } });
  expect(play.effectsOf('send_letter')).toMatchObject([{ letter: 1, addresses: 'c@example.ru', text: 'Письмо' }]);
  expect(play.refusal('initiator', sending(letter(play))).reason).toBe('letter_being_sent');
  outcome(play, 1, SENT);
  expect(letter(play)).toMatchObject({ state: 'sent', sent: { messageId: '<1@example.ru>' } });
  expect(play.effectsOf('file_letter')).toMatchObject([{ letter: 1 }]);
  expect(play.refusal('curator', sending(letter(play))).reason).toBe('letter_sent_already');
});

test('of unknown outcome it can be sent again only after somebody has said that it has not left', () => {
  const play = scene(PLAN);
  play.does('curator', sending(letter(play)));
  outcome(play, 1, { kind: 'unknown', reason: 'no_answer' });
  expect(play.effectsOf('notify').at(-1)).toMatchObject({ about: 'letter_unclear', people: ['curator'] });
  expect(play.refusal('curator', sending(letter(play))).reason).toBe('letter_unclear');
  play.does('curator', { act: 'deny_letter', letter: 1 });
  expect(play.refusal('curator', { act: 'deny_letter', letter: 1 }).reason).toBe('letter_settled');
  play.does('curator', sending(letter(play)));
  expect(letter(play).state).toBe('sending');
});

test('an outcome that comes late, or again, changes nothing', () => {
  const play = scene(PLAN);
  play.does('curator', sending(letter(play)));
  outcome(play, 1, { kind: 'unknown', reason: 'no_answer' });
  play.does('curator', { act: 'confirm_letter', letter: 1 });
  outcome(play, 1, { kind: 'refused', reason: '550' });
  expect(letter(play)).toMatchObject({ state: 'sent', sent: { by: 'curator' } });
});

test('a letter asks only for what is still missing; what was shown before is refused', () => {
  const play = scene(PLAN);
  const before = sending(letter(play));
  play.does('curator', paper('charter'));
  expect(letter(play).documents).toEqual(['extract', 'bank_card']);
  expect(play.effectsOf('show_letter')).toMatchObject([{ letter: 1 }]);
  expect(play.refusal('curator', before).reason).toBe('letter_changed');
  play.does('curator', paper('extract')).does('curator', paper('bank_card'));
  expect(letter(play).state).toBe('closed');
  expect(play.refusal('curator', sending(letter(play))).reason).toBe('letter_closed');
});

test('what has left stays as it left, whatever comes', () => {
  const play = scene(PLAN);
  play.does('curator', sending(letter(play)));
  outcome(play, 1, SENT);
  play.does('curator', paper('charter'));
  expect(letter(play)).toMatchObject({ state: 'sent', documents: ['charter', 'extract', 'bank_card'] });
});

test('letters of one case are kept apart: a newer one closes an older one of its kind that never left', () => {
  const play = scene(PLAN);
  play.does('curator', paper('charter')).does('curator', submit);
  expect(letters(play).map(({ letter: number, state, documents }) => [number, state, documents])).toEqual([
    [1, 'closed', ['extract', 'bank_card']],
    [2, 'drafted', ['extract']],
  ]);
  play.does('curator', { act: 'ask_client', text: 'Когда?' });
  expect(letter(play, 3)).toMatchObject({ purpose: 'question', question: 'Когда?', state: 'drafted' });
  expect(letter(play, 2).state).toBe('drafted');
  play.does('curator', { act: 'answer', text: 'Завтра' });
  expect(letter(play, 3)).toMatchObject({ state: 'closed', answers: [{ by: 'curator', text: 'Завтра' }] });
});

test('answers are filed with their letter, in order', () => {
  const play = scene(PLAN);
  play.does('curator', sending(letter(play)));
  outcome(play, 1, SENT);
  play.does('curator', { act: 'file_answer', letter: 1, text: 'Первый' });
  play.does('initiator', { act: 'file_answer', letter: 1, text: 'Второй' });
  expect(letter(play).answers).toMatchObject([
    { by: 'curator', text: 'Первый' },
    { by: 'initiator', text: 'Второй' },
  ]);
  expect(play.effectsOf('file_letter')).toMatchObject([{ letter: 1, answer: 2 }]);
});

test('whoever is neither curator nor initiator sends nothing; a letter that is not there is none', () => {
  const play = scene(PLAN);
  expect(play.refusal('kuznetsov', sending(letter(play))).reason).toBe('not_your_case');
  expect(play.refusal('curator', { ...sending(letter(play)), letter: 9 } as Act).reason).toBe('no_such_letter');
  expect(play.refusal('curator', { ...sending(letter(play)), addresses: ' ' } as Act).reason).toBe('no_address');
});

test('after the end: what was never sent is closed, what is being sent is cleared up, and nothing is sent', () => {
  const play = scene(PLAN);
  const act = sending(letter(play));
  play.does('curator', act).does('curator', { act: 'withdraw', text: 'Не нужен' });
  expect(letter(play).state).toBe('sending');
  outcome(play, 1, { kind: 'unknown', reason: 'no_answer' });
  play.does('curator', { act: 'deny_letter', letter: 1 });
  expect(letter(play).state).toBe('closed');
  expect(play.refusal('curator', act).reason).toBe('case_ended');
});

test('a stored case and its log keep letters word for word', () => {
  const play = scene(PLAN);
  play.does('curator', { act: 'address_letter', letter: 1, addresses: 'x@example.ru' });
  play.does('curator', sending(letter(play)));
  outcome(play, 1, { ...SENT, notTaken: 'x@example.ru' });
  const plans = new Map([[planName(play.case.plan), play.case.plan]]);
  const replayed = replay(
    { id: play.case.id, planNamed: (name) => plans.get(name) ?? expect.fail(name) },
    play.records,
  );
  expect(replayed.context.letters).toEqual(play.case.context.letters);
  expect(JSON.parse(JSON.stringify(storeCase(play.case))).context.letters).toEqual(play.case.context.letters);
});

test('a log of before letters were kept is replayed without any', () => {
  const play = scene(PLAN);
  const old = play.records.map((record) => ({
    ...record,
    outcomes: Object.fromEntries(Object.entries(record.outcomes).filter(([name]) => !name.startsWith('letter:'))),
  }));
  const replayed = replay({ id: play.case.id, planNamed: () => play.case.plan }, old);
  expect(replayed.context.letters).toBeUndefined();
});
