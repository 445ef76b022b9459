// Provisioning dies anywhere, answers are lost, the portal is overrun: another run finishes, and nothing is there twice.
import { expect, test } from 'vitest';
import type { PortalClient } from '../../../src/bitrix24/client/portal-call.ts';
import type { Provisioned } from '../../../src/bitrix24/provision/provision-portal.ts';
import { provisionPortal } from '../../../src/bitrix24/provision/provision-portal.ts';
import type { Instant } from '../../../src/domain/instant.ts';
import type { PortalFault, PortalFaults } from '../../../src/simulator/bitrix24/faults/portal-fault.ts';
import { randomPortalFaults } from '../../../src/simulator/bitrix24/faults/random-portal-faults.ts';
import type { PortalState } from '../../../src/simulator/bitrix24/state/portal-state.ts';
import { seededChance } from '../../../src/simulator/chance/seeded-chance.ts';
import { day } from '../../calendar/calendar-of.ts';
import { smallRules } from '../../simulation/small-rules.ts';
import type { StagedPortal } from './staged-portal.ts';
import { PORTAL_SECRET, provisionedPortal, stagePortal } from './staged-portal.ts';

const rules = smallRules('first', day('2026-03-02'), 2);
/** Runs that a plan of this size may need when every third call goes wrong. */
const MOST_RUNS = 60;

/** What there is, by names: equal on portals that people cannot tell apart. */
function things({ types, stages, fields, cards, disk, bots, commands, tasks, items, malformed }: PortalState): object {
  return {
    types: [...types.values()].map(({ entityTypeId, title, flags, linkedUserFields }) => ({
      entityTypeId,
      title,
      flags,
      linkedUserFields,
    })),
    stages: [...stages.values()].toSorted((a, b) => a.sort - b.sort).map(({ name, semantics }) => [name, semantics]),
    fields: [...fields.values()]
      .map(({ fieldName, options }) => [fieldName, options.map(({ xmlId }) => xmlId)])
      .toSorted(),
    cards: [...cards.values()],
    folders: [...disk.values()].map(({ name }) => name),
    bots: [...bots.values()].map(({ code }) => code),
    commands: [...commands.values()].map(({ command }) => command).toSorted(),
    tasks: tasks.size,
    items: items.size,
    malformed,
  };
}

/** Runs until nothing goes wrong, a minute apart, as people are told, or at once. */
async function persist(staged: StagedPortal, apartMs = 65_000): Promise<Provisioned> {
  for (let run = 1; run <= MOST_RUNS; run += 1) {
    const report = await staged.provision('apply', rules);
    if (report.troubles.length === 0) return report;
    await staged.until(
      staged.clock.exact.until((staged.clock.exact.now() + apartMs) as Instant, new AbortController().signal),
    );
  }
  throw new Error(`not done after ${MOST_RUNS} runs`);
}

test('the answer to any single call is lost: it is said, nothing is repeated blindly, and the next run finishes', async () => {
  const whole = await provisionedPortal({}, rules);
  const wanted = things(whole.portal.state);
  const calls = whole.portal.state.calls.length;
  const writes = new Set(['add', 'register', 'addfolder', 'addsubfolder']);
  let stopped = 0;
  for (let lost = 0; lost < calls; lost += 7) {
    let seen = 0;
    const faults: PortalFaults = {
      next: () => {
        seen += 1;
        return seen === lost ? { fault: 'broken_off', done: 0 } : undefined;
      },
    };
    const staged = stagePortal({ faults }, rules);
    const first = await staged.provision('apply', rules);
    stopped += first.troubles.length;
    for (const trouble of first.troubles) {
      expect(trouble).toMatchObject({ kind: 'unknown', reason: 'no answer (ECONNRESET)', at: { kind: 'create' } });
    }
    await persist(staged);
    expect(things(staged.portal.state)).toEqual(wanted);
    const creates = staged.portal.state.calls
      .map(({ method }) => method)
      .filter((method) => writes.has(method.split('.').at(-1) ?? ''));
    const ofTrial = creates.filter((method) => method === 'tasks.task.add' || method === 'crm.item.add');
    const once = whole.portal.state.calls.filter(({ method }) => creates.includes(method)).length;
    expect(creates.length - ofTrial.length).toBeLessThanOrEqual(once);
  }
  expect(stopped).toBeGreaterThan(5);
});

