// The documents and packages of random rule sets: every way in which a paper may hold.

import fc from 'fast-check';
import type { DocumentRule, Gate, PackageLine, PackageRule } from '../../src/domain/bundle.ts';
import { STAGE_IDS, sometimesWhen } from './arbitrary-routes.ts';
import { brandId, placeIn } from './brand-id.ts';
import type { Vocabulary } from './vocabulary.ts';

export const DOCUMENT_IDS = ['charter', 'extract', 'attorney', 'certificate', 'passport'];

const SIGNING: Gate = { kind: 'signing' };

export const DOCUMENTS: readonly DocumentRule[] = [
  document('attorney', { kind: 'until_stated', default: { count: 1, unit: 'years' }, on: SIGNING }),
  document('certificate', { kind: 'until_year_end', on: SIGNING }),
  document('charter', undefined),
  document('extract', { kind: 'for', allow: { count: 30, unit: 'days' }, since: 'issued', on: { kind: 'start' } }),
  document('passport', { kind: 'onec', on: SIGNING }),
];

function document(name: string, holds: DocumentRule['holds']): DocumentRule {
  return {
    document: brandId(name),
    title: `Document ${name}`,
    ...(holds === undefined ? {} : { holds }),
    personal: name === 'passport',
    at: placeIn('rules/documents.yaml'),
  };
}

/** A package for each entity type of the vocabulary, each with one to three documents. */
export function arbitraryPackages(vocabulary: Vocabulary): fc.Arbitrary<readonly PackageRule[]> {
  const types = vocabulary.facts.find(({ fact }) => fact === 'entity')?.options ?? [];
  return fc.tuple(...types.map(({ option }) => arbitraryPackage(vocabulary, option)));
}

function arbitraryPackage(vocabulary: Vocabulary, entity: string): fc.Arbitrary<PackageRule> {
  const file = `rules/packages/${entity}.yaml`;
  const gate: fc.Arbitrary<Gate> = fc.constantFrom<Gate>(
    { kind: 'start' },
    SIGNING,
    ...STAGE_IDS.map((stage): Gate => ({ kind: 'stage', stage })),
  );
  const lines = fc.subarray(DOCUMENT_IDS, { minLength: 1, maxLength: 3 }).chain((names) =>
    fc.tuple(
      ...names.map((name) =>
        fc.record({ by: gate, when: sometimesWhen(vocabulary, file, 3) }).map(
          ({ by, when }): PackageLine => ({
            document: brandId(name),
            by,
            ...(when === undefined ? {} : { when }),
            at: placeIn(file, 4),
          }),
        ),
      ),
    ),
  );
  return lines.map((documents) => ({
    package: brandId(entity),
    title: `Package ${entity}`,
    entity: brandId(entity),
    documents,
    at: placeIn(file),
  }));
}
