// What is wrong with a mapping whose form holds: things that belong together, and names that exist nowhere.
import { nearestName } from '../../diagnostics/nearest-name.ts';
import { isCountry } from '../../domain/country.ts';
import { isCurrency } from '../../domain/currency.ts';
import type { DocumentId } from '../../domain/ids.ts';
import type { OdataMapping, OneCMapping, PaperMapping } from './mapping.ts';
import type { MappingFault, MappingText, Path } from './mapping-text.ts';

/** `documents`: of the rules; undefined where they are not at hand. */
export function meaningFaults(
  text: MappingText,
  mapping: OneCMapping,
  documents: ReadonlySet<DocumentId> | undefined,
): readonly MappingFault[] {
  const faults: MappingFault[] = isZone(mapping.time_zone)
    ? []
    : [{ word: 'no_such_zone', place: text.placeOf(['time_zone']), params: { value: mapping.time_zone } }];
  faults.push(...wordFaults(text, documentWords(mapping), documents));
  return mapping.onec === 'odata' ? [...faults, ...odataFaults(text, mapping)] : faults;
}

type WordAt = { readonly document: DocumentId; readonly path: Path };

function documentWords(mapping: OneCMapping): readonly WordAt[] {
  if (mapping.onec === 'service') return wordsAt(mapping.documents ?? {}, ['documents']);
  return (mapping.papers ?? []).flatMap((paper, index) => {
    const path = ['papers', index];
    const one = 'document' in paper ? [{ document: paper.document, path: [...path, 'document'] }] : [];
    return 'documents' in paper ? [...one, ...wordsAt(paper.documents.words, [...path, 'documents', 'words'])] : one;
  });
}

function wordsAt(words: Readonly<Record<string, DocumentId>>, path: Path): readonly WordAt[] {
  return Object.entries(words).map(([word, document]) => ({ document, path: [...path, word] }));
}

function wordFaults(
  text: MappingText,
  words: readonly WordAt[],
  documents: ReadonlySet<DocumentId> | undefined,
): readonly MappingFault[] {
  if (documents === undefined) return [];
  return words.flatMap(({ document, path }): readonly MappingFault[] => {
    if (documents.has(document)) return [];
    const nearest = nearestName(document, documents);
    const known = nearest === undefined ? [...documents].sort() : [nearest];
    return [{ word: 'not_a_document', place: text.placeOf(path), params: { value: document, known } }];
  });
}

function odataFaults(text: MappingText, mapping: OdataMapping): readonly MappingFault[] {
  const countries = Object.entries(mapping.counterparty.country?.words ?? {}).flatMap(
    ([word, value]): readonly MappingFault[] => {
      const place = text.placeOf(['counterparty', 'country', 'words', word]);
      return isCountry(value) ? [] : [{ word: 'no_such_country', place, params: { value } }];
    },
  );
  const currencies = (mapping.debts ?? []).flatMap(({ currency: value }, index): readonly MappingFault[] => {
    const place = text.placeOf(['debts', index, 'currency']);
    return isCurrency(value) ? [] : [{ word: 'no_such_currency', place, params: { value } }];
  });
  const papers = (mapping.papers ?? []).flatMap((paper, index) => paperFaults(text, paper, ['papers', index]));
  return [...countries, ...currencies, ...papers];
}

function paperFaults(text: MappingText, paper: PaperMapping, path: Path): readonly MappingFault[] {
  const place = text.placeOf(path);
  const faults: MappingFault[] = [];
  if ('document' in paper === 'documents' in paper) faults.push({ word: 'paper_kind', place, params: {} });
  const { title, number, issued, until, file, set } = paper;
  if ((set === undefined) === 'owner' in paper) faults.push({ word: 'owner_missing', place, params: {} });
  else if (set === undefined && [title, number, issued, until, file].every((value) => value === undefined))
    faults.push({ word: 'nothing_shown', place, params: {} });
  return faults;
}

function isZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
