// A decision as plain text for snapshots: everything that a reader of the rules would want to compare, without lines and hashes.

import type { Gate } from '../../src/domain/bundle.ts';
import { formatDay } from '../../src/domain/day.ts';
import { formatDuration } from '../../src/domain/duration.ts';
import type {
  Because,
  Decision,
  Needed,
  Plan,
  PlannedDocument,
  PlannedRole,
  PlannedStep,
  UnknownFact,
} from '../../src/domain/plan.ts';

export function printDecision(decision: Decision): string {
  switch (decision.outcome) {
    case 'decided':
      return lines(printPlan(decision.plan));
    case 'undecided':
      return lines([
        `undecided${decision.gapPossible ? ', or no route at all' : ''}${decision.exact ? '' : ', at most'}`,
        ...decision.possible.map(({ route, because }) => `  ${route} ${grounds(because)}`),
        ...decision.unknown.map(printUnknown),
      ]);
    case 'gap':
      return lines(['gap', ...decision.against.map(({ route, because }) => `  ${route} ${grounds(because)}`)]);
    case 'overlap':
      return lines(['overlap', ...decision.routes.map(({ route, because }) => `  ${route} ${grounds(because)}`)]);
    case 'impossible':
      return lines(['impossible', `  ${grounds(decision.because)}`]);
  }
}

function lines(text: readonly string[]): string {
  return `${text.join('\n')}\n`;
}

function printPlan(plan: Plan): readonly string[] {
  const { signing } = plan;
  return [
    `route ${plan.route} ${grounds(plan.because)}`,
    ...plan.stages.flatMap(({ stage, needed, steps }) => [`stage ${stage}${hanging(needed)}`, ...steps.map(printStep)]),
    'documents',
    ...plan.documents.map(printDocument),
    'amendments',
    ...plan.amendments.map(
      ({ amendment, needed, effects, because }) =>
        `  ${amendment}${hanging(needed)}: ${effects.map(({ kind, what }) => `${kind} ${what}`).join(', ')} ${grounds(because)}`,
    ),
    'not needed',
    ...plan.notNeeded.map(
      ({ kind, id, stage, because }) => `  ${kind} ${stage === undefined ? '' : `${stage}/`}${id} ${grounds(because)}`,
    ),
    ...plan.heldBack.map(
      ({ rule, fact, confirmedBy }) => `held back: ${rule.kind} ${rule.id}, ${fact} is not confirmed by ${confirmedBy}`,
    ),
    `signing ${signing.rule?.form ?? 'unknown'}${hanging(signing.needed)} ${grounds(signing.because)}`,
    ...plan.problems.map(({ kind }) => `problem ${kind}`),
    ...plan.unknown.map(printUnknown),
  ];
}

function printStep(step: PlannedStep): string {
  const { sla } = step;
  const scaled = sla === undefined ? [] : sla.percents.map((percent) => ` × ${percent} %`);
  const length =
    sla === undefined ? '' : `, ${sla.sla} ${formatDuration(sla.allow)}${scaled.join('')}${open(sla.unknown)}`;
  const many = step.atLeast > 1 ? ` at least ${step.atLeast}` : '';
  const after = step.follows === undefined ? '' : ` after ${step.follows}`;
  return `  ${step.act} ${step.step}${many}${after}${hanging(step.needed)}: ${step.roles.map(printRole).join(' or ')}${length}, calendar ${step.calendar} ${grounds(step.because)}`;
}

function printRole({ asked, role, people, excluded, unresolved }: PlannedRole): string {
  const named = role === asked ? asked : `${asked} > ${role ?? '?'}`;
  const who = people.map(({ person, as, insteadOf }) => {
    const how = as === 'member' ? '' : ` (${as}${insteadOf === undefined ? '' : ` for ${insteadOf}`})`;
    return `${person}${how}`;
  });
  const left = excluded.map(({ person, why }) => `not ${person} (${why})`);
  const why =
    unresolved === undefined
      ? []
      : [`${unresolved.kind}${unresolved.kind === 'unanswered' ? open(unresolved.facts) : ''}`];
  return `${named} = ${[...who, ...left, ...why].join(', ')}`;
}

function printDocument({ document, by, state, ground, checkedBy, needed, because }: PlannedDocument): string {
  const until = ground.holdsUntil === undefined ? '' : ` until ${formatDay(ground.holdsUntil)}`;
  const reader = checkedBy === undefined ? '' : `, read by ${checkedBy}`;
  return `  ${document} by ${gateName(by)}: ${state}${until}${reader}${hanging(needed)} ${grounds(because)}`;
}

function gateName(gate: Gate): string {
  return gate.kind === 'stage' ? gate.stage : gate.kind;
}

function hanging(needed: Needed): string {
  return needed.kind === 'unknown' ? open(needed.facts) : '';
}

function open(facts: readonly string[] | undefined): string {
  return facts === undefined ? '' : ` (hangs on ${facts.join(', ')})`;
}

function printUnknown({ fact, why, decides }: UnknownFact): string {
  const leads = decides.map(({ answer, routes }) => `${JSON.stringify(answer)} -> ${routes.join(' ')}`);
  return [`unknown ${fact}: ${why}`, ...leads.map((lead) => `  ${lead}`)].join('\n');
}

/** `[route large-client: relation true, amount true]`, each rule once. */
function grounds(because: readonly Because[]): string {
  const rules = [...new Set(because.map(({ rule }) => `${rule.kind} ${rule.id}`))];
  const said = rules.map((name) => {
    const facts = because.filter(({ rule, fact }) => `${rule.kind} ${rule.id}` === name && fact !== undefined);
    const tests = facts.map(
      ({ fact, truth }) => `${fact}${truth === 'true' || truth === undefined ? '' : ` ${truth}`}`,
    );
    return tests.length === 0 ? name : `${name}: ${tests.join(', ')}`;
  });
  return `[${said.join('; ')}]`;
}
