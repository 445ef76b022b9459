// Why something that somebody wanted was not done, and what they can do now.

import type { DeskWord } from '../../../../diagnostics/catalogue/desk-words.ts';
import { refusalInWords } from '../../../../diagnostics/catalogue/refusals.ts';
import { word } from '../../../../diagnostics/catalogue/words.ts';
import { stepName } from '../../../../diagnostics/wording/happening-in-words.ts';
import type { RefusalReason } from '../../../../domain/act.ts';
import type { CaseId, StepKey } from '../../../../domain/case.ts';
import type { Effect, NotDecidedReason } from '../../../../domain/effect.ts';
import { itemOfCase } from '../../../case-of-item.ts';
import type { Telling } from '../telling.ts';

type Refuse = Extract<Effect, { readonly effect: 'refuse' }>;
type Advice = Extract<DeskWord, `advise_${string}`>;

export function refusalLines(telling: Telling, { what, reason, about }: Refuse): readonly string[] {
  const { say } = telling;
  const named = reason === 'number_taken' ? numberLine(telling, about) : about.map((one) => nameIn(telling, one));
  const isDecided = !isNotDecided(reason);
  return [
    say('refused', { want: say(`want_${what}`), why: whyOf(telling, reason, named) }),
    ...(isDecided && named.length > 0 ? [say('refused_about', { about: named })] : []),
    say(ADVICE[reason]),
  ];
}

/** The number, and the card of the contract that has it. */
function numberLine({ plain }: Telling, [number = '', owner = '']: readonly string[]): readonly string[] {
  const item = itemOfCase(owner as CaseId);
  return [number, plain('contract_numbered', { number: item === undefined ? owner : String(item) })];
}

function whyOf({ language }: Telling, reason: Refuse['reason'], about: readonly string[]): string {
  // What is wrong with a contract is told in sentences: the one around them ends once.
  const said = about.map((one) => one.replace(/\.$/, ''));
  return isNotDecided(reason) ? word(`stays_${reason}`, language, { about: said }) : refusalInWords(reason, language);
}

const NOT_DECIDED = {
  undecided: 'advise_facts',
  gap: 'advise_rules',
  overlap: 'advise_rules',
  impossible: 'advise_facts',
  unreadable: 'advise_facts',
  contract_erased: 'advise_wait',
  no_such_rules: 'advise_rules',
  must_stay: 'advise_wait',
  nothing_to_undo: 'advise_wait',
} as const satisfies Readonly<Record<NotDecidedReason, Advice>>;

const ADVICE: Readonly<Record<RefusalReason | NotDecidedReason, Advice>> = {
  ...NOT_DECIDED,
  not_in_this_state: 'advise_wait',
  not_submitted_yet: 'advise_wait',
  submitted_already: 'advise_wait',
  signing_has_begun: 'advise_wait',
  case_on_hold: 'advise_resume',
  not_on_hold: 'advise_wait',
  case_ended: 'advise_wait',
  not_your_step: 'advise_whose',
  not_your_case: 'advise_whose',
  not_your_remark: 'advise_whose',
  not_your_fact: 'advise_whose',
  not_the_arbiter: 'advise_whose',
  not_the_owner: 'advise_whose',
  own_contract: 'advise_whose',
  no_such_step: 'advise_newest',
  no_such_remark: 'advise_newest',
  no_such_letter: 'advise_newest',
  no_such_document: 'advise_other',
  no_such_fact: 'advise_other',
  no_such_person: 'advise_other',
  no_such_role: 'advise_other',
  step_not_open: 'advise_newest',
  step_already_met: 'advise_wait',
  taken_by_another: 'advise_whose',
  taken_already: 'advise_wait',
  not_taken: 'advise_wait',
  voted_already: 'advise_wait',
  one_visa_only: 'advise_whose',
  verdict_not_offered: 'advise_newest',
  older_revision: 'advise_newest',
  no_such_revision: 'advise_newest',
  no_reason_given: 'advise_words',
  unknown_reason: 'advise_other',
  nothing_said: 'advise_words',
  papers_missing: 'advise_papers',
  remarks_open: 'advise_remarks',
  remark_closed: 'advise_wait',
  remark_not_answered: 'advise_wait',
  not_invitable: 'advise_other',
  invited_already: 'advise_wait',
  not_in_this_role: 'advise_other',
  asked_already: 'advise_other',
  nothing_to_confirm: 'advise_wait',
  same_curator: 'advise_other',
  nothing_changed: 'advise_wait',
  received_already: 'advise_wait',
  not_received: 'advise_papers',
  in_the_past: 'advise_other',
  papers_do_not_hold: 'advise_curator_papers',
  files_differ: 'advise_approved_file',
  no_scan: 'advise_scan',
  no_electronic_document: 'advise_electronic',
  number_taken: 'advise_number',
  letter_sent_already: 'advise_wait',
  letter_being_sent: 'advise_wait',
  letter_unclear: 'advise_letter',
  letter_closed: 'advise_wait',
  letter_changed: 'advise_letter',
  letter_settled: 'advise_wait',
  no_address: 'advise_letter',
};

function isNotDecided(reason: Refuse['reason']): reason is NotDecidedReason {
  return Object.hasOwn(NOT_DECIDED, reason);
}

/** Papers, remarks, steps, people, roles, facts and routes by their titles; other words as they stand. */
function nameIn({ wording, plain }: Telling, about: string): string {
  const { names } = wording;
  if (about.includes('/')) return stepName(about as StepKey, wording);
  const letter = /^letter:(\d+)$/.exec(about)?.[1];
  if (letter !== undefined) return plain('letter_about', { letter });
  if (/^\d+$/.test(about)) return plain('number', { number: about });
  const [kind = '', id = ''] = about.split(':');
  if (about === 'draft') return plain('draft_name');
  if (kind === 'document' && id !== '') return names.document(id);
  if (kind === 'fact' && id !== '') return names.factTitle(id);
  const titles = [names.document, names.person, names.role, names.factTitle, names.route, names.reason];
  return titles.map((title) => title(about)).find((title) => title !== about) ?? about;
}
