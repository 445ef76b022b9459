// Logs of cases that ran on earlier versions replay to what those cases were, on this version and every later one.
import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { replay } from '../../src/machine/replay.ts';
import { LIVES } from './record-lives.ts';
import { readLog } from './recorded-log.ts';

const FOLDER = new URL('./', import.meta.url);
const logs = readdirSync(FOLDER).filter((file) => file.endsWith('.jsonl'));

test('every life is recorded', () => {
  expect(logs).toEqual(expect.arrayContaining(Object.keys(LIVES).map((name) => `${name}.jsonl`)));
});

test.each(logs)('%s', (file) => {
  const { id, plans, records, last } = readLog(new URL(file, FOLDER));
  const planNamed = (name: string) => plans.get(name) ?? expect.fail(`no plan ${name}`);
  const { plan: _, ...replayed } = replay({ id, planNamed }, records);
  // Version and shape belong to the machine that wrote the log, not to the truth about the case.
  expect({ ...replayed, version: last.version, shape: last.shape }).toEqual(last);
});

test('a log with a record missing, or with an answer missing, is not replayed into something else', () => {
  const { id, plans, records } = readLog(new URL('straight-through.jsonl', FOLDER));
  const from = { id, planNamed: (name: string) => plans.get(name) ?? expect.fail(`no plan ${name}`) };
  expect(() =>
    replay(
      from,
      records.filter(({ seq }) => seq !== 3),
    ),
  ).toThrow('record 4 of case-1 comes after 2');
  expect(() => replay(from, records.slice(1))).toThrow('does not begin with a start');
  const robbed = records.map((record) => (record.seq === 2 ? { ...record, outcomes: {} } : record));
  expect(() => replay(from, robbed)).toThrow('record 2 does not hold people:review/legal');
});
