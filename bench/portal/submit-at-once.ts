// Many contracts that are submitted at the same moment: how long until all of them are in review, and how soon a press is on its card.

import type { PersonId } from '../../src/domain/ids.ts';
import type { Instant } from '../../src/domain/instant.ts';
import type { IncomingEvent } from '../../src/engine/ports/engine-event.ts';
import type { SeenRequest } from '../../src/simulator/bitrix24/seen-request.ts';
import type { Scene } from '../../test/scenarios/portal/scene-of.ts';
import { CURATOR, sceneOf } from '../../test/scenarios/portal/scene-of.ts';
import { StagedPortal } from '../../test/scenarios/portal/staged-portal.ts';
import { PLAIN_CONTRACT, plainRules } from './plain-rules.ts';

export type SubmittedAtOnce = {
  /** Seconds until the last card stands at review, and until everybody is asked. */
  readonly inReview: number;
  readonly asked: number;
  readonly requests: readonly SeenRequest[];
  /** Seconds from a press to its verdict on the card, while the others were under way. */
  readonly presses: readonly number[];
};

const BY = CURATOR as PersonId;
const PRESSES = 12;
const TICK_MS = 1000;
const GIVE_UP_MS = 12 * 3_600_000;

export async function submitAtOnce(count: number): Promise<SubmittedAtOnce> {
  const staged = new StagedPortal({ rules: plainRules('later') });
  const scene = sceneOf(staged);
  await staged.provision();
  await staged.open();
  const items = Array.from({ length: count }, (_, at) =>
    scene.people.createCard(CURATOR, PLAIN_CONTRACT, `Delivery ${at}`),
  );
  await scene.settle();
  await scene.pass(20);
  const before = staged.requests.length;
  const begun = staged.clock.now;
  const submitted = items.map(
    (item, at): IncomingEvent => ({
      source: 'bench',
      key: String(at),
      case: staged.caseOf(item),
      urgency: 'bulk',
      event: { kind: 'act', by: BY, act: { act: 'submit' } },
    }),
  );
  await staged.time.until(staged.daemon.engine.receive(submitted));
  const presses = await watch(scene, items.length);
  const requests = staged.requests.slice(before);
  const moved = staged.portal.state.moves.filter(({ at }) => at > begun).map(({ at }) => at);
  const asked = [...staged.portal.state.messages.values()].filter(({ at }) => at > begun).map(({ at }) => at);
  await staged.stop();
  const seconds = (moments: readonly Instant[]): number => (Math.max(...moments) - begun) / 1000;
  return { inReview: seconds(moved), asked: seconds(asked), requests, presses };
}

/** Until nothing is open any more; now and then somebody approves. */
async function watch({ staged, people, view }: Scene, count: number): Promise<readonly number[]> {
  const taken: number[] = [];
  const begun = staged.clock.now;
  let pressed: { readonly item: number; readonly at: Instant } | undefined;
  let next = begun + 20_000;
  const used = new Set<number>();
  for (;;) {
    await staged.time.tick(TICK_MS);
    if (staged.clock.now - begun > GIVE_UP_MS) throw new Error('it never ended');
    if (pressed !== undefined && String(view.output(pressed.item, 'verdicts')).includes('Stepanova')) {
      taken.push((staged.clock.now - pressed.at) / 1000);
      pressed = undefined;
      next = staged.clock.now + 10_000;
    }
    const moved = staged.portal.state.moves.filter(({ at, typeId }) => at > begun && typeId !== 1).length;
    const [open] = await staged.daemon.store.listOutbox({ states: ['pending', 'sending', 'retry'], limit: 1 });
    if (moved >= count && open === undefined && pressed === undefined) return taken;
    if (pressed !== undefined || staged.clock.now < next || taken.length === PRESSES) continue;
    const button = people.buttons('stepanova').find(({ verb, message }) => verb === 'approve' && !used.has(message.id));
    if (button === undefined) continue;
    used.add(button.message.id);
    const item = Number(/details\/(\d+)\//.exec(button.message.text)?.[1]);
    people.pressButton('stepanova', button);
    pressed = { item, at: staged.clock.now };
  }
}
