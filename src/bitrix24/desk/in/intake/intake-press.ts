// A press that has to wait until 1C and the CRM are asked again: kept with the event that brought it, done after it.
import type { PersonId } from '../../../../domain/ids.ts';
import type { Note, Notes } from '../../../../engine/ports/notes.ts';

/** `event`: number of the bot's event; what follows from it is named for it. */
export type IntakePress = {
  readonly event: number;
  readonly person: PersonId;
  readonly verb: 'right' | 'row' | 'company';
  readonly argument: string;
};

const PAGE = 50;

export function pressNote(item: number, press: IntakePress): Note {
  return { name: `${prefixOf(item)}${String(press.event).padStart(12, '0')}`, text: JSON.stringify(press) };
}

/** In the order in which they were pressed. */
export async function waitingPresses(notes: Pick<Notes, 'listNotes'>, item: number): Promise<readonly IntakePress[]> {
  const found = await notes.listNotes(prefixOf(item), undefined, PAGE);
  return found.map(({ text }) => JSON.parse(text) as IntakePress);
}

export async function dropPress(notes: Pick<Notes, 'dropNotes'>, item: number, press: IntakePress): Promise<void> {
  await notes.dropNotes([pressNote(item, press).name]);
}

/** Cards on which presses wait. */
export async function pressedItems(notes: Pick<Notes, 'listNotes'>): Promise<readonly number[]> {
  const items = new Set<number>();
  for (let after: string | undefined; ; ) {
    const page = await notes.listNotes(ALL, after, PAGE);
    for (const { name } of page) items.add(Number(name.slice(ALL.length).split('/')[0]));
    const last = page.at(-1);
    if (last === undefined || page.length < PAGE) return [...items];
    after = last.name;
  }
}

const ALL = 'intake_press/';

function prefixOf(item: number): string {
  return `${ALL}${item}/`;
}
