// Names that are expected against what is there.

import { expect, test } from 'vitest';
import { matchNames } from '../../src/rehearsal/match-names.ts';

const AUTHORITY = { name: 'authority', also: ['director'] };
const DIRECTOR = { name: 'director', also: ['director'] };

test.each([
  ['a role that stands for a step', ['director'], [AUTHORITY], [], []],
  [
    'own names first: a step does not hide behind the role of another',
    ['authority', 'director'],
    [AUTHORITY],
    ['director'],
    [],
  ],
  ['two steps of one role are two', ['director'], [AUTHORITY, DIRECTOR], [], ['authority']],
  ['two steps, both named', ['director', 'authority'], [AUTHORITY, DIRECTOR], [], []],
  ['nothing is expected, something is there', [], [AUTHORITY], [], ['authority']],
])('%s', (_, expected, units, missing, extra) => {
  expect(matchNames(expected, units, 'each')).toEqual({ missing, extra });
});

test('a person stands for everything that they were told', () => {
  const told = [
    { name: 'legal', also: ['belova'] },
    { name: 'head_of_legal', also: ['belova'] },
  ];
  expect(matchNames(['belova'], told, 'shared')).toEqual({ missing: [], extra: [] });
  expect(matchNames(['belova', 'legal'], told, 'shared')).toEqual({ missing: [], extra: [] });
  expect(matchNames(['gromov'], told, 'shared')).toEqual({ missing: ['gromov'], extra: ['legal', 'head_of_legal'] });
});
