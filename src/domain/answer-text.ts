// An answer to a fact as one text: equal texts are equal answers.

import type { Answer, Value } from './fact.ts';

/** Units as they are, sets joined by commas, `absent`; undefined for what is not answered. */
export function answerText(answer: Answer): string | undefined {
  switch (answer.kind) {
    case 'value':
      return valueText(answer.value);
    case 'absent':
      return 'absent';
    case 'unanswered':
      return undefined;
  }
}

export function valueText(value: Value): string {
  return typeof value === 'object' ? [...value].sort().join(',') : String(value);
}
