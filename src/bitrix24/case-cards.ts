// Which card a case has: the one that it is named for, or one that came back from the recycle bin under another number and took its place.
import type { CaseId } from '../domain/case.ts';
import type { Note, Notes } from '../engine/ports/notes.ts';
import { caseOfItem, itemOfCase } from './case-of-item.ts';

/** `from`: whose place a card took; `isDone`: all that follows from it was done. */
type Move = { readonly from: number; readonly isDone: boolean };

const MOVED = 'moved/';
const PAGE = 500;

/** One for all who work at a portal: what one of them moves is moved for all. */
export class CaseCards {
  readonly #cases = new Map<number, CaseId>();
  /** Those after the first, the newest last. */
  readonly #later = new Map<CaseId, readonly number[]>();
  readonly #moves = new Map<number, Move>();
  #turn: Promise<unknown> = Promise.resolve();

  /** As they were left; before anything is done at the portal. Rejects with a `StoreError`. */
  static async load(notes: Pick<Notes, 'listNotes'>): Promise<CaseCards> {
    const cards = new CaseCards();
    const moves: (readonly [to: number, move: Move])[] = [];
    for (let after: string | undefined; ; ) {
      const page = await notes.listNotes(MOVED, after, PAGE);
      moves.push(
        ...page.map(({ name, text }) => [Number(name.slice(MOVED.length)), JSON.parse(text) as Move] as const),
      );
      after = page.at(-1)?.name;
      if (page.length < PAGE) break;
    }
    // A number is never given again, so that each came after the one whose place it took.
    for (const [to, move] of moves.toSorted(([a], [b]) => a - b)) cards.#put(to, move);
    return cards;
  }

  /** By any number that its card has had. */
  caseOf(item: number): CaseId {
    return this.#cases.get(item) ?? caseOfItem(item);
  }

  /** The number that its card has now; undefined for a case that has no card in the section. */
  itemOf(id: CaseId): number | undefined {
    return this.#later.get(id)?.at(-1) ?? itemOfCase(id);
  }

  /** All that its card has had, the newest first. */
  numbersOf(id: CaseId): readonly number[] {
    const first = itemOfCase(id);
    return first === undefined ? [] : [first, ...(this.#later.get(id) ?? [])].toReversed();
  }

  /** From now on a case has this card; on record, with `more`, before anybody knows it. Rejects with a `StoreError`. */
  async move(
    notes: Pick<Notes, 'keepNotes'>,
    { id, to, more }: { readonly id: CaseId; readonly to: number; readonly more: readonly Note[] },
  ): Promise<void> {
    const from = this.itemOf(id);
    if (from === undefined) throw new Error(`${id} has no card`);
    const move: Move = { from, isDone: false };
    await notes.keepNotes([movedNote(to, move), ...more]);
    this.#put(to, move);
  }

  /** Whether something is left to be done since this card took another one's place. */
  isUnderWay(item: number): boolean {
    return this.#moves.get(item)?.isDone === false;
  }

  /** Nothing is left to be done. Rejects with a `StoreError`. */
  async done(notes: Pick<Notes, 'keepNotes'>, item: number): Promise<void> {
    const move = this.#moves.get(item);
    if (move === undefined) throw new Error(`card ${item} took nobody's place`);
    const after = { ...move, isDone: true };
    await notes.keepNotes([movedNote(item, after)]);
    this.#moves.set(item, after);
  }

  /** Whoever takes a place, or does what follows, has to wait until those before are done. */
  async inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const own = this.#turn.then(work, work);
    this.#turn = own;
    return await own;
  }

  #put(to: number, move: Move): void {
    const id = this.caseOf(move.from);
    this.#cases.set(to, id);
    this.#later.set(id, [...(this.#later.get(id) ?? []), to]);
    this.#moves.set(to, move);
  }
}

function movedNote(to: number, move: Move): Note {
  return { name: `${MOVED}${to}`, text: JSON.stringify(move) };
}
