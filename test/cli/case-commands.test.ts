// `vizir case`, `outbox` and `backup`, run beside an engine at work on the same file.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CaseId } from '../../src/domain/case.ts';
import { hashRecord } from '../../src/engine/ports/hash-record.ts';
import { editedRules, LEGAL, StagedFile } from '../engine/care/staged-file.ts';
import { brandId } from '../generators/brand-id.ts';
import type { Json } from './read-answer.ts';
import { readAnswer } from './read-answer.ts';
import type { Ran } from './run-cli.ts';
import { runCli } from './run-cli.ts';

let at: StagedFile;
const id = (name: string): CaseId => brandId<CaseId>(name);

function vizir(...args: readonly string[]): Promise<Ran> {
  return runCli(args, { env: { VIZIR_STORE: at.file, LANG: 'en' }, cwd: at.folder });
}

async function json(name: string, ...args: readonly string[]): Promise<Json> {
  const { code, out, err } = await vizir(...args, '--format', 'json');
  expect([code, err]).toEqual([0, '']);
  return readAnswer(name, out);
}

beforeAll(async () => {
  at = new StagedFile();
  await at.open();
  await at.submitted('one');
  await at.submitted('two');
  await at.returned('one', 'Позвоните Ивану');
  await at.approved('two', LEGAL);
  await at.staged.begin(id('three'));
  // Nobody knows this case: the event is set aside.
  await at.staged.act(id('lost'), 'tarasova', { act: 'submit' });
}, 60_000);

afterAll(() => at.close());

describe('vizir case list', () => {
  test('says who has what until when, in the language of the rules', async () => {
    const { code, out } = await vizir('case', 'list');
    expect(code).toBe(0);
    const lines = out.trimEnd().split('\n');
    expect(lines[0]).toMatch(/^one {4}Согласование {2}\S.*Романова Ю\. В\. {2}до 2026-03-03 10:00$/);
    expect(lines[1]).toBe('three  подготовка  Тарасова В. К.  до 2026-03-05 10:00');
  });

  test('filters by whom it waits for, and goes on page by page', async () => {
    const { cases } = await json('vizir-cases-1', 'case', 'list', '--holder', 'tarasova');
    expect(cases).toMatchObject([{ case: 'three', state: 'intake', overdue: false, records: 1 }]);
    const first = await json('vizir-cases-1', 'case', 'list', '--limit', '1');
    expect(first).toMatchObject({ more: true, cases: [{ case: 'one' }] });
    const { out } = await vizir('case', 'list', '--state', 'review', '--after', 'one');
    expect(out).toMatch(/^two /);
    expect((await vizir('case', 'list', '--overdue', '--lang', 'en')).out).toBe('No such cases.\n');
  });
});

describe('vizir case show', () => {
  test('says where a case is, who has it, what was said, and which papers are missing', async () => {
    const { out } = await vizir('case', 'show', 'one', '--lang', 'en');
    expect(out).toContain('Case one: Согласование\n');
    expect(out).toMatch(/Финансист: \S+ .+ {2}since 2026-03-02 10:00, by 2026-03-04 10:00/);
    expect(out).toMatch(/Юрист {2}returned\n +Кузнецов П\. И\. returned it/);
    expect(out).toContain('1. Кузнецов П. И.: Устав не последней редакции; Позвоните Ивану  open');
    expect(out).toMatch(/Устав с изменениями {2}valid/);
  });

  test('tells programs the same', async () => {
    expect(await json('vizir-case-1', 'case', 'show', 'two')).toMatchObject({
      case: 'two',
      state: { kind: 'stage', stage: 'review', at: 'open' },
      route: 'standard-client',
      undelivered: [],
    });
  });

  test('its registration number is a name of it, too', async () => {
    const database = new DatabaseSync(at.file);
    database.prepare('insert into numbers (number, case_id) values (?, ?)').run('Д-2026/7', 'two');
    database.close();
    expect((await vizir('case', 'show', 'Д-2026/7', '--lang', 'en')).out).toContain('Case two: ');
    const history = await vizir('case', 'history', 'Д-2026/7', '--lang', 'en');
    expect(history.out).toBe((await vizir('case', 'history', 'two', '--lang', 'en')).out);
  });

  test('a case that there is not is a wrong command line', async () => {
    const { code, err } = await vizir('case', 'show', 'four', '--lang', 'en');
    expect([code, err]).toEqual([
      1,
      'There is no case "four". A case is named by its card (card-14) or its registration number: vizir case list.\nSee: vizir case show --help\n',
    ]);
  });
});

