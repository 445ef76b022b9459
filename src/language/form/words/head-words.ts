// What authors write by instinct for titles, grounds and periods, which nearly every rule has.

import type { Words } from './foreign-word.ts';
import { key } from './foreign-word.ts';

const period: Words = key(
  'in_force',
  'in_force: { from: 2026-01-01, until: 2026-12-31 }',
  'from until since till valid valid_from valid_until valid_to effective effective_from starts ends expires period dates active',
);
const title: Words = key('title', 'title: Название', 'name label caption fio full_name display_name heading');
const grounds: Words = key(
  'basis',
  'basis: Регламент, п. 4.3',
  'reason ground grounds because legal_basis authority source justification',
);
const about: Words = key('title', 'title: Название', 'description comment note');

/** By what they are about. */
export const HEAD_WORDS = { period, title, grounds, about } as const;
