// Files of contracts that begin here: each row read on its own, with where it stands and what was decided before.
import { describe, expect, test } from 'vitest';
import { messageOf } from '../../../src/diagnostics/catalogue/catalogue.ts';
import { contractRules } from '../../../src/language/contract/contract-rules.ts';
import type { BeginningsInput } from '../../../src/language/contract/read-beginnings.ts';
import { readBeginnings, wrongKind } from '../../../src/language/contract/read-beginnings.ts';
import { day } from '../../calendar/calendar-of.ts';
import { defaultRules } from '../../generators/default-rules.ts';

const RULES = contractRules(defaultRules(), day('2026-03-02'), []);
const HEAD = '- id: D-1\n  curator: novikova\n';

function read(text: string, kind: BeginningsInput['kind'] = 'contract') {
  const read = readBeginnings({ kind, file: 'running', text }, RULES);
  const told = ({ code, place, suggestion }: (typeof read.findings)[number]): string =>
    [`${code} ${messageOf(code).slug} ${place?.line}:${place?.column}`, suggestion?.text ?? ''].join(' ').trim();
  return { rows: read.rows, findings: read.findings.map(told), wrong: read.rows.map((row) => row.findings.map(told)) };
}

describe('a list in YAML', () => {
  test('says where each stands, and the verdicts with all that is known of them', () => {
    const { rows, wrong } = read(`${HEAD}  under_way:
    at: review
    title: Договор поставки
    number: 17/2026
    draft: files/d-1.docx
    verdicts:
      - { step: legal, by: kuznetsov, verdict: approve, on: 2026-02-26, written: "лист, строка 3" }
      - { stage: review, step: finance, by: vasileva, verdict: return, role: finance }
`);
    expect(wrong).toEqual([[]]);
    expect(rows[0]).toMatchObject({
      row: 1,
      line: 1,
      key: 'D-1',
      isUnderWay: true,
      underWay: {
        at: { text: 'review' },
        title: 'Договор поставки',
        number: '17/2026',
        draft: { text: 'files/d-1.docx' },
        verdicts: [
          {
            step: { text: 'legal' },
            by: 'kuznetsov',
            verdict: 'approve',
            on: day('2026-02-26'),
            written: 'лист, строка 3',
          },
          { step: { text: 'review/finance' }, by: 'vasileva', verdict: 'return', role: { text: 'finance' } },
        ],
      },
    });
    expect(rows[0]?.given.map(({ key }) => key)).toEqual(['id', 'curator']);
  });

  test.each([
    ['- curator: novikova\n  under_way: { at: review }\n', '561 no-own-key 1:3'],
    [`- id: ${'7'.repeat(101)}\n  curator: novikova\n  under_way: { at: review }\n`, '563 key-too-long 1:7'],
    [`${HEAD}  under_way: { title: x }\n`, '564 not-said-where-it-stands 3:3'],
    [`${HEAD}  under_way: { att: review }\n`, '565 unknown-key-under-way 3:16 at'],
    [`${HEAD}  under_way: review\n`, '565 unknown-key-under-way 3:14'],
    [`${HEAD}  under_way: { at: review, verdicts: [ { step: legal, by: kuznetsov } ] }\n`, '566 not-a-verdict 3:40'],
    [
      `${HEAD}  under_way: { at: review, verdicts: [ { step: legal, by: kuznetsov, verdict: aprove } ] }\n`,
      '566 not-a-verdict 3:79 approve',
    ],
    [
      `${HEAD}  under_way: { at: review, verdicts: [ { step: legal, by: kuznetsow, verdict: done } ] }\n`,
      '518 unknown-colleague 3:59 kuznetsov',
    ],
    [
      `${HEAD}  under_way: { at: review, verdicts: [ { step: legal, by: kuznetsov, verdict: done, on: 2026-03-03 } ] }\n`,
      '567 day-ahead 3:89',
    ],
    [
      `${HEAD}  under_way: { at: review, verdicts: [ { step: legal, by: kuznetsov, verdict: done, on: 2026-02-30 } ] }\n`,
      '153 no-such-day 3:89',
    ],
    ['- id: D-1\n  under_way: { at: review }\n', '568 no-curator 1:3'],
    [`${HEAD}  curater: x\n  under_way: { at: review }\n`, '502 unknown-key 3:3 curator'],
  ])('%s', (text, finding) => {
    const { wrong } = read(text);
    expect(wrong.flat()).toContain(finding);
  });

  test('two rows with one key both say so; a broken row costs no other', () => {
    const broken = read(
      `${HEAD}  under_way: { at: review }\n- id: D-2\n  id: D-3\n- ${HEAD.slice(2).replace('D-1', 'D-4')}`,
    );
    expect(broken.wrong.map((one) => one.map((said) => said.slice(0, 3)))).toEqual([[], ['142'], []]);
    // Where nothing can be told apart any more, it is the file that is wrong.
    expect(read(`${HEAD}- id: [\n`).findings).toEqual(['124 unclosed-bracket 3:7']);
    const twice = read(`${HEAD}  under_way: { at: review }\n${HEAD}  under_way: { at: rework }\n`);
    expect(twice.wrong).toEqual([['562 key-twice 1:7'], ['562 key-twice 4:7']]);
  });

  test('what is no list of contracts is said of the file', () => {
    expect(read('- review\n').findings).toEqual(['501 not-a-contract 1:3']);
    expect(read('').rows).toEqual([]);
  });

  test('a row that is not under way is named by whoever wants it so, and the other way round', () => {
    const [row] = read(`${HEAD}`).rows;
    const [underWay] = read(`${HEAD}  under_way: { at: review }\n`).rows;
    if (row === undefined || underWay === undefined) throw new Error('no rows');
    expect([wrongKind(row, 'under_way')?.code, wrongKind(row, 'new')]).toEqual([564, undefined]);
    expect([wrongKind(underWay, 'new')?.code, wrongKind(underWay, 'under_way')]).toEqual([576, undefined]);
  });
});

