// Random whole rule sets as bundles, for every test that holds two ways of deciding to one answer.

import fc from 'fast-check';
import type { Bundle, Policy, RoleRule, SigningRule, StateSla } from '../../src/domain/bundle.ts';
import type { When } from '../../src/domain/condition.ts';
import type { Calendar } from '../../src/domain/directory.ts';
import type { RoleId, RuleHash } from '../../src/domain/ids.ts';
import { WAITING_STATES } from '../../src/domain/states.ts';
import { arbitraryAmendments } from './arbitrary-amendments.ts';
import { arbitraryRoutes } from './arbitrary-routes.ts';
import { arbitraryWhen } from './arbitrary-when.ts';
import { brandId, placeIn } from './brand-id.ts';
import { arbitraryPackages, DOCUMENTS } from './documents.ts';
import { shownShort } from './shown-short.ts';
import type { Vocabulary } from './vocabulary.ts';
import { arbitraryVocabulary, DEPARTMENTS, PEOPLE, PLAIN_ROLES, SLAS } from './vocabulary.ts';

/** The most of each that a random rule set has; left out: 5 declared facts, 7 routes, 3 amendments. */
export type BundleSize = { readonly facts?: number; readonly routes?: number; readonly amendments?: number };

/** A whole bundle, judged as of `GENERATED_DAY`: any rule that the language can say, sensible or not. */
export function arbitraryBundle(size: BundleSize = {}): fc.Arbitrary<Bundle> {
  return arbitraryVocabulary({ facts: size.facts ?? 5 }).chain((vocabulary) =>
    arbitraryRoutes(vocabulary, size.routes ?? 7).chain((routes) =>
      fc
        .record({
          impossible: arbitraryImpossible(vocabulary),
          packages: arbitraryPackages(vocabulary),
          authority: arbitraryAuthority(vocabulary),
          signing: arbitrarySigning(vocabulary),
          amendments: arbitraryAmendments(
            vocabulary,
            routes.map(({ route }) => route),
            size.amendments ?? 3,
          ),
        })
        .map(({ authority, ...drawn }): Bundle => {
          const decisions = {
            policy: POLICY,
            ...vocabulary,
            documents: DOCUMENTS,
            roles: [authority, ...PLAIN_ROLES],
            slas: SLAS,
            states: STATES,
            routes,
            ...drawn,
          };
          const hash = hashOf(JSON.stringify(decisions));
          return shownShort({
            format: 'vizir-bundle/1',
            hash,
            decisionsHash: hash,
            directoryHash: hashOf('directory'),
            decisions,
            directory: { departments: DEPARTMENTS, people: PEOPLE, calendars: [CALENDAR], reasons: [], letters: [] },
          });
        }),
    ),
  );
}

function arbitraryImpossible(vocabulary: Vocabulary): fc.Arbitrary<readonly When[]> {
  const at = placeIn('rules/facts.yaml', 40);
  const plain = arbitraryWhen(vocabulary, at).filter((when) => when.any === undefined && when.tests.length > 1);
  return fc.oneof(
    { weight: 1, arbitrary: fc.constant([]) },
    { weight: 2, arbitrary: fc.array(plain, { maxLength: 2 }) },
  );
}

/** A `one_of` of two lines and an `otherwise`; on some contracts both lines fit, as in rules that were not proven. */
function arbitraryAuthority(vocabulary: Vocabulary): fc.Arbitrary<RoleRule> {
  const at = placeIn('rules/roles.yaml', 30);
  const when = arbitraryWhen(vocabulary, at);
  return fc.record({ first: when, second: when, otherwise: fc.boolean() }).map(({ first, second, otherwise }) => ({
    role: brandId('authority'),
    title: 'Authority by the matrix',
    resolves: {
      kind: 'one_of',
      lines: [
        { role: brandId<RoleId>('lead'), when: first, otherwise: false, at },
        { role: brandId<RoleId>('director'), when: second, otherwise: false, at },
        ...(otherwise ? [{ role: brandId<RoleId>('finance'), otherwise: true, at }] : []),
      ],
    },
    substitutes: [],
    ask: 'all',
    at,
  }));
}

function arbitrarySigning(vocabulary: Vocabulary): fc.Arbitrary<readonly SigningRule[]> {
  const at = placeIn('rules/signing.yaml');
  const signers = [brandId<RoleId>('director')];
  return arbitraryWhen(vocabulary, at).map((when) => [
    { when, otherwise: false, form: 'paper', copies: 2, signers, send: 'courier', at },
    { otherwise: true, form: 'electronic', signers, send: 'edo', at },
  ]);
}

const POLICY: Policy = {
  title: 'Random rules',
  language: 'en',
  currency: 'RUB',
  calendar: brandId('moscow'),
  lastResort: brandId('director'),
  promises: [],
  severities: [],
  ignores: [],
  typical: [],
  at: placeIn('rules/policy.yaml'),
};

const STATES: readonly StateSla[] = WAITING_STATES.map((state) => ({
  state,
  owner: 'curator',
  allow: { count: 2, unit: 'working_days' },
  remind: [{ kind: 'at_deadline' }],
  escalate: [],
  at: placeIn('rules/sla.yaml'),
}));

const DAY_HOURS = [{ fromMinute: 540, toMinute: 1080 }];

const CALENDAR: Calendar = {
  calendar: brandId('moscow'),
  timeZone: 'Europe/Moscow',
  week: [DAY_HOURS, DAY_HOURS, DAY_HOURS, DAY_HOURS, DAY_HOURS, [], []],
  years: [2025, 2026, 2027].map((year) => ({
    year,
    off: [],
    work: [],
    short: [],
    at: placeIn('rules/calendars/moscow.yaml'),
  })),
  at: placeIn('rules/calendars/moscow.yaml'),
};

/** 64 hex digits that differ when the text does (FNV-1a with eight seeds): bundles that differ must not share a cache entry. */
function hashOf(text: string): RuleHash {
  const parts = Array.from({ length: 8 }, (_, seed) => {
    let hash = 0x81_1c_9d_c5 ^ seed;
    for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01_00_01_93);
    return (hash >>> 0).toString(16).padStart(8, '0');
  });
  return brandId(parts.join(''));
}
