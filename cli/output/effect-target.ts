// What an amendment did something to, in words: a step, a stage, a document, a deadline.
import { durationInWords } from '../../src/index.ts';
import type { AnswerWords } from './answer-words.ts';

/** `review/finance`, `charter`, `review/*: short`, `*\/*: 50 %` (as plans write it), each part by its title. */
export function effectTarget(what: string, words: AnswerWords): string {
  const [target = '', deadline] = what.split(': ');
  const named = targetInWords(target, words);
  return deadline === undefined ? named : `${named}, ${deadlineInWords(deadline, words)}`;
}

function targetInWords(target: string, { names, say }: AnswerWords): string {
  const [first = '', step] = target.split('/');
  if (step === undefined) return [names.document(first), names.stage(first)].find((title) => title !== first) ?? first;
  const role = step === '*' ? say('every_step') : names.role(step);
  return first === '*' ? role : `${names.stage(first)}: ${role}`;
}

/** A percentage, or the name of a deadline and how long that is. */
function deadlineInWords(deadline: string, { bundle, language }: AnswerWords): string {
  const sla = bundle.decisions.slas.find((named) => named.sla === deadline);
  return sla === undefined ? deadline : durationInWords(sla.allow, language);
}
