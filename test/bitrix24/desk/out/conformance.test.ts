// Every kind of effect against a portal that breaks off, answers nothing, loses answers, works late or is full, with the process killed at
// every request: whatever happens, people see it exactly once, and what they see has buttons that count.
import { expect, test } from 'vitest';
import { pressKeyOf } from '../../../../src/bitrix24/bot-token-of.ts';
import { findMessageNote } from '../../../../src/bitrix24/desk/message-note.ts';
import { readPressToken } from '../../../../src/bitrix24/desk/press-token.ts';
import type { Effect } from '../../../../src/domain/effect.ts';
import type { PortalFault } from '../../../../src/simulator/bitrix24/faults/portal-fault.ts';
import { day } from '../../../calendar/calendar-of.ts';
import { PORTAL_SECRET } from '../../provision/staged-portal.ts';
import type { PortalKind } from './desk-bodies.ts';
import { deskBodies, OPENERS } from './desk-bodies.ts';
import type { Death } from './desk-run.ts';
import { ArmedFaults, DeskRun } from './desk-run.ts';
import type { DeskPlace, StagedDesk } from './staged-desk.ts';
import { buttonsOf, KINDS, stageDesk, stagePlace } from './staged-desk.ts';

const FAULTS: Readonly<Record<string, readonly PortalFault[]>> = {
  'breaks off': [{ fault: 'broken_off', done: 'never' }],
  'breaks off when it has worked': [{ fault: 'broken_off', done: 0 }],
  'breaks off and works late': [{ fault: 'broken_off', done: 50_000 }],
  'loses all answers': Array<PortalFault>(6).fill({ fault: 'broken_off', done: 0 }),
  'never answers': [{ fault: 'no_answer', done: 'never' }],
  'never answers and works late': [{ fault: 'no_answer', done: 58_000 }],
  'answers with a page': [{ fault: 'html', status: 502, done: 'at_once' }],
  'answers half': [{ fault: 'cut_short' }],
  'is full': [{ fault: 'throttled', ms: 20_000 }],
  'has spent the method': [{ fault: 'spent' }],
  'is blocked for a while': Array<PortalFault>(3).fill({ fault: 'overloaded' }),
  'fails within': [{ fault: 'internal_error' }],
};
/** The process dies at the request, before it leaves or before its answer comes, and once more at the next one. */
function deathsAt(request: number): readonly (readonly Death[])[] {
  return [
    [{ request, when: 'before' }],
    [{ request, when: 'after' }],
    [
      { request, when: 'after' },
      { request: request + 1, when: 'after' },
    ],
  ];
}

const DESK_KINDS = KINDS.filter((kind): kind is PortalKind => kind !== 'check_papers' && kind !== 'send_letter');

/** A case in review, with a card of its own. */
async function caseOn(place: DeskPlace): Promise<StagedDesk> {
  const desk = await stageDesk({ on: place });
  const papers = desk.kase.case.plan.documents.map(({ document }) => document);
  const issued = day('2026-02-26');
  for (const document of papers) desk.act('tarasova', { act: 'add_document', document, paper: { issued } });
  desk.act('tarasova', { act: 'submit' });
  return desk;
}

/** A comment, then the effect (and what it closes before it), then a notice. */
function lifeWith(desk: StagedDesk, kind: PortalKind): readonly Effect[] {
  const bodies = deskBodies(desk.kase.case.context.content.draft ?? '');
  const opener = OPENERS[kind];
  const kinds: readonly PortalKind[] = [...(opener === undefined ? [] : [opener]), kind, 'notify'];
  return kinds.map((one, index) => desk.effect(bodies[one], `${index}`));
}

/** What stands at the portal, by what people would count as the same. */
function seen({ portal, names }: DeskPlace): Readonly<Record<string, number>> {
  const { messages, tasks, comments, disk } = portal.state;
  const counts: Record<string, number> = {};
  const count = (what: string): void => {
    counts[what] = (counts[what] ?? 0) + 1;
  };
  for (const { authorId, chatId, uuid } of messages.values())
    if (authorId === names.botId) count(`message ${chatId} ${uuid}`);
  for (const { TITLE } of tasks.values()) if (isOurs(TITLE)) count(`task ${TITLE}`);
  for (const { comment } of comments.values()) count(`comment ${comment}`);
  for (const { name, parentId } of disk.values()) count(`disk ${parentId} ${name}`);
  return counts;
}

/** Nothing is there twice; how many things are there now. */
async function expectOnce(place: DeskPlace): Promise<number> {
  const counts = seen(place);
  expect(Object.entries(counts).filter(([, count]) => count > 1)).toEqual([]);
  await expectButtons(place);
  return Object.keys(counts).length;
}

/** A button that stands there counts: its message is on record, for whom it was sent to, and signed over that record. */
async function expectButtons({ portal, notes }: DeskPlace): Promise<void> {
  for (const message of portal.state.messages.values()) {
    const note = await findMessageNote(notes, message.id);
    for (const { COMMAND_PARAMS } of buttonsOf(message)) {
      if (COMMAND_PARAMS === undefined) continue;
      if (note === undefined) throw new Error(`nobody knows message ${message.id}`);
      expect(readPressToken(pressKeyOf(PORTAL_SECRET), note, COMMAND_PARAMS)).toBeDefined();
    }
  }
}

/** Whatever was opened is closed: no button is left but those that only show the desk, no task is to be done. */
function expectClosed({ portal, names }: DeskPlace): void {
  for (const message of portal.state.messages.values())
    if (message.authorId === names.botId && !leadsToDesk(message)) expect(buttonsOf(message)).toEqual([]);
  for (const { TITLE, STATUS } of portal.state.tasks.values()) if (isOurs(TITLE)) expect(STATUS).toBe(5);
}

function leadsToDesk(message: Parameters<typeof buttonsOf>[0]): boolean {
  return buttonsOf(message).some(({ COMMAND_PARAMS }) => COMMAND_PARAMS?.startsWith('desk~') === true);
}

function isOurs(title: unknown): boolean {
  return /\((запись|entry) [0-9a-z]+\)/.test(String(title));
}

test.each(DESK_KINDS)('%s is seen once, however requests fail and whenever the process dies', async (kind) => {
  const faults = new ArmedFaults();
  const place = await stagePlace({ faults, settings: { pace: 'in_time' } });
  const deliver = async (script: readonly (PortalFault | undefined)[], deaths: readonly Death[]) => {
    const before = await expectOnce(place);
    const desk = await caseOn(place);
    faults.arm(script);
    const run = new DeskRun(desk, lifeWith(desk, kind), deaths);
    const entries = await run.run();
    faults.arm([]);
    const left = entries.filter(({ state }) => state !== 'sent');
    expect(left.map(({ key, state, reason }) => `${key}: ${state} ${reason}`)).toEqual([]);
    return { made: (await expectOnce(place)) - before, requests: run.requests };
  };
  await deliver([], []);
  const { made, requests } = await deliver([], []);
  for (let request = 0; request < requests; request += 1) {
    const before = Array<undefined>(request);
    for (const fault of Object.values(FAULTS)) expect((await deliver([...before, ...fault], [])).made).toBe(made);
    for (const deaths of deathsAt(request)) expect((await deliver([], deaths)).made).toBe(made);
  }
  if (OPENERS[kind] !== undefined) expectClosed(place);
}, 120_000);
