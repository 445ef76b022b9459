// The rules that a play goes by: the default ones, with vacations in the directory, and with parts of the automation taken out.
import { createHash } from 'node:crypto';
import type { DemoPart } from './demo/demo-part.ts';
import type { AmendmentChange, Bundle, Decisions, Gate, PackageLine, StageRule, StepRule } from './domain/bundle.ts';
import { parseDay } from './domain/day.ts';
import type { Away, Directory } from './domain/directory.ts';
import type { StepId } from './domain/ids.ts';
import { hashBundle } from './language/bundle/hash-bundle.ts';

/** Both ends in. */
const VACATIONS: readonly (readonly [person: string, from: string, until: string])[] = [
  ['kuznetsov', '2026-03-16', '2026-03-27'],
  ['zhukova', '2026-03-23', '2026-04-03'],
  ['kovaleva', '2026-04-06', '2026-04-17'],
  ['belova', '2026-04-13', '2026-04-24'],
  ['borisov', '2026-04-20', '2026-04-30'],
  ['gromov', '2026-05-04', '2026-05-15'],
];
const SIGNING: Gate = { kind: 'signing' };

/** Named by the hash of what it holds now. `without`: only what people get to know changes, or the order in which they are asked. */
export function demoRules(bundle: Bundle, without: ReadonlySet<DemoPart>): Bundle {
  let { decisions, directory } = bundle;
  directory = { ...directory, people: directory.people.map((person) => ({ ...person, away: awayOf(person) })) };
  if (without.has('letters')) directory = { ...directory, letters: [] };
  if (without.has('parallel')) decisions = oneByOne(decisions);
  if (without.has('reminders')) decisions = unreminded(decisions);
  if (without.has('early_checks')) decisions = checkedAtSigning(decisions);
  const hash = (text: string): string => createHash('sha256').update(text).digest('hex');
  return { ...bundle, ...hashBundle(decisions, directory, hash), decisions, directory };
}

function awayOf({ person, away }: Directory['people'][number]): readonly Away[] {
  const own = VACATIONS.filter(([name]) => name === person).flatMap(([, from, until]) => {
    const [first, last] = [parseDay(from), parseDay(until)];
    return first === undefined || last === undefined ? [] : [{ from: first, until: last }];
  });
  return [...away, ...own];
}

/** Each step of a stage follows the one before it; what an amendment adds comes after the last that every such stage has. */
function oneByOne(decisions: Decisions): Decisions {
  const inTurn = (stage: StageRule): StageRule => {
    let before: StepId | undefined;
    const steps = stage.steps.map((step): StepRule => {
      if (step.act === 'inform') return step;
      const follows = before ?? step.follows;
      before = step.step;
      return follows === undefined ? step : { ...step, follows };
    });
    return { ...stage, steps };
  };
  const added = (change: AmendmentChange): AmendmentChange => {
    if (change.kind === 'add_stage') return { ...change, stage: inTurn(change.stage) };
    if (change.kind !== 'add') return change;
    const last = LAST_OF.get(change.to);
    return last === undefined ? change : { ...change, step: { ...change.step, follows: last as StepId } };
  };
  return {
    ...decisions,
    routes: decisions.routes.map((route) => ({ ...route, stages: route.stages.map(inTurn) })),
    amendments: decisions.amendments.map((rule) => ({ ...rule, changes: rule.changes.map(added) })),
  };
}

/** In every route of the default rules. */
const LAST_OF: ReadonlyMap<string, string> = new Map([
  ['review', 'finance'],
  ['approval', 'authority'],
]);

function unreminded(decisions: Decisions): Decisions {
  return {
    ...decisions,
    slas: decisions.slas.map(({ take: _, ...sla }) => ({ ...sla, remind: [], escalate: [] })),
    states: decisions.states.map((state) => ({ ...state, remind: [], escalate: [] })),
  };
}

/** Every paper may be missing until signing, and is looked at there for the first time. */
function checkedAtSigning(decisions: Decisions): Decisions {
  const late = (line: PackageLine): PackageLine => ({ ...line, by: SIGNING });
  return {
    ...decisions,
    documents: decisions.documents.map((document) =>
      document.holds === undefined ? document : { ...document, holds: { ...document.holds, on: SIGNING } },
    ),
    packages: decisions.packages.map((rule) => ({ ...rule, documents: rule.documents.map(late) })),
    amendments: decisions.amendments.map((rule) => ({
      ...rule,
      changes: rule.changes.map((change) =>
        change.kind === 'require' ? { ...change, line: late(change.line) } : change,
      ),
    })),
  };
}
