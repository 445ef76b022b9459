// Findings as JSON for programs: the stable format `vizir-findings/1` (schemas/vizir-findings-1.schema.json).

import type { Place } from '../domain/source.ts';
import { describeFinding } from './describe-finding.ts';
import type { Finding, OtherWord, Params, Severity } from './finding.ts';
import { jsonText } from './formats/json-text.ts';
import type { Language } from './message.ts';
import type { Comparison, PolicyChange } from './policy-change.ts';
import type { Region, Witness } from './region.ts';
import { policyChangeInWords } from './wording/policy-in-words.ts';

type JsonPlace = {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly end_line: number;
  readonly end_column: number;
};

/** `place`, `suggestion` and `rewrite` are null where there is none, so that every finding has the same keys. */
export type JsonFinding = {
  readonly code: number;
  readonly slug: string;
  readonly severity: Severity;
  readonly message: string;
  readonly fix: string;
  readonly params: Readonly<Record<string, string | number | readonly string[]>>;
  readonly place: JsonPlace | null;
  readonly others: readonly { readonly word: OtherWord; readonly place: JsonPlace }[];
  readonly suggestion: { readonly text: string; readonly place: JsonPlace | null } | null;
  readonly rewrite: string | null;
  readonly region: JsonRegion | null;
  readonly witness: JsonWitness | null;
};

type JsonRegion = {
  readonly classes: readonly { readonly words: string; readonly facts: Region['classes'][number]['facts'] }[];
  /** There are more classes than are told. */
  readonly more: boolean;
};

/** A contract file and the decisive day: `vizir route` answers it. */
type JsonWitness = { readonly as_of: string; readonly contract: Witness['contract']; readonly unlike: string };

/** What the findings were judged by, where a base was named. `changes` is null where nothing could be compared. */
type JsonBase = {
  readonly revision: string;
  readonly commit: string;
  readonly outcome: Comparison['outcome'];
  readonly changes: readonly JsonChange[] | null;
};

type JsonChange = {
  readonly kind: PolicyChange['kind'];
  readonly what: PolicyChange['what'];
  readonly name: string;
  readonly text: string;
  readonly place: {
    readonly file: string;
    readonly line: number;
    readonly column: number;
    readonly side: 'head' | 'base';
  };
};

export type JsonFindings = {
  readonly format: 'vizir-findings/1';
  readonly language: Language;
  readonly errors: number;
  readonly warnings: number;
  readonly findings: readonly JsonFinding[];
  readonly base?: JsonBase;
};

/** Findings as plain data, in the order given; texts in `language`. */
export function findingsToJson(
  findings: readonly Finding[],
  language: Language,
  comparison?: Comparison,
): JsonFindings {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  return {
    format: 'vizir-findings/1',
    language,
    errors,
    warnings: findings.length - errors,
    findings: findings.map((finding) => toJson(finding, language)),
    ...(comparison === undefined ? {} : { base: baseToJson(comparison, language) }),
  };
}

function baseToJson({ base, commit, outcome, changes }: Comparison, language: Language): JsonBase {
  const told = changes.map((change) => {
    const { kind, what, name, at, side } = change;
    return { kind, what, name, text: policyChangeInWords(change, language), place: { ...at, side } };
  });
  return { revision: base, commit, outcome, changes: outcome === 'compared' ? told : null };
}

/** The same as text: two blanks of indentation, a line break at the end, nothing that acts on a terminal. */
export function renderFindingsJson(findings: readonly Finding[], language: Language, comparison?: Comparison): string {
  return jsonText(findingsToJson(findings, language, comparison));
}

function toJson(finding: Finding, language: Language): JsonFinding {
  const { code, severity, suggestion, others, rewrite, region, witness } = finding;
  const { slug, text, fix } = describeFinding(finding, language);
  return {
    code,
    slug,
    severity,
    message: text,
    fix,
    params: Object.fromEntries(
      Object.entries(finding.params).map(([name, value]) => [name, inLanguage(value, language)]),
    ),
    place: placeToJson(finding.place),
    others: others.map(({ word, place }) => ({ word, place: toPlace(place) })),
    suggestion: suggestion === undefined ? null : { text: suggestion.text, place: placeToJson(suggestion.place) },
    rewrite: rewrite ?? null,
    region: region === undefined ? null : regionToJson(region, language),
    witness:
      witness === undefined
        ? null
        : { as_of: witness.asOf, contract: witness.contract, unlike: witness.unlike[language] },
  };
}

function inLanguage(value: Params[string], language: Language): string | number | readonly string[] {
  return typeof value === 'object' && 'ru' in value ? value[language] : value;
}

function regionToJson({ classes, more }: Region, language: Language): JsonRegion {
  return {
    classes: classes.map(({ words, facts }) => ({ words: words[language], facts })),
    more: more === 'some',
  };
}

function placeToJson(place: Place | undefined): JsonPlace | null {
  return place === undefined ? null : toPlace(place);
}

function toPlace({ file, line, column, endLine, endColumn }: Place): JsonPlace {
  return { file, line, column, end_line: endLine, end_column: endColumn };
}
