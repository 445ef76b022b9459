// How heavy findings are in this repository: severities by code, and findings that are let pass for a time.

import { allMessages } from '../../diagnostics/catalogue/catalogue.ts';
import type { Message } from '../../diagnostics/message.ts';
import { nearestName } from '../../diagnostics/nearest-name.ts';
import type { Policy } from '../../domain/bundle.ts';
import type { Day } from '../../domain/day.ts';
import type { PolicyFile } from '../form/rule-files.generated.ts';
import { whereIgnored } from '../where-ignored.ts';
import { reportExpired } from './check-expired.ts';
import { CODES } from './codes.ts';
import type { Located } from './located.ts';
import { entries, field, given, items, sourceOf, text, textAt, wholeNumber } from './located.ts';
import type { Naming } from './naming.ts';
import { readDay } from './read-duration.ts';

/** Resolves `severities` of the policy. */
export function resolveSeverities(naming: Naming, file: Located<PolicyFile>): Policy['severities'] {
  return entries<string>(field(file, 'severities'))
    .map(({ key, value }) => {
      const code = Number(text(key));
      const severity = severityOf(text(value));
      checkSeverity(naming, code, key, severity);
      return { code, severity, at: sourceOf(key) };
    })
    .sort((a, b) => a.code - b.code);
}

function severityOf(word: string): 'error' | 'warning' | 'off' {
  return word === 'error' || word === 'warning' ? word : 'off';
}

type IgnoreForm = NonNullable<PolicyFile['ignores']>[number];

/** Resolves `ignores` of the policy; one that has ended by `asOf` is reported, since it does nothing any more. */
export function resolveIgnores(naming: Naming, file: Located<PolicyFile>, asOf: Day): Policy['ignores'] {
  return items(field(file, 'ignores')).flatMap((form) => resolveIgnore(naming, form, asOf));
}

function resolveIgnore(naming: Naming, form: Located<IgnoreForm>, asOf: Day): Policy['ignores'] {
  const code = wholeNumber(field(form, 'code'));
  const end = field(form, 'until');
  const until = end === undefined ? undefined : readDay(naming, end);
  if (code === undefined || end === undefined || until === undefined) return [];
  const place = field(form, 'place');
  checkIgnored(naming, code, field(form, 'code') ?? form, place);
  if (place !== undefined) checkPlace(naming, place);
  reportExpired(naming, end, { ru: `пропуск замечания ${code}`, en: `the ignore of finding ${code}` }, asOf);
  return [
    {
      code,
      ...given('place', field(form, 'place'), text),
      basis: textAt(form, 'basis') ?? '',
      until,
      at: sourceOf(form),
    },
  ];
}

/** A place is a rule file, or a line of one. */
function checkPlace(naming: Naming, place: Located<string>): void {
  const file = text(place).replace(/:\d+$/, '');
  if (naming.files.includes(file)) return;
  const meant = nearestName(file, naming.files);
  naming.reporter.report(
    CODES.unknownFile,
    place,
    { name: file },
    meant === undefined ? {} : { suggestion: { text: meant } },
  );
}

/** Only warnings may be made lighter: an error says that a rule cannot be applied as it stands. */
function checkSeverity(
  naming: Naming,
  code: number,
  at: Located<unknown>,
  severity: 'error' | 'warning' | 'off',
): void {
  const message = messageAt(naming, code, at);
  if (message?.severity === 'error' && severity !== 'error') {
    naming.reporter.report(CODES.cannotBeIgnored, at, { code, slug: message.slug });
  }
}

/** Warnings may be let pass everywhere, proofs at a place, other errors not at all. */
function checkIgnored(naming: Naming, code: number, at: Located<unknown>, place: Located<string> | undefined): void {
  const message = messageAt(naming, code, at);
  if (message === undefined) return;
  const { slug } = message;
  const where = whereIgnored(message);
  if (where === 'nowhere') naming.reporter.report(CODES.cannotBeIgnored, at, { code, slug });
  if (where === 'at_place' && place === undefined) naming.reporter.report(CODES.ignoreNeedsPlace, at, { code, slug });
}

function messageAt(naming: Naming, code: number, at: Located<unknown>): Message | undefined {
  const message = allMessages().find((known) => known.code === code);
  if (message === undefined) naming.reporter.report(CODES.unknownFindingCode, at, { code });
  return message;
}
