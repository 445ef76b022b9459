// 409: contracts that nobody approves, and steps that cannot get their votes from the people there are.

import { directoryIndex } from '../../decide/people/directory-index.ts';
import { promiseWords } from '../../diagnostics/catalogue/promise-words.ts';
import type { InBoth } from '../../diagnostics/finding.ts';
import type { AmendmentRule } from '../../domain/bundle.ts';
import type { PersonId } from '../../domain/ids.ts';
import type { Decision } from '../../domain/plan.ts';
import type { Source } from '../../domain/source.ts';
import { NONE } from '../diagram/node-store.ts';
import { candidatesOf } from '../people/candidates.ts';
import { countVoters } from '../people/count-voters.ts';
import type { Shortage } from '../people/find-shortage.ts';
import { findShortage } from '../people/find-shortage.ts';
import { withPeople } from '../people/people-in-words.ts';
import { contractIn } from '../people/setting-contract.ts';
import type { VoterCase } from '../people/voter-cases.ts';
import { voterCases } from '../people/voter-cases.ts';
import type { SettledRoute } from '../plans/settled-routes.ts';
import { settledRoutes } from '../plans/settled-routes.ts';
import type { Proof, Proven } from './proof.ts';
import { provenFinding } from './proof.ts';

/** Somebody approves every contract unless its route says otherwise, and every step that has to be met can be. */
export function findVoters(proof: Proof): readonly Proven[] {
  const withoutApproval = settledRoutes(proof).flatMap((route) => unapproved(proof, route));
  const short = voterCases(proof).flatMap((one): readonly Proven[] => {
    const shortage = findShortage(proof, one);
    return shortage === undefined ? [] : [shortFinding(proof, one, shortage)];
  });
  return [...withoutApproval, ...short];
}

function unapproved(proof: Proof, { rule, settled, steps, plan }: SettledRoute): readonly Proven[] {
  if (rule.approvals === 'none') return [];
  const { diagrams } = proof.regions;
  const approving = steps.filter((step) => step.rule.act === 'approve');
  const region = diagrams.minus(settled, diagrams.union(approving.map(({ needed }) => needed)));
  if (region === NONE) return [];
  const takers = [...plan.applied.values()].filter(
    ({ rule: one, applies }) => removesOf(one).length > 0 && diagrams.and(applies, region) !== NONE,
  );
  return [
    provenFinding(proof, {
      code: 409,
      at: rule.at,
      others: takers.flatMap(({ rule: one }) => removesOf(one).map((at) => ({ at, word: 'conflicts_here' as const }))),
      params: {
        act: promiseWords('to_approve'),
        what: promiseWords('no_step_left', { route: rule.title }),
        mend: promiseWords('mend_steps'),
      },
      region,
      holds: (decision) => decision.outcome === 'decided' && decision.plan.problems.length > 0,
    }),
  ];
}

function removesOf({ changes }: AmendmentRule): readonly Source[] {
  return changes.flatMap(({ kind, at }) => (kind === 'remove' ? [at] : []));
}

function shortFinding(proof: Proof, one: VoterCase, shortage: Shortage): Proven {
  const [use, ...more] = one.uses;
  if (use === undefined) throw new Error('a case of no step');
  const roles = proof.bundle.decisions.roles.filter(({ role }) => one.roles.includes(role));
  return provenFinding(proof, {
    code: 409,
    at: use.step.rule.at,
    others: [
      ...distinctPlaces(more.map(({ step }) => step.rule.at).filter((at) => !isSame(at, use.step.rule.at))).map(
        (at) => ({ at, word: 'used_here' as const }),
      ),
      ...roles.map(({ at }) => ({ at, word: 'declared_here' as const })),
    ],
    params: {
      act: promiseWords(one.act === 'perform' ? 'to_perform' : 'to_approve'),
      what: shortInWords(proof, one, shortage),
      mend: promiseWords('mend_people'),
    },
    region: shortage.region,
    days: shortage.days,
    contract: contractIn(proof, shortage.here, shortage.setting),
    holds: (decision) => isShort(decision, one),
  });
}

function shortInWords(proof: Proof, { roles, atLeast, uses }: VoterCase, shortage: Shortage): InBoth {
  const { planned, setting } = shortage;
  const step = uses[0]?.step.rule.step ?? '';
  const left = countVoters(planned);
  const title = roles.length === 1 ? proof.names.role(roles[0] ?? '') : step;
  const word = roles.length === 1 ? 'too_few_people' : 'too_few_roles';
  const counted = promiseWords(word, { step: title, needed: atLeast, left });
  const resort = proof.names.role(proof.bundle.decisions.policy.lastResort);
  const what = left > 0 ? counted : promiseWords('nor_last_resort', { what: counted, resort });
  const people = peopleOf(planned);
  return withPeople(proof, what, people.left, [...people.out, ...involved(proof, setting, roles)], setting);
}

/** Whether the plan has a step of the case that cannot get its votes from those whom it asks. */
function isShort(decision: Decision, { roles, act, atLeast }: VoterCase): boolean {
  if (decision.outcome !== 'decided') return false;
  const steps = decision.plan.stages.flatMap((stage) => stage.steps);
  return steps.some(
    (step) =>
      step.act === act &&
      step.atLeast === atLeast &&
      step.roles.every(({ role }, at) => role === roles[at]) &&
      countVoters(step.roles) < atLeast,
  );
}

function isSame(a: Source, b: Source): boolean {
  return a.file === b.file && a.line === b.line && a.column === b.column;
}

function distinctPlaces(places: readonly Source[]): readonly Source[] {
  return places.filter((place, at) => places.findIndex((one) => isSame(one, place)) === at).slice(0, MOST_PLACES);
}

/** More places say nothing that the first ones do not. */
const MOST_PLACES = 3;

/** Initiator and curator, where they could be asked in the step or as the last resort. */
function involved(
  { bundle }: Proof,
  { initiator, curator }: Shortage['setting'],
  roles: VoterCase['roles'],
): readonly PersonId[] {
  const { lists } = candidatesOf(bundle, directoryIndex(bundle.directory), [
    ...roles,
    bundle.decisions.policy.lastResort,
  ]);
  return [initiator, curator].flatMap((person) =>
    person !== undefined && lists.some(({ people }) => people.has(person)) ? [person] : [],
  );
}

/** Those of the plan that are asked, and those that are not and why. */
function peopleOf(planned: Shortage['planned']): { readonly left: PersonId[]; readonly out: PersonId[] } {
  return {
    left: [...new Set(planned.flatMap(({ people }) => people.map(({ person }) => person)))],
    out: planned.flatMap(({ excluded }) => excluded.filter(({ why }) => why !== 'head').map(({ person }) => person)),
  };
}
