// Whether a line of a plan is needed, with the facts that leave it open and the grounds for it.

import type { Truth } from '../../domain/condition.ts';
import type { FactId } from '../../domain/ids.ts';
import type { Because, Needed } from '../../domain/plan.ts';

/** `facts`: the unanswered facts that it hangs on; empty unless unknown. */
export type Judged = {
  readonly truth: Truth;
  readonly facts: readonly FactId[];
  readonly because: readonly Because[];
};

/** True when all are; the grounds of a false one are what made it false. */
export function allJudged(parts: readonly Judged[]): Judged {
  const [only] = parts;
  if (only !== undefined && parts.length === 1) return only;
  return combined(parts, 'false', 'true');
}

/** True when one is; the grounds of a true one are what made it true. */
export function anyJudged(parts: readonly Judged[]): Judged {
  const [only] = parts;
  if (only !== undefined && parts.length === 1) return only;
  return combined(parts, 'true', 'false');
}

/** `strong` decides wherever it stands, `weak` only where all say it; between them it is unknown. */
function combined(parts: readonly Judged[], strong: Truth, weak: Truth): Judged {
  const deciding = parts.filter(({ truth }) => truth === strong);
  if (deciding.length > 0) return { truth: strong, facts: [], because: groundsIn(deciding) };
  const open = parts.filter(({ truth }) => truth === 'unknown');
  if (open.length === 0) return { truth: weak, facts: [], because: groundsIn(parts) };
  const shown = strong === 'true' ? open : parts;
  return { truth: 'unknown', facts: [...new Set(open.flatMap(({ facts }) => facts))], because: groundsIn(shown) };
}

function groundsIn(parts: readonly Judged[]): readonly Because[] {
  return parts.flatMap(({ because }) => because);
}

/** As a plan says it; what is not needed has no place in a plan. */
export function neededOf(judged: Judged): Needed {
  return judged.truth === 'unknown' ? { kind: 'unknown', facts: judged.facts } : { kind: 'yes' };
}
