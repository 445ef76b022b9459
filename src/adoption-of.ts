// Where a contract under way stands by today's rules, and which verdicts of before can be taken over: all that cannot be is found at once.
import type { Finding } from './diagnostics/finding.ts';
import { nearestName } from './diagnostics/nearest-name.ts';
import type { AdoptedVerdict, Adoption } from './domain/act.ts';
import type { PersonId, RoleId } from './domain/ids.ts';
import type { Plan } from './domain/plan.ts';
import { inputFinding } from './language/contract/input-finding.ts';
import type { UnderWay, VerdictGiven } from './language/contract/under-way.ts';
import { STATES_UNDER_WAY } from './language/contract/under-way.ts';
import type { StepView, StepViews } from './machine/steps/step-view.ts';
import { stepViews } from './machine/steps/step-view.ts';
import type { World } from './machine/world.ts';

export type AdoptionOf = {
  readonly plan: Plan;
  readonly world: World;
  /** Whose own contract it is. */
  readonly own: readonly PersonId[];
  /** Title of a person. */
  readonly titleOf: (person: PersonId) => string;
};

/** With findings there is no adoption. */
export function adoptionOf(
  underWay: UnderWay,
  of: AdoptionOf,
): { readonly adopted?: Adoption; readonly findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const report = (finding: Finding): void => {
    findings.push(finding);
  };
  const at = placeOf(underWay, of.plan, report);
  const views = stepViews(of.plan, { extra: [] });
  const verdicts = underWay.verdicts.flatMap((one) => verdictOf(one, { ...of, views, at }, report));
  reportTwice(underWay, { ...of, views }, report);
  if (at === undefined || findings.length > 0) return { findings };
  const isRegistered = at.kind === 'state' && at.state === 'registered';
  const number = isRegistered ? underWay.number : undefined;
  return { adopted: { at, verdicts, ...(number === undefined ? {} : { number }) }, findings };
}

type Report = (finding: Finding) => void;
type At = Adoption['at'];

function placeOf({ at }: UnderWay, { stages, route }: Plan, report: Report): At | undefined {
  const stage = stages.find((one) => one.stage === at.text)?.stage;
  if (stage !== undefined) return { kind: 'stage', stage };
  const state = STATES_UNDER_WAY.find((one) => one === at.text);
  if (state !== undefined) return { kind: 'state', state };
  const names = stages.map((one) => one.stage as string);
  const params = { value: at.text, route, stages: names, words: STATES_UNDER_WAY };
  report(inputFinding(569, at.place, params, nearestName(at.text, [...names, ...STATES_UNDER_WAY])));
  return undefined;
}

type Judging = AdoptionOf & { readonly views: StepViews; readonly at: At | undefined };

function verdictOf(given: VerdictGiven, judging: Judging, report: Report): readonly AdoptedVerdict[] {
  const { step, by, verdict, on, written } = given;
  const view = viewOf(step.text, judging.views);
  if (view === undefined) {
    const names = judging.views.all.map(({ key }) => key as string);
    const params = { step: step.text, route: judging.plan.route, words: names };
    report(inputFinding(570, step.place, params, nearestName(step.text, names)));
    return [];
  }
  const wrong = wrongVerdict(given, view, judging);
  if (wrong !== undefined) {
    report(wrong);
    return [];
  }
  const role = roleOf(given, view, judging, report);
  if (role === undefined) return [];
  const more = { ...(on === undefined ? {} : { on }), ...(written === undefined ? {} : { written }) };
  return [{ step: view.key, by, verdict, ...(view.roles.length > 1 ? { role } : {}), ...more }];
}

/** By its whole name, or by its own where one stage alone has such. */
function viewOf(name: string, { all }: StepViews): StepView | undefined {
  const whole = all.find(({ key }) => key === name);
  const [own, another] = all.filter(({ step }) => step === name);
  return whole ?? (another === undefined ? own : undefined);
}

function wrongVerdict(
  { step, by, verdict }: VerdictGiven,
  view: StepView,
  { at, plan, own, titleOf }: Judging,
): Finding | undefined {
  const stands = at?.kind === 'stage' ? plan.stages.findIndex(({ stage }) => stage === at.stage) : undefined;
  if (at?.kind === 'stage' && stands !== undefined && view.stageIndex > stands) {
    return inputFinding(571, step.place, { step: step.text, at: at.stage });
  }
  if (view.act === 'approve' && own.includes(by)) {
    return inputFinding(572, step.place, { step: step.text, person: titleOf(by) });
  }
  const offered: readonly string[] = offeredIn(view);
  if (offered.includes(verdict)) return undefined;
  return inputFinding(573, step.place, { step: step.text, verdict, words: offered });
}

/** Whoever performs says that it is done; whoever is informed says nothing. */
function offeredIn({ act, verdicts }: StepView): readonly string[] {
  if (act === 'perform') return ['done'];
  return act === 'inform' ? [] : verdicts;
}

function roleOf(
  { step, by, role }: VerdictGiven,
  view: StepView,
  { plan, world, titleOf }: Judging,
  report: Report,
): RoleId | undefined {
  const { roles } = view;
  if (roles.length === 1) return roles[0];
  const wanted = role === undefined ? undefined : roles.find((one) => one === role.text);
  const own = wanted ?? (role === undefined ? roles.find((one) => world.isInRole(by, one, plan)) : undefined);
  if (own === undefined) {
    const params = { step: step.text, person: titleOf(by), words: roles };
    report(inputFinding(577, role?.place ?? step.place, params, role && nearestName(role.text, roles)));
  }
  return own;
}

function reportTwice(
  { verdicts }: UnderWay,
  { titleOf, views }: Pick<Judging, 'titleOf' | 'views'>,
  report: Report,
): void {
  const seen = new Set<string>();
  for (const { step, by } of verdicts) {
    const name = `${viewOf(step.text, views)?.key ?? step.text} ${by}`;
    if (seen.has(name)) report(inputFinding(574, step.place, { step: step.text, person: titleOf(by) }));
    seen.add(name);
  }
}
