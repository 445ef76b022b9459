// Contracts from their cards to their numbers at a staged portal, side by side, and what the portal was asked for them.
import type { SeenRequest } from '../../src/simulator/bitrix24/seen-request.ts';
import type { Scene } from '../../test/scenarios/portal/scene-of.ts';
import { CURATOR, sceneOf } from '../../test/scenarios/portal/scene-of.ts';
import { StagedPortal } from '../../test/scenarios/portal/staged-portal.ts';
import { PLAIN_CONTRACT, plainRules } from './plain-rules.ts';

/** Everybody does the same with all of them, before anything else is done. */
export async function livePlainly(count: number): Promise<readonly SeenRequest[]> {
  const staged = new StagedPortal({ rules: plainRules() });
  const scene = sceneOf(staged);
  await staged.provision();
  await staged.open();
  await scene.settle();
  const before = staged.requests.length;
  const items = Array.from({ length: count }, () => fillIn(scene));
  await scene.settle();
  // The desk that the bot has offered with each card.
  await press(scene, CURATOR, 'open');
  await press(scene, CURATOR, 'submit');
  await press(scene, 'stepanova', 'approve');
  await press(scene, 'vasileva', 'approve');
  await press(scene, 'zhukova', 'sign');
  // Under the message that it was signed by us.
  await press(scene, CURATOR, 'countersign');
  await registerAll(scene);
  for (const item of items)
    if (scene.view.stage(item) !== 'signed') throw new Error(`a plain life ended at ${scene.view.stage(item)}`);
  const requests = staged.requests.slice(before);
  await staged.stop();
  return requests;
}

function fillIn({ people }: Scene): number {
  const item = people.createCard(CURATOR, PLAIN_CONTRACT, 'Delivery');
  people.putPaper(CURATOR, item, 'charter', `charter of ${item}`);
  people.putPaper(CURATOR, item, 'extract', `extract of ${item}`, { issued: '2026-02-25' });
  people.putPaper(CURATOR, item, 'bank_card', `bank card of ${item}`);
  people.putPaper(CURATOR, item, 'power_of_attorney', `power of attorney of ${item}`, { until: '2027-02-01' });
  return item;
}

/** Every button of this kind that the person has, where the bot has put it. */
async function press({ people, settle }: Scene, person: string, verb: string): Promise<void> {
  for (const button of people.buttons(person).filter((one) => one.verb === verb)) people.pressButton(person, button);
  await settle();
}

/** The number, and what the document is called where it was signed, are a reply to the message that asks for them. */
async function registerAll(scene: Scene): Promise<void> {
  const { staged, people, settle } = scene;
  await press(scene, 'zhukova', 'register');
  const dialogs = people.buttons('zhukova').filter(({ verb }) => verb === 'cancel');
  for (const { message } of dialogs) {
    const words = `${message.id}/2026\nUPD ${message.id}, 02.03.2026`;
    staged.portal.byHand.say(staged.account('zhukova'), staged.map.botId, words, message.id);
  }
  await settle();
}
