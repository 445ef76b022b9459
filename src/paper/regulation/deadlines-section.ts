// Deadlines of steps and of the states outside the stages: how long, when people are reminded, who is told when it is late.

import type { Escalation, Reminder, Sla, StateSla } from '../../domain/bundle.ts';
import type { Funnel } from '../../domain/directory.ts';
import type { Duration } from '../../domain/duration.ts';
import type { StageId } from '../../domain/ids.ts';
import type { FinalState, WaitingState } from '../../domain/states.ts';
import { FINAL_STATES, WAITING_STATES } from '../../domain/states.ts';
import type { Draft } from './numbered-sections.ts';
import type { Block, Cell, Prose } from './regulation.ts';
import { placesPrint } from './small-print.ts';
import type { Writing } from './writing.ts';

/** The section of all deadlines, and of the funnel in which they are seen. */
export function deadlinesSection(writing: Writing): Draft {
  const { bundle, heading } = writing;
  const { slas, states } = bundle.decisions;
  return {
    id: 'deadlines',
    title: heading('deadlines'),
    blocks: [],
    sections: [
      { id: 'deadlines-steps', title: heading('deadlines_steps'), blocks: stepTable(slas, writing), sections: [] },
      { id: 'deadlines-states', title: heading('deadlines_states'), blocks: stateTable(states, writing), sections: [] },
      { id: 'funnel', title: heading('funnel'), blocks: funnelTable(bundle.directory.funnel, writing), sections: [] },
    ],
  };
}

function stepTable(slas: readonly Sla[], writing: Writing): readonly Block[] {
  if (slas.length === 0) return [];
  const { heading, duration } = writing;
  return [
    {
      kind: 'table',
      head: (['col_deadline', 'col_decide', 'col_take', 'col_remind', 'col_escalate'] as const).map(heading),
      rows: slas.map(({ sla, title, allow, take, remind, escalate }) => [
        [[{ strong: title ?? sla }]],
        [[duration(allow)]],
        take === undefined ? [] : [[duration(take)]],
        reminderCell(remind, writing),
        escalationCell(escalate, writing),
      ]),
    },
    ...placesPrint(slas, writing),
  ];
}

function stateTable(states: readonly StateSla[], writing: Writing): readonly Block[] {
  if (states.length === 0) return [];
  const { heading, duration } = writing;
  const inOrder = WAITING_STATES.flatMap((state) => states.filter((sla) => sla.state === state));
  return [
    {
      kind: 'table',
      head: (['col_state', 'col_owner', 'col_deadline', 'col_remind', 'col_escalate'] as const).map(heading),
      rows: inOrder.map(({ state, owner, allow, remind, escalate }) => [
        [[{ strong: heading(`state_${state}`) }]],
        [ownerProse(owner, writing)],
        [[duration(allow)]],
        reminderCell(remind, writing),
        escalationCell(escalate, writing),
      ]),
    },
    ...placesPrint(inOrder, writing),
  ];
}

function ownerProse(owner: StateSla['owner'], { say, names }: Writing): Prose {
  if (owner === 'curator') return say('owner_curator');
  return owner === 'initiator' ? say('owner_initiator') : [names.role(owner)];
}

function reminderCell(remind: readonly Reminder[], writing: Writing): Cell {
  return remind.map((reminder) => reminderProse(reminder, writing));
}

function reminderProse(reminder: Reminder, writing: Writing): Prose {
  const { say, duration } = writing;
  switch (reminder.kind) {
    case 'before':
      return say('remind_before', { duration: duration(reminder.by) });
    case 'at_deadline':
      return say('remind_at');
    case 'after': {
      const after = duration(reminder.by);
      if (reminder.every === undefined) return say('remind_after', { duration: after });
      const every = everyProse(reminder.every, writing);
      return after === duration(reminder.every)
        ? say('remind_every_same', { every })
        : say('remind_every', { duration: after, every });
    }
  }
}

/** `каждый рабочий день`, `каждые 2 рабочих дня`. */
function everyProse(every: Duration, { say, duration }: Writing): Prose {
  return every.count === 1 ? say(`every_${every.unit}`) : say('every', { duration: duration(every) });
}

function escalationCell(escalate: readonly Escalation[], { say, duration, names }: Writing): Cell {
  return escalate.map(({ after, to }) =>
    say('escalate', { duration: duration(after), to: to === 'head' ? say('to_head') : names.role(to) }),
  );
}

function funnelTable(funnel: Funnel | undefined, writing: Writing): readonly Block[] {
  const { heading, names } = writing;
  if (funnel === undefined) return [];
  const shown = (state: StageId | WaitingState | FinalState): string => {
    const outside = [...WAITING_STATES, ...FINAL_STATES].find((one) => one === state);
    return outside === undefined ? names.stage(state) : heading(`state_${outside}`);
  };
  return [
    {
      kind: 'table',
      head: (['col_funnel', 'col_shows'] as const).map(heading),
      rows: funnel.stages.map(({ title, shows }) => [[[{ strong: title }]], [[shows.map(shown).join(', ')]]]),
    },
    ...placesPrint([funnel], writing),
  ];
}
