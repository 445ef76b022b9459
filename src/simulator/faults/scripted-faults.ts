// Faults as a test names them: the first call that counts meets the first, and so on; afterwards nothing fails.
import type { FarCall, Fault, Faults } from './fault.ts';

/** `none`: this call gets through. `counts`: which calls are meant; all unless told. */
export function scriptedFaults(
  script: readonly (Fault | 'none')[],
  counts: (call: FarCall) => boolean = () => true,
): Faults {
  let at = 0;
  return {
    next: (call) => {
      if (!counts(call)) return undefined;
      const fault = script[at];
      at += 1;
      return fault === 'none' ? undefined : fault;
    },
  };
}
