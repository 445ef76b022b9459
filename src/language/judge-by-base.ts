// The rules at hand judged by those of a base: its promises, its severities, its ignores.

import type { Finding } from '../diagnostics/finding.ts';
import type { Bundle, Policy, PromiseRule } from '../domain/bundle.ts';
import type { Place, Source } from '../domain/source.ts';
import type { Weighing } from './apply-policy.ts';
import { missingSubject } from './promise-subjects.ts';

type Sources = (file: string) => string | undefined;

export type BaseOfRules = {
  /** As it is named in findings. */
  readonly name: string;
  readonly bundle: Bundle;
  readonly sources: Sources;
};

export type JudgedPromises = {
  /** Those that can be judged, each where it stands: in the rules at hand if it is still there, else in the base. */
  readonly promises: readonly PromiseRule[];
  /** 419 for each that cannot. */
  readonly findings: readonly Finding[];
};

/** The promises of the base, for the rules at hand (`head`). Places in the base have its name in front of their file. */
export function promisesOfBase({ name, bundle }: BaseOfRules, head: Bundle): JudgedPromises {
  const own = head.decisions.policy.promises;
  const promises: PromiseRule[] = [];
  const findings: Finding[] = [];
  for (const promise of bundle.decisions.policy.promises) {
    const kept = own.find((other) => other.name === promise.name && isSame(other, promise));
    const what = missingSubject(promise, bundle.decisions, head.decisions);
    if (what === undefined) promises.push(kept ?? { ...promise, at: inBase(promise.at, name) });
    else
      findings.push(
        withoutSubject(promise, { name: promise.name, base: name, what }, kept?.at ?? head.decisions.policy.at),
      );
  }
  return { promises, findings };
}

function withoutSubject({ name }: PromiseRule, params: Finding['params'], at: Source): Finding {
  const place: Place = { ...at, endLine: at.line, endColumn: at.column + Math.min(name.length, 1) };
  return { code: 419, severity: 'error', place, params, others: [] };
}

function inBase(at: Source, name: string): Source {
  return { ...at, file: `${name}:${at.file}` };
}

function isSame(a: PromiseRule, b: PromiseRule): boolean {
  return withoutPlaces(a) === withoutPlaces(b);
}

function withoutPlaces(value: unknown): string {
  return JSON.stringify(value, (key, inner: unknown) => (key === 'at' ? undefined : inner));
}

/**
 * The severities and ignores of the base. An ignore of a line follows the line: where the rules at hand name another line of that file on
 * the same ground until the same day, and that line reads as the one in the base did, it counts there.
 */
export function weighingOfBase(
  { bundle, sources }: BaseOfRules,
  head: Pick<Bundle, 'decisions'>,
  headSources: Sources,
): Weighing {
  const { severities, ignores } = bundle.decisions.policy;
  const own = head.decisions.policy.ignores;
  return { severities, ignores: ignores.map((ignore) => follow(ignore, own, sources, headSources)) };
}

type Ignore = Policy['ignores'][number];

function follow(ignore: Ignore, own: readonly Ignore[], sources: Sources, headSources: Sources): Ignore {
  const line = lineOf(ignore, sources);
  if (line === undefined || line === lineOf(ignore, headSources)) return ignore;
  const file = fileOf(ignore);
  const moved = own.find(
    (other) =>
      other.code === ignore.code &&
      other.until === ignore.until &&
      other.basis === ignore.basis &&
      fileOf(other) === file &&
      lineOf(other, headSources) === line,
  );
  return moved?.place === undefined ? ignore : { ...ignore, place: moved.place };
}

function fileOf({ place }: Ignore): string | undefined {
  return place?.replace(/:\d+$/, '');
}

/** What the line says that an ignore names; undefined for one that names no line. */
function lineOf({ place }: Ignore, sources: Sources): string | undefined {
  const [, file, number] = /^(.*):(\d+)$/.exec(place ?? '') ?? [];
  if (file === undefined) return undefined;
  return sources(file)?.split('\n')[Number(number) - 1]?.trim();
}
