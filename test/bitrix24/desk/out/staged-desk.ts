// The desk on its way out over a provisioned simulated portal: a case of the default rules with a card of its own, in a time that the test moves.

import { createHash } from 'node:crypto';
import type { CardField } from '../../../../src/bitrix24/card-field.ts';
import { fieldName } from '../../../../src/bitrix24/card-field.ts';
import { CaseCards } from '../../../../src/bitrix24/case-cards.ts';
import { caseOfItem } from '../../../../src/bitrix24/case-of-item.ts';
import { fileNote } from '../../../../src/bitrix24/desk/out/files/file-note.ts';
import { openPortalDesk } from '../../../../src/bitrix24/desk/out/open-portal-desk.ts';
import type { RecentFiles } from '../../../../src/bitrix24/desk/recent-files.ts';
import { decide } from '../../../../src/decide/decide.ts';
import type { Act, StartPaper } from '../../../../src/domain/act.ts';
import type { Bundle } from '../../../../src/domain/bundle.ts';
import type { CaseId } from '../../../../src/domain/case.ts';
import type { Effect, EffectBody, EffectKind } from '../../../../src/domain/effect.ts';
import { EFFECT_KINDS } from '../../../../src/domain/effect.ts';
import type { PersonId } from '../../../../src/domain/ids.ts';
import type { Instant } from '../../../../src/domain/instant.ts';
import type { Plan } from '../../../../src/domain/plan.ts';
import type { GivenContract } from '../../../../src/engine/ports/contract-reader.ts';
import type { FarFailure } from '../../../../src/engine/ports/far-error.ts';
import { FarError } from '../../../../src/engine/ports/far-error.ts';
import type { Made, Outgoing, Portal } from '../../../../src/engine/ports/portal.ts';
import { readGivenContract } from '../../../../src/read-given-contract.ts';
import { RunningCase } from '../../../../src/rehearsal/running-case.ts';
import type { PortalOptions } from '../../../../src/simulator/bitrix24/open-portal.ts';
import type { Message, PortalState } from '../../../../src/simulator/bitrix24/state/portal-state.ts';
import { letterFor } from '../../../../src/world/letter-for.ts';
import { makeWorld } from '../../../../src/world/make-world.ts';
import { day } from '../../../calendar/calendar-of.ts';
import { CONTRACT as USUAL } from '../../../engine/staged-engine.ts';
import { defaultRules } from '../../../generators/default-rules.ts';
import { PORTAL_SECRET, provisionedPortal } from '../../provision/staged-portal.ts';
import type { KeptNotes } from './kept-notes.ts';
import { keptNotes } from './kept-notes.ts';

export const CURATOR = 'tarasova' as PersonId;

export const CONTRACT: GivenContract = { name: 'ООО «Ромашка»', ...USUAL };

/** A portal on which several cases can have their cards. */
export type DeskPlace = Awaited<ReturnType<typeof stagePlace>>;

export async function stagePlace(options: Partial<PortalOptions> = {}, rules: Bundle = usualRules()) {
  const staged = await provisionedPortal(options, rules);
  addPeople(staged.portal.byHand.addPerson, rules);
  // What provisioning has taken of the portal's budget is forgotten by then.
  staged.clock.goTo((staged.clock.now + 60_000) as Instant);
  return { ...staged, rules, notes: keptNotes() };
}

let defaults: Bundle | undefined;
function usualRules(): Bundle {
  defaults ??= defaultRules();
  return defaults;
}

export type DeskOf = {
  readonly contract?: GivenContract;
  readonly on?: DeskPlace;
  readonly recent?: RecentFiles;
  readonly papers?: readonly StartPaper[];
  /** Content of the contract's own text, which stands in its field of the card. */
  readonly draft?: string;
};

export type StagedDesk = Awaited<ReturnType<typeof stageDesk>>;