test.each(
  Array.from({ length: 8 }, (_, seed) => seed),
)('faults by chance, seed %i: in the end all is there once', async (seed) => {
  const wanted = things((await provisionedPortal({}, rules)).portal.state);
  const faults = randomPortalFaults({ chance: seededChance(`faults ${seed}`), share: 0.15 });
  const staged = stagePortal({ faults }, rules);
  await persist(staged);
  expect(things(staged.portal.state)).toEqual(wanted);
});

test.each([20, 21, 22, 23])('who does not wait a minute makes nothing twice either, seed %i', async (seed) => {
  const wanted = things((await provisionedPortal({}, rules)).portal.state);
  const until = (Date.parse('2026-03-02T06:00:00Z') + 3_600_000) as Instant;
  const faults = randomPortalFaults({ chance: seededChance(`hasty ${seed}`), share: 0.15, until });
  const staged = stagePortal({ faults }, rules);
  await persist(staged, 1);
  // What the portal was still at is over, and what it left of a trial goes with the next one.
  await staged.until(staged.clock.exact.until((until + 65_000) as Instant, new AbortController().signal));
  await persist(staged, 1);
  expect(things(staged.portal.state)).toEqual(wanted);
});

test('a portal that is overrun for a while is waited for', async () => {
  const bursts: PortalFault = { fault: 'throttled', ms: 20_000 };
  let requests = 0;
  const faults: PortalFaults = {
    next: () => {
      requests += 1;
      return requests % 40 === 0 ? bursts : undefined;
    },
  };
  const staged = stagePortal({ faults }, rules);
  const { troubles, left } = await staged.provision('apply', rules);
  expect([troubles, left]).toEqual([[], []]);
});

test('a revoked webhook and silence are each told as such', async () => {
  const revoked = stagePortal({}, rules);
  revoked.portal.state.revoked.add(1);
  expect((await revoked.provision('plan', rules)).troubles).toMatchObject([{ kind: 'locked_out' }]);

  const silent = stagePortal({ faults: { next: () => ({ fault: 'broken_off', done: 'never' }) } }, rules);
  expect((await silent.provision('plan', rules)).troubles).toMatchObject([{ kind: 'not_arrived' }]);
});

test('rights that the webhook lacks are named, and nothing else is asked', async () => {
  const staged = stagePortal({}, rules);
  const asked: string[] = [];
  const client: PortalClient = {
    ...staged.client,
    call: async (method, params, options) => {
      asked.push(method);
      if (method === 'scope') return { result: ['crm', 'task', 'tasks', 'disk', 'im', 'user_basic', 'department'] };
      return await staged.client.call(method, params, options);
    },
  };
  const request = { client, clock: staged.clock.exact, bundle: rules, secret: PORTAL_SECRET, how: 'apply' } as const;
  const { troubles } = await staged.until(provisionPortal(request));
  expect(troubles).toEqual([{ kind: 'missing_scopes', scopes: ['userfieldconfig', 'imbot'] }]);
  expect(asked).toEqual(['scope']);
});

test('rules without a funnel have no portal', async () => {
  const { funnel: _, ...directory } = rules.directory;
  const bare = { ...rules, directory };
  const staged = stagePortal({}, bare);
  expect((await staged.provision('apply')).troubles).toEqual([{ kind: 'no_funnel' }]);
  expect(await staged.map()).toEqual({ kind: 'missing', missing: ['rules/funnel.yaml'] });
  expect(staged.portal.state.calls).toEqual([]);
});
