// Deliveries by chance: what some cases need done, over time, with a script of faults and the calls at which the process dies.
import fc from 'fast-check';
import type { Effect, EffectBody, EffectKind } from '../../../src/domain/effect.ts';
import type { FarCall, Fault } from '../../../src/simulator/faults/fault.ts';
import { scriptedFaults } from '../../../src/simulator/faults/scripted-faults.ts';
import type { CaseTurn, DeliveryRunOf, Kill } from './delivery-run.ts';
import { BODIES, caseAfter, effectOf, KINDS } from './sample-effects.ts';

export const CASES = ['case-1', 'case-2', 'case-3'];
/** Seconds between two commits of a case, at most: some overtake what is still under way. */
const MOST_PAUSE_S = 40;
const LONGEST_WORK_MS = 60_000;
const LONGEST_ANSWER_MS = 90_000;

type Doing = { readonly id: string; readonly kind: EffectKind; readonly pauseS: number };

export type ArbitraryRun = {
  readonly doings: readonly Doing[];
  readonly script: readonly (Fault | 'none')[];
  readonly kills: readonly Kill[];
  readonly restartMs: number;
};

const work = fc.integer({ min: 1, max: LONGEST_WORK_MS });

const passing: fc.Arbitrary<Fault> = fc.oneof(
  fc.constant<Fault>({ fault: 'answer_lost' }),
  work.map((ms): Fault => ({ fault: 'done_late', ms })),
  work.map((ms): Fault => ({ fault: 'slow', ms, done: 'at_the_end' })),
  fc.integer({ min: 1, max: LONGEST_ANSWER_MS }).map((ms): Fault => ({ fault: 'slow', ms, done: 'at_once' })),
  fc.oneof(work, fc.constant<'never'>('never')).map((done): Fault => ({ fault: 'no_answer', done })),
  fc.constant<Fault>({ fault: 'turned_away' }),
  fc.integer({ min: 1, max: 120_000 }).map((ms): Fault => ({ fault: 'throttled', ms })),
  fc.constant<Fault>({ fault: 'locked_out' }),
);

/** Faults after which an effect may be given up. */
const ending: fc.Arbitrary<Fault> = fc.oneof(
  fc.constant<Fault>({ fault: 'refused' }),
  fc.constantFrom<'at_once' | 'never'>('at_once', 'never').map((done): Fault => ({ fault: 'bug', done })),
);

export function arbitraryRun(faults: 'passing' | 'all'): fc.Arbitrary<ArbitraryRun> {
  const fault =
    faults === 'passing' ? passing : fc.oneof({ weight: 2, arbitrary: passing }, { weight: 1, arbitrary: ending });
  const entry = fc.oneof({ weight: 1, arbitrary: fc.constant<'none'>('none') }, { weight: 2, arbitrary: fault });
  return fc.record({
    doings: fc.array(
      fc.record({
        id: fc.constantFrom(...CASES),
        kind: fc.constantFrom(...KINDS),
        pauseS: fc.nat(MOST_PAUSE_S),
      }),
      { minLength: 1, maxLength: 12 },
    ),
    script: fc.array(entry, { maxLength: 60 }),
    kills: fc.array(fc.record({ call: fc.nat(40), when: fc.constantFrom<Kill['when']>('before', 'after') }), {
      maxLength: 6,
    }),
    restartMs: fc.constantFrom(0, 1000, 70_000),
  });
}

/** `met`: told of each call and its fault. */
export function runOf(
  { doings, script, kills, restartMs }: ArbitraryRun,
  met: (call: FarCall, fault: Fault | undefined) => void = () => undefined,
): DeliveryRunOf {
  const scripted = scriptedFaults(script);
  const next = (call: FarCall): Fault | undefined => {
    const fault = scripted.next(call);
    met(call, fault);
    return fault;
  };
  return { turns: turnsOf(doings), faults: { next }, kills, restartMs };
}

/** Each doing is a record of its case; in the end the card of every case is shown. */
export function turnsOf(doings: readonly Doing[]): readonly CaseTurn[] {
  const seqs = new Map<string, number>();
  let afterMs = 0;
  const turn = (id: string, body: (seq: number) => EffectBody | undefined): CaseTurn => {
    const seq = (seqs.get(id) ?? 0) + 1;
    seqs.set(id, seq);
    const said = body(seq);
    const effects: readonly Effect[] = said === undefined ? [] : [effectOf(id, seq, said)];
    return { afterMs, kase: caseAfter(id, seq, seq % 2 === 0 ? 'review' : 'rework'), effects };
  };
  const open = new Map<string, readonly number[]>();
  const turns = doings.map(({ id, kind, pauseS }) => {
    afterMs += pauseS * 1000;
    return turn(id, (seq) => bodyOf(kind, { id, seq, open }));
  });
  return [...turns, ...CASES.map((id) => turn(id, () => BODIES.show_card))];
}

/** Each question and task is another one than those before; what closes one closes the oldest that is open. */
function bodyOf(
  kind: EffectKind,
  { id, seq, open }: { readonly id: string; readonly seq: number; readonly open: Map<string, readonly number[]> },
): EffectBody | undefined {
  const body = BODIES[kind];
  switch (body.effect) {
    case 'ask':
    case 'open_task':
      open.set(`${id} ${kind}`, [...(open.get(`${id} ${kind}`) ?? []), seq]);
      return { ...body, generation: seq };
    case 'close_question':
    case 'close_task': {
      const row = `${id} ${body.effect === 'close_question' ? 'ask' : 'open_task'}`;
      const [oldest, ...rest] = open.get(row) ?? [];
      open.set(row, rest);
      return oldest === undefined ? undefined : { ...body, generation: oldest };
    }
    case 'reception_task': {
      const row = `${id} reception`;
      if ((open.get(row) ?? []).length > 0) return undefined;
      open.set(row, [seq]);
      return body;
    }
    case 'close_reception_task': {
      const row = `${id} reception`;
      open.set(row, []);
      return body;
    }
    case 'file_letter':
      return { ...body, letter: seq };
    case 'file_document':
      return { ...body, revision: seq };
    case 'comment':
    case 'notify':
      return { ...body, of: `${seq}` };
    default:
      return body;
  }
}
