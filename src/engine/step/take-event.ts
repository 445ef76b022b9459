// One event that came in, worked out for its case: what the machine is told, and with which plan.
import type { Act } from '../../domain/act.ts';
import { answerText } from '../../domain/answer-text.ts';
import type { Bundle } from '../../domain/bundle.ts';
import type { CaseContext } from '../../domain/case.ts';
import type { ContractFacts } from '../../domain/contract.ts';
import type { Day } from '../../domain/day.ts';
import { EFFECT_KINDS } from '../../domain/effect.ts';
import type { FactId, PersonId } from '../../domain/ids.ts';
import { stateRefusal } from '../../machine/acts/act-table.ts';
import { actStateOf, caseState } from '../../machine/case-state.ts';
import { planName } from '../../machine/shape/plan-name.ts';
import { startCase } from '../../machine/start-case.ts';
import { contractText } from '../personal/personal-values.ts';
import { adoptionApart, listApart, textsApart } from '../personal/texts-apart.ts';
import type { GivenContract } from '../ports/contract-reader.ts';
import type { EngineEvent } from '../ports/engine-event.ts';
import { decideCase } from './decide-case.ts';
import { wakeNextDay } from './fire-due.ts';
import { numberingWorld, numberOwner } from './give-number.ts';
import { migrateCase, undoMigration } from './migrate-case.ts';
import type { StepDraft } from './step-draft.ts';
import type { StepTools } from './step-tools.ts';
import { decisionsFor, isPinned, rulesOfCase } from './step-tools.ts';
import type { Taken } from './taken.ts';
import { refusedBy } from './taken.ts';

type EventOf<Kind extends EngineEvent['kind']> = Extract<EngineEvent, { readonly kind: Kind }>;

/** `entry`: number of the inbox entry. Timers that were due have been fired. */
export async function takeEvent(draft: StepDraft, event: EngineEvent, entry: number, tools: StepTools): Promise<Taken> {
  if (event.kind !== 'start' && draft.seq === 0) return { kind: 'set_aside', reason: `there is no case ${draft.id}` };
  switch (event.kind) {
    case 'start':
      return await begin(draft, event, entry, tools);
    case 'act':
      return await act(draft, event, entry, tools);
    case 'change':
      return await change(draft, event, tools);
    case 'papers_checked':
    case 'papers_offered': {
      draft.take(event, (await rulesOfCase(tools, draft.case)).world);
      return { kind: 'done' };
    }
    case 'commented':
      return await commented(draft, event, entry, tools);
    case 'letter_outcome':
      return await letterOutcome(draft, event, entry, tools);
    case 'migrate':
      return await migrateCase(draft, event, tools);
    case 'undo_migration':
      return await undoMigration(draft, event, tools);
  }
}

async function begin(draft: StepDraft, event: EventOf<'start'>, entry: number, tools: StepTools): Promise<Taken> {
  if (draft.seq > 0) return { kind: 'nothing' };
  const newest = await tools.rules.newest();
  if (newest === undefined) return { kind: 'set_aside', reason: 'no rules are published' };
  const { world } = await tools.rules.rulesOf(newest);
  const asOf = world.dayOf(draft.now);
  const given: GivenContract = { ...event.contract, curator: event.curator };
  const decided = await decideCase(given, { bundle: newest, asOf }, tools.readContract);
  if (decided.kind === 'not_decided') {
    const { reason, about, entries = about } = decided;
    return { kind: 'set_aside', reason: [reason, entries.join('; ')].filter(Boolean).join(': ') };
  }
  const { by, curator, draft: text, papers } = event;
  const adopted = event.adopted === undefined ? undefined : adoptionApart(event.adopted, entry);
  const start = {
    kind: 'start',
    by,
    curator,
    papers,
    ...(text === undefined ? {} : { draft: text }),
    ...(adopted === undefined ? {} : { adopted: adopted.whole }),
  } as const;
  draft.add(startCase({ id: draft.id, plan: decided.plan, start }, draft.now, world));
  const owner = await numberOwner(draft, tools.store);
  if (owner !== undefined) {
    return { kind: 'set_aside', reason: `the registration number ${draft.numbered?.number ?? ''} belongs to ${owner}` };
  }
  const subject = await tools.personal.subjectOf(given, draft.id);
  const texts = [contractText(given, draft.seq), ...(adopted?.texts ?? [])];
  draft.keepPersonal(await tools.personal.seal(subject, draft.id, texts));
  wakeNextDay(draft, world);
  return { kind: 'done' };
}

