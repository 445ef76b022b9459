// What somebody wrote is on record and changes nothing; who takes a question sees it on the question.
import { expect, test } from 'vitest';
import type { Input } from '../../src/domain/act.ts';
import type { Instant } from '../../src/domain/instant.ts';
import { advance } from '../../src/machine/advance.ts';
import { brandId } from '../generators/brand-id.ts';
import { approve, scene, submit, take } from './scene.ts';
import { COMPANY, worldOf } from './scene-world.ts';

const NOW = Date.UTC(2026, 2, 3, 9) as Instant;

function comment(by?: string): Input {
  const who = by === undefined ? {} : { by: brandId<never>(by) };
  return { kind: 'commented', ...who, account: 7, comment: 70, at: NOW, text: 'I approve' };
}

test.each([
  undefined,
  'kuznetsov',
  'curator',
])('a comment of %s is a record, and the card shows which is the newest', (by) => {
  const { case: before } = scene({ stages: { review: ['legal'] } }).does('curator', submit);
  const advanced = advance(before, comment(by), NOW, worldOf(COMPANY));
  if (advanced.kind !== 'advanced') throw new Error(advanced.kind);
  expect(advanced.case).toEqual({ ...before, seq: before.seq + 1 });
  expect(advanced.effects.map(({ effect }) => effect)).toEqual(['show_card']);
  expect(advanced.record).toEqual({
    seq: before.seq + 1,
    at: NOW,
    input: comment(by),
    outcomes: {},
    reasons: [],
  });
});

test('a case that has ended still has a thread', () => {
  const play = scene({ stages: { review: ['legal'] } })
    .does('curator', submit)
    .does('curator', { act: 'withdraw', text: 'No need' });
  const advanced = advance(play.case, comment(), NOW, worldOf(COMPANY));
  expect(advanced).toMatchObject({ kind: 'advanced', case: { value: 'withdrawn', seq: play.case.seq + 1 } });
});

test('whoever takes a question has it shown anew, and so has whoever gives it back', () => {
  const play = scene({ stages: { review: ['legal'] } }).does('curator', submit);
  play.does('kuznetsov', take('review/legal'));
  expect(play.effectsOf('show_question')).toMatchObject([{ person: 'kuznetsov', generation: 1 }]);
  expect(play.effectsOf('close_question').map(({ person }) => person)).toEqual(['stepanova']);
  play.does('kuznetsov', { act: 'release', step: brandId('review/legal') });
  expect(play.effectsOf('show_question').map(({ person }) => person)).toEqual(['kuznetsov']);
  expect(play.effectsOf('ask').map(({ person }) => person)).toEqual(['stepanova']);
});

test('of a committee only who took it has the question shown anew', () => {
  const play = scene({ stages: { review: [{ role: 'committee', at_least: 2 }] } }).does('curator', submit);
  const [first = ''] =
    play.case.context.steps[brandId<never>('review/committee')]?.asked.map(({ person }) => person) ?? [];
  play.does(first, take('review/committee'));
  expect(play.effectsOf('show_question').map(({ person }) => person)).toEqual([first]);
  play.does(first, approve('review/committee'));
  expect(play.effectsOf('show_question')).toEqual([]);
});
