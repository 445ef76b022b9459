// Which papers that are on file may be offered: by what 1C says of them, and by the rules, asked with their dates.
import { expect, test } from 'vitest';
import type { Filing } from '../../../../../src/bitrix24/desk/in/intake/papers-on-file.ts';
import { papersOnFile } from '../../../../../src/bitrix24/desk/in/intake/papers-on-file.ts';
import type { Instant } from '../../../../../src/domain/instant.ts';
import type { PaperOnFile } from '../../../../../src/engine/ports/counterparties.ts';
import type { SeenCase } from '../../../../../src/engine/ports/engine-desk.ts';
import { noWorld } from '../../../../../src/machine/outcomes/no-world.ts';
import type { PaperJudgement, World } from '../../../../../src/machine/world.ts';
import { day } from '../../../../calendar/calendar-of.ts';
import { brandId } from '../../../../generators/brand-id.ts';

const from = 'X';
const paper = (document: string, of: Partial<PaperOnFile> = {}): PaperOnFile => ({
  id: document,
  row: 'row',
  document: brandId(document),
  state: { value: 'valid', from },
  ground: 'said',
  ...of,
});

/** A contract that needs these, of which some are here. */
const seenCase = (needed: readonly string[], here: readonly string[] = []): SeenCase => {
  const documents = needed.map((document) => ({ document }));
  const papers = Object.fromEntries(here.map((document) => [document, { received: true }]));
  return { kase: { id: 'card-9', plan: { documents }, context: { papers } } } as unknown as SeenCase;
};

const worldSaying = (judgement: PaperJudgement): World => ({ ...noWorld(1), paperState: () => judgement });

const VALID: PaperJudgement = { state: 'valid', ground: 'no_shelf_life' };

function verdicts(papers: readonly PaperOnFile[], of: Partial<Filing> = {}, world = worldSaying(VALID)) {
  const found = { rows: [], chosen: { kind: 'none' }, papers, contracts: [], debts: [], unread: [] } as const;
  const filing: Filing = {
    seen: seenCase(['charter']),
    found,
    row: 'row',
    earlier: [],
    world,
    now: 0 as Instant,
    ...of,
  };
  return papersOnFile(filing).map(({ document, verdict }) => `${document} ${verdict}`);
}

test('what holds and is needed is offered; what is here, or not needed, is told', () => {
  expect(verdicts([paper('charter')])).toEqual(['charter offered']);
  expect(verdicts([paper('charter')], { seen: seenCase(['charter'], ['charter']) })).toEqual(['charter here']);
  expect(verdicts([paper('passport')])).toEqual(['passport not_needed']);
  expect(verdicts([paper('charter')], { seen: undefined })).toEqual(['charter not_needed']);
});

test('what is here and does not hold any more keeps no good one from being told', () => {
  const seen = (state: string, reuse?: string): SeenCase => {
    const papers = { charter: { received: true, state, reuse } };
    return { kase: { ...seenCase(['charter']).kase, context: { papers } } } as unknown as SeenCase;
  };
  expect(verdicts([paper('charter')], { seen: seen('expired') })).toEqual(['charter here_not_holding']);
  expect(verdicts([paper('charter')], { seen: seen('invalid', 'confirmed') })).toEqual(['charter here_not_holding']);
  expect(verdicts([paper('charter')], { seen: seen('valid') })).toEqual(['charter here']);
  expect(verdicts([paper('charter')], { seen: seen('valid', 'confirmed') })).toEqual(['charter used']);
  const old = worldSaying({ state: 'expired', ground: 'date' });
  expect(verdicts([paper('charter')], { seen: seen('expired') }, old)).toEqual(['charter expired']);
});

test('what 1C says against it counts before anything else', () => {
  const invalid = { state: { value: 'invalid', from } } as const;
  expect(verdicts([paper('charter', invalid)])).toEqual(['charter invalid']);
  expect(verdicts([paper('charter', { ...invalid, ground: 'ended' })])).toEqual(['charter expired']);
});

test('the newest of a document speaks for it, however good an older one is', () => {
  const revoked = paper('charter', { state: { value: 'invalid', from } });
  expect(verdicts([revoked, paper('charter')])).toEqual(['charter invalid']);
});

test.each<[PaperJudgement, string]>([
  [{ state: 'expired', ground: 'date' }, 'expired'],
  [{ state: 'expiring', ground: 'date' }, 'expires_early'],
  [{ state: 'received', ground: 'onec_unknown' }, 'unclear'],
  [{ state: 'received', ground: 'date_needed' }, 'unclear'],
  [{ state: 'valid', ground: 'onec' }, 'offered'],
])('the rules, asked with its dates, say %j: %s', (judgement, verdict) => {
  expect(verdicts([paper('charter')], {}, worldSaying(judgement))).toEqual([`charter ${verdict}`]);
});

test('papers of rows that are not meant are not told; those that nobody named are told without a document', () => {
  expect(verdicts([paper('charter', { row: 'other' })])).toEqual([]);
  const { document: _, ...nameless } = paper('charter');
  expect(verdicts([nameless])).toEqual(['undefined not_needed']);
});

test('a paper of an earlier contract is offered where 1C has none, and one that did not hold there is not', () => {
  const earlier = (state: string) =>
    ({
      kase: { id: 'card-3', context: { papers: { charter: { received: true, state, until: day('2027-01-31') } } } },
    }) as unknown as SeenCase;
  expect(verdicts([], { earlier: [earlier('valid')] })).toEqual(['charter offered']);
  expect(verdicts([], { earlier: [earlier('invalid')] })).toEqual([]);
  expect(verdicts([paper('charter')], { earlier: [earlier('valid')] })).toEqual(['charter offered']);
});
