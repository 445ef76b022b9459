// Group commit: what shares a transaction is acknowledged after it, or refused together when it cannot end.
import { DatabaseSync } from 'node:sqlite';
import { expect, it } from 'vitest';
import { GroupCommit } from '../../src/store/sqlite/group-commit.ts';

function tables(): DatabaseSync {
  const database = new DatabaseSync(':memory:');
  database.exec(`create table parents (id integer primary key);
    create table children (parent integer references parents (id) deferrable initially deferred)`);
  return database;
}

it('a transaction that fails at its end refuses all that shared it, and nothing is tried again', async () => {
  const database = tables();
  const group = new GroupCommit(database, 'here');
  let runs = 0;
  const adding = (sql: string) => () => {
    runs += 1;
    database.exec(sql);
  };
  const results = await Promise.allSettled([
    group.write(adding('insert into parents values (1)')),
    // The parent that it names is looked for when the transaction ends.
    group.write(adding('insert into children values (7)')),
  ]);
  expect(results.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  expect(results[0]).toMatchObject({ reason: { name: 'StoreError', code: 'contradiction', data: { at: 'here' } } });
  expect(runs).toBe(2);
  expect(database.prepare('select * from parents').all()).toEqual([]);
  await group.write(adding('insert into parents values (2)'));
  expect(database.prepare('select * from parents').all()).toHaveLength(1);
});

it('a group has a bound, so that the event loop turns between groups', async () => {
  const database = tables();
  const group = new GroupCommit(database, 'here');
  const done: number[] = [];
  let turns = 0;
  const count = () => {
    turns += 1;
    if (done.length < 200) setImmediate(count);
  };
  setImmediate(count);
  const writes = Array.from({ length: 200 }, (_, id) =>
    group.write(() => database.exec(`insert into parents values (${id})`)).then(() => done.push(id)),
  );
  await Promise.all(writes);
  expect(turns).toBeGreaterThanOrEqual(3);
  expect(done).toEqual(Array.from({ length: 200 }, (_, id) => id));
});

it('waits for the disk unless all that share a transaction are passing', async () => {
  const database = tables();
  const group = new GroupCommit(database, 'here');
  const synchronous = () => Number(database.prepare('pragma synchronous').get()?.['synchronous']);
  const [normal, full] = [1, 2];
  expect(await group.write(synchronous, 'passing')).toBe(normal);
  expect(synchronous()).toBe(full);
  expect(await Promise.all([group.write(synchronous, 'passing'), group.write(synchronous)])).toEqual([full, full]);
  const failing = () => {
    throw new Error('refused');
  };
  await expect(group.write(failing, 'passing')).rejects.toMatchObject({ name: 'StoreError' });
  expect(synchronous()).toBe(full);
});
