// What every section of the regulation is written with: the rules, their titles, the words of one language, links.

import type { RegulationHeading } from '../../diagnostics/catalogue/regulation-headings.ts';
import { headingTemplate } from '../../diagnostics/catalogue/regulation-headings.ts';
import type { RegulationWord } from '../../diagnostics/catalogue/regulation-words.ts';
import { regulationTemplate } from '../../diagnostics/catalogue/regulation-words.ts';
import { word } from '../../diagnostics/catalogue/words.ts';
import type { Language } from '../../diagnostics/message.ts';
import { dayInWords, durationInWords } from '../../diagnostics/wording/day-in-words.ts';
import type { RuleNames } from '../../diagnostics/wording/rule-names.ts';
import { ruleNames } from '../../diagnostics/wording/rule-names.ts';
import type { TestWording } from '../../diagnostics/wording/test-in-words.ts';
import type { Bundle } from '../../domain/bundle.ts';
import type { Day } from '../../domain/day.ts';
import type { Duration } from '../../domain/duration.ts';
import type { Parts } from './compose-prose.ts';
import { composeProse, joinProse } from './compose-prose.ts';
import type { Item, Prose } from './regulation.ts';

export type Writing = {
  readonly bundle: Bundle;
  readonly asOf: Day;
  readonly language: Language;
  readonly names: RuleNames;
  /** For conditions and pictures: limits have their values of `asOf`. */
  readonly wording: TestWording;
  /** A sentence about a rule. */
  readonly say: (key: RegulationWord, parts?: Parts) => Prose;
  /** A sentence of the frame. */
  readonly frame: (key: RegulationHeading, parts?: Parts) => Prose;
  /** A heading, which is plain text. */
  readonly heading: (key: RegulationHeading) => string;
  readonly day: (day: Day) => string;
  readonly duration: (duration: Duration) => string;
  /** Titles in quotes, each leading to its section. */
  readonly routes: (ids: readonly string[]) => Prose;
  readonly amendments: (ids: readonly string[]) => Prose;
  readonly roles: (ids: readonly string[]) => string;
  readonly quoted: (text: string) => string;
};

/** Ids of sections by what they are about. */
export const anchorOf = {
  route: (id: string): string => `route-${id}`,
  amendment: (id: string): string => `amendment-${id}`,
  package: (id: string): string => `package-${id}`,
  list: (id: string): string => `list-${id}`,
  calendar: (id: string): string => `calendar-${id}`,
} as const;

/** Prepares the words and titles of one language. */
export function openWriting(bundle: Bundle, asOf: Day, language: Language): Writing {
  const names = ruleNames(bundle);
  const limits = new Map<string, Bundle['decisions']['limits'][number]>(
    bundle.decisions.limits.map((limit) => [limit.limit, limit]),
  );
  const quoted = (text: string): string => word('quoted', language, { text });
  const linked = (id: string, title: string): Prose => [{ link: id, text: quoted(title) }];
  return {
    bundle,
    asOf,
    language,
    names,
    wording: { names, limits, day: asOf, language },
    say: (key, parts = {}) => composeProse(regulationTemplate(key, language), parts, language),
    frame: (key, parts = {}) => composeProse(headingTemplate(key, language), parts, language),
    heading: (key) => headingTemplate(key, language),
    day: (day) => dayInWords(day, language),
    duration: (duration) => durationInWords(duration, language),
    routes: (ids) =>
      joinProse(
        ids.map((id) => linked(anchorOf.route(id), names.route(id))),
        ', ',
      ),
    amendments: (ids) =>
      joinProse(
        ids.map((id) => linked(anchorOf.amendment(id), names.amendment(id))),
        ', ',
      ),
    quoted,
    roles: (ids) => ids.map(names.role).join(word('or', language)),
  };
}

/** A sentence as it stands at the beginning of a line. */
export function capital(prose: Prose): Prose {
  const [first = '', ...rest] = prose;
  return typeof first === 'string' ? [first.charAt(0).toUpperCase() + first.slice(1), ...rest] : prose;
}

/** An item without items of its own. */
export function item(prose: Prose, items: readonly Item[] = []): Item {
  return { prose, items };
}
