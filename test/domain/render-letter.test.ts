// A letter with its placeholders filled in.
import { expect, test } from 'vitest';
import type { Letter } from '../../src/domain/directory.ts';
import { renderLetter } from '../../src/domain/render-letter.ts';
import { brandId, placeIn } from '../generators/brand-id.ts';

const LETTER: Letter = {
  letter: brandId('question-ru'),
  for: 'question',
  title: 'Question',
  language: 'ru',
  subject: 'Договор {contract.number}: {question.text}',
  body: 'Здравствуйте!\n\n{question.text}\n\n{curator.title}, {curator.email}\n',
  at: placeIn('rules/letters/question-ru.md'),
};

test('every placeholder is put in, and the subject stays one line', () => {
  const values = {
    'contract.number': '7',
    'question.text': 'Кто\nподписывает?',
    'curator.title': 'Тарасова',
    'curator.email': 't@a.test',
  };
  expect(renderLetter(LETTER, values)).toEqual({
    subject: 'Договор 7: Кто подписывает?',
    text: 'Здравствуйте!\n\nКто\nподписывает?\n\nТарасова, t@a.test',
  });
});

test('braces in a value are text, and what nobody has said is seen to be missing', () => {
  const { text } = renderLetter(LETTER, { 'question.text': '{curator.title} {contract.number}', 'curator.email': '' });
  expect(text).toBe('Здравствуйте!\n\n{curator.title} {contract.number}\n\n…, …');
});
