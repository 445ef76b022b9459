// What a test expects of a running case, against where it stands and what it has brought about.

import type { Bundle } from '../domain/bundle.ts';
import type { RemarkFate } from '../domain/case.ts';
import type { Effect } from '../domain/effect.ts';
import type { ExpectationForm } from '../language/form/rule-files.generated.ts';
import { stepViews } from '../machine/steps/step-view.ts';
import {
  askedUnits,
  effectsOf,
  escalatedUnits,
  fileUnits,
  keptUnits,
  letterUnits,
  notifiedUnits,
  remindedUnits,
  stateUnits,
  waitingUnits,
} from './case-units.ts';
import type { ExpectedNames } from './compare-list.ts';
import { compareList, compareValue } from './compare-list.ts';
import type { Difference } from './failure.ts';
import type { Standing, Unit } from './match-names.ts';
import type { Expected } from './rule-test.ts';
import type { RunningCase } from './running-case.ts';

const FATES: readonly RemarkFate[] = ['open', 'addressed', 'accepted', 'withdrawn'];

export function compareCase({ form, placeOf }: Expected, running: RunningCase, bundle: Bundle): readonly Difference[] {
  const { effects } = running;
  const list = (
    key: keyof ExpectationForm,
    expected: ExpectedNames | undefined,
    units: () => readonly Unit[],
    standing: Standing,
  ): readonly Difference[] =>
    expected === undefined ? [] : compareList({ key, at: placeOf([key]), expected, units: units(), standing });
  return [
    ...list('state', form.state, () => stateUnits(running), 'each'),
    ...list('waiting_for', form.waiting_for, () => waitingUnits(running), 'shared'),
    ...list('asked', form.asked, () => askedUnits(running), 'each'),
    ...list('kept', form.kept, () => keptUnits(running), 'each'),
    ...list('reminded', form.reminded, () => remindedUnits(running, effects), 'shared'),
    ...Object.entries(form.escalated ?? {}).flatMap(([of, to]) =>
      compareList({
        key: `escalated.${of}`,
        at: placeOf(['escalated', of]),
        expected: { includes: [to] },
        units: escalatedUnits(running, effects, of),
      }),
    ),
    ...list('notified', form.notified, () => notifiedUnits(running, effects, bundle), 'shared'),
    ...list('letter', form.letter, () => letterUnits(running, effects, bundle), 'each'),
    ...compareTask({ form, placeOf }, running, effects),
    ...list('folder', form.folder, () => fileUnits(running), 'each'),
    ...compareRemarks({ form, placeOf }, running),
  ];
}

function compareRemarks({ form, placeOf }: Expected, { case: { context } }: RunningCase): readonly Difference[] {
  return FATES.flatMap((fate) => {
    const expected = form.remarks?.[fate];
    if (expected === undefined) return [];
    const actual = context.remarks.filter((remark) => remark.fate === fate).length;
    return compareValue(`remarks.${fate}`, placeOf(['remarks', fate]), String(expected), String(actual));
  });
}

/** The newest task that was opened: reception's, or that of a step in which something is done. */
function compareTask(
  { form, placeOf }: Expected,
  running: RunningCase,
  effects: readonly Effect[],
): readonly Difference[] {
  const { task } = form;
  if (task === undefined) return [];
  const rule = running.plan.signing.rule;
  const value = (key: 'form' | 'copies' | 'send', actual: string | number | undefined): readonly Difference[] => {
    const expected = task[key];
    if (expected === undefined) return [];
    return compareValue(
      `task.${key}`,
      placeOf(['task', key]),
      String(expected),
      actual === undefined ? undefined : String(actual),
    );
  };
  const list = (
    key: 'for' | 'signers' | 'files',
    units: readonly Unit[],
    standing: Standing,
  ): readonly Difference[] => {
    const expected = task[key];
    return expected === undefined
      ? []
      : compareList({ key: `task.${key}`, at: placeOf(['task', key]), expected, units, standing });
  };
  return [
    ...list('for', taskUnits(running, effects), 'shared'),
    ...value('form', rule?.form),
    ...value('copies', rule?.copies),
    ...value('send', rule?.send),
    ...list('signers', rule?.signers.map((name) => ({ name, also: [] })) ?? [], 'each'),
    ...list('files', fileUnits(running), 'each'),
  ];
}

function taskUnits(running: RunningCase, effects: readonly Effect[]): readonly Unit[] {
  const { waiting, people } = running.case.context;
  const reception = effectsOf(effects, 'reception_task').at(-1);
  if (reception !== undefined) {
    const words = reception.people.includes(people.curator) ? ['curator'] : [];
    return [{ name: waiting?.owner ?? 'curator', also: [...reception.people, ...words] }];
  }
  const views = stepViews(running.plan, running.case.context);
  return effectsOf(effects, 'open_task').map(({ step, person }) => ({
    name: person,
    also: views.byKey.get(step)?.roles ?? [],
  }));
}
