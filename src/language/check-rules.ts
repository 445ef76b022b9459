// The whole way from rule texts to a bundle: read, form, names, bundle.

import { compareFindings } from '../diagnostics/compare-findings.ts';
import type { Finding } from '../diagnostics/finding.ts';
import type { Bundle } from '../domain/bundle.ts';
import type { Day } from '../domain/day.ts';
import type { Place } from '../domain/source.ts';
import type { Weighing } from './apply-policy.ts';
import { applyPolicy } from './apply-policy.ts';
import { buildBundle } from './bundle/build-bundle.ts';
import type { Hash } from './bundle/hash-bundle.ts';
import type { FileCheck } from './check-file.ts';
import { checkFile } from './check-file.ts';
import { checkFolder } from './form/check-folder.ts';
import { addMeantNames } from './names/add-meant-names.ts';
import { checkUnused } from './names/check-unused.ts';
import { resolveRules } from './names/resolve-rules.ts';
import { startNaming } from './names/start-naming.ts';

export type RuleText = { readonly file: string; readonly text: string };

export type RulesInput = {
  /** Paths relative to the rule repository, with forward slashes. Their order means nothing. */
  readonly files: readonly RuleText[];
  /** The day from which the rules are judged. */
  readonly asOf: Day;
  readonly hash: Hash;
  /** Checks one file, perhaps from a cache; `checkFile` when absent. */
  readonly checkFile?: (file: string, text: string) => FileCheck;
  /** Weighs the findings in the place of the rules' own policy: that of the base of a change. */
  readonly policy?: Weighing;
};

/** The bundle is there when no finding is an error. Findings are sorted by place, then by code. */
export type RulesCheck = { readonly bundle?: Bundle; readonly findings: readonly Finding[] };

/**
 * Checks a whole rule repository and makes its bundle. Never throws for what people wrote. One fault gives one finding: what a later
 * phase says at a place that an earlier one has reported is left out.
 */
export function checkRules(input: RulesInput): RulesCheck {
  const files = [...input.files].sort((a, b) => (a.file < b.file ? -1 : 1));
  const checks = files.map(({ file, text }) => (input.checkFile ?? checkFile)(file, text));
  const texts = new Map(files.map(({ file, text }) => [file, text.replace(/^\ufeff/, '')]));
  const sources = checks.map(({ source }) => source);
  const naming = startNaming(sources, new Map(checks.map(faultsOf)), texts);
  const checked = checks.flatMap((check) => (check.checked === undefined ? [] : [check.checked]));
  const rules = resolveRules(naming, sources, checked, input.asOf);

  const folder = checkFolder(files.map(({ file }) => file));
  const early = addMeantNames([...folder, ...checks.flatMap(({ findings }) => findings)], naming);
  if (![...early, ...naming.reporter.findings].some(isError)) checkUnused(naming);
  const all = [...early, ...withoutKnown(naming.reporter.findings, early)].sort(compareFindings);
  const findings = rules === undefined ? all : applyPolicy(all, input.policy ?? rules.decisions.policy, input.asOf);
  if (rules === undefined || findings.some(isError)) return { findings };
  return { bundle: buildBundle(rules, input.hash), findings };
}

/** Where a file has been found at fault. */
function faultsOf({ source, findings }: FileCheck): readonly [string, readonly Place[]] {
  const errors = findings.filter(isError);
  return [source.file, errors.flatMap(({ place }) => (place === undefined ? [] : [place]))];
}

function isError({ severity }: Finding): boolean {
  return severity === 'error';
}

/** Findings that do not stand inside the place of an earlier one. */
function withoutKnown(findings: readonly Finding[], early: readonly Finding[]): readonly Finding[] {
  const byFile = Map.groupBy(early, ({ place }) => place?.file);
  return findings.filter(({ place }) => {
    const known = place === undefined ? [] : (byFile.get(place.file) ?? []);
    return !known.some((other) => other.place !== undefined && place !== undefined && isInside(place, other.place));
  });
}

function isInside(place: Place, other: Place): boolean {
  const beginsAfter = place.line > other.line || (place.line === other.line && place.column >= other.column);
  const beginsBefore = place.line < other.endLine || (place.line === other.endLine && place.column < other.endColumn);
  return beginsAfter && beginsBefore;
}
