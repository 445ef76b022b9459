// Files of many contracts: each row is read on its own, and a broken one costs no other.
import { describe, expect, test } from 'vitest';
import { messageOf } from '../../../src/diagnostics/catalogue/catalogue.ts';
import type { ManyInput, RowReading } from '../../../src/language/contract/read-many.ts';
import { readMany } from '../../../src/language/contract/read-many.ts';
import { brandId } from '../../generators/brand-id.ts';
import { sampleRules } from './sample-rules.ts';

/** What a row says: its answer to `fact`, or slugs and places of what is wrong with it. */
type Row = readonly [row: number, said: unknown];

type Outcome = { readonly rows: readonly Row[]; readonly refused: readonly string[] };

async function read(text: string, fact = 'kind', input: Partial<ManyInput> = {}, piece = 1_000_000): Promise<Outcome> {
  const rows: Row[] = [];
  const refused: string[] = [];
  const full = { kind: 'csv' as const, file: 'many.csv', flags: [], ...input };
  for await (const reading of readMany(pieces(text, piece), full, sampleRules())) {
    if (reading.kind === 'rows') rows.push(...reading.rows.map((row) => saidBy(row, fact)));
    else
      refused.push(
        ...reading.findings.map(({ code, place }) => `${messageOf(code).slug} ${place?.line}:${place?.column}`),
      );
  }
  return { rows, refused };
}

async function* pieces(text: string, size: number): AsyncGenerator<string> {
  for (let at = 0; at < text.length; at += size) yield await Promise.resolve(text.slice(at, at + size));
}

function saidBy({ row, reading }: RowReading, fact: string): Row {
  if (reading.facts === undefined) {
    return [row, reading.findings.map(({ code, place }) => `${messageOf(code).slug} ${place?.line}:${place?.column}`)];
  }
  const answer = reading.facts.answers.get(brandId(fact));
  return [row, answer?.kind === 'value' ? answer.value : answer?.kind];
}

describe('the form of a CSV', () => {
  test.each([',', ';', '\t'])('columns are told apart by %j', async (delimiter) => {
    const text = [
      ['id', 'kind'],
      ['1', 'supply'],
    ]
      .map((cells) => cells.join(delimiter))
      .join('\n');
    expect(await read(text)).toEqual({ rows: [[1, 'supply']], refused: [] });
  });

  test('line ends of Windows, blank lines and a missing last line end are fine', async () => {
    expect((await read('id;kind\r\n1;supply\r\n\r\n;\r\n2;services')).rows).toEqual([
      [1, 'supply'],
      [2, 'services'],
    ]);
  });

  test('quotes hold delimiters, line breaks and doubled quotes', async () => {
    const text = 'name,kind,project\n"ООО ""Ромашка"", Москва",nda,"one\ntwo"\nx,supply,"""Портал"""\n';
    expect((await read(text, 'project')).rows).toEqual([
      [1, 'one\ntwo'],
      [2, '"Портал"'],
    ]);
  });

  test('a quote inside a cell without quotes is a letter like any other', async () => {
    expect((await read('project;kind\nООО "Ромашка";nda', 'project')).rows).toEqual([[1, 'ООО "Ромашка"']]);
  });

  test('an empty cell says nothing, [] is the empty set, | joins', async () => {
    const text = 'kind;subjects\nnda;\nnda;[]\nnda;ip|works\nnda;ip';
    expect((await read(text, 'subjects')).rows).toEqual([
      [1, 'unanswered'],
      [2, []],
      [3, ['ip', 'works']],
      [4, ['ip']],
    ]);
  });

  test('an amount may have several parts', async () => {
    expect((await read('amount\n1 RUB|2 RUB', 'amount')).rows).toEqual([[1, 300]]);
  });

  test('in however small pieces it comes', async () => {
    const text = 'name;kind;amount\r\n"а ""б""\n;";supply;1 RUB\r\nх;"nda";2 RUB\r\n"no;nda;3 RUB\r\nх;nda;4 RUB\r\n';
    const whole = await read(text, 'amount');
    expect(whole.rows).toEqual([
      [1, 100],
      [2, 200],
      [3, ['stray-quote 5:1']],
      [4, 400],
    ]);
    for (const piece of [1, 2, 3, 7]) expect(await read(text, 'amount', {}, piece)).toEqual(whole);
  });
});

describe('columns below a key', () => {
  test('say what is known of papers, and rates', async () => {
    const text =
      'amount;documents.charter;documents.egrul_extract.issued;rates.USD\n1 USD;received;2026-02-20;90\n2 RUB;;;';
    const rows: RowReading[] = [];
    const input = { kind: 'csv', file: 'many.csv', flags: [] } as const;
    for await (const reading of readMany(pieces(text, 99), input, sampleRules())) {
      if (reading.kind === 'rows') rows.push(...reading.rows);
    }
    expect(
      rows.map(({ reading }) => reading.facts?.papers.map(({ document, received }) => [document, received])),
    ).toEqual([
      [
        ['charter', true],
        ['egrul_extract', true],
      ],
      [],
    ]);
    expect(rows[0]?.reading.facts?.rates).toEqual([{ currency: 'USD', value: '90', source: 'contract' }]);
  });
});

