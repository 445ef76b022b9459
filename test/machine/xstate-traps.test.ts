// What XState does that a case must not come to depend on: each trap shown as it is, and that the machine is out of its way.
import { expect, test } from 'vitest';
import { createMachine, setup, transition } from 'xstate';
import type { Case } from '../../src/domain/case.ts';
import { advance } from '../../src/machine/advance.ts';
import { compileMachine, machineConfig } from '../../src/machine/compile/compile-machine.ts';
import { machineOf, runMachine } from '../../src/machine/compile/run-machine.ts';
import { shapeOf } from '../../src/machine/shape/shape.ts';
import { stepViews } from '../../src/machine/steps/step-view.ts';
import { approve, scene, submit } from './scene.ts';
import { planOf } from './scene-plan.ts';
import { COMPANY, worldOf } from './scene-world.ts';

const REVIEW = { stages: { review: ['legal', 'finance'] } };

function contextOf({ context, plan }: Case) {
  return { facts: context, plan, views: stepViews(plan, context) };
}

test('an unknown event is ignored silently by XState; here it is an error', () => {
  const bare = createMachine({ initial: 'a', states: { a: {} } });
  const snapshot = bare.resolveState({ value: 'a' });
  expect(transition(bare, snapshot, { type: 'nonsense' })[0].value).toBe('a');
  const { case: kase } = scene(REVIEW);
  const context = contextOf(kase);
  const { machine } = machineOf(context);
  expect(() => runMachine(machine, 'intake', context, { type: 'countersign' })).toThrow('does not know countersign');
  const unknown = { kind: 'nonsense' } as never;
  expect(() => advance(kase, unknown, 0 as never, worldOf(COMPANY))).toThrow();
});

test('a value of another shape is not resolved in this one: it is entered by rule', () => {
  // XState fills in what a value lacks without a word, and throws for what it does not know.
  const regions = { r: { initial: 'i', states: { i: {}, j: {} } }, new: { initial: 'i', states: { i: {} } } };
  const bare = createMachine({ initial: 's', states: { s: { type: 'parallel', states: regions } } });
  expect(bare.resolveState({ value: { s: { r: 'j' } } }).value).toEqual({ s: { r: 'j', new: 'i' } });
  expect(() => bare.resolveState({ value: { s: { gone: 'i' } } })).toThrow();
  const play = scene(REVIEW).does('curator', submit).does('kuznetsov', approve('review/legal'));
  const before = play.case.shape;
  play.revise({ stages: { approval: ['director'], review: ['finance'] } }, 'kind');
  expect(play.case.shape).not.toBe(before);
  expect(play.case.value).toEqual({ approval: { open: { director: 'asked' } } });
});

test('nothing is live: no delays, no invoked actors, no history in the definition', () => {
  const plan = planOf({ stages: { review: ['legal', { role: 'finance', follows: 'legal' }], approval: ['director'] } });
  const text = JSON.stringify(machineConfig(shapeOf(plan, stepViews(plan, { extra: [] }))));
  for (const word of ['"after"', '"invoke"', '"history"', '"spawn"', '"delay"']) expect(text).not.toContain(word);
});

test('the definition is plain data: it survives JSON and compiles to the same machine', () => {
  const plan = planOf(REVIEW);
  const shape = shapeOf(plan, stepViews(plan, { extra: [] }));
  const config = machineConfig(shape);
  expect(JSON.parse(JSON.stringify(config))).toEqual(config);
  expect(Object.keys(compileMachine(shape).states)).toEqual(Object.keys(config.states ?? {}));
});

test('a parallel state without regions never ends in XState; a stage without steps has none', () => {
  const bare = createMachine({ initial: 'a', states: { a: { type: 'parallel', states: {}, onDone: 'b' }, b: {} } });
  expect(bare.resolveState({ value: 'a' }).value).not.toBe('b');
  expect(
    scene({ stages: { empty: [] } })
      .does('curator', submit)
      .state(),
  ).toBe('signing');
});

test('XState calls a context factory again with no input; a machine here has none to call', () => {
  const inputs: unknown[] = [];
  const bare = setup({ types: { context: {} as { readonly n: number } } }).createMachine({
    context: ({ input }) => {
      inputs.push(input);
      return { n: 1 };
    },
    initial: 'a',
    states: { a: { on: { go: 'b' } }, b: {} },
  });
  const snapshot = bare.resolveState({ value: 'a', context: { n: 2 } });
  inputs.length = 0;
  transition(bare, snapshot, { type: 'go' });
  expect(inputs).toEqual([undefined]);
  const plan = planOf(REVIEW);
  expect(machineConfig(shapeOf(plan, stepViews(plan, { extra: [] }))).context).toEqual({});
});

test('a transition is pure: the same case and input give the same turn, and leave the case as it was', () => {
  const { case: kase, now } = scene(REVIEW).does('curator', submit);
  const before = JSON.stringify(kase.context);
  const input = { kind: 'act', by: 'kuznetsov' as never, act: approve('review/legal') } as const;
  const [one, two] = [advance(kase, input, now, worldOf(COMPANY)), advance(kase, input, now, worldOf(COMPANY))];
  expect(one).toEqual(two);
  expect(JSON.stringify(kase.context)).toBe(before);
});

test('a delay of more than 24.8 days fires at once in a live actor; a timer here is a row with a moment', () => {
  const play = scene(REVIEW, { company: { state_sla: { intake: { allow: { count: 60, unit: 'days' } } } } });
  const timer = play.case.context.timers['state_deadline:intake'];
  expect((timer?.at ?? 0) - play.now).toBeGreaterThan(2 ** 31);
});

test('contracts of one shape share a machine, whatever their people, papers and amounts', () => {
  const one = scene(REVIEW);
  const two = scene({ ...REVIEW, facts: { amount: 5 }, documents: { charter: { by: 'signing' } } });
  expect(one.case.shape).toBe(two.case.shape);
  expect(machineOf(contextOf(one.case)).machine).toBe(machineOf(contextOf(two.case)).machine);
});
