// What is left in the end, without moments: cases, records, and what people see. The same whatever failed on the way.
import type { CaseId } from '../../../src/domain/case.ts';
import type { StagedEngine } from '../staged-engine.ts';

/** Milliseconds since 1970 of the years of the scenario; no other number is as large. */
const SOME_MOMENT = 1_600_000_000_000;
/** Digits of a record's hash, which covers its moment; numbers of inbox entries. */
/** Of a step that is paused: until a moment. */
const TIME_LEFT = /^(due|take)Minutes$/;
const HASH = /~[0-9a-f]{10}\b/g;
const ENTRY = /⟦e\d+\./g;

export type EndState = Readonly<Record<string, unknown>>;

export async function endState({ store, portal }: StagedEngine, cases: readonly CaseId[]): Promise<EndState> {
  const { view } = portal;
  const things = [
    ...view.questions,
    ...view.tasks,
    ...view.comments,
    ...view.letters,
    ...view.folders,
    ...view.files,
    ...view.notices,
  ];
  const ofCase = async (id: CaseId) => {
    const row = await store.findCase(id);
    const { mark: _, ...card } = view.cards.get(id) ?? { mark: undefined };
    return {
      state: row?.state,
      holders: row?.holders,
      trouble: row?.trouble,
      stored: JSON.parse(row?.text ?? 'null') as unknown,
      records: (await store.history(id, 0, 10_000)).map(({ text }) => JSON.parse(text) as unknown),
      card,
      things: things.flatMap((thing) =>
        thing.case === id ? [{ ...thing.effect, closed: thing.closed?.outcome }] : [],
      ),
    };
  };
  const entries = await Promise.all(cases.map(async (id) => [id, await ofCase(id)] as const));
  return withoutMoments({
    ...Object.fromEntries(entries),
    twice: portal.seenTwice(),
    undelivered: await store.listOutbox({ states: ['pending', 'sending', 'retry', 'dead'], limit: 100 }),
    pending: await store.listInbox('pending', 100),
    poisoned: await store.listInbox('poisoned', 100),
  }) as EndState;
}

function withoutMoments(data: unknown): unknown {
  if (typeof data === 'number') return data > SOME_MOMENT ? 'a moment' : data;
  if (typeof data === 'string') return data.replaceAll(HASH, '').replaceAll(ENTRY, '⟦');
  if (Array.isArray(data)) return data.map(withoutMoments);
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(
    Object.entries(data).map(([key, value]) => [key, TIME_LEFT.test(key) ? 'a while' : withoutMoments(value)]),
  );
}
