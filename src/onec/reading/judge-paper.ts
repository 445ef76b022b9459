// Whether a paper on file holds, by what the base says and by its last day; and what a document's papers say together.
import type { Day } from '../../domain/day.ts';
import type { DocumentId } from '../../domain/ids.ts';
import type { PaperGround, PaperOnFile, Told } from '../../engine/ports/counterparties.ts';

export type PaperWords = {
  /** Where it is said that it does not hold, or that it does; neither where the base keeps no such word. */
  readonly saysInvalid?: Told<true> | undefined;
  readonly saysValid?: Told<true> | undefined;
  readonly until?: Told<Day> | undefined;
  /** Where the paper stands, for what nobody says. */
  readonly place: string;
};

/** `today`: where the base stands. A paper holds on its last day. */
export function judgePaper(words: PaperWords, today: Day): Pick<PaperOnFile, 'state' | 'ground'> {
  const { saysInvalid, saysValid, until, place } = words;
  const judged = (value: PaperOnFile['state']['value'], from: string, ground: PaperGround) => {
    return { state: { value, from }, ground };
  };
  if (saysInvalid !== undefined) return judged('invalid', saysInvalid.from, 'said');
  if (until !== undefined && until.value < today) return judged('invalid', until.from, 'ended');
  if (saysValid !== undefined) return judged('valid', saysValid.from, 'said');
  return until === undefined ? judged('unknown', place, 'no_word') : judged('valid', until.from, 'runs');
}

/** The newest first: by the day of issue, then by the last day; without a day last. */
export function newestFirst(papers: readonly PaperOnFile[]): readonly PaperOnFile[] {
  return papers.toSorted((a, b) => dayOrder(a.issued, b.issued) || dayOrder(a.until, b.until));
}

function dayOrder(a: Told<Day> | undefined, b: Told<Day> | undefined): number {
  return (b?.value ?? Number.NEGATIVE_INFINITY) > (a?.value ?? Number.NEGATIVE_INFINITY)
    ? 1
    : -Number(a?.value !== b?.value);
}

/**
 * What is known of each document: the newest paper decides, since it is the one that took the others' place; of papers that are
 * equally new one that does not hold. Documents of which there is no paper, or of whose papers nothing is known, are left out.
 */
export function judgeDocuments(
  papers: readonly PaperOnFile[],
  documents: readonly DocumentId[],
): readonly { readonly document: DocumentId; readonly invalid: boolean }[] {
  return documents.flatMap((document) => {
    const known = newestFirst(papers.filter((paper) => paper.document === document && paper.state.value !== 'unknown'));
    const [newest] = known;
    if (newest === undefined) return [];
    const equals = known.filter((paper) => paper.issued?.value === newest.issued?.value);
    return [{ document, invalid: equals.some(({ state }) => state.value === 'invalid') }];
  });
}
