// The word for how a paper stands.
import { expect, test } from 'vitest';
import { paperStateWord } from '../../../src/bitrix24/desk/paper-state-word.ts';

test('a paper that lacks the date by which it could be told says so', () => {
  const told = [
    { state: 'received', ground: 'date_needed' },
    { state: 'received', ground: 'onec_unknown' },
    { state: 'expired', ground: 'date' },
    undefined,
  ] as const;
  expect(told.map((paper) => paperStateWord(paper, 'ru'))).toEqual(['есть, нужна дата', 'есть', 'срок истёк', 'нет']);
  expect(paperStateWord(told[0], 'en')).toBe('here, its date is needed');
});