describe('vizir case history', () => {
  test("tells the thread from the records' reasons, with what people wrote", async () => {
    const { out } = await vizir('case', 'history', 'one', '--lang', 'en');
    expect(out).toContain('2026-03-02 10:00  Тарасова В. К. begins the case\n    now: intake\n');
    expect(out).toContain('Тарасова В. К. sends it to approval\n    revision 1\n');
    expect(out).toContain('Кузнецов П. И. returns it: Позвоните Ивану\n    remark 1 is open\n');
  });

  test('is there for programs and for tables', async () => {
    const { entries } = await json('vizir-history-1', 'case', 'history', 'two');
    expect(entries).toHaveLength(7);
    const csv = await vizir('case', 'history', 'two', '--format', 'csv', '--lang', 'en');
    expect(csv.out).toMatch(/^seq,at,by,what,came_of_it\r\n1,2026-03-02 10:00,tarasova,/);
    const lines = await vizir('case', 'history', 'two', '--format', 'jsonl');
    expect(JSON.parse(lines.out.split('\n')[0] ?? '')).toMatchObject({ seq: 1, by: 'tarasova' });
  });

  test('of all: the log as it is stored, chain and all, without what people wrote', async () => {
    const { out } = await vizir('case', 'history', '--all');
    const records = out
      .trimEnd()
      .split('\n')
      .map(
        (text) =>
          readAnswer('vizir-log-record-1', text) as {
            case: string;
            seq: number;
            at: number;
            hash: string;
            record: string;
          },
      );
    expect(records).toHaveLength(15);
    expect(out).not.toContain('Ивану');
    const [first, second] = records.filter((record) => record.case === 'one');
    const text = { case: id('one'), seq: 2, at: second?.at as never, text: second?.record ?? '' };
    expect(second?.hash).toBe(hashRecord(first?.hash ?? '', text));
    const csv = await vizir('case', 'history', '--all', '--format', 'csv');
    expect(csv.out).toMatch(/\r\n1,one,1,2026-03-02T07:00:00.000Z,start,tarasova,[0-9a-f]{64},/);
  });

  test('what a spreadsheet would take for a formula is text in a table', async () => {
    await at.submitted('=1+1');
    const { out } = await vizir('case', 'history', '--all', '--format', 'csv');
    expect(out).toContain(",'=1+1,1,");
    expect(out).not.toMatch(/(^|,)=/m);
  });

  test('wants one case or all', async () => {
    expect((await vizir('case', 'history', '--lang', 'en')).err).toContain('Name a case, or say --all.');
    expect((await vizir('case', 'history', 'one', '--all', '--lang', 'en')).code).toBe(1);
  });
});

describe('vizir outbox', () => {
  test('lists what waits and takes up what was given up', async () => {
    expect((await vizir('outbox', 'list', '--lang', 'en')).out).toBe('Nothing waits to be delivered.\n');
    const { effects } = await json('vizir-outbox-1', 'outbox', 'list', '--state', 'sent', '--limit', '2');
    expect(effects).toMatchObject([{ case: 'one', state: 'sent' }, { case: 'one' }]);
    const [{ key } = { key: '' }] = effects as readonly { key: string }[];
    const { code, err } = await vizir('outbox', 'retry', key, '--lang', 'en');
    expect([code, err]).toMatchObject([1, expect.stringContaining('or it is in no state for that')]);
    const database = new DatabaseSync(at.file);
    database.prepare(`update outbox set state = 'dead' where key = ?`).run(key);
    database.close();
    const show = await vizir('case', 'show', 'one', '--lang', 'en');
    expect(show.out).toMatch(/Not delivered\n {2}one\/\S+ {2}given up/);
    expect(await json('vizir-care-1', 'outbox', 'drop', key, '--reason', 'said by phone')).toMatchObject({ key });
    expect((await vizir('outbox', 'list', '--state', 'dropped')).out).toContain('said by phone');
  });
});

