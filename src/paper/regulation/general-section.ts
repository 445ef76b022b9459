// How to read the regulation, what holds for all routes, and what will change by itself on days that the rules name.

import type { Bundle, InForce } from '../../domain/bundle.ts';
import type { Day } from '../../domain/day.ts';
import { limitValue } from './closing-sections.ts';
import type { Draft } from './numbered-sections.ts';
import type { Block, Item, Prose } from './regulation.ts';
import type { Writing } from './writing.ts';
import { capital, item } from './writing.ts';

/** The section that everything else rests on. */
export function generalSection(writing: Writing): Draft {
  const { heading } = writing;
  const coming = comingItems(writing);
  const changes: readonly Block[] = coming.length === 0 ? [] : [{ kind: 'list', order: 'bulleted', items: coming }];
  return {
    id: 'general',
    title: heading('general'),
    blocks: [{ kind: 'list', order: 'numbered', items: provisions(writing).map((prose) => item(prose)) }],
    sections: [{ id: 'coming', title: heading('coming'), blocks: changes, sections: [] }],
  };
}

function provisions({ frame, bundle, names, day, asOf }: Writing): readonly Prose[] {
  const { policy } = bundle.decisions;
  return [
    frame('general_made', { policy: policy.title, day: day(asOf) }),
    frame('general_route'),
    frame('general_reject'),
    frame('general_covers'),
    ...(bundle.decisions.facts.some((fact) => fact.confirmedBy !== undefined) ? [frame('general_confirmed')] : []),
    frame('general_self', { role: names.role(policy.lastResort) }),
    frame('general_day'),
    frame('general_papers'),
    frame('general_time', { calendar: calendarTitle(bundle) }),
    [...frame('general_money', { currency: policy.currency }), ...ratesProse(policy.rates, frame)],
    frame('general_borders'),
    ...(policy.number === undefined ? [] : [frame('general_number', { number: policy.number })]),
  ];
}

function calendarTitle({ decisions, directory }: Bundle): string {
  const { calendar } = decisions.policy;
  return directory.calendars.find((one) => one.calendar === calendar)?.title ?? calendar;
}

const RATES = ['bitrix24', 'onec', 'manual'] as const;

function ratesProse(rates: string | undefined, frame: Writing['frame']): Prose {
  const known = RATES.find((source) => source === rates);
  return known === undefined ? [] : [' ', ...frame(`rates_${known}`)];
}

type Coming = { readonly day: Day; readonly prose: Prose };

/** In the order of days; what has passed is left out. */
function comingItems(writing: Writing): readonly Item[] {
  const { decisions } = writing.bundle;
  const coming = [
    ...decisions.routes.flatMap((rule) => datesOf(rule.inForce, writing.routes([rule.route]), writing)),
    ...decisions.amendments.flatMap((rule) => datesOf(rule.inForce, writing.amendments([rule.amendment]), writing)),
    ...decisions.limits.flatMap((limit) => limitDates(limit, writing)),
  ];
  return coming.toSorted((a, b) => a.day - b.day).map(({ prose }) => item(capital(prose)));
}

function datesOf({ from, until }: InForce, what: Prose, { frame, day, asOf }: Writing): readonly Coming[] {
  return [
    ...(from !== undefined && from > asOf
      ? [{ day: from, prose: frame('coming_begins', { day: day(from), what }) }]
      : []),
    ...(typeof until === 'number' && until >= asOf
      ? [{ day: until, prose: frame('coming_ends', { day: day(until), what }) }]
      : []),
  ];
}

function limitDates(limit: Bundle['decisions']['limits'][number], writing: Writing): readonly Coming[] {
  const { frame, day, asOf } = writing;
  return limit.values.flatMap(({ from, units }) => {
    if (from === undefined || from <= asOf) return [];
    const value = limitValue(limit, units, writing);
    return [{ day: from, prose: frame('coming_limit', { day: day(from), what: writing.quoted(limit.title), value }) }];
  });
}
