// A reference to a declared name: looked up, marked as used, or reported with what was probably meant.

import { CODES } from './codes.ts';
import type { DeclaredName } from './declared-name.ts';
import { KIND_WORDS } from './kind-words.ts';
import type { Located } from './located.ts';
import { text } from './located.ts';
import type { Ids, NameKind } from './name-kind.ts';
import { namesOf } from './name-table.ts';
import type { Naming } from './naming.ts';
import { markUsed } from './naming.ts';
import type { Further } from './reporter.ts';
import { suggestName } from './suggest-name.ts';

const UNKNOWN: Readonly<Record<NameKind, number>> = {
  fact: CODES.unknownFact,
  limit: CODES.unknownLimit,
  client_list: CODES.unknownClientList,
  document: CODES.unknownDocument,
  package: CODES.unknownDocument,
  entity: CODES.unknownOption,
  department: CODES.unknownDepartment,
  person: CODES.unknownPerson,
  role: CODES.unknownRole,
  sla: CODES.unknownDeadline,
  calendar: CODES.unknownCalendar,
  reason: CODES.unknownReason,
  letter: CODES.unknownLetter,
  funnel_stage: CODES.unknownStage,
  route: CODES.unknownRoute,
  route_group: CODES.unknownRoute,
  amendment: CODES.unknownAmendment,
  amendment_group: CODES.unknownAmendment,
  stage: CODES.unknownStage,
  step: CODES.unknownStep,
};

/** Kinds in whose place a name of the key's kind is a mistake worth naming. Not a step for its role, nor a package for its entity type. */
const CONFUSED: readonly NameKind[] = [
  'role',
  'fact',
  'document',
  'person',
  'department',
  'sla',
  'stage',
  'limit',
  'client_list',
  'route',
  'amendment',
  'reason',
  'route_group',
  'calendar',
  'letter',
];

/**
 * The id that a reference names. A name that is not declared is reported (with did-you-mean, or with what it is instead) unless
 * declarations of its kind could not be read; its text is returned all the same, so that the rest of the rule is still read.
 */
export function resolveName<K extends NameKind>(naming: Naming, kind: K, at: Located<unknown>): Ids[K] {
  const name = text(at);
  markUsed(naming, kind, name);
  if (!isKnown(naming, kind, name)) reportUnknown(naming, [kind], UNKNOWN[kind], at);
  return idOf<K>(name);
}

/** True when the name is declared, or may be in a declaration that could not be read. */
export function isKnown(naming: Naming, kind: NameKind, name: string): boolean {
  return namesOf(naming.table, kind).has(name) || naming.table.incomplete.has(kind);
}

/** Text as an id of a kind: the one place where a name becomes an id. */
export function idOf<K extends NameKind>(name: string): Ids[K] {
  return name as string as Ids[K];
}

/** Reports a name that none of the kinds declares. `words`: names of the language that would do as well, for did-you-mean. */
export function reportUnknown(
  naming: Naming,
  kinds: readonly NameKind[],
  code: number,
  at: Located<unknown>,
  words: readonly string[] = [],
): void {
  if (isMissingKind(naming, kinds)) return;
  const name = text(at);
  const candidates = new Map<string, DeclaredName>(words.map((word) => [word, { name: word }]));
  for (const kind of kinds)
    for (const declared of namesOf(naming.table, kind).values()) candidates.set(declared.name, declared);
  const meant = suggestName(name, candidates, kinds.join(' '), naming.suggestions);
  const further = meant === undefined ? {} : { suggestion: suggestionOf(meant) };
  const other = CONFUSED.find((kind) => !kinds.includes(kind) && namesOf(naming.table, kind).has(name));
  if (other === undefined) naming.reporter.report(code, at, { name }, further);
  else reportOtherKind(naming, kinds, other, at, further);
}

/** Kinds that a rule set can well do without. */
const OFTEN_EMPTY: ReadonlySet<NameKind> = new Set(['route_group', 'amendment_group']);

/** Where nothing of a kind is declared at all, the first reference says so: that a file is missing is one fault. True from the second on. */
function isMissingKind(naming: Naming, kinds: readonly NameKind[]): boolean {
  const missing = kinds.find((kind) => !OFTEN_EMPTY.has(kind) && namesOf(naming.table, kind).size === 0);
  if (missing === undefined) return false;
  const isKnownToMiss = naming.missingKinds.has(missing);
  naming.missingKinds.add(missing);
  return isKnownToMiss;
}

function reportOtherKind(
  naming: Naming,
  kinds: readonly NameKind[],
  other: NameKind,
  at: Located<unknown>,
  further: Further,
): void {
  const name = text(at);
  const declared = namesOf(naming.table, other).get(name)?.at;
  const wanted = kinds.map((kind) => KIND_WORDS[kind]);
  naming.reporter.report(
    CODES.otherKindOfName,
    at,
    {
      name,
      is_ru: KIND_WORDS[other].ru,
      is_en: KIND_WORDS[other].en,
      wanted_ru: wanted.map(({ ru }) => ru).join(' или '),
      wanted_en: wanted.map(({ en }) => en).join(' or '),
    },
    declared === undefined ? further : { ...further, others: [{ at: declared, word: 'declared_here' }] },
  );
}

/** A declared name as a did-you-mean. */
export function suggestionOf(meant: DeclaredName): { readonly text: string; readonly at?: Located<unknown> } {
  return meant.at === undefined ? { text: meant.name } : { text: meant.name, at: meant.at };
}