describe('a header that cannot be used refuses the file at once', () => {
  test.each([
    ['id;knid\n1;nda', 'unknown-column 1:4'],
    ['id;kind;kind\n1;nda;nda', 'column-twice 1:9'],
    ['id;;kind\n1;;nda', 'unknown-column 1:4'],
    ['documents\nx', 'unknown-column 1:1'],
    ['documents.charter.issued.day\nx', 'unknown-column 1:1'],
    ['client\nkey_clients', 'lists'],
    ['', 'no-contracts 1:1'],
    ['\n\n', 'no-contracts 1:1'],
    ['"id;kind\n1;nda', 'stray-quote 1:1'],
  ])('%j', async (text, refused) => {
    const outcome = await read(text);
    if (refused === 'lists') expect(outcome.rows).toEqual([[1, ['lists-follow-from-tax-id 2:1']]]);
    else expect(outcome).toEqual({ rows: [], refused: [refused] });
  });
});

describe('a broken row', () => {
  test.each([
    ['too few cells', '2', ['wrong-number-of-cells 3:1']],
    ['too many cells', '2;nda;1 RUB;x', ['wrong-number-of-cells 3:1']],
    ['an open quote', '"2;nda;1 RUB', ['stray-quote 3:1']],
    ['an open quote that a later row closes', '2;"nda;1 RUB\n9;"nda";2 RUB', ['stray-quote 3:1']],
    ['text behind a closed quote', '"2"x;nda;1 RUB', ['stray-quote 3:1']],
    ['two wrong values', '2;dna;5', ['unknown-answer 3:3', 'amount-without-currency 3:7']],
    ['no end in sight', `2;${'x'.repeat(120_000)};1 RUB`, ['row-too-long 3:1']],
  ])('with %s is named, the others are answered', async (_, row, said) => {
    const { rows, refused } = await read(`id;kind;amount\n1;nda;1 RUB\n${row}\n3;supply;1 RUB\n`);
    expect(refused).toEqual([]);
    expect(rows[0]).toEqual([1, 'nda']);
    expect(rows[1]).toEqual([2, said]);
    expect(rows.at(-1)).toEqual([row.includes('\n') ? 4 : 3, 'supply']);
  });

  test('does not grow the memory with an open quote: a cell has few lines', async () => {
    const { rows } = await read(`id;kind\n1;"nda\n${'2;nda\n'.repeat(100)}`);
    expect(rows).toHaveLength(101);
    expect(rows[0]).toEqual([1, ['stray-quote 2:1']]);
    expect(rows[100]).toEqual([101, 'nda']);
  });
});

describe('JSON Lines', () => {
  const jsonl = { kind: 'jsonl', file: 'many.jsonl' } as const;

  test('a contract a line, in the shape of a contract file', async () => {
    const text = '{"id":1,"kind":"nda","subjects":["ip"]}\n\n{"kind":"supply"}';
    expect((await read(text, 'kind', jsonl)).rows).toEqual([
      [1, 'nda'],
      [2, 'supply'],
    ]);
    expect((await read(text, 'kind', jsonl, 1)).rows).toHaveLength(2);
  });

  test.each([
    ['{"kind":', 'row-not-json'],
    ['["nda"]', 'row-not-an-object'],
    ['null', 'row-not-an-object'],
    ['{"kind":null}', 'null-answer'],
    [`{"kind":${'['.repeat(99)}${']'.repeat(99)}}`, 'one-value-expected'],
    [`"${'x'.repeat(1_100_000)}"`, 'row-too-long'],
  ])('a broken line is named, the others are answered', async (line, slug) => {
    const { rows } = await read(`{"kind":"nda"}\n${line}\n{"kind":"supply"}\n`, 'kind', jsonl, 70_000);
    expect(rows).toEqual([
      [1, 'nda'],
      [2, [`${slug} 2:1`]],
      [3, 'supply'],
    ]);
  });

  test('an empty file is refused', async () => {
    expect(await read('\n', 'kind', jsonl)).toEqual({ rows: [], refused: ['no-contracts 1:1'] });
  });
});

test('flags hold for every row and win over the file', async () => {
  const flags = [{ key: 'kind', name: '--kind', value: { kind: 'text', text: 'supply' }, setBy: 'flag' } as const];
  expect((await read('kind\nnda\nservices', 'kind', { flags })).rows).toEqual([
    [1, 'supply'],
    [2, 'supply'],
  ]);
});
