// Records that are falsified show that what they are held to is held to: a paper that nobody confirmed, that is too old, that 1C had ruled
// out; an approval of an own contract.
import { expect, test } from 'vitest';
import type { CaseRecord } from '../../../src/domain/case-record.ts';
import { parseDay } from '../../../src/domain/day.ts';
import type { PersonId } from '../../../src/domain/ids.ts';
import { stagePortal } from '../../scenarios/portal/stage-portal.ts';
import type { CaseStory } from './case-story.ts';
import { storyOf } from './case-story.ts';
import { checkApprovals } from './check-approvals.ts';
import { checkGates } from './check-gates.ts';
import { checkLetters } from './check-letters.ts';

async function approved(): Promise<CaseStory> {
  const { staged, approve } = await stagePortal();
  const item = await approve();
  const story = await storyOf(staged.daemon.store, staged.rules, staged.caseOf(item));
  if (story === undefined) throw new Error('no story');
  return story;
}

/** The same story with some of its records told otherwise. */
function told(story: CaseStory, otherwise: (record: CaseRecord) => CaseRecord): CaseStory {
  return { ...story, told: story.told.map(({ record, plan }) => ({ record: otherwise(record), plan })) };
}

/** Whatever is given of this paper is given so. */
function paperTold(story: CaseStory, document: string, change: object): CaseStory {
  return told(story, (record) => {
    const text = JSON.stringify(record, (_, value: unknown) => {
      const one = Object(value) as { document?: unknown; paper?: object };
      return one.document === document && one.paper !== undefined
        ? { ...one, paper: { ...one.paper, ...change } }
        : value;
    });
    return JSON.parse(text) as CaseRecord;
  });
}

test('a contract that went to signing as it must: nothing is found', async () => {
  const story = await approved();
  expect(
    story.told.flatMap(({ record }) => record.reasons.filter(({ reason }) => reason === 'gate_passed')),
  ).not.toEqual([]);
  expect([...checkGates(story), ...checkApprovals(story), ...checkLetters(story, [], 'whole')]).toEqual([]);
});

test('papers that must not pass a gate', async () => {
  const story = await approved();
  const old = paperTold(story, 'extract', { issued: parseDay('2025-12-01') });
  expect(checkGates(old).join('\n')).toMatch(
    /extract passed start in record \d+, and it held until 2025-12-31, on 2026-03-02/,
  );
  const past = paperTold(story, 'power_of_attorney', { until: parseDay('2026-03-01') });
  expect(checkGates(past).join('\n')).toMatch(/power_of_attorney passed signing .* it held until 2026-03-01/);
  const refused = paperTold(story, 'charter', { invalid: true });
  expect(checkGates(refused).join('\n')).toMatch(/charter passed start .* 1C had said that it does not hold/);
  const unconfirmed = told(story, (record) => {
    const { input } = record;
    if (input.kind !== 'start') return record;
    return {
      ...record,
      input: { ...input, papers: input.papers.map((paper) => ({ ...paper, reuse: 'offered' as const })) },
    };
  });
  const offered = told(unconfirmed, (record) => withoutPapers(record, story.id, 'offered'));
  expect(checkGates(offered).join('\n')).toMatch(/charter passed start .* nobody has said that it is used again/);
  const missing = told(story, (record) => withoutPapers(record, story.id, 'missing'));
  expect(checkGates(missing).join('\n')).toMatch(/charter passed start .* is not there/);
});

/** Nothing came in: at the start it is offered, or not there. */
function withoutPapers(record: CaseRecord, id: string, how: 'offered' | 'missing'): CaseRecord {
  const { input } = record;
  if (input.kind === 'start' && how === 'missing') return { ...record, input: { ...input, papers: [] } };
  if (input.kind !== 'act' || (input.act.act !== 'add_document' && input.act.act !== 'replace_document')) return record;
  const { document, paper } = input.act;
  if (how === 'missing')
    return {
      ...record,
      input: {
        kind: 'act',
        by: input.by,
        act: { act: 'promise', document, until: parseDay('2026-05-01') ?? (0 as never) },
      },
    };
  return { ...record, input: { kind: 'papers_offered', papers: [{ document, paper }], source: id } };
}

test.each(['novikova', 'kuznetsov'])('an approval of whose own contract it is: %s', async (person) => {
  const story = await approved();
  const falsified = told(story, (record) => {
    const { input } = record;
    if (input.kind === 'start' && person === 'kuznetsov')
      return { ...record, input: { ...input, curator: person as PersonId } };
    const isApproval = input.kind === 'act' && input.act.act === 'approve';
    return isApproval && person === 'novikova' ? { ...record, input: { ...input, by: person as PersonId } } : record;
  });
  expect(checkApprovals(falsified).join('\n')).toMatch(new RegExp(`${person} approved review/\\w+ of an own contract`));
  expect(checkApprovals(falsified).join('\n')).toMatch(/goes to signing by an approval of/);
});

test('whoever changed the text last approves it no more', async () => {
  const story = await approved();
  const falsified = told(story, (record) => {
    const { input } = record;
    const isApproval = input.kind === 'act' && input.act.act === 'approve' && input.by === ('gromov' as PersonId);
    return isApproval
      ? { ...record, input: { kind: 'act', by: input.by, act: { act: 'replace_draft', hash: 'x' } } }
      : record;
  });
  const own = told(falsified, (record) => {
    const { input } = record;
    const isFirst = input.kind === 'act' && input.act.act === 'approve' && input.by === ('kuznetsov' as PersonId);
    return isFirst ? { ...record, input: { ...input, by: 'gromov' as PersonId } } : record;
  });
  expect(checkApprovals(own).join('\n')).toMatch(/goes to signing by an approval of gromov/);
});
