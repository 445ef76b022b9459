// Which findings a policy may let pass, and how widely.

import type { Message } from '../diagnostics/message.ts';

/** Of the errors 4xx these are no proofs: a circle leaves nothing to prove, a promise without its subject cannot be judged. */
const NEVER: ReadonlySet<number> = new Set([405, 419]);

/** `everywhere`: a warning. `at_place`: what is proven of rules that can be applied. `nowhere`: a rule that cannot be applied as it stands. */
export function whereIgnored({ code, severity }: Message): 'everywhere' | 'at_place' | 'nowhere' {
  if (severity === 'warning') return 'everywhere';
  return code >= 400 && code < 500 && !NEVER.has(code) ? 'at_place' : 'nowhere';
}