async function act(draft: StepDraft, event: EventOf<'act'>, entry: number, tools: StepTools): Promise<Taken> {
  const { by } = event;
  const refused = refusedBy(by, event.act.act);
  if (event.act.act === 'submit' && !isPinned(draft.case)) {
    const pinned = await decideAnew(draft, {}, { because: 'submitted', entry: 'newest' }, tools);
    if (pinned.kind === 'not_decided') return refused(pinned.reason, pinned.about);
  }
  const rules = await rulesOfCase(tools, draft.case);
  const world = event.act.act === 'register' ? await numberingWorld(draft, rules, tools.store) : rules.world;
  const { whole, texts } = textsApart<Act>(event.act, entry);
  const refusal = draft.take({ kind: 'act', by, act: whole }, world);
  if (refusal !== undefined) return refused(refusal.reason, refusal.about);
  const owner = await numberOwner(draft, tools.store);
  if (owner !== undefined) return refused('number_taken', [draft.numbered?.number ?? '', owner]);
  if (texts.length > 0) await keepTexts(draft, texts, tools);
  if (event.act.act === 'confirm_fact') {
    const confirmed = await decideAnew(draft, { confirmed: [event.act.fact] }, { because: 'confirm_fact' }, tools);
    if (confirmed.kind === 'not_decided') return refused(confirmed.reason, confirmed.about);
  }
  if (event.act.act === 'withdraw') await dropOpen(draft, tools);
  return { kind: 'done' };
}

async function commented(
  draft: StepDraft,
  event: EventOf<'commented'>,
  entry: number,
  tools: StepTools,
): Promise<Taken> {
  const { whole, texts } = listApart([event.text], entry);
  draft.take({ ...event, text: whole[0] ?? '' }, (await rulesOfCase(tools, draft.case)).world);
  if (texts.length > 0) await keepTexts(draft, texts, tools);
  return { kind: 'done' };
}

async function letterOutcome(
  draft: StepDraft,
  event: EventOf<'letter_outcome'>,
  entry: number,
  tools: StepTools,
): Promise<Taken> {
  const { outcome } = event;
  const given = outcome.kind === 'sent' && outcome.notTaken !== undefined ? [outcome.notTaken] : [];
  const { whole, texts } = listApart(given, entry);
  const [notTaken] = whole;
  const told = notTaken === undefined ? outcome : { ...outcome, notTaken };
  draft.take({ ...event, outcome: told }, (await rulesOfCase(tools, draft.case)).world);
  if (texts.length > 0) await keepTexts(draft, texts, tools);
  return { kind: 'done' };
}

async function keepTexts(
  draft: StepDraft,
  texts: ReturnType<typeof textsApart>['texts'],
  { personal }: StepTools,
): Promise<void> {
  const subject = await personal.subjectOfCase(draft.id);
  if (subject !== undefined) draft.keepPersonal(await personal.seal(subject, draft.id, texts));
}

/** What was on its way and is of no use any more; what is being sent is cleared up and undone by what follows it. */
async function dropOpen(draft: StepDraft, { store }: StepTools): Promise<void> {
  const open = await store.listOutbox({ states: ['pending', 'retry'], case: draft.id, limit: 1000 });
  draft.drop(open.filter(({ effect }) => EFFECT_KINDS[effect].onWithdrawal !== 'keep').map(({ key }) => key));
}

/** Facts that somebody changed: each as an act of theirs, then the plan that follows. */
async function change(draft: StepDraft, event: EventOf<'change'>, tools: StepTools): Promise<Taken> {
  const { by, changes, source } = event;
  const of = source === undefined ? { by } : { by, source };
  const refused = refusedBy(by, 'change');
  const anew = await readAnew(draft, changes, 'pinned', tools);
  if (anew.kind === 'not_decided') return refused(anew.reason, anew.about);
  const { world } = await rulesOfCase(tools, draft.case);
  const acts = changedFacts(Object.keys(changes), anew.facts, draft.case.context);
  for (const { fact, value } of acts) {
    const refusal = draft.take({ kind: 'act', ...of, act: { act: 'change_fact', fact, value } }, world);
    if (refusal !== undefined) return refused(refusal.reason, refusal.about);
  }
  const { curator, initiator } = draft.case.context.people;
  if (acts.length === 0 && by !== curator && by !== initiator) return refused('not_your_case', []);
  await revise(draft, anew, { because: 'change_fact', ...of }, tools);
  if (draft.isChanged || anew.given === undefined) return { kind: 'done' };
  // What no rule asks about is on record all the same: a КПП, a name.
  const late = stateRefusal('change_fact', actStateOf(caseState(draft.case)));
  if (late !== undefined) return refused(late, []);
  draft.take({ kind: 'plan_revised', plan: draft.case.plan, because: 'change_entry', ...of }, world);
  await keepGiven(draft, anew.given, tools);
  return { kind: 'done' };
}

