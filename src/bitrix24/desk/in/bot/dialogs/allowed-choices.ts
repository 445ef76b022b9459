// What there is to choose from in a dialog: only what would not be refused.
import { dayOf } from '../../../../../calendar/day-of.ts';
import { shiftWorkingDays } from '../../../../../calendar/shift-working-days.ts';
import type { Act } from '../../../../../domain/act.ts';
import type { Bundle } from '../../../../../domain/bundle.ts';
import type { Case } from '../../../../../domain/case.ts';
import { formatDay } from '../../../../../domain/day.ts';
import type { ReturnReason } from '../../../../../domain/directory.ts';
import { refusalOf } from '../../../../../machine/acts/refusal-of.ts';
import { officeTime } from '../../../office-time.ts';
import { cardDay } from '../told/card-moment.ts';
import type { Choice, DialogView } from './dialog-view.ts';

/** Working days for which a paper is usually promised. */
const PROMISED_DAYS = [1, 3, 5, 10];

/** By what is chosen. */
export const ALLOWED_CHOICES = { reasonsToReturn, colleaguesToAsk, foundPeople, rolesToInvite, promiseDays };

/** What is about this contract first; within that, the order of the catalogue. */
function reasonsToReturn({ seen: { bundle, kase } }: DialogView): readonly Choice[] {
  return bundle.directory.reasons
    .toSorted((a, b) => distance(kase, a) - distance(kase, b))
    .map(({ reason, title }) => ({ id: reason, title }));
}

function distance({ plan, context }: Case, { about }: ReturnReason): number {
  switch (about?.kind) {
    case 'document':
      return plan.documents.some(({ document }) => document === about.document) ? 0 : 2;
    case 'fact':
      return context.content[`fact:${about.fact}`] === undefined ? 2 : 0;
    case 'draft':
      return 0;
    case undefined:
      return 1;
  }
}

function colleaguesToAsk(view: DialogView): readonly Choice[] {
  const { step } = view.doing;
  if (step === undefined) return [];
  return peopleFor(view, (to) => ({ act: 'delegate', step, to }));
}

/** People that a typed name has found. */
function foundPeople(view: DialogView): readonly Choice[] {
  const found = peopleFor(view, (to) => ({ act: 'change_curator', to }));
  return found.filter(({ id }) => view.progress.found.includes(id));
}

function peopleFor(
  view: DialogView,
  act: (to: Bundle['directory']['people'][number]['person']) => Act,
): readonly Choice[] {
  const isAllowed = judge(view);
  return view.seen.bundle.directory.people
    .filter(({ person }) => isAllowed(act(person)))
    .map(({ person, title }) => ({ id: person, title }));
}

function rolesToInvite(view: DialogView): readonly Choice[] {
  const { step } = view.doing;
  if (step === undefined) return [];
  const isAllowed = judge(view);
  return view.seen.bundle.decisions.roles
    .filter(({ role }) => isAllowed({ act: 'invite', step, role }))
    .map(({ role, title }) => ({ id: role, title }));
}

function judge({ talk, seen }: DialogView): (act: Act) => boolean {
  const world = talk.of.worldOf(seen.bundle);
  return (act) => refusalOf(seen.kase, act, talk.person.person, talk.now, world) === undefined;
}

/** Days that the calendar does not list are not offered. */
function promiseDays({ talk, seen: { bundle } }: DialogView): readonly Choice[] {
  const office = officeTime(bundle);
  return PROMISED_DAYS.flatMap((count) => {
    const shifted = shiftWorkingDays(office, talk.now, count, 'forward');
    if (!shifted.ok) return [];
    const day = dayOf(office, shifted.at);
    return [{ id: formatDay(day), title: talk.speak('promise_day', { count, day: cardDay(day, talk.language) }) }];
  });
}
