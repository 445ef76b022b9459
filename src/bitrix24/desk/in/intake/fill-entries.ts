// What the card leaves empty and 1C or the CRM say: into the contract by an event that names who says so, then onto the card.
import type { SeenCase } from '../../../../engine/ports/engine-desk.ts';
import { hashOf } from '../card-memory.ts';
import type { Compared } from './compare-entries.ts';
import type { Gathered } from './gather-intake.ts';
import type { IntakeNote } from './intake-note.ts';
import { keepIntake } from './intake-note.ts';
import type { IntakeTools } from './intake-tools.ts';
import { untilTaken } from './until-taken.ts';
import type { Entries } from './write-entries.ts';
import { writeEntries } from './write-entries.ts';

/** Where the events of the intake come from. */
export const INTAKE_SOURCE = 'intake';

/** The note after it: the same where nothing was filled in. A person's entries are never touched. */
export async function fillEntries(tools: IntakeTools, gathered: Gathered, note: IntakeNote): Promise<IntakeNote> {
  let after = note;
  for (const by of ['onec', 'crm'] as const) {
    const entries = toFill(gathered, by);
    if (Object.keys(entries).length === 0) continue;
    const { seen, row } = gathered;
    const isIn = seen === undefined || (await bringIn(tools, seen, { row, by, entries, note: after }));
    const sent = [...(after.sent ?? []), sentHash(tools, by, entries)];
    after = { ...after, sent };
    if (isIn) {
      await writeEntries(tools, row, { entries, over: 'nothing' });
      after = { ...after, filled: { ...after.filled, ...marked(entries, by) } };
    }
    await keepIntake(tools.notes, row.item, after);
  }
  return after;
}

function toFill({ comparisons }: Gathered, by: 'onec' | 'crm'): Entries {
  return Object.fromEntries(
    comparisons.flatMap((one) => (one.kind === 'fill' && one.by === by ? [[one.entry, one.value]] : [])),
  );
}

function marked(entries: Entries, by: 'onec' | 'crm'): IntakeNote['filled'] {
  return Object.fromEntries(Object.keys(entries).map((entry) => [entry as Compared, by]));
}

type Filling = {
  readonly row: Gathered['row'];
  readonly by: 'onec' | 'crm';
  readonly entries: Entries;
  readonly note: IntakeNote;
};

/** Whether the contract says so by now. What was refused once is not brought in again. */
async function bringIn(tools: IntakeTools, seen: SeenCase, { row, by, entries, note }: Filling): Promise<boolean> {
  const hash = sentHash(tools, by, entries);
  if (note.sent?.includes(hash) === true) return false;
  const { kase } = seen;
  const event = { kind: 'change', by: kase.context.people.curator, changes: { ...entries }, source: by } as const;
  const key = `${row.item}/fill/${hash}`;
  await tools.desk.receive([{ source: INTAKE_SOURCE, key, case: kase.id, urgency: 'press', event }]);
  const isSaid = ({ contract }: SeenCase): boolean =>
    Object.entries(entries).every(([entry, value]) => contract?.[entry] === value);
  return (await untilTaken(tools, kase.id, isSaid)) !== undefined;
}

function sentHash({ secret }: IntakeTools, by: string, entries: Entries): string {
  return hashOf(secret, ['fill', by, Object.entries(entries)]);
}
