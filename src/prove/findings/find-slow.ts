// 411: routes that cannot be gone through within a promised time, with the worst moment to begin.

import { localText } from '../../calendar/local-text.ts';
import { promiseWords } from '../../diagnostics/catalogue/promise-words.ts';
import type { InBoth } from '../../diagnostics/finding.ts';
import { dayInWords, durationInWords } from '../../diagnostics/wording/day-in-words.ts';
import type { PromiseRule } from '../../domain/bundle.ts';
import { parseDay } from '../../domain/day.ts';
import type { Instant } from '../../domain/instant.ts';
import type { Decision } from '../../domain/plan.ts';
import { ALL } from '../diagram/node-store.ts';
import { contractIn } from '../people/setting-contract.ts';
import type { SettledRoute } from '../plans/settled-routes.ts';
import { settledRoutes } from '../plans/settled-routes.ts';
import { passOf } from '../time/pass-of.ts';
import type { PassStep } from '../time/plan-end.ts';
import { planEnd } from '../time/plan-end.ts';
import type { Slow } from '../time/slowest-start.ts';
import { SlowestStart } from '../time/slowest-start.ts';
import { nearestAtoms } from '../witness/nearest-atoms.ts';
import type { Proof, Proven } from './proof.ts';
import { both, provenFinding } from './proof.ts';

/** One finding for each promise and route. A start whose path or promised end comes to a year without a calendar says nothing. */
export function findSlow(proof: Proof): readonly Proven[] {
  return proof.promises.flatMap((promise) => {
    if (promise.promise.kind !== 'within') return [];
    const { allow } = promise.promise;
    const within = promise.for === undefined ? ALL : proof.regions.of(promise.for, proof.side);
    const search = new SlowestStart(proof, allow);
    return settledRoutes(proof).flatMap((route): readonly Proven[] => {
      const slow = search.of(route, within);
      return slow === undefined ? [] : [slowFinding(proof, promise, route, search, slow)];
    });
  });
}

function slowFinding(
  proof: Proof,
  promise: PromiseRule,
  route: SettledRoute,
  search: SlowestStart,
  slow: Slow,
): Proven {
  const { setting } = slow.vector;
  const contract = contractIn(proof, slow.worst, {
    initiator: undefined,
    curator: undefined,
    values: new Map(),
    ...setting,
    day: slow.opening.day,
  });
  return provenFinding(proof, {
    code: 411,
    at: route.rule.at,
    others: [{ at: promise.at, word: 'promised_here' }],
    params: {
      promise: promise.name,
      route: route.rule.title,
      start: momentInWords(search, slow.start),
      end: momentInWords(search, slow.end),
      due: momentInWords(search, slow.due),
      path: pathInWords(proof, route, search, slow),
    },
    region: slow.region,
    days: slow.days,
    contract,
    holds: (decision) => isLate(search, decision, slow),
  });
}

/** The steps on which the end hangs, one after another, each with its deadline. */
function pathInWords(proof: Proof, { steps }: SettledRoute, { ends }: SlowestStart, slow: Slow): InBoth {
  const { regions, typical, names } = proof;
  const atoms = nearestAtoms(regions.diagrams, slow.worst, typical.atoms);
  const path = planEnd(ends, passOf(regions, slow.stages, atoms), slow.start)?.path ?? [];
  const told = path.map(({ step }) => {
    const rule = steps.find((one) => one.rule.step === step.step)?.rule;
    const title = rule?.roles.length === 1 ? names.role(rule.roles[0] ?? '') : step.step;
    return lengthInWords(step, title);
  });
  return both(told.map(({ ru }) => ru).join(' → '), told.map(({ en }) => en).join(' → '));
}

function isLate({ ends }: SlowestStart, decision: Decision, { start, due }: Slow): boolean {
  if (decision.outcome !== 'decided') return false;
  const reached = planEnd(ends, decision.plan.stages, start);
  return reached !== undefined && reached.end > due;
}

/** `30 апреля 2026, 16:30`. */
function momentInWords({ time }: SlowestStart, at: Instant): InBoth {
  const [day = '', clock = ''] = localText(time, at).split(' ');
  const parsed = parseDay(day);
  const inLanguage = (language: 'ru' | 'en'): string =>
    `${parsed === undefined ? day : dayInWords(parsed, language)}, ${clock}`;
  return both(inLanguage('ru'), inLanguage('en'));
}

function lengthInWords({ sla }: PassStep, step: string): InBoth {
  if (sla === undefined) return both(step, step);
  const { allow, percents } = sla;
  const scaled = percents.map((percent) => ` × ${percent} %`).join('');
  return promiseWords('path_step', {
    step,
    allow: both(durationInWords(allow, 'ru') + scaled, durationInWords(allow, 'en') + scaled),
  });
}
