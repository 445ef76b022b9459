// What follows from all rules together, for every contract there can be: found, shown by a contract, and that contract decided.

import { decide } from '../decide/decide.ts';
import { compareFindings } from '../diagnostics/compare-findings.ts';
import type { Finding } from '../diagnostics/finding.ts';
import type { Bundle, PromiseRule } from '../domain/bundle.ts';
import type { Day } from '../domain/day.ts';
import type { Proof, Proven } from './findings/proof.ts';
import { openProof } from './findings/proof.ts';
import { unprovenFinding } from './findings/unproven-finding.ts';
import type { Question } from './questions.ts';
import { QUESTIONS } from './questions.ts';

export type ProveOptions = {
  /** The decisive day from which on the rules are proven, to the end of the last year that the policy's calendar lists. */
  readonly asOf: Day;
  /** Promises to hold the rules to in the place of their own: those of the base of a change. */
  readonly promises?: readonly PromiseRule[];
  /** How much one question may cost, in joins of diagrams; some five seconds when nothing is said. */
  readonly steps?: number;
};

/** `findings` are sorted by place. Where something was too large to be told it is not complete, and a finding says what. */
export type Proved = { readonly findings: readonly Finding[]; readonly isComplete: boolean };

/** Proves the rules of a bundle. Each witness has been decided and shows what is said of it. */
export async function proveRules(bundle: Bundle, options: ProveOptions): Promise<Proved> {
  const { proven, open } = answerQuestions(bundle, options);
  for (const one of proven) await verify(bundle, one);
  const findings = [...proven.map(({ finding }) => finding), ...unprovenFinding(bundle, open)].sort(compareFindings);
  return { findings, isComplete: open.length === 0 };
}

type Answered = { readonly proven: readonly Proven[]; readonly open: readonly Question[] };

/** What is too large with the axes in one order is tried with another. */
function answerQuestions(bundle: Bundle, { asOf, promises, steps = STEPS }: ProveOptions): Answered {
  const first = ask(() => openProof(bundle, asOf, promises), QUESTIONS, steps);
  if (first.open.length === 0) return first;
  const second = ask(() => openProof(bundle, asOf, promises, 'declared'), first.open, steps);
  return { proven: [...first.proven, ...second.proven], open: second.open };
}

const STEPS = 40_000_000;

/** The diagrams of one question serve the next, unless it filled them up. */
function ask(open: () => Proof, questions: readonly Question[], steps: number): Answered {
  const proven: Proven[] = [];
  const tooLarge: Question[] = [];
  let proof = open();
  for (const question of questions) {
    const found = proof.regions.diagrams.attempt(steps, () => question.find(proof));
    if (found !== undefined) proven.push(...found);
    else {
      tooLarge.push(question);
      if (proof.regions.diagrams.store.isNearlyFull) proof = open();
    }
  }
  return { proven, open: tooLarge };
}

/** A witness that the decision does not bear out is a bug of ours: better no finding than a false one, and said aloud. */
async function verify(bundle: Bundle, { finding, witness, also = [] }: Proven): Promise<void> {
  for (const { contract, holds } of [...(witness === undefined ? [] : [witness]), ...also]) {
    const decision = await decide(bundle, contract.facts, { asOf: contract.asOf });
    if (!holds(decision)) {
      throw new Error(`the witness of finding ${finding.code} is decided otherwise: ${decision.outcome}`, {
        cause: finding,
      });
    }
  }
}
