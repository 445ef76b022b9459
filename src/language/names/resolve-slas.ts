// Deadlines of rules/sla.yaml: of steps, and of the states in which a case waits for something else.

import type { Escalation, Reminder, Sla, StateSla } from '../../domain/bundle.ts';
import { WAITING_STATES } from '../../domain/states.ts';
import type {
  EscalationForm,
  ReminderForm,
  SlaEntryForm,
  SlaFile,
  StateEntryForm,
} from '../form/rule-files.generated.ts';
import type { Located } from './located.ts';
import { entries, field, given, items, retyped, sourceOf, text } from './located.ts';
import type { Naming } from './naming.ts';
import { readDuration, readPositiveDuration } from './read-duration.ts';
import { idOf, resolveName } from './resolve-name.ts';

/** Resolves the deadlines of steps. */
export function resolveSlas(naming: Naming, file: Located<SlaFile>): readonly Sla[] {
  return entries<SlaEntryForm>(field(file, 'sla')).map(({ key, value }) => ({
    sla: idOf<'sla'>(text(key)),
    ...given('title', field(value, 'title'), text),
    ...given('take', field(value, 'take'), (take) => readPositiveDuration(naming, take)),
    ...timing(naming, value),
    at: sourceOf(key),
  }));
}

/** Resolves the deadlines of waiting states, in the order in which a case comes to them. */
export function resolveStates(naming: Naming, file: Located<SlaFile>): readonly StateSla[] {
  const forms = entries<StateEntryForm>(retyped(field(file, 'states') ?? file));
  return WAITING_STATES.flatMap((state) => {
    const form = forms.find(({ key }) => text(key) === state);
    if (form === undefined) return [];
    const owner = field(form.value, 'owner') ?? form.key;
    return [{ state, owner: resolveOwner(naming, owner), ...timing(naming, form.value), at: sourceOf(form.key) }];
  });
}

function resolveOwner(naming: Naming, owner: Located<string>): StateSla['owner'] {
  const written = text(owner);
  return written === 'curator' || written === 'initiator' ? written : resolveName(naming, 'role', owner);
}

function timing(
  naming: Naming,
  form: Located<SlaEntryForm | StateEntryForm>,
): Pick<Sla, 'allow' | 'remind' | 'escalate'> {
  const allow = field(form, 'allow') ?? retyped<string>(form);
  return {
    allow: readPositiveDuration(naming, allow),
    remind: items(field(form, 'remind')).map((reminder) => resolveReminder(naming, reminder)),
    escalate: items(field(form, 'escalate')).map((escalation) => resolveEscalation(naming, escalation)),
  };
}

function resolveReminder(naming: Naming, reminder: Located<ReminderForm>): Reminder {
  const before = field(reminder, 'before');
  if (before !== undefined) return { kind: 'before', by: readDuration(before) };
  const after = field(reminder, 'after');
  if (after === undefined) return { kind: 'at_deadline' };
  return {
    kind: 'after',
    by: readDuration(after),
    ...given('every', field(reminder, 'every'), (every) => readPositiveDuration(naming, every)),
  };
}

function resolveEscalation(naming: Naming, escalation: Located<EscalationForm>): Escalation {
  const after = field(escalation, 'after') ?? retyped<string>(escalation);
  const to = field(escalation, 'to') ?? retyped<string>(escalation);
  return { after: readDuration(after), to: text(to) === 'head' ? 'head' : resolveName(naming, 'role', to) };
}
