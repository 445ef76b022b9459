// What a paper is worth on the decisive day, 2 March 2026.

import { expect, test } from 'vitest';
import { documentState } from '../../../src/decide/documents/document-state.ts';
import type { DocumentRule, Gate, Holds } from '../../../src/domain/bundle.ts';
import type { PaperFacts } from '../../../src/domain/contract.ts';
import { formatDay } from '../../../src/domain/day.ts';
import { brandId, placeIn } from '../../generators/brand-id.ts';
import type { AnswerSpec } from '../build-bundle.ts';
import { answerOf, day, TODAY } from '../build-bundle.ts';

const START: Gate = { kind: 'start' };
const SIGNING: Gate = { kind: 'signing' };

const DAYS_30: Holds = { kind: 'for', allow: { count: 30, unit: 'days' }, since: 'issued', on: START };
const SAME_DAY: Holds = { kind: 'for', allow: { count: 0, unit: 'days' }, since: 'issued', on: START };
const MONTHS_3: Holds = { kind: 'for', allow: { count: 3, unit: 'months' }, since: 'issued', on: SIGNING };
const STATED: Holds = { kind: 'until_stated', default: { count: 1, unit: 'years' }, on: SIGNING };
const STATED_ONLY: Holds = { kind: 'until_stated', on: SIGNING };
const YEAR_END: Holds = { kind: 'until_year_end', on: SIGNING };
const ONEC: Holds = { kind: 'onec', on: SIGNING };

type Paper = {
  readonly received?: boolean;
  readonly issued?: string;
  readonly until?: string;
  readonly promised?: string;
  readonly limitMinor?: number;
  readonly invalid?: boolean;
};

function paperOf({ received = true, ...said }: Paper): PaperFacts {
  const { issued, until, promised, ...rest } = said;
  return {
    document: brandId('paper'),
    received,
    ...rest,
    ...(issued === undefined ? {} : { issued: day(issued) }),
    ...(until === undefined ? {} : { until: day(until) }),
    ...(promised === undefined ? {} : { promised: day(promised) }),
  };
}

type On = { readonly holds?: Holds; readonly limit?: true; readonly amount?: AnswerSpec; readonly signBy?: string };

/** `valid: date until 2026-03-03`: the state, then its ground. */
function stateOf(paper: Paper | undefined, on: On = {}): string {
  const rule: DocumentRule = {
    document: brandId('paper'),
    title: 'Paper',
    personal: false,
    ...(on.holds === undefined ? {} : { holds: on.holds }),
    ...(on.limit === undefined ? {} : { limit: brandId('amount') }),
    at: placeIn('rules/documents.yaml'),
  };
  const { state, ground } = documentState(rule, paper === undefined ? undefined : paperOf(paper), {
    asOf: TODAY,
    signBy: on.signBy === undefined ? undefined : day(on.signBy),
    limited: on.limit === undefined ? undefined : answerOf(on.amount),
  });
  const until = ground.holdsUntil === undefined ? '' : ` until ${formatDay(ground.holdsUntil)}`;
  const onDay = ground.day === undefined ? '' : ` ${formatDay(ground.day)}`;
  return `${state}: ${ground.kind}${onDay}${until}`;
}

const RECEIVED: Paper = {};

