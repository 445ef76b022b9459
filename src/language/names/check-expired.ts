// Exceptions past their end: they do nothing any more, yet read like rules in force.

import type { InBoth } from '../../diagnostics/finding.ts';
import { dayInWords } from '../../diagnostics/wording/day-in-words.ts';
import type { Day } from '../../domain/day.ts';
import { parseDay } from '../../domain/day.ts';
import type { AmendmentFile, InForceForm, RouteFile } from '../form/rule-files.generated.ts';
import { CODES } from './codes.ts';
import type { Located } from './located.ts';
import { field, retyped, text, textAt } from './located.ts';
import type { Naming } from './naming.ts';

type Ending = { readonly title: string; readonly in_force: InForceForm };

const KINDS: Readonly<Record<'route' | 'amendment', InBoth>> = {
  route: { ru: 'маршрут', en: 'the route' },
  amendment: { ru: 'поправка', en: 'the amendment' },
};

/** Reports a route or an amendment whose last day lies before `asOf`. */
export function checkExpired(
  naming: Naming,
  kind: 'route' | 'amendment',
  file: Located<RouteFile> | Located<AmendmentFile>,
  asOf: Day,
): void {
  const rule = retyped<Ending>(file);
  const inForce = field(rule, 'in_force');
  const until = inForce === undefined ? undefined : field(inForce, 'until');
  if (inForce === undefined || until === undefined) return;
  // Days in the wrong order are a fault of their own.
  if ((textAt(inForce, 'from') ?? '') > text(until)) return;
  const title = textAt(rule, 'title') ?? '';
  const { ru, en } = KINDS[kind];
  reportExpired(naming, until, { ru: `${ru} «${title}»`, en: `${en} "${title}"` }, asOf);
}

/** Reports `what` when the day that is written at `until` lies before `asOf`. */
export function reportExpired(naming: Naming, until: Located<string>, what: InBoth, asOf: Day): void {
  const day = parseDay(text(until));
  if (day === undefined || day >= asOf) return;
  const inWords: InBoth = { ru: dayInWords(day, 'ru'), en: dayInWords(day, 'en') };
  naming.reporter.report(CODES.expired, until, { day: inWords, what });
}
