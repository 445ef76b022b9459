// Papers of a counterparty's row, from wherever the mapping says that they stand.
import type { Day } from '../../domain/day.ts';
import type { DocumentId } from '../../domain/ids.ts';
import type { PaperOnFile, Told } from '../../engine/ports/counterparties.ts';
import type { PaperMapping, ValueSource } from '../mapping/mapping.ts';
import type { FoundRow } from './counterparty-rows.ts';
import { present, wordOf } from './counterparty-rows.ts';
import { farDay, farKey } from './far-value.ts';
import { judgePaper } from './judge-paper.ts';
import type { Reading } from './owned-rows.ts';
import { readOwned } from './owned-rows.ts';
import type { SetRow, ValueReader } from './value-reader.ts';
import { fieldsOf } from './value-reader.ts';

export type ReadPapers = { readonly papers: readonly PaperOnFile[]; readonly cut: boolean };

/** Papers that one part of the mapping tells of. Rejects with a `FarError`. */
export async function readPapers(
  { reader, values }: Reading,
  mapping: PaperMapping,
  { found, today }: { readonly found: FoundRow; readonly today: Day },
): Promise<ReadPapers> {
  const { row, raw } = found;
  if (mapping.set === undefined) {
    const paper = await readPaper(values, mapping, {
      raw,
      id: `${row.id}/${documentsOf(mapping).join('+')}`,
      row: row.id,
      today,
    });
    return { papers: isShown(paper) ? [paper] : [], cut: false };
  }
  const { set } = mapping;
  const { rows, cut } = await readOwned(reader, mapping, { row: row.id, fields: fieldsOf(paperSources(mapping)) });
  const papers: PaperOnFile[] = [];
  for (const [index, one] of rows.entries()) {
    const id = farKey(one['Ref_Key']) ?? `${row.id}/${set}/${index + 1}`;
    papers.push(await readPaper(values, mapping, { raw: { set, row: one }, id, row: row.id, today }));
  }
  return { papers, cut };
}

/** In the counterparty's own row a paper is there if something of it is. */
function isShown({ title, number, issued, until, file }: PaperOnFile): boolean {
  return [title, number, issued, until, file].some((value) => value !== undefined);
}

/** What has to be read for a paper. */
export function paperSources(mapping: PaperMapping): readonly (ValueSource | undefined)[] {
  const { title, number, issued, until, file, invalid_when: invalid = [], valid_when: valid = [] } = mapping;
  const kind = 'documents' in mapping ? [mapping.documents.value] : [];
  return [title, number, issued, until, file, ...kind, ...[...invalid, ...valid].map(({ value }) => value)];
}

/** What a part of the mapping may tell of. */
export function documentsOf(mapping: PaperMapping): readonly DocumentId[] {
  return 'documents' in mapping ? Object.values(mapping.documents.words) : [mapping.document];
}

async function readPaper(
  values: ValueReader,
  mapping: PaperMapping,
  { raw, id, row, today }: { readonly raw: SetRow; readonly id: string; readonly row: string; readonly today: Day },
): Promise<PaperOnFile> {
  const until = await readDay(values, mapping.until, raw);
  const unmet = await values.firstUnmet(mapping.valid_when, raw);
  const saysInvalid = (await values.firstMet(mapping.invalid_when, raw)) ?? unmet;
  const saysValid = saysInvalid === undefined ? sayingValid(mapping, raw) : undefined;
  return {
    id,
    row,
    ...present({
      document: await documentOf(values, mapping, raw),
      title: await values.text(mapping.title, raw),
      number: await values.text(mapping.number, raw),
      issued: await readDay(values, mapping.issued, raw),
      until,
      file: await values.text(mapping.file, raw),
    }),
    ...judgePaper({ saysInvalid, saysValid, until, place: raw.set }, today),
  };
}

/** A base that would say so if it did not hold says that it does. */
function sayingValid(
  { valid_when: valid, invalid_when: invalid }: PaperMapping,
  { set }: SetRow,
): Told<true> | undefined {
  const first = [...(valid ?? []), ...(invalid ?? [])][0]?.value;
  if (first === undefined) return undefined;
  const [field] = fieldsOf([first]);
  return { value: true, from: `${set}.${field}` };
}

async function documentOf(values: ValueReader, mapping: PaperMapping, raw: SetRow): Promise<DocumentId | undefined> {
  if (!('documents' in mapping)) return mapping.document;
  const { value, match, words } = mapping.documents;
  const said = (await values.text(value, raw))?.value;
  if (said === undefined) return undefined;
  if (match !== 'part') return wordOf(words, said);
  const text = said.toLowerCase();
  return Object.entries(words).find(([word]) => text.includes(word.toLowerCase()))?.[1];
}

export async function readDay(
  values: ValueReader,
  source: ValueSource | undefined,
  raw: SetRow,
): Promise<Told<Day> | undefined> {
  const found = await values.read(source, raw);
  const value = farDay(found?.value);
  return found === undefined || value === undefined ? undefined : { value, from: found.from };
}