test('vizir case retry hands what was set aside to the daemon again', async () => {
  expect(await json('vizir-care-1', 'case', 'retry', 'lost')).toMatchObject({ events: 1, effects: 0 });
  expect((await vizir('case', 'retry', 'two', '--lang', 'en')).out).toBe('Nothing was given up in two.\n');
});

test('vizir backup copies the store while the daemon is at work, and overwrites nothing', async () => {
  const copy = join(at.folder, 'copy.db');
  expect(await json('vizir-care-1', 'backup', copy)).toMatchObject({ did: 'backup', file: copy });
  expect(existsSync(copy)).toBe(true);
  const again = await vizir('backup', copy, '--lang', 'en');
  expect([again.code, again.err]).toMatchObject([1, expect.stringContaining('is there already')]);
  const { code, out } = await vizir('case', 'verify', '--all', '--store', copy, '--lang', 'en');
  expect([code, out]).toMatchObject([0, expect.stringMatching(/^\d cases, \d+ records, 0 faults\n$/)]);
});

describe('vizir case verify', () => {
  test('goes through chain and replay', async () => {
    const { out, code } = await vizir('case', 'verify', 'one', '--lang', 'en');
    expect([code, out]).toEqual([0, 'one: whole, 7 records\n']);
    expect(await json('vizir-verify-1', 'case', 'replay', 'two')).toMatchObject({
      checked: { cases: 1, records: 7, faults: 0 },
      cases: [{ case: 'two', stored: 'compared' }],
    });
  });

  test('names the record that was changed, and ends with 7', async () => {
    const copy = join(at.folder, 'tampered.db');
    await vizir('backup', copy);
    const database = new DatabaseSync(copy);
    database.exec('drop trigger if exists records_are_kept');
    for (const { name } of database.prepare(`select name from sqlite_master where type = 'trigger'`).all()) {
      database.exec(`drop trigger ${String(name)}`);
    }
    database.exec(`update records set body = replace(body, 'kuznetsov', 'morozova') where case_id = 'one' and seq = 7`);
    database.exec(`update cases set state = 'signing' where id = 'two'`);
    database.close();
    const { code, out } = await vizir('case', 'verify', '--all', '--store', copy, '--lang', 'en');
    expect(code).toBe(7);
    expect(out).toContain('one: record 7 is not the one that was written\n');
    expect(out).toContain('two: the stored case is not what its 7 records make of it: state\n');
    const told = await vizir('case', 'verify', 'one', '--store', copy, '--format', 'json');
    expect(readAnswer('vizir-verify-1', told.out)).toMatchObject({ cases: [{ fault: { fault: 'changed', seq: 7 } }] });
  });
});

