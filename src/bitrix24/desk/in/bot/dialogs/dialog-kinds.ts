// How each act that needs words or a choice is asked for, as data.

import { parseDay } from '../../../../../domain/day.ts';
import type { PersonId, ReasonId, RoleId } from '../../../../../domain/ids.ts';
import { parseMailAddresses } from '../../../../../domain/mail-addresses.ts';
import { registration, unfitDocument } from '../signing/registration.ts';
import { ALLOWED_CHOICES } from './allowed-choices.ts';
import type { DialogKind, DialogView, EngineAct, Given } from './dialog-view.ts';
import type { DialogAct } from './doing.ts';
import { objectionsOf } from './objections-of.ts';
import { typedDay } from './typed-day.ts';

const { colleaguesToAsk, foundPeople, promiseDays, reasonsToReturn, rolesToInvite } = ALLOWED_CHOICES;
const MOST_REMARKS = 50;
const WORDS = { begins: 'words', words: 'needed' } as const;

export const DIALOG_KINDS: Readonly<Record<DialogAct, DialogKind>> = {
  approve_with_remarks: {
    ...WORDS,
    make: (view, { words }) => ({ act: 'approve_with_remarks', ...seenStep(view), remarks: linesOf(words) }),
  },
  return: {
    begins: 'pick',
    choices: reasonsToReturn,
    many: true,
    words: 'optional',
    make: (view, { chosen, words }) => ({
      act: 'return',
      ...seenStep(view),
      objections: objectionsOf(view.seen.bundle, chosen as readonly ReasonId[], words),
    }),
  },
  reject: {
    ...WORDS,
    confirms: true,
    make: (view, { words }) => ({ act: 'reject', ...seenStep(view), text: words }),
  },
  ask_client: { ...WORDS, make: (_, { words }) => ({ act: 'ask_client', text: words }) },
  answer: { ...WORDS, make: (_, { words }) => ({ act: 'answer', text: words }) },
  delegate: {
    begins: 'pick',
    choices: colleaguesToAsk,
    words: 'none',
    make: (view, given) => ({ act: 'delegate', step: seenStep(view).step, to: only(given) as PersonId }),
  },
  invite: {
    begins: 'pick',
    choices: rolesToInvite,
    words: 'none',
    make: (view, given) => ({ act: 'invite', step: seenStep(view).step, role: only(given) as RoleId }),
  },
  address_letter: { ...WORDS, make: addressed, unfit: () => 'no_such_address' },
  file_answer: {
    ...WORDS,
    make: ({ doing }, { words }) => ({ act: 'file_answer', letter: named(doing.letter), text: words }),
  },
  record_remark: { ...WORDS, make: (_, { words }) => ({ act: 'record_remark', text: words }) },
  address_remark: {
    ...WORDS,
    make: ({ doing }, { words }) => ({ act: 'address_remark', remark: named(doing.remark), text: words }),
  },
  promise: {
    begins: 'pick',
    choices: promiseDays,
    words: 'instead',
    make: promised,
  },
  hold: { ...WORDS, make: (_, { words }) => ({ act: 'hold', text: words }) },
  withdraw: { ...WORDS, confirms: true, make: (_, { words }) => ({ act: 'withdraw', text: words }) },
  change_curator: {
    begins: 'words',
    choices: foundPeople,
    words: 'search',
    make: (_, given) => ({ act: 'change_curator', to: only(given) as PersonId }),
  },
  register: {
    ...WORDS,
    make: (view, { words }) => registration(view, words),
    unfit: (view, { words }) => unfitDocument(view, words),
  },
};

/** Step and revision of the question from which the dialog was begun. */
function seenStep({ doing }: DialogView) {
  return { step: named(doing.step), revision: named(doing.revision) };
}

function promised(view: DialogView, { chosen, words }: Given): EngineAct | undefined {
  const until = chosen[0] === undefined ? typedDay(view, words) : parseDay(chosen[0]);
  return until === undefined ? undefined : { act: 'promise', document: named(view.doing.document), until };
}

/** Written as they will stand on the letter. */
function addressed({ doing }: DialogView, { words }: Given): EngineAct | undefined {
  const parsed = parseMailAddresses(words);
  return parsed === undefined
    ? undefined
    : { act: 'address_letter', letter: named(doing.letter), addresses: parsed.join(', ') };
}

/** Each line is a remark of its own; beyond so many the rest is one. */
function linesOf(words: string): readonly string[] {
  const lines = words
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  if (lines.length <= MOST_REMARKS) return lines;
  return [...lines.slice(0, MOST_REMARKS - 1), lines.slice(MOST_REMARKS - 1).join('\n')];
}

function only({ chosen }: Given): string {
  return named(chosen[0]);
}

function named<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error('a dialog does not hold what its act names');
  return value;
}
