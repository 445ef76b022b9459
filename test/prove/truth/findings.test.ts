// What a reader is shown: each class is true of its contracts and of no others, each witness is a contract file that the rules decide so.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decide } from '../../../src/decide/decide.ts';
import type { Finding } from '../../../src/diagnostics/finding.ts';
import type { Witness } from '../../../src/diagnostics/region.ts';
import type { Bundle } from '../../../src/domain/bundle.ts';
import { readContractInput } from '../../../src/language/contract/read-contract-input.ts';
import { NONE } from '../../../src/prove/diagram/node-store.ts';
import type { Proven } from '../../../src/prove/findings/proof.ts';
import { openProof, regionInWords, routesOf } from '../../../src/prove/findings/proof.ts';
import { proveRules } from '../../../src/prove/prove-rules.ts';
import { QUESTIONS } from '../../../src/prove/questions.ts';
import { gapOf } from '../../../src/prove/regions/route-regions.ts';
import { arbitraryBundle } from '../../generators/arbitrary-bundle.ts';
import { untilSeen } from '../../generators/until-seen.ts';
import { GENERATED_DAY } from '../../generators/vocabulary.ts';
import { isIn, runs } from '../small-space.ts';
import { arbitrarySmallBundle } from './arbitrary-small-bundle.ts';
import { classHolds } from './class-holds.ts';
import type { EveryContract } from './every-contract.ts';
import { everyContract } from './every-contract.ts';
import { pointOf } from './point-of.ts';

const MOST_CONTRACTS = 3000;

/** The classes of each region of a bundle's routes against every contract that can exist; returns how many classes there were. */
function checkClasses(bundle: Bundle, every: EveryContract): number {
  const proof = openProof(bundle, GENERATED_DAY);
  const { diagrams, space } = proof.regions;
  const found = routesOf(proof);
  const regions = [
    gapOf(proof.regions, proof.side, found, 'all').region,
    ...found.overlaps.map(({ region }) => region),
    ...found.routes.map(({ taken }) => taken),
  ];
  const told = regions
    .filter((region) => region !== NONE)
    .map((region) => ({ region, words: regionInWords(proof, region) }));
  const possible = proof.regions.possible(proof.side);
  for (let index = 0; index < every.count; index += 1) {
    const tried = every.at(index);
    const point = pointOf(space, tried);
    if (!isIn(diagrams.store, possible, point)) continue;
    for (const { region, words } of told) {
      const holds = words.classes.some((one) => classHolds(bundle, one, tried));
      const isInside = isIn(diagrams.store, region, point);
      // Of very many classes some are left out, which is said.
      const isRight = holds === isInside || (words.more === 'some' && isInside);
      if (!isRight)
        expect({ tried, classes: words.classes, holds }).toEqual({ tried, classes: words.classes, holds: isInside });
    }
  }
  return told.reduce((sum, { words }) => sum + words.classes.length, 0);
}

test('the classes of a region are true of every contract of it, and of no other one that can exist', {
  timeout: 600_000,
}, async () => {
  const drawn = fc.constantFrom(1, 2).chain((facts) => arbitrarySmallBundle({ facts, routes: 4, amendments: 0 }));
  await untilSeen({ classes: 30 }, runs(40), (sample, see) =>
    fc.assert(
      fc.property(drawn, (bundle) => {
        const every = everyContract(bundle, GENERATED_DAY);
        fc.pre(every.count <= MOST_CONTRACTS);
        see('classes', checkClasses(bundle, every));
      }),
      { ...sample, maxSkipsPerRun: 1000 },
    ),
  );
});

test('every witness, written as a contract file and read again, is decided as its finding says', {
  timeout: 600_000,
}, async () => {
  await untilSeen({ witnesses: 30 }, runs(40), (sample, see) =>
    fc.assert(
      fc.asyncProperty(arbitrarySmallBundle({ facts: 5, routes: 5 }), async (bundle) => {
        // A contract file tells its currencies by its amounts, so that not every set of currencies can be written.
        fc.pre(bundle.decisions.facts.every(({ fact }) => fact !== 'currencies'));
        const proof = openProof(bundle, GENERATED_DAY);
        for (const proven of QUESTIONS.flatMap(({ find }) => find(proof))) {
          if (proven.witness === undefined || proven.finding.witness === undefined) continue;
          see('witnesses');
          await isReadAsProven(bundle, proven.finding, proven.finding.witness, proven.witness);
        }
      }),
      sample,
    ),
  );
});

async function isReadAsProven(
  bundle: Bundle,
  { code }: Finding,
  { contract }: Witness,
  { contract: { asOf }, holds }: NonNullable<Proven['witness']>,
): Promise<void> {
  const text = JSON.stringify(contract);
  const read = await readContractInput({ file: 'contract.json', text }, { flags: [] }, bundle, asOf);
  expect({ text, findings: read.findings }).toEqual({ text, findings: [] });
  if (read.facts === undefined) return expect.unreachable('a contract without facts');
  const decision = await decide(bundle, read.facts, { asOf });
  if (!holds(decision)) expect({ code, text, decision }).toBe('decided as the finding says');
}

test('any rules at all are proven to the end', { timeout: 600_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(arbitraryBundle(), arbitrarySmallBundle({ facts: 8, routes: 12, amendments: 6 })),
      async (bundle) => {
        const { isComplete } = await proveRules(bundle, { asOf: GENERATED_DAY });
        expect(isComplete).toBe(true);
      },
    ),
    runs(40),
  );
});
