// Many cases that wait: what looking and going over everything cost, and how soon a press is heard meanwhile.
import { expect, test } from 'vitest';
import { cardKeyOf } from '../../../../src/bitrix24/bot-token-of.ts';
import { CaseCards } from '../../../../src/bitrix24/case-cards.ts';
import { itemOfCase } from '../../../../src/bitrix24/case-of-item.ts';
import { openClient } from '../../../../src/bitrix24/client/open-client.ts';
import { parseWebhook, Webhook } from '../../../../src/bitrix24/client/webhook.ts';
import type { GatewayEvent } from '../../../../src/bitrix24/desk/in/gateway-event.ts';
import { openGateway } from '../../../../src/bitrix24/open-gateway.ts';
import { SECRET } from '../../../../src/company/portal-daemon.ts';
import type { CaseId } from '../../../../src/domain/case.ts';
import type { EngineDesk, SeenCase } from '../../../../src/engine/ports/engine-desk.ts';
import type { Notes } from '../../../../src/engine/ports/notes.ts';
import type { CaseSummary } from '../../../../src/engine/ports/store-entries.ts';
import { portalTransport } from '../../../../src/simulator/bitrix24/portal-transport.ts';
import { seededChance } from '../../../../src/simulator/chance/seeded-chance.ts';
import { ACME } from '../../../scenarios/portal/acme.ts';
import { CURATOR } from '../../../scenarios/portal/scene-of.ts';
import { stagePortal } from '../../../scenarios/portal/stage-portal.ts';

const CASES = 1000;
const PAGE = 50;
const MINUTES = 65;

function forgetful(): Notes {
  const kept = new Map<string, string>();
  return {
    keepNotes: (notes) => {
      for (const { name, text } of notes) kept.set(name, text);
      return Promise.resolve();
    },
    findNote: (name) => Promise.resolve(kept.get(name)),
    listNotes: () => Promise.resolve([]),
    dropNotes: () => Promise.resolve(),
  };
}

test('a thousand waiting cases cost a few requests an hour beside the looks, and a press is heard within seconds', {
  timeout: 60_000,
}, async () => {
  const scene = await stagePortal();
  const { staged } = scene;
  const item = scene.people.createCard(CURATOR, ACME, 'Contract 7');
  await scene.settle();
  const seen = await scene.look(item);
  const { portal, map, clock } = staged;
  await staged.kill();

  const card = scene.view.card(item);
  const key = staged.field({ of: 'output', output: 'key' });
  // Of the folder, which the notes of this test know nothing of.
  const link = staged.field({ of: 'output', output: 'link' });
  const summaries: CaseSummary[] = [];
  for (let at = 1; at <= CASES; at += 1) {
    const id = 1000 + at;
    portal.state.items.set(`${map.entityTypeId}/${id}`, { ...card, id, [key]: cardKeyOf(SECRET, id), [link]: '' });
    summaries.push({
      case: `card-${id}` as CaseId,
      seq: seen.mark.seq,
      state: 'intake',
      curator: seen.kase.context.people.curator,
      holders: seen.holders,
      changedAt: clock.now,
    });
  }
  summaries.sort((a, b) => (a.case < b.case ? -1 : 1));
  let looks = 0;
  const desk: EngineDesk = {
    receive: (events) => Promise.resolve(events.map((_, id) => ({ id, kind: 'new' as const }))),
    look: (id): Promise<SeenCase | undefined> => {
      looks += 1;
      return Promise.resolve(itemOfCase(id) === item ? undefined : { ...seen, kase: { ...seen.kase, id } });
    },
    list: ({ after, limit }) => {
      const from = after === undefined ? 0 : summaries.findIndex((one) => one.case === after) + 1;
      return Promise.resolve(summaries.slice(from, from + limit));
    },
    rules: () => Promise.resolve(staged.rules),
    markTrouble: () => Promise.resolve(),
    retryEffects: () => Promise.resolve(),
  };
  const webhook = parseWebhook(`https://portal.test${portal.path(1)}/`);
  if (!(webhook instanceof Webhook)) throw new Error('no webhook');
  const client = openClient({
    webhook,
    clock: clock.exact,
    chance: seededChance('ten thousand'),
    transport: portalTransport(portal),
  });
  const told: GatewayEvent[] = [];
  const heard: number[] = [];
  const gateway = openGateway({
    client,
    map,
    caseCards: new CaseCards(),
    notes: forgetful(),
    desk,
    portal: { send: () => Promise.reject(new Error('nothing is to be put back')) },
    bot: () => {
      heard.push(clock.now);
      return Promise.resolve();
    },
    readyToStart: () => Promise.resolve({ kind: 'not_ready', missing: [], found: [] }),
    secret: SECRET,
    clock: clock.exact,
    watch: (event) => told.push(event),
  });
  const stop = new AbortController();
  const running = gateway.run(stop.signal);
  const before = staged.requests.length;
  const begun = clock.now;
  const said: number[] = [];
  for (let minute = 0; minute < MINUTES; minute += 1) {
    if (minute % 10 === 1) {
      said.push(clock.now);
      portal.byHand.say(staged.account('novikova'), map.botId, 'mine');
    }
    await staged.time.tick(60_000);
  }
  stop.abort();
  await staged.time.until(running);

  const requests = staged.requests.slice(before);
  const seconds = (clock.now - begun) / 1000;
  expect(requests.length / seconds).toBeLessThanOrEqual(0.5);
  const others = requests.filter(({ commands }) => !commands.some(({ method }) => method === 'imbot.v2.event.get'));
  const pages = others.flatMap(({ commands }) => commands).filter(({ method }) => method === 'crm.item.list');
  // Twice over everything, twice over the cards of the last day, which are all of them here, and once each through the second in which they changed and were last busy with.
  expect(pages.length).toBeLessThanOrEqual((6 * CASES) / PAGE + 8);
  // And once the comments of all of them: they have changed in the hour between.
  expect(others.length).toBeLessThanOrEqual((4 * CASES) / PAGE + 16);
  const over = told.filter((event) => event.kind === 'reconciled');
  expect(over).toHaveLength(2);
  for (const one of over) expect(one).toMatchObject({ putBack: 0, missing: 0 });
  // Once when they changed and once at the start; the second time nothing had changed, and nothing was worked out anew.
  expect(looks).toBeLessThan(CASES * 2.1);
  expect(told.filter(({ kind }) => kind === 'put_back' || kind === 'look_failed')).toEqual([]);
  expect(heard).toHaveLength(said.length);
  for (const [at, moment] of heard.entries()) expect(moment - (said[at] ?? 0)).toBeLessThanOrEqual(6000);
});
