// The life of a case in words: what somebody did, and what came of it.

import type { Act, Commented, Input } from '../../domain/act.ts';
import type { AskedPerson, CaseState, ContentItem, StepKey } from '../../domain/case.ts';
import type { CaseReason } from '../../domain/case-record.ts';
import type { Effect } from '../../domain/effect.ts';
import type { Instant } from '../../domain/instant.ts';
import type { LifeWord } from '../catalogue/life-words.ts';
import { lifeWord } from '../catalogue/life-words.ts';
import { word } from '../catalogue/words.ts';
import type { Params } from '../finding.ts';
import type { Language } from '../message.ts';
import type { RuleNames } from './rule-names.ts';

export type LifeWording = {
  readonly names: RuleNames;
  readonly language: Language;
  /** A moment as the office's clock shows it. */
  readonly moment: (at: Instant) => string;
};

/** As a record has it: without the plan. */
export type ToldInput = Exclude<Input, { readonly kind: 'plan_revised' }> | ToldRevision;
type ToldRevision = Omit<Extract<Input, { readonly kind: 'plan_revised' }>, 'plan'>;

/** Who did what: `Кузнецов П. И. возвращает: Доверенность просрочена`. `undefined`: the start. */
export function inputInWords(input: ToldInput | undefined, wording: LifeWording): string {
  const say = speaker(wording);
  switch (input?.kind) {
    case undefined:
      return say('did_start');
    case 'act':
      return saidBy(input.source, `${wording.names.person(input.by)} ${actInWords(input.act, wording)}`, wording);
    case 'timer':
      return say('by_time');
    case 'plan_revised':
      return input.by === undefined
        ? say('by_rules')
        : saidBy(input.source, `${wording.names.person(input.by)} ${say(revisedBy(input))}`, wording);
    case 'papers_checked':
      return say(input.unanswered === true ? 'by_no_answer' : 'by_check');
    case 'letter_outcome':
      return say(`by_letter_${input.outcome.kind}`);
    case 'papers_offered':
      return saidBy(input.source, say('by_offer'), wording);
    case 'commented':
      return `${commenter(input, wording)} ${say('did_comment')}`;
    default:
      return say('by_day');
  }
}

/** Somebody whom the rules do not know is told by the number of their account: it has no name that we could hold. */
function commenter({ by, account }: Commented, wording: LifeWording): string {
  return by === undefined ? speaker(wording)('by_account', { account }) : wording.names.person(by);
}

/** Where the person has only chosen what 1C or the CRM say. */
function saidBy(source: string | undefined, what: string, wording: LifeWording): string {
  if (source !== 'onec' && source !== 'crm') return what;
  return speaker(wording)(`said_by_${source}`, { what });
}

function revisedBy({ because }: ToldRevision): LifeWord {
  if (because === 'change_entry') return 'did_change_entries';
  if (because === 'migrated') return 'did_migrate';
  return because === 'migration_undone' ? 'did_undo_migration' : 'did_decide_anew';
}

/** What came of it and what went out to people; each said once. */
export function outcomesInWords(
  { reasons, effects }: { readonly reasons: readonly CaseReason[]; readonly effects: readonly Effect[] },
  wording: LifeWording,
): readonly string[] {
  const told = [
    ...reasons.map((reason) => reasonInWords(reason, wording)),
    ...effects.map((effect) => effectInWords(effect, wording)),
  ];
  return [...new Set(told.flatMap((line) => (line === undefined || line === '' ? [] : [line])))];
}

function actInWords(act: Act, wording: LifeWording): string {
  return speaker(wording)(`did_${act.act}`, { what: objectOf(act, wording) });
}

function objectOf(act: Act, { names, language }: LifeWording): string {
  switch (act.act) {
    case 'return':
      return act.objections.map(({ reason, text }) => text ?? names.reason(reason)).join('; ');
    case 'change_fact':
    case 'confirm_fact':
      return names.factTitle(act.fact);
    default: {
      if (!('document' in act)) return '';
      return act.document === 'draft' ? lifeWord('item_draft', language) : names.document(act.document);
    }
  }
}

type Say = (key: LifeWord, params?: Params) => string;

function speaker({ language }: LifeWording): Say {
  return (key, params) => lifeWord(key, language, params);
}

/** What came of it, or undefined for what tells a reader nothing new. */
function reasonInWords(reason: CaseReason, wording: LifeWording): string | undefined {
  return ofStep(reason, wording) ?? ofPapers(reason, wording) ?? ofCase(reason, wording);
}

function ofStep(reason: CaseReason, wording: LifeWording): string | undefined {
  const say = speaker(wording);
  const { names } = wording;
  switch (reason.reason) {
    case 'asked':
      return askedInWords(reason, wording);
    case 'kept':
      return say('kept', { step: stepName(reason.step, wording), people: reason.by.map(names.person) });
    case 'verdict_lapsed':
      return say('verdict_lapsed', {
        step: stepName(reason.step, wording),
        items: itemsInWords(reason.items, wording),
      });
    case 'returned':
      return say('returned', { person: names.person(reason.by), round: reason.round });
    case 'met':
    case 'not_needed':
    case 'step_added':
    case 'paused':
      return say(reason.reason, { step: stepName(reason.step, wording) });
    case 'resumed':
      return say('resumed', { step: stepName(reason.step, wording), due: dueInWords(reason.dueAt, wording) });
    case 'substituted':
      return say('substituted', { person: names.person(reason.person), other: names.person(reason.insteadOf) });
    case 'last_resort':
      return say('last_resort', { people: reason.people.map(names.person) });
    case 'nobody_left':
      return say('nobody_left', { step: stepName(reason.step, wording) });
    case 'not_asked':
      return say(`not_asked_${reason.because}`, { person: names.person(reason.person) });
    case 'arbiter':
      return say('arbiter', { role: names.role(reason.role), rounds: reason.rounds });
    default:
      return undefined;
  }
}

