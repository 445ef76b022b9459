// A random rule set as a few lines of text: what a failed property shows instead of a page of JSON.

import fc from 'fast-check';
import type { Bundle } from '../../src/domain/bundle.ts';
import type { Test, When } from '../../src/domain/condition.ts';

/** The same bundle, shown by fast-check in few words. */
export function shownShort(bundle: Bundle): Bundle {
  return Object.defineProperty(bundle, fc.toStringMethod, { value: () => shown(bundle) });
}

function shown({ decisions }: Bundle): string {
  const limits = decisions.limits.map(({ limit, values }) => `limit ${limit} ${JSON.stringify(values)}`);
  const lists = decisions.clientLists.map(({ list, members }) => `list ${list}: ${members.map(({ taxId }) => taxId)}`);
  const facts = decisions.facts.map(({ fact, type, optional, confirmedBy }) =>
    [fact, type, optional ? 'optional' : '', confirmedBy === undefined ? '' : 'confirmed'].join(' '),
  );
  const routes = decisions.routes.map(
    ({ route, inForce, when, overrides }) =>
      `${route} ${JSON.stringify(inForce)} over [${overrides}] when ${when === undefined ? 'otherwise' : whenOf(when)}`,
  );
  const amendments = decisions.amendments.map(({ amendment, when }) => `${amendment} when ${whenOf(when)}`);
  const impossible = decisions.impossible.map((when) => `impossible ${whenOf(when)}`);
  return ['', ...facts, ...limits, ...lists, ...impossible, ...routes, ...amendments, ''].join('\n');
}

function whenOf({ tests, any }: When): string {
  const blocks = (any ?? []).map((block) => block.tests.map(testOf).join(' and '));
  return [...tests.map(testOf), ...(any === undefined ? [] : [`any (${blocks.join(') or (')})`])].join(' and ');
}

function testOf({ at: _at, kind, fact, ...rest }: Test): string {
  return `${kind} ${fact} ${JSON.stringify(rest)}`;
}