describe('vizir case migrate', () => {
  const STEP = '      - { role: authority, sla: approval }';

  test('is a dry run that says what would become of each case, and why', async () => {
    await at.staged.publish(
      editedRules('routes/standard-client.yaml', STEP, `${STEP}\n      - { role: legal, sla: approval }`),
    );
    const { code, out } = await vizir('case', 'migrate', '--all', '--lang', 'en');
    expect(code).toBe(0);
    expect(out).toContain('  two\n    added: Утверждение: Юрист\n    still stands: Согласование: Юрист (');
    expect(out).toContain('  three\n    not sent to approval yet: it goes by the newest rules anyway\n');
    expect(out).toContain('Nothing was changed.');
    const { cases } = await json('vizir-migration-1', 'case', 'migrate', 'two', 'three');
    expect(cases).toMatchObject([
      { case: 'two', verdict: 'safe', moved: true, changes: { added: ['approval/legal'] } },
      { case: 'three', verdict: 'must_stay', moved: false, why: [{ reason: 'not_submitted' }] },
    ]);
  });

  test('wants somebody who is answerable for it', async () => {
    expect((await vizir('case', 'migrate', '--all', '--apply', '--lang', 'en')).err).toContain('--by PERSON');
    const { code, err } = await vizir('case', 'migrate', '--all', '--apply', '--by', 'tarasov', '--lang', 'en');
    expect([code, err]).toMatchObject([1, expect.stringContaining('Did you mean tarasova?')]);
  });

  test('hands the moves to the daemon, once; they have an author and can be taken back', async () => {
    const applied = await json('vizir-migration-1', 'case', 'migrate', 'two', '--apply', '--by', 'tarasova');
    expect(applied).toMatchObject({ sent: 1 });
    const again = await json('vizir-migration-1', 'case', 'migrate', 'two', '--apply', '--by', 'tarasova');
    expect(again).toMatchObject({ sent: 0 });
    await later();
    const moved = await vizir('case', 'history', 'two', '--lang', 'en');
    expect(moved.out).toContain('Тарасова В. К. moves it to other rules\n    goes by other rules from now on\n');
    expect(await json('vizir-migration-1', 'case', 'migrate', 'two')).toMatchObject({ going_already: 1, cases: [] });
    const undone = await json('vizir-care-1', 'case', 'migrate', 'two', '--undo', '--apply', '--by', 'tarasova');
    expect(undone).toMatchObject({ cases: ['two'], sent: 1 });
    await later();
    const { out } = await vizir('case', 'history', 'two', '--lang', 'en');
    expect(out).toContain('Тарасова В. К. takes it back to the rules it had before\n');
    expect((await vizir('case', 'migrate', 'two', '--undo', '--lang', 'en')).out).toContain(
      'Cannot be taken back: two',
    );
    expect((await vizir('case', 'verify', '--all')).code).toBe(0);
  });

  test('what takes something from a case is moved only where the case is named', async () => {
    const step = 'role: finance, sla: review, covers: [amount, prepayment]';
    const edited = editedRules('routes/standard-client.yaml', step, `${step}, when: { subjects: { has: works } }`);
    await at.staged.publish(edited);
    const all = await json('vizir-migration-1', 'case', 'migrate', '--all');
    const [one] = (all['cases'] as readonly Json[]).filter((weighed) => weighed['case'] === 'one');
    expect(one).toMatchObject({ verdict: 'needs_decision', moved: false });
    expect(one?.['why']).toContainEqual({
      reason: 'question_closed',
      step: 'review/finance',
      people: expect.any(Array) as unknown,
    });
    const named = await json('vizir-migration-1', 'case', 'migrate', 'one');
    expect(named['cases']).toMatchObject([{ case: 'one', moved: true }]);
    const { out } = await vizir('case', 'migrate', 'one', '--lang', 'en');
    expect(out).toContain('Need a decision: 1\n  one\n    is being worked on: Согласование: Финансист (');
  });

  test('rules are named by the beginning of their hash', async () => {
    const kept = await json('vizir-migration-1', 'case', 'migrate', 'one', '--to', at.rules.hash.slice(0, 8));
    expect(kept).toMatchObject({ to: at.rules.hash, going_already: 1 });
    const { code, err } = await vizir('case', 'migrate', 'one', '--to', 'zzz', '--lang', 'en');
    expect([code, err]).toMatchObject([1, expect.stringContaining('No published rules begin with "zzz"')]);
  });
});

/** Time enough for the daemon to look what commands have brought. */
async function later(): Promise<void> {
  const { clock } = at.staged;
  clock.goTo((clock.now + 3_700_000) as typeof clock.now);
  await clock.rest();
}

describe('vizir case erase', () => {
  test('asks first, and spares open cases', async () => {
    const asked = await vizir('case', 'erase', 'one', '--lang', 'en');
    expect([asked.code, asked.err]).toMatchObject([1, expect.stringContaining('vizir case erase one --yes')]);
    const open = await vizir('case', 'erase', 'one', '--yes', '--lang', 'en');
    expect([open.code, open.err]).toMatchObject([1, expect.stringContaining('still open')]);
    expect((await vizir('case', 'history', 'one')).out).toContain('Ивану');
  });

  test('makes what people wrote unreadable, and leaves chain and replay whole', async () => {
    for (const name of ['one', 'two', '=1+1']) await at.withdrawn(name);
    await at.withdrawn('three');
    const done = await json('vizir-care-1', 'case', 'erase', 'one', '--yes');
    expect(done['cases']).toEqual(['=1+1', 'one', 'three', 'two']);
    const { out } = await vizir('case', 'history', 'one', '--lang', 'en');
    expect(out).toContain('returns it: (erased)');
    expect(out).not.toContain('Ивану');
    expect((await vizir('case', 'verify', '--all')).code).toBe(0);
    expect((await vizir('case', 'erase', 'one', '--yes', '--lang', 'en')).out).toBe(
      'Nothing personal is kept of one.\n',
    );
  });
});