test.each<[string, Paper | undefined, On, string]>([
  ['nothing is known', undefined, {}, 'missing: not_received'],
  ['not received', { received: false }, {}, 'missing: not_received'],
  ['promised for later', { received: false, promised: '2026-03-10' }, {}, 'promised: promised 2026-03-10'],
  ['promised for today', { received: false, promised: '2026-03-02' }, {}, 'promised: promised 2026-03-02'],
  [
    'a promise whose day has passed',
    { received: false, promised: '2026-03-01' },
    {},
    'missing: not_received 2026-03-01',
  ],
  ['without a shelf life', RECEIVED, {}, 'valid: no_shelf_life'],

  ['30 days: the last day is in', { issued: '2026-01-31' }, { holds: DAYS_30 }, 'valid: date until 2026-03-02'],
  ['30 days: the day after', { issued: '2026-01-30' }, { holds: DAYS_30 }, 'expired: date until 2026-03-01'],
  ['30 days: issued today', { issued: '2026-03-02' }, { holds: DAYS_30 }, 'valid: date until 2026-04-01'],
  ['30 days: without its date', RECEIVED, { holds: DAYS_30 }, 'received: date_needed'],
  [
    '30 days counted to the start: signing may come later',
    { issued: '2026-02-28' },
    { holds: DAYS_30, signBy: '2026-06-01' },
    'valid: date until 2026-03-30',
  ],
  ['only on the day of issue', { issued: '2026-03-02' }, { holds: SAME_DAY }, 'valid: date until 2026-03-02'],
  [
    'only on the day of issue: yesterday',
    { issued: '2026-03-01' },
    { holds: SAME_DAY },
    'expired: date until 2026-03-01',
  ],
  [
    '3 months from the last of November end in February',
    { issued: '2025-11-30' },
    { holds: MONTHS_3 },
    'expired: date until 2026-02-28',
  ],
  ['3 months end on the same date', { issued: '2025-12-02' }, { holds: MONTHS_3 }, 'valid: date until 2026-03-02'],

  ['a stated end', { until: '2026-03-02' }, { holds: STATED }, 'valid: date until 2026-03-02'],
  ['a stated end that has passed', { until: '2026-03-01' }, { holds: STATED }, 'expired: date until 2026-03-01'],
  [
    'a stated end goes before the default',
    { issued: '2025-01-01', until: '2026-12-31' },
    { holds: STATED },
    'valid: date until 2026-12-31',
  ],
  ['no stated end: a year from issue', { issued: '2025-03-02' }, { holds: STATED }, 'valid: date until 2026-03-02'],
  ['no stated end: a year and a day', { issued: '2025-03-01' }, { holds: STATED }, 'expired: date until 2026-03-01'],
  ['no stated end and no default', { issued: '2026-03-01' }, { holds: STATED_ONLY }, 'received: date_needed'],
  [
    'holds today, not on the day of signing',
    { until: '2026-03-20' },
    { holds: STATED, signBy: '2026-03-21' },
    'expiring: date until 2026-03-20',
  ],
  [
    'holds on the day of signing',
    { until: '2026-03-20' },
    { holds: STATED, signBy: '2026-03-20' },
    'valid: date until 2026-03-20',
  ],
  [
    'expired is worse than expiring',
    { until: '2026-03-01' },
    { holds: STATED, signBy: '2026-03-21' },
    'expired: date until 2026-03-01',
  ],

  ['till the end of the year', { issued: '2026-01-15' }, { holds: YEAR_END }, 'valid: date until 2026-12-31'],
  ['till the end of last year', { issued: '2025-12-31' }, { holds: YEAR_END }, 'expired: date until 2025-12-31'],
  ['till the end of an unknown year', RECEIVED, { holds: YEAR_END }, 'received: date_needed'],

  ['1C says that it holds', { invalid: false }, { holds: ONEC }, 'valid: onec'],
  ['1C says that it does not', { invalid: true }, { holds: ONEC }, 'invalid: onec'],
  ['1C has not been asked', RECEIVED, { holds: ONEC }, 'received: onec_unknown'],
  ['1C refuses what its dates allow', { issued: '2026-03-01', invalid: true }, { holds: DAYS_30 }, 'invalid: onec'],

  [
    'the amount is allowed to the kopeck',
    { limitMinor: 500, until: '2026-12-31' },
    { holds: STATED, limit: true, amount: 500 },
    'valid: date until 2026-12-31',
  ],
  [
    'the amount is one kopeck over',
    { limitMinor: 500, until: '2026-12-31' },
    { holds: STATED, limit: true, amount: 501 },
    'invalid: limit_exceeded',
  ],
  [
    'what it allows is not known',
    { until: '2026-12-31' },
    { holds: STATED, limit: true, amount: 500 },
    'received: limit_unknown until 2026-12-31',
  ],
  [
    'the amount is not known',
    { limitMinor: 500, until: '2026-12-31' },
    { holds: STATED, limit: true },
    'received: limit_unknown until 2026-12-31',
  ],
  [
    'there is no amount',
    { limitMinor: 500, until: '2026-12-31' },
    { holds: STATED, limit: true, amount: 'absent' },
    'received: limit_unknown until 2026-12-31',
  ],
  [
    'expired is worse than a limit that is not known',
    { until: '2026-01-01' },
    { holds: STATED, limit: true, amount: 5 },
    'expired: date until 2026-01-01',
  ],
])('%s', (_name, paper, on, expected) => {
  expect(stateOf(paper, on)).toBe(expected);
});