export async function stageDesk({ contract = CONTRACT, ...of }: DeskOf = {}) {
  const { portal, clock, client, until, names, notes, rules } = of.on ?? (await stagePlace());
  const { result } = await until(
    client.call(
      'crm.item.add',
      { entityTypeId: names.entityTypeId, fields: { title: 'Договор', categoryId: names.categoryId } },
      { urgency: 'press', kind: 'create' },
    ),
  );
  const item = Number((result as { readonly item: { readonly id: number } }).item.id);
  const recent = of.recent === undefined ? {} : { recent: of.recent };
  const place = { client, names, notes, item };
  const draft = await until(putFile(place, { of: 'draft' }, of.draft ?? 'the draft'));
  const kase = await running(rules, contract, caseOfItem(item), clock.now, { draft, papers: of.papers ?? [] });
  const open = (): Portal =>
    openPortalDesk({
      client,
      map: names,
      caseCards: new CaseCards(),
      notes,
      secret: PORTAL_SECRET,
      clock: clock.exact,
      lettersFor: letterFor,
      ...recent,
    });
  let desk = open();
  const outgoing = (effect: Effect): Outgoing => ({
    key: `${effect.key}~0123456789`,
    urgency: 'press',
    effect,
    kase: kase.case,
    bundle: rules,
    contract,
    mark: { seq: kase.case.seq, hash: createHash('sha256').update(`${kase.case.seq}`).digest('hex') },
  });
  return {
    portal,
    clock,
    client,
    until,
    names,
    notes,
    item,
    kase,
    rules,
    outgoing,
    /** The process begins anew: what it remembered by itself is gone. */
    restart: () => {
      desk = open();
    },
    desk: (): Portal => desk,
    /** Something for this case, as if its newest record had brought it about. */
    effect: (body: EffectBody, subject = ''): Effect => ({
      ...body,
      case: kase.case.id,
      key: `${kase.case.id}/${body.effect}${subject === '' ? '' : `/${subject}`}/${kase.case.seq}`,
    }),
    send: (effect: Effect): Promise<Made> => until(desk.send(outgoing(effect))),
    find: (effect: Effect): Promise<Made | undefined> => until(desk.find(outgoing(effect))),
    compare: (effect: Effect): Promise<'same' | 'different'> => until(desk.compare(outgoing(effect))),
    failure: (effect: Effect): Promise<FarFailure> => until(failureOf(desk.send(outgoing(effect)))),
    act: (by: string, act: Act): void => {
      const refusal = kase.act(by as PersonId, act);
      if (refusal !== undefined) throw new Error(JSON.stringify(refusal));
    },
    /** Everything that came of the case since `from` effects, each as its kind is delivered. */
    deliver: async (from = 0): Promise<number> => {
      for (const effect of kase.effects.slice(from)) {
        if (effect.effect === 'check_papers') continue;
        await until(deliverOnce(desk, outgoing(effect)));
      }
      return kase.effects.length;
    },
    card: (): Record<string, unknown> => cardIn(portal.state, names.entityTypeId, item),
    output: (output: Extract<CardField, { of: 'output' }>['output']): unknown =>
      cardIn(portal.state, names.entityTypeId, item)[fieldName(names.typeId, { of: 'output', output })],
    /** Puts a file into a field of the card, as somebody would, and remembers it as whoever takes files in does. */
    putFile: (field: CardField, content: string): Promise<string> => until(putFile(place, field, content)),
  };
}

/** All papers are there, and it is sent to approval; gives the number of effects that are done. */
export async function submitted(desk: StagedDesk): Promise<number> {
  const begun = await desk.deliver();
  for (const { document } of desk.kase.case.plan.documents) {
    const hash = await desk.putFile({ of: 'document', document, part: 'file' }, `file ${document}`);
    desk.act('tarasova', { act: 'add_document', document, paper: { hash, issued: day('2026-02-26') } });
  }
  desk.act('tarasova', { act: 'submit' });
  return await desk.deliver(begun);
}

async function deliverOnce(desk: Portal, out: Outgoing): Promise<void> {
  if (EFFECT_KINDS[out.effect.effect].delivery !== 'by_value') {
    await desk.send(out);
    return;
  }
  if ((await desk.compare(out)) === 'same') return;
  await desk.send(out);
  if ((await desk.compare(out)) !== 'same') throw new Error(`${out.key} differs after writing`);
}

