// What a report of findings is made from, whatever its format.

import type { Place, Source } from '../../domain/source.ts';
import type { Finding } from '../finding.ts';
import type { Language } from '../message.ts';
import type { Comparison } from '../policy-change.ts';

export type FindingsReport = {
  readonly findings: readonly Finding[];
  readonly language: Language;
  /** The text of a file as it was read, without a byte order mark. */
  readonly sources: (file: string) => string | undefined;
  /** Where the rule repository lies below the top of the git repository: empty, or with a slash at its end. Services want paths from there. */
  readonly prefix: string;
  /** One line that sums up. */
  readonly summary: string;
  /** Whether warnings make the command fail. */
  readonly failOn: 'error' | 'warning';
  /** Names a text: the same text, the same name. Hexadecimal digits. */
  readonly hash: (text: string) => string;
  readonly version: string;
  /** Where the pages of the codes are published; without it rules carry no links. */
  readonly docsUrl?: string;
  /** There when the rules were judged by a base. */
  readonly comparison?: Comparison;
};

/** Files of the base are named with the revision in front: `main:rules/policy.yaml`. */
export function baseLabel({ base }: Comparison): string {
  return `${base}:`;
}

/** The path of a file from the top of the git repository, of the base too: services know nothing of revisions. */
export function pathOf({ prefix, comparison }: FindingsReport, { file }: Pick<Place, 'file'>): string {
  const label = comparison === undefined ? '' : baseLabel(comparison);
  return prefix + (label !== '' && file.startsWith(label) ? file.slice(label.length) : file);
}

/** How a report writes a place within a text: the path as above, and the line. */
export function placesOf(report: FindingsReport): (place: Source) => string {
  return (place) => `${pathOf(report, place)}:${place.line}`;
}

/**
 * A name of each finding that stays when lines move: by code, file and what the line says; of several such, by their order. Two findings
 * never share one.
 */
export function fingerprints(report: FindingsReport): readonly string[] {
  const seen = new Map<string, number>();
  return report.findings.map((finding) => {
    const { code, place } = finding;
    const line = place === undefined ? '' : lineAt(report, place).trim();
    const key = `${code}\0${place === undefined ? '' : pathOf(report, place)}\0${line}`;
    const count = seen.get(key) ?? 0;
    seen.set(key, count + 1);
    return report.hash(`${key}\0${count}`).slice(0, 40);
  });
}

/** The line on which a place begins; empty where the text has changed since. */
export function lineAt({ sources }: Pick<FindingsReport, 'sources'>, { file, line }: Place): string {
  const text = sources(file)?.split('\n')[line - 1] ?? '';
  return text.replace(/\r$/, '');
}
