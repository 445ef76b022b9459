// How soon a press is on its card when nothing else happens.
import type { PersonId } from '../../src/domain/ids.ts';
import type { IncomingEvent } from '../../src/engine/ports/engine-event.ts';
import { CURATOR, sceneOf } from '../../test/scenarios/portal/scene-of.ts';
import { StagedPortal } from '../../test/scenarios/portal/staged-portal.ts';
import { PLAIN_CONTRACT, plainRules } from './plain-rules.ts';

const STEP_MS = 100;

/** Seconds from a verdict to its being on the card, each at another moment of the gateway's round; the shortest first. */
export async function pressAlone(count: number): Promise<readonly number[]> {
  const staged = new StagedPortal({ rules: plainRules() });
  const scene = sceneOf(staged);
  const { people, view } = scene;
  await staged.provision();
  await staged.open();
  const items: number[] = [];
  for (let at = 0; at < count; at += 1) items.push(await scene.begin(PLAIN_CONTRACT, 'Delivery'));
  const by = CURATOR as PersonId;
  const submitted = items.map((item, at): IncomingEvent => {
    const event = { kind: 'act', by, act: { act: 'submit' } } as const;
    return { source: 'bench', key: String(at), case: staged.caseOf(item), urgency: 'bulk', event };
  });
  await staged.time.until(staged.daemon.engine.receive(submitted));
  await scene.settle();
  const taken: number[] = [];
  for (const button of people.buttons('stepanova').filter(({ verb }) => verb === 'approve')) {
    await staged.time.tick(20_000 + taken.length * 170);
    const item = Number(/details\/(\d+)\//.exec(button.message.text)?.[1]);
    const before = staged.clock.now;
    people.pressButton('stepanova', button);
    while (!String(view.output(item, 'verdicts')).includes('Stepanova')) await staged.time.tick(STEP_MS);
    taken.push((staged.clock.now - before) / 1000);
  }
  await staged.stop();
  return taken.toSorted((a, b) => a - b);
}
