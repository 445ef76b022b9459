// Keys: ids or words of the language. A title, a look-alike letter or a glued dash is named with what to write instead.

import { isCurrency } from '../../domain/currency.ts';
import { ID_LENGTH, isId } from '../../domain/ids.ts';
import { CODES } from './codes.ts';
import type { Standing } from './is-free-text.ts';
import { normaliseBlanks, normaliseDashes, normaliseQuotes } from './notation/normalise.ts';
import { mixesAlphabets } from './notation/propose-id.ts';
import type { Fault, Reading } from './reading.ts';
import { report } from './reading.ts';
import { suggestKey } from './suggest-key.ts';

/** `role:legal`, `role=legal`: a key and its value glued together. */
const GLUED = /^([a-z_-]+)([:=])(.+)$/;

export type Glued = { readonly key: string; readonly sign: string; readonly value: string };

/** The parts of a key that holds its own value, glued to it. */
export function splitGlued(written: string): Glued | undefined {
  const [, key, sign, value] = GLUED.exec(written) ?? [];
  return key === undefined || sign === undefined || value === undefined
    ? undefined
    : { key, sign, value: value.trim() };
}

/** True for a line that YAML took for a key because its blanks or its dash are not those of YAML. */
export function spoilsTree(key: string): boolean {
  return /^(?:[\u00a0\u2000-\u200a\u202f\u3000]|[\u2010-\u2015\u2212]\s|-\S)/.test(key);
}

/** Years, days and tax ids are keys too. */
const NUMERIC = /^\d[\d-]*$/;

/**
 * The key to go on with: as written, or as it was meant where the writing is reported. Undefined where nothing can be said
 * about what it stands for. `standing` is that of the map.
 */
export function checkKey(
  reading: Reading,
  key: string,
  [start, end]: readonly [number, number],
  standing: Standing,
): string | undefined {
  if (isId(key) || NUMERIC.test(key) || isCurrency(key)) return key;
  if (standing.key === 'members') return key;
  if (key === '<<') {
    report(reading, start, end, { code: CODES.mergeKey });
    return undefined;
  }
  const fault = findKeyFault(key, standing.key);
  report(reading, start, end, fault);
  return fault.mended === undefined || !isId(fault.mended) ? key : fault.mended;
}

function findKeyFault(key: string, parent: string | undefined): Fault {
  const params = { text: key };
  const glued = /^-([^\s-].*)$/.exec(key)?.[1];
  if (glued !== undefined) return { code: CODES.missingBlank, params: { sign: '-', text: key }, mended: `- ${glued}` };
  const assigned = splitGlued(key);
  if (assigned !== undefined && normaliseBlanks(key) === key) {
    const { key: name, sign, value } = assigned;
    return { code: CODES.missingBlank, params: { sign, text: key }, mended: `${name}: ${value}` };
  }
  const quotes = normaliseQuotes(key);
  if (quotes !== key) return { code: CODES.typographicQuotes, params, mended: quotes };
  const blanks = normaliseBlanks(key);
  if (blanks !== key) return { code: CODES.noBreakSpace, params, mended: blanks.trim() };
  const dashes = normaliseDashes(key);
  if (dashes !== key) return { code: CODES.typographicDash, params, mended: dashes };
  return findLetterFault(key, parent);
}

function findLetterFault(key: string, parent: string | undefined): Fault {
  const params = { text: key };
  if (key.length > ID_LENGTH && /^[a-z][a-z\d_-]*$/.test(key))
    return { code: CODES.idTooLong, params: { ...params, most: ID_LENGTH } };
  const mended = suggestKey(key, parent);
  const code = mixesAlphabets(key, 'joined') ? CODES.mixedAlphabets : CODES.notAnId;
  return mended === undefined ? { code, params } : { code, params, mended };
}
