// Where a case is: state, who has it and since when, until when, what is missing.

import { word } from '../../../../../diagnostics/catalogue/words.ts';
import type { Case } from '../../../../../domain/case.ts';
import type { Instant } from '../../../../../domain/instant.ts';
import type { SeenCase } from '../../../../../engine/ports/engine-desk.ts';
import { missingPapers } from '../../../../../machine/content/gate-papers.ts';
import type { WaitingFor } from '../../../../../machine/waiting-for.ts';
import { waitingFor } from '../../../../../machine/waiting-for.ts';
import { escapeBb } from '../../../escape-bb.ts';
import type { Talk } from '../talk.ts';
import type { CaseTelling } from './case-telling.ts';
import { caseTelling, contractTitle } from './case-telling.ts';

/** Titles of papers alone are told, whatever is in them; words of remarks are not. */
export function statusText(talk: Talk, seen: SeenCase): string {
  const telling = caseTelling(seen.bundle, talk.language);
  const { kase } = seen;
  return [
    talk.speak('status_title', { title: contractTitle({ id: kase.id, contract: seen.contract }, talk.of) }),
    talk.speak('status_state', { state: telling.state(kase) }),
    ...waitingFor(kase).map((waits) => holderLine(talk, telling, kase, waits)),
    ...missingLine(talk, telling, kase),
    ...remarksLine(talk, kase),
    ...numberLine(talk, kase),
  ].join('\n');
}

function holderLine(talk: Talk, telling: CaseTelling, { context }: Case, { of, people, dueAt }: WaitingFor): string {
  const step = of.kind === 'step' ? context.steps[of.step] : undefined;
  const since = of.kind === 'step' ? step?.since : context.waiting?.since;
  const taken = step?.taken ?? [];
  const times = [
    ...(since === undefined ? [] : [talk.speak('since', { at: telling.moment(since) })]),
    ...taken.map(({ by, at }) => talk.speak('taken', { person: telling.person(by), at: telling.moment(at) })),
    deadline(talk, telling, dueAt),
  ];
  const who = talk.speak('status_holder', { of: telling.subject(of), people: telling.people(people) });
  return `${who}, ${times.join(', ')}`;
}

function deadline(talk: Talk, telling: CaseTelling, dueAt: Instant | undefined): string {
  if (dueAt === undefined) return talk.speak('no_deadline');
  return talk.speak(dueAt < talk.now ? 'overdue' : 'due', { at: telling.moment(dueAt) });
}

/** Everything that has to be in before signing: what a gate before it waits for is among it. */
function missingLine(talk: Talk, telling: CaseTelling, { context, plan, value }: Case): readonly string[] {
  if (typeof value === 'string' && (value === 'registered' || value === 'rejected' || value === 'withdrawn')) return [];
  const missing = missingPapers(context, plan, 'signing').map(
    ({ document, state }) => `${telling.document(document)} (${word(`state_${state}`, talk.language)})`,
  );
  return missing.length === 0 ? [] : [talk.speak('status_missing', { papers: missing })];
}

function remarksLine(talk: Talk, { context }: Case): readonly string[] {
  const open = context.remarks.filter(({ fate }) => fate === 'open').length;
  return open === 0 ? [] : [talk.speak('status_remarks', { count: open })];
}

function numberLine(talk: Talk, { context }: Case): readonly string[] {
  const number = context.registered?.number;
  return number === undefined ? [] : [talk.speak('status_number', { number: escapeBb(number) })];
}