function changedFacts(
  names: readonly string[],
  { answers }: ContractFacts,
  { content }: CaseContext,
): readonly { readonly fact: FactId; readonly value: string }[] {
  return names.flatMap((name) => {
    const fact = [...answers.keys()].find((id) => id === name);
    const answer = fact === undefined ? undefined : answers.get(fact);
    const value = answer === undefined ? undefined : answerText(answer);
    if (fact === undefined || value === undefined || content[`fact:${fact}`] === value) return [];
    return [{ fact, value }];
  });
}

type Anew = Extract<Awaited<ReturnType<typeof decideCase>>, { readonly kind: 'decided' }> & {
  /** Where something in the contract as given is other. */
  readonly given?: GivenContract;
};
type NotAnew = Exclude<Awaited<ReturnType<typeof decideCase>>, { readonly kind: 'decided' }>;

/** The contract as given, with what is other now, decided by the rules that the case goes by, or by the newest as of today. */
async function readAnew(
  draft: StepDraft,
  changes: GivenContract,
  by: 'pinned' | 'newest',
  tools: StepTools,
): Promise<Anew | NotAnew> {
  const kase = draft.case;
  const before = await tools.personal.contractOf(draft.id);
  if (before === undefined) return { kind: 'not_decided', reason: 'contract_erased', about: [] };
  const given = saysNothingNew(changes, before) ? before : { ...before, ...changes, ...confirmedOf(before, changes) };
  const [bundle, asOf] = await decisiveRules(draft, by, tools);
  const decided = await decideCase(given, { bundle, asOf, people: kase.context.people }, tools.readContract);
  return decided.kind === 'decided' ? { ...decided, ...(given === before ? {} : { given }) } : decided;
}

/** Entries are plain data. */
function saysNothingNew(changes: GivenContract, before: GivenContract): boolean {
  return Object.entries(changes).every(([name, value]) => JSON.stringify(before[name]) === JSON.stringify(value));
}

async function decisiveRules(
  draft: StepDraft,
  by: 'pinned' | 'newest',
  tools: StepTools,
): Promise<readonly [Bundle, Day]> {
  const kase = draft.case;
  const bundle = await decisionsFor(tools, kase);
  if (by === 'pinned' && isPinned(kase)) return [bundle, kase.plan.asOf];
  const { world } = await tools.rules.rulesOf(bundle);
  return [bundle, world.dayOf(draft.now)];
}

/** Facts that are confirmed now are added to those that were. */
function confirmedOf(before: GivenContract, changes: GivenContract): GivenContract {
  const [was, now] = [before['confirmed'], changes['confirmed']];
  if (!(Array.isArray(was) && Array.isArray(now))) return {};
  return { confirmed: [...new Set<string>([...was, ...now])] };
}

async function decideAnew(
  draft: StepDraft,
  changes: GivenContract,
  { because, entry = 'pinned' }: { readonly because: string; readonly entry?: 'pinned' | 'newest' },
  tools: StepTools,
): Promise<{ readonly kind: 'decided' } | NotAnew> {
  const anew = await readAnew(draft, changes, entry, tools);
  if (anew.kind === 'not_decided') return anew;
  await revise(draft, anew, { because }, tools);
  return { kind: 'decided' };
}

/** The plan is revised where it is another one; the contract as given is kept with it. */
async function revise(
  draft: StepDraft,
  { plan, given }: Anew,
  of: { readonly because: string; readonly by?: PersonId; readonly source?: string },
  tools: StepTools,
): Promise<void> {
  if (planName(plan) !== draft.case.planName) {
    const bundle = await tools.rules.bundleNamed(plan.bundle);
    if (bundle === undefined) throw new Error(`the store does not hold bundle ${plan.bundle}`);
    const { world } = await tools.rules.rulesOf(bundle);
    draft.take({ kind: 'plan_revised', plan, ...of }, world);
  }
  if (given !== undefined && draft.isChanged) await keepGiven(draft, given, tools);
}

async function keepGiven(draft: StepDraft, given: GivenContract, tools: StepTools): Promise<void> {
  const subject = await tools.personal.subjectOfCase(draft.id);
  if (subject === undefined) return;
  draft.keepPersonal(await tools.personal.seal(subject, draft.id, [contractText(given, draft.seq)]));
}
