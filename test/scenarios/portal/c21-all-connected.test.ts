// C21 with 1C and a mailbox beside the portal: killed at any moment, the counterparty is made and told of once, and a letter leaves once at
// most.
import { expect, test } from 'vitest';
import { seededChance } from '../../../src/simulator/chance/seeded-chance.ts';
import type { SimulatedMailbox } from '../../../src/simulator/mail/simulated-mailbox.ts';
import { simulatedMailbox } from '../../../src/simulator/mail/simulated-mailbox.ts';
import { randomBaseFaults } from '../../../src/simulator/onec/faults/random-base-faults.ts';
import type { IntakeScene } from './intake-scene.ts';
import { BARE, stageIntake } from './intake-scene.ts';
import { CURATOR } from './scene-of.ts';
import { stageBase } from './stage-base.ts';
import { someFaults } from './stage-portal.ts';

type Connected = IntakeScene & { readonly mailbox: SimulatedMailbox };

const LETTER = { ...BARE, name: 'Acme', email: 'client@acme.example' };

async function connected(seed: string, share: number): Promise<Connected> {
  const base = stageBase({ faults: randomBaseFaults({ chance: seededChance(`base ${seed}`), share }) });
  const held: { mailbox?: SimulatedMailbox } = {};
  const scene = await stageIntake(
    {
      seed,
      ...(share === 0 ? {} : { faults: someFaults(`c21 ${seed}`, share) }),
      beside: (clock) => {
        held.mailbox ??= simulatedMailbox({ clock: clock.exact });
        return { ...base.beside(clock), mail: held.mailbox };
      },
    },
    base,
  );
  if (held.mailbox === undefined) throw new Error('no mailbox was asked for');
  return { ...scene, mailbox: held.mailbox };
}

async function again({ staged }: Connected): Promise<void> {
  await staged.kill();
  await staged.open();
}

test.each([
  ['1', 0],
  ['2', 0],
  ['3', 0.05],
  ['4', 0.05],
  ['5', 0.1],
])('killed at random moments from a bare card to its letter (seed %s, faults %d)', async (seed, share) => {
  const scene = await connected(seed, share);
  const { people, staged, settle, mailbox, look, pass } = scene;
  const chance = seededChance(`c21 ${seed}`);
  const item = people.createCard(CURATOR, LETTER, 'Contract 7');
  people.putDraft(CURATOR, item, 'the draft');
  for (let times = 0; times < 6; times += 1) {
    await staged.time.tick(chance.below(9000));
    await again(scene);
  }
  await pass(30);
  expect(scene.companies()).toHaveLength(1);
  expect(scene.requisites()).toHaveLength(1);
  expect(scene.told().filter(({ text }) => text.includes('I am asking')).length).toBeLessThan(2);
  expect(people.buttons(CURATOR).filter(({ verb }) => verb === 'send_letter')).toHaveLength(1);
  people.press(CURATOR, 'send_letter');
  for (let times = 0; times < 4; times += 1) {
    await staged.time.tick(chance.below(4000));
    await again(scene);
  }
  await settle();
  await pass(30);
  // It left once; or nobody knows, and then its curator is asked and nothing more leaves by itself.
  const [letter] = (await look(item)).kase.context.letters ?? [];
  expect(mailbox.letters.length).toBeLessThan(2);
  expect(['sent', 'unknown']).toContain(letter?.state);
  if (letter?.state === 'sent') expect(mailbox.letters).toHaveLength(1);
  else expect(people.buttons(CURATOR).map(({ verb }) => verb)).toContain('deny_letter');
  expect(staged.portal.state.malformed).toEqual([]);
});
