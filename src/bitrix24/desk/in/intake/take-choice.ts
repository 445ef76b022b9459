// Presses that waited for 1C and the CRM: who is right, which row is meant. Each is done once, as the person who pressed.
import { intakeWord } from '../../../../diagnostics/catalogue/intake-words.ts';
import type { SeenCase } from '../../../../engine/ports/engine-desk.ts';
import { stateRefusal } from '../../../../machine/acts/act-table.ts';
import { actStateOf, caseState } from '../../../../machine/case-state.ts';
import { hashOf } from '../card-memory.ts';
import { cardText } from '../say-of-card.ts';
import { tellAccount } from '../tell-account.ts';
import type { Compared, Teller } from './compare-entries.ts';
import type { Gathered } from './gather-intake.ts';
import type { IntakeNote } from './intake-note.ts';
import { keepIntake } from './intake-note.ts';
import type { IntakePress } from './intake-press.ts';
import { dropPress } from './intake-press.ts';
import type { IntakeTools } from './intake-tools.ts';
import { untilTaken } from './until-taken.ts';
import { writeEntries } from './write-entries.ts';

/** The note after it. Rejects with a `FarError` for what may be tried again: done twice, it does nothing more. */
export async function takeChoice(
  tools: IntakeTools,
  gathered: Gathered,
  { note, press }: { readonly note: IntakeNote; readonly press: IntakePress },
): Promise<IntakeNote> {
  const { item } = gathered.row;
  const after = await noteAfter(tools, gathered, { note, press });
  await keepIntake(tools.notes, item, after);
  await dropPress(tools.notes, item, press);
  return after;
}

async function noteAfter(
  tools: IntakeTools,
  gathered: Gathered,
  { note, press }: { readonly note: IntakeNote; readonly press: IntakePress },
): Promise<IntakeNote> {
  const { verb, argument } = press;
  switch (verb) {
    case 'row': {
      const row = note.rows?.[Number(argument)];
      return row === undefined ? note : { ...note, row };
    }
    case 'company':
      return { ...note, requisite: Number(argument) };
    case 'right': {
      const [entry, teller] = argument.split(':') as [Compared, Teller];
      const isSet = await setRight(tools, gathered, { note, press, entry, teller });
      return isSet ? { ...note, right: { ...note.right, [entry]: teller } } : note;
    }
  }
}

type Right = {
  readonly note: IntakeNote;
  readonly press: IntakePress;
  readonly entry: Compared;
  readonly teller: Teller;
};

/** Whether it holds now. What stands there by now must be what stood on the button. */
async function setRight(
  tools: IntakeTools,
  gathered: Gathered,
  { note, press, entry, teller }: Right,
): Promise<boolean> {
  const { seen, row, comparisons } = gathered;
  const value = comparisons.find((one) => one.entry === entry)?.said[teller];
  if (seen === undefined) return false;
  if (value === undefined || note.shown[entry]?.[teller] !== hashOf(tools.secret, [value])) {
    await tellOtherNow(tools, gathered, { note, press });
    return false;
  }
  if (teller === 'card') return true;
  if (!mayChange(seen, press)) return false;
  // First the card: were it last, a crash in between would leave there what the person has just decided against.
  await writeEntries(tools, row, { entries: { [entry]: value }, over: 'all' });
  const event = { kind: 'change', by: press.person, changes: { [entry]: value }, source: teller } as const;
  const { id } = seen.kase;
  await tools.desk.receive([{ source: 'bot', key: `event/${press.event}`, case: id, urgency: 'press', event }]);
  const taken = await untilTaken(tools, id, ({ contract }) => contract?.[entry] === value);
  return taken !== undefined;
}

/** The summary is rewritten, which nobody hears. */
async function tellOtherNow(
  tools: IntakeTools,
  { row, bundle }: Gathered,
  { note, press }: { readonly note: IntakeNote; readonly press: IntakePress },
): Promise<void> {
  const words = intakeWord('other_now', bundle.decisions.policy.language);
  const name = `intake/${row.item}/other/${press.event}`;
  await tellAccount(tools, { user: note.user, name, text: cardText(tools, row, bundle, words), urgency: 'press' });
}

/** As the engine will judge it; the card must not be written for what it refuses. */
function mayChange({ kase }: SeenCase, { person }: IntakePress): boolean {
  const { curator, initiator } = kase.context.people;
  const isTheirs = person === curator || person === initiator;
  return isTheirs && stateRefusal('change_fact', actStateOf(caseState(kase))) === undefined;
}
