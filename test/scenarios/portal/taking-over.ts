// Contracts under way at a staged portal, taken over from a list, as `vizir adopt --apply` does it.
import { expect } from 'vitest';
import type { BegunByHand, HandTools } from '../../../src/begin-by-hand.ts';
import { beginByHand } from '../../../src/begin-by-hand.ts';
import type { PortalClient } from '../../../src/bitrix24/client/portal-call.ts';
import { SECRET } from '../../../src/company/portal-daemon.ts';
import type { GivenContract } from '../../../src/engine/ports/contract-reader.ts';
import { contractRules } from '../../../src/language/contract/contract-rules.ts';
import { readBeginnings } from '../../../src/language/contract/read-beginnings.ts';
import type { DraftFile, ReadyBeginning } from '../../../src/plan-beginning.ts';
import { planBeginning } from '../../../src/plan-beginning.ts';
import { makeWorld } from '../../../src/world/make-world.ts';
import type { StagedPortal } from './staged-portal.ts';

/** Number of the account in whose name the webhook is. */
const SELF = 1;

export type TakingOver = {
  readonly client?: PortalClient;
  readonly draft?: DraftFile;
  /** Rules that were published since see the contract so. */
  readonly spoil?: (contract: GivenContract) => GivenContract;
};

/** All of them must be ready. */
export async function plannedHere(
  { rules, clock }: StagedPortal,
  text: string,
  draft?: DraftFile,
): Promise<readonly ReadyBeginning[]> {
  const world = makeWorld({ bundle: rules });
  const asOf = world.dayOf(clock.now);
  const { rows, findings } = readBeginnings(
    { kind: 'contract', file: 'running.yaml', text },
    contractRules(rules, asOf, []),
  );
  expect(findings).toEqual([]);
  const draftOf = ({ underWay }: (typeof rows)[number]) => (underWay?.draft === undefined ? undefined : draft);
  const of = { bundle: rules, world, now: clock.now, wanted: 'under_way', draftOf } as const;
  const planned = await Promise.all(rows.map((row) => planBeginning(row, of)));
  return planned.map(({ ready, findings: wrong }) => {
    expect(wrong).toEqual([]);
    if (ready === undefined) throw new Error('not decided');
    return ready;
  });
}

export function handTools(staged: StagedPortal, client: PortalClient = staged.daemon.client): HandTools {
  const { map, clock, rules: bundle } = staged;
  return { client, map, store: staged.daemon.store, clock: clock.exact, secret: SECRET, bundle, self: SELF };
}

/** Runs it whole. */
export async function takeOver(
  staged: StagedPortal,
  text: string,
  with_: TakingOver = {},
): Promise<readonly BegunByHand[]> {
  const ready = await plannedHere(staged, text, with_.draft);
  const planned = ready.map((one) => ({ ...one, contract: with_.spoil?.(one.contract) ?? one.contract }));
  const work = async (): Promise<readonly BegunByHand[]> => {
    const told: BegunByHand[] = [];
    for await (const one of beginByHand(planned, handTools(staged, with_.client))) told.push(one);
    return told;
  };
  return await staged.time.until(work());
}

/** Runs it until the call of a method for the so-manieth time, which is done, and whose answer nobody hears: the process is gone. */
export async function dieAt(staged: StagedPortal, text: string, at: { method: string; time: number }): Promise<void> {
  const planned = await plannedHere(staged, text);
  const died = Promise.withResolvers<void>();
  let left = at.time;
  const { client } = staged.daemon;
  const dying: PortalClient = {
    ...client,
    call: async (method, params, options) => {
      const answered = await client.call(method, params, options);
      if (method === at.method) left -= 1;
      if (left > 0) return answered;
      died.resolve();
      return await new Promise<never>(() => undefined);
    },
  };
  const work = async (): Promise<void> => {
    for await (const _ of beginByHand(planned, handTools(staged, dying)));
  };
  await staged.time.until(Promise.race([died.promise, work()]));
}
