// The days on which a rule is in force.

import type { InForce } from '../../domain/bundle.ts';
import type { InForceForm } from '../form/rule-files.generated.ts';
import type { Located } from './located.ts';
import { field, given, text } from './located.ts';
import type { Naming } from './naming.ts';
import { checkOrder, readDay } from './read-duration.ts';

/** Both ends in; an end that was not written is open. */
export function resolveInForce(naming: Naming, form: Located<InForceForm> | undefined): InForce {
  if (form === undefined) return {};
  const until = field(form, 'until');
  const isOpen = until !== undefined && text(until) === 'open';
  const days = {
    ...given('from', field(form, 'from'), (day) => readDay(naming, day)),
    ...given('until', isOpen ? undefined : until, (day) => readDay(naming, day)),
  };
  checkOrder(naming, days.from, days.until, until ?? form);
  return isOpen ? { ...days, until: 'open' } : days;
}
