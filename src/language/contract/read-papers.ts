// What is known of each paper of a contract.

import type { Finding } from '../../diagnostics/finding.ts';
import { nearestName } from '../../diagnostics/nearest-name.ts';
import type { PaperFacts } from '../../domain/contract.ts';
import type { Day } from '../../domain/day.ts';
import { parseDay } from '../../domain/day.ts';
import type { DocumentId } from '../../domain/ids.ts';
import type { ContractRules } from './contract-rules.ts';
import type { Exchange } from './exchange.ts';
import type { GivenEntry } from './given.ts';
import { shown } from './given.ts';
import { inputFinding, meantName } from './input-finding.ts';
import { readPart } from './read-amount.ts';
import { textOf } from './text-of.ts';

type Report = (finding: Finding) => void;

/** Words that say all there is to say of a paper. */
const WORDS = ['missing', 'received', 'invalid'] as const;
const KEYS = ['received', 'issued', 'until', 'promised', 'limit', 'invalid'] as const;

/** Reads `{ charter: received, egrul_extract: { issued: 2026-10-20 } }`. What is wrong is reported and left out. */
export function readPapers(
  entry: GivenEntry,
  rules: ContractRules,
  exchange: Exchange,
  report: Report,
): readonly PaperFacts[] {
  if (entry.value.kind !== 'map') {
    report(inputFinding(533, entry.value.place, { key: entry.name, value: shown(entry.value) }));
    return [];
  }
  return entry.value.entries.flatMap((line) => {
    // The draft is built in and asked of every contract: that it is here needs no saying.
    const document = line.key === 'draft' ? undefined : documentOf(line, rules, report);
    return document === undefined ? [] : (readPaper(document, line, exchange, report) ?? []);
  });
}

function documentOf(line: GivenEntry, rules: ContractRules, report: Report): DocumentId | undefined {
  const known = rules.documents.get(line.key);
  if (known !== undefined) return known.document;
  const meant = meantName(
    line.key,
    [...rules.documents].map(([name, { title }]) => [name, title] as const),
  );
  report(inputFinding(532, line.keyPlace ?? line.value.place, { key: line.name, document: line.key }, meant));
  return undefined;
}

function readPaper(document: DocumentId, line: GivenEntry, exchange: Exchange, report: Report): PaperFacts | undefined {
  const { value } = line;
  if (value.kind === 'map') return readDetails(document, value.entries, exchange, report);
  const word = value.kind === 'text' ? WORDS.find((known) => known === value.text) : undefined;
  if (word === undefined) {
    const params = { key: line.name, value: shown(value), words: WORDS };
    report(inputFinding(533, value.place, params, nearestName(shown(value), WORDS)));
    return undefined;
  }
  if (word === 'missing') return { document, received: false };
  return word === 'invalid' ? { document, received: true, invalid: true } : { document, received: true };
}

function readDetails(
  document: DocumentId,
  entries: readonly GivenEntry[],
  exchange: Exchange,
  report: Report,
): PaperFacts | undefined {
  const given = new Map(entries.map((entry) => [entry.key, entry]));
  for (const entry of entries) {
    if (KEYS.some((key) => key === entry.key)) continue;
    const params = { key: entry.name, words: KEYS };
    report(inputFinding(534, entry.keyPlace ?? entry.value.place, params, nearestName(entry.key, KEYS)));
  }
  const day = (key: string): Day | undefined => dayOf(given.get(key), report);
  const [receivedOn, issued, until, promised] = [day('received'), day('issued'), day('until'), day('promised')];
  const limitMinor = limitOf(given.get('limit'), exchange, report);
  const invalid = flagOf(given.get('invalid'), report);
  const received = KEYS.some((key) => key !== 'promised' && given.has(key));
  if (received && promised !== undefined) againstEachOther(535, given.get('promised'), report);
  if (issued !== undefined && until !== undefined && until < issued) againstEachOther(536, given.get('until'), report);
  if (receivedOn !== undefined && issued !== undefined && receivedOn < issued) {
    againstEachOther(543, given.get('received'), report);
  }
  return {
    document,
    received,
    ...(issued === undefined ? {} : { issued }),
    ...(until === undefined ? {} : { until }),
    ...(promised === undefined ? {} : { promised }),
    ...(limitMinor === undefined ? {} : { limitMinor }),
    ...(invalid === undefined ? {} : { invalid }),
  };
}

function againstEachOther(code: number, entry: GivenEntry | undefined, report: Report): void {
  if (entry !== undefined)
    report(inputFinding(code, entry.value.place, { key: entry.name, value: shown(entry.value) }));
}

function dayOf(entry: GivenEntry | undefined, report: Report): Day | undefined {
  if (entry === undefined) return undefined;
  const text = textOf(entry.name, entry.value, report);
  if (text === undefined) return undefined;
  const day = parseDay(text);
  if (day === undefined) report(inputFinding(514, entry.value.place, { key: entry.name, value: text }));
  return day;
}

function flagOf(entry: GivenEntry | undefined, report: Report): boolean | undefined {
  const text = entry === undefined ? undefined : textOf(entry.name, entry.value, report);
  if (entry === undefined || text === undefined) return undefined;
  if (text === 'true' || text === 'false') return text === 'true';
  report(inputFinding(515, entry.value.place, { key: entry.name, value: text }));
  return undefined;
}

/** In the policy's currency, by the same rate and rounding as the amount that it is compared with. */
function limitOf(entry: GivenEntry | undefined, exchange: Exchange, report: Report): number | undefined {
  const money = entry === undefined ? undefined : readPart(entry.name, entry.value, report);
  if (entry === undefined || money === undefined) return undefined;
  const minor = exchange.convert(money);
  if (minor === undefined) {
    const params = { key: entry.name, value: shown(entry.value), currency: money.currency };
    report(inputFinding(544, entry.value.place, params));
  }
  return minor;
}