function askedInWords(reason: Extract<CaseReason, { reason: 'asked' }>, wording: LifeWording): string {
  const say = speaker(wording);
  const asked = say('asked', {
    step: stepName(reason.step, wording),
    people: reason.people.map(({ person }: AskedPerson) => wording.names.person(person)),
    due: dueInWords(reason.dueAt, wording),
  });
  if (reason.because === 'returned') return `${asked}; ${say('asked_because_returned')}`;
  if (reason.because !== 'changed') return asked;
  return `${asked}; ${say('asked_because_changed', { items: itemsInWords(reason.items, wording) })}`;
}

function ofPapers(reason: CaseReason, wording: LifeWording): string | undefined {
  const say = speaker(wording);
  const { names, language } = wording;
  switch (reason.reason) {
    case 'gate_waits': {
      const papers = reason.papers.map(({ document }) => names.document(document));
      const remarks = reason.remarks.length === 0 ? [] : [say('gate_waits_remarks', { count: reason.remarks.length })];
      return [...(papers.length === 0 ? [] : [say('gate_waits', { papers })]), ...remarks].join('; ');
    }
    case 'last_check':
      return say(`last_check_${reason.answer}`, { papers: reason.documents.map(names.document) });
    case 'gate_passed':
      return say('gate_passed', { gate: gateName(reason.gate, wording) });
    case 'revision':
      return reason.items.length === 0
        ? say('first_revision', { number: reason.revision })
        : say('revision', { number: reason.revision, items: itemsInWords(reason.items, wording) });
    case 'paper':
      return say('paper', {
        paper: names.document(reason.document),
        from: word(`state_${reason.from}`, language),
        to: word(`state_${reason.to}`, language),
      });
    default:
      return undefined;
  }
}

/** What the engine gives as the reason of a revised plan; a test of rules names the fact that changed. */
const PLAN_WORDS: Readonly<Record<string, LifeWord>> = {
  submitted: 'plan_by_submission',
  migrated: 'plan_by_migration',
  migration_undone: 'plan_by_undoing',
  change_fact: 'plan_by_change',
  change_entry: 'plan_by_entry',
  confirm_fact: 'plan_by_confirmation',
};

function planInWords(because: string, wording: LifeWording): string {
  const known = PLAN_WORDS[because];
  const say = speaker(wording);
  return known === undefined ? say('plan_revised', { because: wording.names.factTitle(because) }) : say(known);
}

function ofCase(reason: CaseReason, wording: LifeWording): string | undefined {
  const say = speaker(wording);
  switch (reason.reason) {
    case 'moved':
      return say('moved', { state: stateInWords(reason.to, wording) });
    case 'remark':
      return say(`remark_${reason.fate}`, { number: reason.remark });
    case 'calendar_ends':
      return say('calendar_ends', { calendar: reason.calendar, year: reason.year });
    case 'plan_revised':
      return planInWords(reason.because, wording);
    case 'adopted':
      return say('adopted');
    default:
      return undefined;
  }
}

/** What goes out to people because of it, where a reader wants to hear of it. */
function effectInWords(effect: Effect, wording: LifeWording): string | undefined {
  const say = speaker(wording);
  const people = 'people' in effect ? effect.people.map(wording.names.person) : [];
  switch (effect.effect) {
    case 'ping':
      return say('pinged', { people });
    case 'remind':
      return say('reminded', { people });
    case 'escalate':
      return say('escalated', { people });
    case 'draft_letter':
      return say('letter');
    default:
      return undefined;
  }
}

export function stateInWords(state: CaseState, wording: LifeWording): string {
  const name =
    state.kind === 'stage' ? wording.names.stage(state.stage) : lifeWord(`state_${state.state}`, wording.language);
  const waits = state.kind !== 'final' && state.at === 'gate';
  return waits ? lifeWord('at_gate', wording.language, { state: name }) : name;
}

export function gateName(gate: string, { names, language }: LifeWording): string {
  return gate === 'start' || gate === 'signing' ? lifeWord(`gate_${gate}`, language) : names.stage(gate);
}

/** `review/legal` is the role's title, `approval/paper:charter` the reading of a late paper; a step with a name of its own is told by whose it is. */
export function stepName(key: StepKey, { names, language }: LifeWording): string {
  const step = key.slice(key.indexOf('/') + 1);
  const [kind, document] = step.split(':');
  if (kind === 'paper' && document !== undefined) {
    return lifeWord('reads_paper', language, { paper: names.document(document) });
  }
  const role = names.role(step);
  const own = role === step ? names.ownStep(step) : undefined;
  if (own === undefined) return role;
  const roles = own.roles.join(word('or', language));
  return own.performs ? lifeWord('step_performed', language, { roles }) : roles;
}

function itemsInWords(items: readonly ContentItem[], { names, language }: LifeWording): string {
  return items
    .map((item) => {
      if (item === 'draft') return lifeWord('item_draft', language);
      const [kind = '', id = ''] = item.split(':');
      return kind === 'fact' ? names.factTitle(id) : names.document(id);
    })
    .join(', ');
}

function dueInWords(dueAt: Instant | undefined, wording: LifeWording): string {
  return dueAt === undefined ? '' : lifeWord('due', wording.language, { due: wording.moment(dueAt) });
}