async function failureOf(work: Promise<unknown>): Promise<FarFailure> {
  try {
    await work;
  } catch (thrown) {
    if (thrown instanceof FarError) return thrown.failure;
    throw thrown;
  }
  throw new Error('it did not fail');
}

function cardIn({ items }: PortalState, entityTypeId: number, item: number): Record<string, unknown> {
  const card = items.get(`${entityTypeId}/${item}`);
  if (card === undefined) throw new Error('there is no card');
  return card;
}

function addPeople(add: (person: { readonly id: number; readonly name: string }) => void, rules: Bundle): void {
  for (const { bitrix24, title } of rules.directory.people)
    if (bitrix24 !== undefined) add({ id: bitrix24, name: title });
}

const plans = new Map<string, Promise<Plan>>();

function planFor(rules: Bundle, contract: GivenContract): Promise<Plan> {
  const name = `${rules.hash} ${JSON.stringify(contract)}`;
  const known = plans.get(name) ?? decidedPlan(rules, contract);
  plans.set(name, known);
  return known;
}

async function decidedPlan(rules: Bundle, contract: GivenContract): Promise<Plan> {
  const asOf = day('2026-03-02');
  const reading = await readGivenContract({ ...contract, curator: CURATOR }, rules, asOf);
  if (reading.kind !== 'facts') throw new Error(reading.found.join('\n'));
  const decision = await decide(rules, reading.facts, { asOf });
  if (decision.outcome !== 'decided') throw new Error(decision.outcome);
  return decision.plan;
}

async function running(
  rules: Bundle,
  contract: GivenContract,
  id: CaseId,
  now: Instant,
  { papers, draft }: { readonly papers: readonly StartPaper[]; readonly draft: string },
): Promise<RunningCase> {
  const plan = await planFor(rules, contract);
  const start = { kind: 'start', by: CURATOR, curator: CURATOR, draft, papers } as const;
  return new RunningCase({ id, plan, start }, now, makeWorld({ bundle: rules }));
}

type Place = {
  readonly client: Awaited<ReturnType<typeof provisionedPortal>>['client'];
  readonly names: Awaited<ReturnType<typeof provisionedPortal>>['names'];
  readonly notes: KeptNotes;
  readonly item: number;
};

async function putFile({ client, names, notes, item }: Place, field: CardField, content: string): Promise<string> {
  const name = fieldName(names.typeId, field);
  const fields = { [name]: ['Устав.pdf', Buffer.from(content).toString('base64')] };
  const params = { entityTypeId: names.entityTypeId, id: item, useOriginalUfNames: 'Y', fields };
  const { result } = await client.call('crm.item.update', params, { urgency: 'press', kind: 'write' });
  const row = (result as { readonly item: Record<string, unknown> }).item[name] as { readonly id: number };
  const hash = createHash('sha256').update(content).digest('hex');
  await notes.keepNotes([fileNote(hash, { item, field: name, fileId: row.id, ending: '.pdf' })]);
  return hash;
}

/** Messages of the bot to an account, the oldest first. */
export function messagesTo({ portal, names }: Pick<StagedDesk, 'portal' | 'names'>, user: number): readonly Message[] {
  const { chats, messages } = portal.state;
  const own = new Set(
    [...chats.values()]
      .filter(({ members }) => members.includes(user) && members.includes(names.botId))
      .map(({ id }) => id),
  );
  return [...messages.values()].filter(({ chatId, authorId }) => own.has(chatId) && authorId === names.botId);
}

export type Button = { readonly TEXT?: string; readonly COMMAND_PARAMS?: string; readonly LINK?: string };

export function buttonsOf({ keyboard }: Message): readonly Button[] {
  return ((keyboard as { readonly BUTTONS?: readonly Button[] } | undefined)?.BUTTONS ?? []).filter(
    ({ TEXT }) => TEXT !== undefined,
  );
}

export function accountIn(rules: Bundle, person: string): number {
  const account = rules.directory.people.find((one) => one.person === person)?.bitrix24;
  if (account === undefined) throw new Error(`${person} has no account`);
  return account;
}

export const KINDS = Object.keys(EFFECT_KINDS) as readonly EffectKind[];
