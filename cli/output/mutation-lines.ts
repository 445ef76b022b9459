// Which mistakes in the rules no test would notice: for people, and `vizir-mutations/1` for programs.
import type { Mutant, Mutation } from '../../src/index.ts';
import { mutantInWords, mutatedRuleInWords, mutationScore } from '../../src/index.ts';
import type { AnswerWords } from './answer-words.ts';
import { spell } from './ground-lines.ts';
import type { Line } from './line.ts';
import { line, lineAt, piece, spaced } from './line.ts';
import { printJson } from './print-json.ts';

/** `threshold`: in percent. */
export type MutationReport = {
  readonly mutation: Mutation;
  readonly threshold?: number;
  readonly tookMs: number;
  readonly words: AnswerWords;
};

export function isUnderThreshold({ mutation, threshold }: MutationReport): boolean {
  return threshold !== undefined && mutationScore(mutation) * 100 < threshold;
}

/** In percent with one digit, rounded down: 94.99 never passes for 95. */
function percentOf(mutation: Mutation): number {
  return Math.floor(mutationScore(mutation) * 1000) / 10;
}

/** The unnoticed ones under their rules, then the sum. */
export function mutationLines(report: MutationReport): readonly Line[] {
  const { mutation, threshold, tookMs, words } = report;
  const { noticed, unnoticed, same } = mutation;
  const { say } = words;
  const isBad = isUnderThreshold(report);
  const all = noticed.length + unnoticed.length;
  const counts = { noticed: noticed.length, all, percent: percentOf(mutation) };
  const sum = `${say('mutants_noticed', counts)}, ${say('took', { ms: Math.round(tookMs) })}`;
  return spaced([
    unnoticed.length === 0 ? [] : [line(0, piece(say('mutants_unnoticed'), 'heading'))],
    ...byRule(unnoticed).map((mutants) => ruleLines(mutants, words)),
    [
      line(0, piece(sum, isBad ? 'bad' : 'good')),
      ...(isBad ? [line(0, piece(say('mutants_below', { threshold: threshold ?? 0 }), 'bad'))] : []),
      ...(same.length === 0 ? [] : [line(0, piece(say('mutants_same', { count: same.length }), 'faint'))]),
    ],
  ]);
}

function byRule(mutants: readonly Mutant[]): readonly (readonly Mutant[])[] {
  return [...Map.groupBy(mutants, ({ rule }) => `${rule.kind} ${rule.id}`).values()];
}

function ruleLines(mutants: readonly Mutant[], words: AnswerWords): readonly Line[] {
  const wording = wordingOf(words);
  const [first] = mutants;
  if (first === undefined) return [];
  return [
    line(0, piece(mutatedRuleInWords(first.rule, wording), 'strong')),
    ...mutants.map((mutant) => lineAt(spell(mutant.at), 2, mutantInWords(mutant, wording))),
  ];
}

function wordingOf({ bundle, wording }: AnswerWords): Parameters<typeof mutantInWords>[1] {
  return { ...wording, slas: new Map(bundle.decisions.slas.map((sla) => [sla.sla, sla])) };
}

export function mutationJson({ mutation, threshold, words }: MutationReport): string {
  const { noticed, unnoticed, same } = mutation;
  return printJson({
    format: 'vizir-mutations/1',
    summary: {
      mutants: noticed.length + unnoticed.length,
      noticed: noticed.length,
      unnoticed: unnoticed.length,
      same_for_all: same.length,
      percent: percentOf(mutation),
      ...(threshold === undefined ? {} : { threshold }),
    },
    unnoticed: unnoticed.map((mutant) => mutantJson(mutant, words)),
    same_for_all: same.map((mutant) => mutantJson(mutant, words)),
  });
}

function mutantJson(mutant: Mutant, words: AnswerWords): Record<string, unknown> {
  const { rule, at, change } = mutant;
  return {
    rule: `${rule.kind} ${rule.id}`,
    file: at.file,
    line: at.line,
    change: change.kind,
    text: mutantInWords(mutant, wordingOf(words)),
  };
}
