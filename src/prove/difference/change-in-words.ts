// A change as a sentence: what is otherwise, after and before.

import type { DiffWordKey } from '../../diagnostics/catalogue/diff-words.ts';
import { diffWord } from '../../diagnostics/catalogue/diff-words.ts';
import { word } from '../../diagnostics/catalogue/words.ts';
import type { InBoth } from '../../diagnostics/finding.ts';
import type { RuleNames } from '../../diagnostics/wording/rule-names.ts';
import type { Difference } from './aspect-regions.ts';
import type { Aspect, AspectKind } from './aspects.ts';
import { aspectOf, YES } from './aspects.ts';
import type { Wording } from './value-of-aspect-in-words.ts';
import { valueOfAspectInWords } from './value-of-aspect-in-words.ts';

export function changeInWords(change: Omit<Difference, 'region'>, names: RuleNames): InBoth {
  return {
    ru: inLanguage(change, { names, language: 'ru' }),
    en: inLanguage(change, { names, language: 'en' }),
  };
}

function inLanguage({ key, before, after }: Omit<Difference, 'region'>, wording: Wording): string {
  const { names, language } = wording;
  const aspect = aspectOf(key);
  const { kind, subject } = aspect;
  const [first = '', second = ''] = subject;
  const how = after === YES ? 'gained' : 'lost';
  switch (kind) {
    case 'outcome': {
      const [old, now] = [before, after].map((value) => valueOfAspectInWords(aspect, value ?? 'gap', wording));
      return diffWord('moved', language, { before: old ?? '', after: now ?? '' });
    }
    case 'approves':
    case 'performs':
    case 'advises':
    case 'informed':
      return diffWord(`${kind}_${how}`, language, { role: roleInWords(first, wording) });
    case 'nobody':
      return diffWord(`nobody_${how}`, language);
    case 'document':
      return diffWord(`document_${how}`, language, { document: names.document(first) });
    case 'seat':
      return diffWord(`seat_${how}`, language, {
        step: stepInWords(aspect, wording),
        act: word((subject[2] ?? 'approve') as 'approve', language),
        role: roleInWords(subject[3] ?? '', wording),
      });
    case 'order': {
      const [earlier, later] = after === 'before' ? [first, second] : [second, first];
      return diffWord('order_before', language, { first: names.stage(earlier), second: names.stage(later) });
    }
    default:
      return diffWord('other_value', language, {
        what: diffWord(WHAT[kind], language, {
          step: stepInWords(aspect, wording),
          document: names.document(first),
        }),
        before: valueOfAspectInWords(aspect, before, wording),
        after: valueOfAspectInWords(aspect, after, wording),
      });
  }
}

type Valued = Exclude<
  AspectKind,
  'outcome' | 'approves' | 'performs' | 'advises' | 'informed' | 'nobody' | 'document' | 'seat' | 'order'
>;

const WHAT: Readonly<Record<Valued, DiffWordKey>> = {
  follows: 'what_follows',
  votes: 'what_votes',
  verdicts: 'what_verdicts',
  covers: 'what_covers',
  may_ask: 'what_may_ask',
  deadline: 'what_deadline',
  reminders: 'what_reminders',
  gate: 'what_gate',
  reader: 'what_reader',
  shelf: 'what_shelf',
  paper_limit: 'what_paper_limit',
  form: 'what_form',
  copies: 'what_copies',
  signers: 'what_signers',
  send: 'what_send',
  return_wait: 'what_return_wait',
  return_to: 'what_return_to',
  return_most: 'what_return_most',
  return_then: 'what_return_then',
};

/** A step is called as the role of that name is. */
function stepInWords({ subject: [stage = '', step = ''] }: Aspect, { names, language }: Wording): string {
  return diffWord('step', language, { stage: names.stage(stage), step: names.role(step) });
}

/** A role, or one that comes to none, and why. */
function roleInWords(role: string, { names, language }: Wording): string {
  const [id = '', why] = role.split('!');
  if (why === undefined) return names.role(id);
  return diffWord(why === 'no_line' ? 'no_line' : 'several_lines', language, { role: names.role(id) });
}
