// C20. What `vizir route` says of a contract is what its case then does at the portal: route, papers, and who is asked.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { DemoContract } from '../../../src/demo/demo-contract.ts';
import { seedContracts } from '../../../src/demo/seed-contracts.ts';
import { WorkHours } from '../../../src/demo/work-hours.ts';
import type { Instant } from '../../../src/domain/instant.ts';
import type { GivenContract } from '../../../src/engine/ports/contract-reader.ts';
import { seededChance } from '../../../src/simulator/chance/seeded-chance.ts';
import { CHECKOUT, runCli } from '../../cli/run-cli.ts';
import { defaultRules } from '../../generators/default-rules.ts';
import type { Scene } from './scene-of.ts';
import { stagePortal } from './stage-portal.ts';

const CONTRACTS = 50;
/** Of so many one is sent to approval. */
const SUBMITTED = 10;
const RULES = defaultRules();
const START = Date.UTC(2026, 2, 2, 7) as Instant;
/** Names of what a contract file holds; an address for letters is none of a contract's facts. */
const NOT_IN_FILES = new Set(['email']);

type Said = {
  readonly id: string;
  readonly outcome: string;
  readonly route: string;
  readonly documents: readonly { readonly document: string; readonly by: string }[];
  readonly stages: readonly {
    readonly stage: string;
    readonly steps: readonly {
      readonly step: string;
      readonly act: string;
      readonly people: readonly { readonly person: string }[];
    }[];
  }[];
};

function randomContracts(): readonly DemoContract[] {
  const hours = new WorkHours(RULES);
  const seed = (name: string) => seededChance(`dry run ${name}`);
  const until = (START + 7 * 86_400_000) as Instant;
  const contracts = seedContracts({ seed, contracts: CONTRACTS, hours, from: START, until });
  // An empty cell says nothing, and an empty set on a card says that there is none.
  return contracts.map((one) => ({
    ...one,
    given: {
      ...one.given,
      subjects: [one.given['subjects']].flat().length === 0 ? ['works'] : (one.given['subjects'] ?? []),
    },
  }));
}

/** As a file of many: sets joined by `|`. */
async function dryRun(contracts: readonly DemoContract[]): Promise<readonly Said[]> {
  const folder = mkdtempSync(join(tmpdir(), 'vizir-dry-run-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const names = [...new Set(contracts.flatMap(({ given }) => Object.keys(given)))].filter(
    (one) => !NOT_IN_FILES.has(one),
  );
  const cell = (value: GivenContract[string] | undefined): string =>
    `"${(Array.isArray(value) ? value.join('|') : String(value ?? '')).replaceAll('"', '""')}"`;
  const rows = contracts.map(({ number, curator, given }) =>
    [String(number), curator, ...names.map((name) => cell(given[name]))].join(','),
  );
  const file = join(folder, 'contracts.csv');
  writeFileSync(file, `${['id', 'curator', ...names].join(',')}\n${rows.join('\n')}\n`);
  const args = ['route', file, '--full', '--format', 'json', '--as-of', '2026-03-02', '-C', CHECKOUT];
  const { out, err } = await runCli(args);
  expect(err).toBe('');
  return JSON.parse(out) as readonly Said[];
}

async function begun(
  { people, settle }: Scene,
  contracts: readonly DemoContract[],
): Promise<ReadonlyMap<number, number>> {
  const cards = new Map<number, number>();
  for (const { number, curator, given, title } of contracts) {
    const item = people.createCard(curator, given, title);
    people.putDraft(curator, item, `draft ${number}`);
    cards.set(number, item);
    if (number % 10 === 0) await settle();
  }
  await settle();
  return cards;
}

test('fifty random contracts of the shipped rules', { timeout: 600_000 }, async () => {
  const contracts = randomContracts();
  const said = await dryRun(contracts);
  expect(said.map(({ outcome }) => outcome)).toEqual(contracts.map(() => 'decided'));
  const scene = await stagePortal({ rules: RULES, start: START });
  const cards = await begun(scene, contracts);
  const { staged } = scene;
  for (const one of contracts) {
    const { number, curator } = one;
    const told = said.find(({ id }) => id === String(number));
    const item = cards.get(number) ?? 0;
    const seen = await staged.look(item);
    if (told === undefined || seen === undefined) throw new Error(`contract ${number} was not begun`);
    const { plan } = seen.kase;
    const what = `contract ${number} of ${curator}`;
    expect(plan.route, what).toBe(told.route);
    expect(plan.documents.map(({ document }) => document).toSorted(), what).toEqual(
      told.documents.map(({ document }) => document).toSorted(),
    );
    const steps = plan.stages.flatMap(({ stage, steps }) =>
      steps.map((step) =>
        stepLine(
          stage,
          step,
          step.roles.flatMap((role) => role.people),
        ),
      ),
    );
    expect(steps, what).toEqual(stepsOf(told));
    if (number % SUBMITTED === 0) await expectAsked(scene, { contract: one, item, told });
  }
  expect(new Set(said.map(({ route }) => route)).size).toBeGreaterThan(5);
});

type Person = { readonly person: string };

function stepLine(stage: string, { step, act }: { step: string; act: string }, people: readonly Person[]): string {
  return `${stage}/${step} ${act} ${people.map(({ person }) => person).join(' ')}`;
}

function stepsOf({ stages }: Said): readonly string[] {
  return stages.flatMap(({ stage, steps }) => steps.map((step) => stepLine(stage, step, step.people)));
}

/** With all papers that the start needs it is sent to approval: the people of the first stage are asked, each in the chat with the bot. */
async function expectAsked(
  { people, staged, settle, atDesk, look }: Scene,
  { contract: { curator }, item, told }: { contract: DemoContract; item: number; told: Said },
): Promise<void> {
  const atStart = told.documents.filter(({ by }) => by === 'start');
  for (const { document } of atStart)
    people.putPaper(curator, item, document, document, { issued: '2026-03-01', until: '2026-12-31' });
  await settle();
  await atDesk(curator, item, 'submit');
  const { kase } = await look(item);
  const asked = Object.values(kase.context.steps).flatMap((step) => step.asked.map(({ person }) => person));
  const [first] = told.stages;
  const meant = first?.steps.flatMap((step) => step.people.map(({ person }) => person)) ?? [];
  expect(asked.filter((person) => !meant.includes(person))).toEqual([]);
  expect(asked.length).toBeGreaterThan(0);
  for (const person of new Set(asked)) {
    const texts = people.messages(person).map(({ text }) => text);
    expect(
      texts.some((text) => text.includes(`/details/${item}/`)),
      `${person} is asked about card ${item}`,
    ).toBe(true);
  }
  expect(staged.portal.state.malformed).toEqual([]);
}
