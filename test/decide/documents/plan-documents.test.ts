// Which documents a contract needs, by which gate, and why.

import { describe, expect, test } from 'vitest';
import type { Gate } from '../../../src/domain/bundle.ts';
import type { DocumentId } from '../../../src/domain/ids.ts';
import type { Plan } from '../../../src/domain/plan.ts';
import { brandId } from '../../generators/brand-id.ts';
import type { AnswerSpec } from '../build-bundle.ts';
import { buildBundle } from '../build-bundle.ts';
import type { AmendmentSpec, LineSpec, StageSpec } from '../build-route.ts';
import { planOf } from '../plan-of.ts';

const FACTS = {
  entity: { type: 'choice', options: ['llc', 'sole_proprietor', 'self_employed'] },
  npd: 'boolean',
  signatory: { type: 'choice', options: ['charter', 'power_of_attorney'] },
  urgent: 'boolean',
} as const;

const STAGES: readonly StageSpec[] = [
  { stage: 'review', steps: ['legal'] },
  { stage: 'compliance', when: { urgent: false }, steps: ['tax'] },
  { stage: 'approval', steps: ['director'] },
];

const PACKAGES: Readonly<Record<string, readonly LineSpec[]>> = {
  llc: [
    { document: 'charter', by: 'start' },
    { document: 'proxy', by: 'signing', checkedBy: 'legal', when: { signatory: 'power_of_attorney' } },
    { document: 'residence', by: 'compliance' },
  ],
  sole_proprietor: [{ document: 'passport', by: 'start' }],
  self_employed: [
    { document: 'passport', by: 'signing' },
    { document: 'certificate', by: 'start' },
  ],
};

function gateName(gate: Gate): string {
  return gate.kind === 'stage' ? gate.stage : gate.kind;
}

/** `charter by start`, a question mark when it is not known whether it is needed. */
function documentsIn({ documents }: Plan): readonly string[] {
  return documents.map(
    ({ document, by, needed }) => `${document}${needed.kind === 'unknown' ? '?' : ''} by ${gateName(by)}`,
  );
}

function planned(
  answers: Readonly<Record<string, AnswerSpec>>,
  amendments: readonly AmendmentSpec[] = [],
): Promise<Plan> {
  const documents = ['charter', 'proxy', 'residence', 'passport', 'certificate', 'extra'];
  const bundle = buildBundle({
    facts: FACTS,
    routes: [{ route: 'one', when: {}, stages: STAGES }],
    documents: Object.fromEntries(documents.map((name) => [name, {}])),
    packages: PACKAGES,
    amendments,
  });
  return planOf(bundle, { npd: false, signatory: 'charter', urgent: false, ...answers });
}

describe('packages', () => {
  test('the package of the entity type, in the order of gates', async () => {
    expect(documentsIn(await planned({ entity: 'llc', signatory: 'power_of_attorney' }))).toEqual([
      'charter by start',
      'residence by compliance',
      'proxy by signing',
    ]);
  });

  test('a paper that is not needed is named with what decided', async () => {
    const { notNeeded } = await planned({ entity: 'llc' });
    expect(notNeeded.map(({ kind, id }) => `${kind} ${id}`)).toEqual(['document proxy']);
    expect(notNeeded[0]?.because).toEqual([
      {
        rule: { kind: 'package', id: 'llc' },
        at: { file: 'rules/packages/llc.yaml', line: 6, column: 1 },
        fact: 'signatory',
        answer: expect.objectContaining({ value: 'charter' }),
        truth: 'false',
      },
    ]);
  });

  test('whoever pays НПД brings both packages; a paper of both by the earlier gate, with both grounds', async () => {
    const plan = await planned({ entity: 'sole_proprietor', npd: true });
    expect(documentsIn(plan)).toEqual(['passport by start', 'certificate by start']);
    const packages = plan.documents[0]?.because.map(({ rule }) => rule.id);
    expect(new Set(packages)).toEqual(new Set(['sole_proprietor', 'self_employed']));
  });

  test('an entity type that is not known leaves every package open', async () => {
    const plan = await planned({ npd: false });
    expect(documentsIn(plan)).toEqual([
      'charter? by start',
      'passport? by start',
      'certificate? by start',
      'residence? by compliance',
    ]);
    expect(plan.unknown.map(({ fact }) => fact)).toEqual(['entity']);
  });

  test('a line that hangs on an unanswered fact may be needed', async () => {
    const plan = await planned({ entity: 'llc', signatory: undefined });
    expect(documentsIn(plan)).toContain('proxy? by signing');
    expect(plan.documents.find(({ document }) => document === 'proxy')).toMatchObject({
      checkedBy: 'legal',
      needed: { kind: 'unknown', facts: ['signatory'] },
    });
  });
});

describe('gates', () => {
  test('on a stage that does not apply move to the next one', async () => {
    expect(documentsIn(await planned({ entity: 'llc', urgent: true }))).toContain('residence by approval');
  });

  test('on a stage that may apply stay', async () => {
    expect(documentsIn(await planned({ entity: 'llc', urgent: undefined }))).toContain('residence by compliance');
  });

  test('on a stage that this contract does not know move to signing', async () => {
    const require = { require: { document: 'extra', by: 'committee' } };
    const plan = await planned({ entity: 'llc' }, [{ amendment: 'more', changes: [require] }]);
    expect(documentsIn(plan)).toContain('extra by signing');
  });
});

describe('amendments', () => {
  const require: AmendmentSpec = {
    amendment: 'more',
    when: { urgent: true },
    changes: [{ require: { document: 'extra', by: 'start' } }],
  };
  const waive: AmendmentSpec = { amendment: 'less', when: { urgent: true }, changes: [{ waive: 'charter' }] };

  test('require and waive', async () => {
    const plan = await planned({ entity: 'llc', urgent: true }, [require, waive]);
    expect(documentsIn(plan)).toEqual(['extra by start', 'residence by approval']);
    expect(plan.notNeeded.map(({ id }) => id)).toContain('charter');
    expect(
      plan.amendments.map(({ amendment, effects }) => [amendment, effects.map(({ kind, what }) => `${kind} ${what}`)]),
    ).toEqual([
      ['less', ['waived charter']],
      ['more', ['required extra']],
    ]);
  });

  test('that may apply leave their papers open', async () => {
    const plan = await planned({ entity: 'llc', urgent: undefined }, [require, waive]);
    expect(documentsIn(plan)).toEqual(['charter? by start', 'extra? by start', 'residence by compliance']);
  });

  test('what one requires no other waives', async () => {
    const waiveExtra: AmendmentSpec = { amendment: 'a', changes: [{ waive: 'extra' }] };
    const plan = await planned({ entity: 'llc', urgent: true }, [waiveExtra, require]);
    expect(documentsIn(plan)).toContain('extra by start');
    expect(plan.amendments[0]?.effects).toMatchObject([{ kind: 'no_target', what: 'extra' }]);
  });
});

test('papers are looked up by document', async () => {
  const bundle = buildBundle({
    facts: FACTS,
    routes: [{ route: 'one', when: {}, stages: STAGES }],
    documents: { charter: {}, proxy: {}, residence: {} },
    packages: { llc: PACKAGES['llc'] ?? [] },
  });
  const papers = [{ document: brandId<DocumentId>('charter'), received: true }];
  const plan = await planOf(bundle, { entity: 'llc', npd: false, signatory: 'charter', urgent: false }, { papers });
  expect(plan.documents.map(({ document, state }) => `${document} ${state}`)).toEqual([
    'charter valid',
    'residence missing',
  ]);
});