describe('a table', () => {
  test('has a column for where it stands, and verdicts in one cell', () => {
    const { rows, wrong } = read(
      'id;curator;under_way.at;under_way.verdicts\nD-1;novikova;review;review/legal approve kuznetsov 2026-02-26 | review/finance return vasileva\n',
      'csv',
    );
    expect(wrong).toEqual([[]]);
    expect(rows[0]?.underWay?.verdicts).toMatchObject([
      { step: { text: 'review/legal' }, verdict: 'approve', by: 'kuznetsov', on: day('2026-02-26') },
      { step: { text: 'review/finance' }, verdict: 'return', by: 'vasileva' },
    ]);
  });

  test('a cell that is no verdict is named at its place', () => {
    const { wrong } = read(
      'id;curator;under_way.at;under_way.verdicts\nD-1;novikova;review;legal said yes to it all\n',
      'csv',
    );
    expect(wrong).toEqual([['566 not-a-verdict 2:21']]);
  });

  test('an unknown column refuses the file', () => {
    expect(read('id;curator;underway.at\nD-1;novikova;review\n', 'csv')).toMatchObject({
      rows: [],
      findings: ['550 unknown-column 1:12'],
    });
  });
});

test('JSON Lines say the same', () => {
  const line = {
    id: 'D-1',
    curator: 'novikova',
    under_way: { at: 'review', verdicts: [{ step: 'review/legal', by: 'kuznetsov', verdict: 'approve' }] },
  };
  const { rows, wrong } = read(`${JSON.stringify(line)}\nnot json\n`, 'jsonl');
  expect(wrong).toEqual([[], ['557 row-not-json 2:1']]);
  expect(rows[0]?.underWay).toMatchObject({ at: { text: 'review' }, verdicts: [{ by: 'kuznetsov' }] });
});
