// What a revision consists of, as a reader compares it: files by the beginning of their hash, papers with their days, facts by value.

import { lifeWord } from '../../diagnostics/catalogue/life-words.ts';
import type { WordKey } from '../../diagnostics/catalogue/words.ts';
import { word } from '../../diagnostics/catalogue/words.ts';
import type { Params } from '../../diagnostics/finding.ts';
import { dayInWords } from '../../diagnostics/wording/day-in-words.ts';
import { valueInWords } from '../../diagnostics/wording/value-in-words.ts';
import type { Covers } from '../../domain/bundle.ts';
import type { ContentItem } from '../../domain/case.ts';
import type { Day } from '../../domain/day.ts';
import type { FactDeclaration, Value } from '../../domain/fact.ts';
import { isOrdered, isSet } from '../../domain/fact.ts';
import type { ThreadWording } from './thread-turn.ts';

/** As much of a hash as tells two files apart. */
const SHORT = 10;

export function itemInWords(item: ContentItem, { names, language }: ThreadWording): string {
  if (item === 'draft') return lifeWord('item_draft', language);
  const [kind = '', id = ''] = item.split(':');
  return kind === 'fact' ? names.factTitle(id) : names.document(id);
}

/** `null`: it is not there. A paper: file, day of issue, last day, limit, as `paperText` writes them. */
export function contentInWords(item: ContentItem, value: string | null, wording: ThreadWording): string {
  const say = (key: WordKey, params?: Params): string => word(key, wording.language, params);
  if (value === null) return say('thread_not_there');
  if (item === 'draft') return say('thread_file', { hash: shortHash(value) });
  if (!item.startsWith('document:')) return factInWords(item.slice(item.indexOf(':') + 1), value, wording);
  const [hash = '', issued, until] = value.split('|');
  const day = (text: string): string => dayInWords(Number(text) as Day, wording.language);
  return [
    hash === 'received' ? say('thread_without_file') : say('thread_file', { hash: shortHash(hash) }),
    ...(issued === undefined || issued === '' ? [] : [say('thread_issued', { day: day(issued) })]),
    ...(until === undefined || until === '' ? [] : [say('thread_until', { day: day(until) })]),
  ].join(', ');
}

/** As `answerText` writes it, read back by the type of the fact; of one that the rules do not hold any more, as it stands. */
function factInWords(id: string, text: string, { names, language }: ThreadWording): string {
  const fact = names.fact(id);
  if (fact === undefined) return text;
  if (text === 'absent') return word('absent', language);
  return valueInWords(fact, readValue(fact, text), names, language);
}

function readValue({ type }: FactDeclaration, text: string): Value {
  if (type === 'boolean') return text === 'true';
  if (isSet(type)) return text === '' ? [] : text.split(',');
  return isOrdered(type) ? Number(text) : text;
}

export function shortHash(hash: string): string {
  return /^[0-9a-f]{32,}$/.test(hash) ? hash.slice(0, SHORT) : hash;
}

/** What a verdict vouches for. */
export function coversInWords(covers: Covers, wording: ThreadWording): string {
  const { names, language } = wording;
  if (covers.kind === 'everything') return word('thread_everything', language);
  const documents =
    covers.documents === 'all' ? [word('thread_all_documents', language)] : covers.documents.map(names.document);
  return [
    ...(covers.draft ? [lifeWord('item_draft', language)] : []),
    ...documents,
    ...covers.facts.map(names.factTitle),
  ].join(', ');
}
