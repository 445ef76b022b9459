// What is to be done on a portal, on a sheet: to make, to change, to remove, what stays, and what is for hands.
import type { ProvisionChange, ProvisionTrouble } from '../../src/index.ts';
import { word } from '../../src/index.ts';
import type { Language } from '../language.ts';
import type { Line } from './line.ts';
import { line, piece, spaced } from './line.ts';
import type { ProvisionReport } from './provision-report.ts';
import { toDo } from './provision-report.ts';

const KINDS = ['create', 'change', 'remove', 'leave', 'cannot'] as const;

export function provisionLines(report: ProvisionReport, language: Language): readonly Line[] {
  const { plan, portal } = report;
  return spaced([
    [line(0, piece(word('provision_head', language, { portal }), 'heading'))],
    ...KINDS.map((kind) =>
      kindLines(
        kind,
        plan.filter((change) => change.kind === kind),
        language,
      ),
    ),
    endLines(report, language),
  ]);
}

/** What went wrong, and what to do about it. */
export function troubleLines({ troubles }: ProvisionReport, language: Language): readonly Line[] {
  return troubles.flatMap((trouble) => {
    const at = 'at' in trouble ? trouble.at : undefined;
    const where = at === undefined ? [] : [line(0, word('provision_at', language, { what: headOf(at, language) }))];
    return [...where, line(0, piece(troubleText(trouble, language), 'bad'))];
  });
}

function troubleText(trouble: ProvisionTrouble, language: Language): string {
  const { kind } = trouble;
  if (kind === 'missing_scopes') return word('provision_trouble_missing_scopes', language, { scopes: trouble.scopes });
  if (!('reason' in trouble)) return word(`provision_trouble_${trouble.kind}`, language);
  return word(`provision_trouble_${trouble.kind}`, language, { reason: trouble.reason });
}

function kindLines(
  kind: ProvisionChange['kind'],
  changes: readonly ProvisionChange[],
  language: Language,
): readonly Line[] {
  if (changes.length === 0) return [];
  const heading = word(`provision_${kind}`, language, { count: changes.length });
  return [line(0, piece(heading, 'strong')), ...changes.flatMap((change) => changeLines(change, language))];
}

function changeLines(change: ProvisionChange, language: Language): readonly Line[] {
  const { name, title, differs = [], why } = change;
  const shown = title === undefined || title === name ? [] : [piece(` ${name}`, 'faint')];
  return [
    line(2, headOf(change, language), ...shown),
    ...differs.map((difference) => line(4, differenceText(difference, language))),
    ...(why === undefined ? [] : [line(4, word(`provision_why_${why}`, language))]),
  ];
}

function headOf({ of, name, title = name }: ProvisionChange, language: Language): string {
  const quoted = language === 'ru' ? `«${title}»` : `"${title}"`;
  return `${word(`provision_of_${of}`, language)} ${quoted}`;
}

function differenceText(
  { what, about = '', from, to }: NonNullable<ProvisionChange['differs']>[number],
  language: Language,
): string {
  const params = { what: word(`provision_what_${what}`, language, { about }).trimEnd(), from, to };
  if (from === '') return word('provision_new', language, params);
  return word(to === '' ? 'provision_gone' : 'provision_differs', language, params);
}

function endLines(report: ProvisionReport, language: Language): readonly Line[] {
  const { how, done, left, troubles, taskLink } = report;
  const all = toDo(report).length;
  if (how === 'plan') {
    if (troubles.length > 0) return [];
    return all === 0
      ? [line(0, piece(word('provision_nothing', language), 'good'))]
      : [line(0, piece(word('provision_hint', language), 'faint'))];
  }
  const told = done.length === 0 && all === 0 ? word('provision_nothing', language) : undefined;
  const count = word('provision_done', language, { count: done.length, all });
  return [
    ...(troubles.length > 0 && all === 0 ? [] : [line(0, piece(told ?? count, 'good'))]),
    ...(taskLink === 'kept' ? [line(0, word('provision_link_kept', language))] : []),
    ...kindLinesOfLeft(left, language),
  ];
}

function kindLinesOfLeft(left: readonly ProvisionChange[], language: Language): readonly Line[] {
  if (left.length === 0) return [];
  const heading = word('provision_left', language, { count: left.length });
  return [line(0, piece(heading, 'warn')), ...left.flatMap((change) => changeLines(change, language))];
}
