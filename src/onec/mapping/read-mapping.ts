// A mapping file, checked before anything is asked of the base.
import { onecWord } from '../../diagnostics/catalogue/onec-words.ts';
import type { Language } from '../../diagnostics/message.ts';
import type { DocumentId } from '../../domain/ids.ts';
import { isMap } from '../base/judge-answer.ts';
import { formFaults } from './form-faults.ts';
import type { OneCMapping } from './mapping.ts';
import type { MappingFault } from './mapping-text.ts';
import { readMappingText } from './mapping-text.ts';
import { meaningFaults } from './meaning-faults.ts';

export type ReadMapping =
  | { readonly kind: 'mapping'; readonly mapping: OneCMapping }
  /** All of them at once, in the order of the file. */
  | { readonly kind: 'faulty'; readonly faults: readonly MappingFault[] };

/**
 * Reads the text of a mapping. `file`: as it is shown. `documents`: those of the rules, where they are at hand. Never throws.
 */
export function readMapping(given: {
  readonly file: string;
  readonly text: string;
  readonly documents?: ReadonlySet<DocumentId>;
}): ReadMapping {
  const read = readMappingText(given.file, given.text);
  if (!('value' in read)) return faulty(read);
  const kind = isMap(read.value) ? read.value['onec'] : undefined;
  if (kind !== 'odata' && kind !== 'service') {
    const place = kind === undefined ? read.placeOf([]) : read.placeOf(['onec']);
    return faulty([{ word: 'kind_missing', place, params: {} }]);
  }
  const form = formFaults(read, kind);
  if (form.length > 0) return faulty(form);
  const mapping = read.value as OneCMapping;
  const meaning = meaningFaults(read, mapping, given.documents);
  return meaning.length > 0 ? faulty(meaning) : { kind: 'mapping', mapping };
}

function faulty(faults: readonly MappingFault[]): ReadMapping {
  const ordered = faults.toSorted((a, b) => a.place.line - b.place.line || a.place.column - b.place.column);
  return { kind: 'faulty', faults: ordered };
}

/**
 * `onec.yaml:14:5  …` and what to do, a line each.
 */
export function mappingFaultInWords({ word, place, params }: MappingFault, language: Language): readonly string[] {
  const { text, fix } = onecWord(word, language, params);
  return [`${place.file}:${place.line}:${place.column}  ${text}`, fix];
}
