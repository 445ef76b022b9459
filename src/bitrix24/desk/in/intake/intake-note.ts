// What is remembered of an intake between the lives of a daemon. Nothing of what 1C or the CRM answered: that is asked again when needed.
import type { PersonId } from '../../../../domain/ids.ts';
import type { Instant } from '../../../../domain/instant.ts';
import type { Note, Notes } from '../../../../engine/ports/notes.ts';
import type { Compared, Teller } from './compare-entries.ts';

export type IntakeNote = {
  /** Keyed hash of the tax id that it is about. */
  readonly of: string;
  /** Whom it is told. */
  readonly user: number;
  readonly person: PersonId;
  /**
   * `asking`: nothing was told yet; `away`: 1C did not answer, and is asked again; `told`: what was found stands in the chat, with buttons;
   * `over`: the contract has gone on.
   */
  readonly phase: 'asking' | 'away' | 'told' | 'over';
  /** When a start of its case was brought in. */
  readonly begun?: Instant;
  /** Summaries in the chat so far, and the number of the newest message. */
  readonly summaries: number;
  readonly message?: number;
  /** Keyed hash of what stands there. */
  readonly text?: string;
  /** Rows of 1C as they were numbered on the buttons, and the one that was chosen: keyed hashes. */
  readonly rows?: readonly string[];
  readonly row?: string;
  /** The company's requisite that was chosen. */
  readonly requisite?: number;
  /** Who is right, as a person said, by the entry. */
  readonly right: Readonly<Partial<Record<Compared, Teller>>>;
  /** Keyed hashes of the values that stand on the buttons. */
  readonly shown: Readonly<Partial<Record<Compared, Readonly<Partial<Record<Teller, string>>>>>>;
  /** Entries that were filled in, and by whom; keyed hashes of what was brought in for it. */
  readonly filled?: Readonly<Partial<Record<Compared, Teller>>>;
  readonly sent?: readonly string[];
  /** Number of the company that was made for it. */
  readonly made?: number;
  /** A summary is being sent, and nobody knows whether it arrived. */
  readonly sending?: true;
  /** Somebody else is to be told by now. */
  readonly isNews?: true;
  /** The newest summary says that 1C has answered after all. */
  readonly wasAway?: true;
  /** When 1C is asked again, and how often it was. */
  readonly againAt?: Instant;
  readonly tries: number;
};

const PREFIX = 'intake/';
const PAGE = 200;

export function intakeNote(item: number, note: IntakeNote): Note {
  return { name: `${PREFIX}${item}`, text: JSON.stringify(note) };
}

export async function recallIntake(notes: Pick<Notes, 'findNote'>, item: number): Promise<IntakeNote | undefined> {
  const text = await notes.findNote(`${PREFIX}${item}`);
  return text === undefined ? undefined : (JSON.parse(text) as IntakeNote);
}

export async function keepIntake(notes: Pick<Notes, 'keepNotes'>, item: number, note: IntakeNote): Promise<void> {
  await notes.keepNotes([intakeNote(item, note)]);
}

/** Those that are not over, by the numbers of their cards. */
export async function listIntakes(
  notes: Pick<Notes, 'listNotes'>,
): Promise<readonly { readonly item: number; readonly note: IntakeNote }[]> {
  const open: { readonly item: number; readonly note: IntakeNote }[] = [];
  for (let after: string | undefined; ; ) {
    const page = await notes.listNotes(PREFIX, after, PAGE);
    for (const { name, text } of page) {
      const note = JSON.parse(text) as IntakeNote;
      if (note.phase !== 'over') open.push({ item: Number(name.slice(PREFIX.length)), note });
    }
    const last = page.at(-1);
    if (last === undefined || page.length < PAGE) return open;
    after = last.name;
  }
}
