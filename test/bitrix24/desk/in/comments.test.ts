// Comments of cards: found where the portal lists cards by their activity, and by turns where it does not.
import { expect, test } from 'vitest';
import { CaseCards } from '../../../../src/bitrix24/case-cards.ts';
import type { PortalClient } from '../../../../src/bitrix24/client/portal-call.ts';
import { CardWork } from '../../../../src/bitrix24/desk/in/card-work.ts';
import { CommentFeed } from '../../../../src/bitrix24/desk/in/comments/comment-feed.ts';
import type { GatewayEvent } from '../../../../src/bitrix24/desk/in/gateway-event.ts';
import { GATEWAY_SETTINGS } from '../../../../src/bitrix24/desk/in/gateway-settings.ts';
import type { GatewayTools } from '../../../../src/bitrix24/desk/in/gateway-tools.ts';
import type { IncomingEvent } from '../../../../src/engine/ports/engine-event.ts';
import { FarError } from '../../../../src/engine/ports/far-error.ts';
import { VirtualClock } from '../../../../src/simulator/clock/virtual-clock.ts';
import { keptNotes } from '../out/kept-notes.ts';

const COMMENT = { ID: '70', AUTHOR_ID: '812', CREATED: '2026-03-02T10:00:00+03:00', COMMENT: 'Where is annex 2?' };

/** Two open cases, 7 and 8; under 7 somebody has written. */
function feedOver(answer: (method: string, params: Readonly<Record<string, unknown>>) => unknown) {
  const asked: string[] = [];
  const received: IncomingEvent[] = [];
  const told: GatewayEvent[] = [];
  const clock = new VirtualClock(Date.UTC(2026, 2, 2, 8) as never);
  const client: PortalClient = {
    call: async (method, params) => {
      const filter = params['filter'] as { readonly ENTITY_ID?: number } | undefined;
      asked.push(`${method} ${filter?.ENTITY_ID ?? ''}`.trim());
      return { result: await Promise.resolve(answer(method, params)) };
    },
    fetchFile: () => Promise.reject(new Error('no files')),
  };
  const kase = { context: { people: { curator: 'novikova' }, waiting: { state: 'rework', since: 0, people: [] } } };
  const bundle = { directory: { people: [] }, decisions: { policy: { language: 'en' } } };
  const tools = {
    client,
    looks: client,
    map: { entityTypeId: 1030, typeId: 13 },
    caseCards: new CaseCards(),
    notes: keptNotes(),
    desk: {
      look: (id: string) => Promise.resolve({ kase: { id, ...kase, plan: {} }, bundle, mark: { seq: 1, hash: 'x' } }),
      list: () => Promise.resolve(['card-7', 'card-8'].map((id) => ({ case: id, state: 'rework', seq: 1 }))),
      receive: (events: readonly IncomingEvent[]) => Promise.resolve(received.push(...events)),
    },
    clock: clock.exact,
    settings: GATEWAY_SETTINGS,
    watch: (event: GatewayEvent) => told.push(event),
    self: 1,
    secret: 's',
  } as unknown as GatewayTools;
  return { feed: new CommentFeed(tools, new CardWork(tools)), clock, asked, received, told };
}

function commentsOf(params: Readonly<Record<string, unknown>>): readonly object[] {
  return (params['filter'] as { readonly ENTITY_ID: number }).ENTITY_ID === 7 ? [COMMENT] : [];
}

test('a card with new activity of somebody is read at once; of the engine, and of a card that begins, it is not', async () => {
  const at = '2026-03-02T10:00:00+03:00';
  const before = '2026-03-01T10:00:00+03:00';
  const items = [
    { id: 7, createdTime: before, lastActivityTime: at, lastActivityBy: 812 },
    { id: 8, createdTime: before, lastActivityTime: at, lastActivityBy: 1 },
    { id: 9, createdTime: at, lastActivityTime: at, lastActivityBy: 812 },
  ];
  const { feed, asked, received } = feedOver((method, params) =>
    method === 'crm.item.list' ? { items } : commentsOf(params),
  );
  await feed.look();
  expect(asked).toEqual(['crm.item.list', 'crm.timeline.comment.list 7']);
  expect(received.map(({ source, key }) => `${source} ${key}`)).toEqual(['comment 70']);
  expect(received[0]?.event).toMatchObject({ kind: 'commented', account: 812, comment: 70, text: 'Where is annex 2?' });
});

test('a portal that does not list cards by their activity is not asked for that again; cards are read by turns', async () => {
  const { feed, clock, asked, received, told } = feedOver((method, params) => {
    if (method === 'crm.item.list')
      throw new FarError({ kind: 'refused', reason: 'INVALID_ARG_VALUE: Invalid filter' });
    return commentsOf(params);
  });
  await expect(feed.look()).rejects.toThrow('Invalid filter');
  for (let look = 0; look < 5; look += 1) await feed.look();
  expect(asked).toEqual(['crm.item.list', 'crm.timeline.comment.list 7', 'crm.timeline.comment.list 8']);
  expect(received).toHaveLength(1);
  expect(told).toEqual([{ kind: 'commented', item: 7, comments: 1 }]);
  // Not more often than once a minute, and what was read counts once.
  clock.goTo((clock.now + 61_000) as never);
  for (let look = 0; look < 5; look += 1) await feed.look();
  expect(asked.slice(3)).toEqual(['crm.timeline.comment.list 7', 'crm.timeline.comment.list 8']);
  expect(received).toHaveLength(1);
});

test('a card whose comments cannot be read holds up no other one', async () => {
  const { feed, received, told } = feedOver((method, params) => {
    if (method === 'crm.item.list') return { items: [] };
    if ((params['filter'] as { readonly ENTITY_ID: number }).ENTITY_ID === 8)
      throw new FarError({ kind: 'refused', reason: 'ACCESS_DENIED' });
    return commentsOf(params);
  });
  for (let look = 0; look < 4; look += 1) await feed.look();
  expect(received).toHaveLength(1);
  expect(told.map(({ kind }) => kind)).toEqual(['commented', 'look_failed']);
});
