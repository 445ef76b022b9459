// A timer as it is stored: its name says what it is for, but for whom an escalation goes to.

import type { CaseTimer, GateName, StepKey, TimerPurpose } from '../../domain/case.ts';
import type { DocumentId, RoleId } from '../../domain/ids.ts';
import type { WaitingState } from '../../domain/states.ts';

export type PackedTimer = { readonly at: CaseTimer['at']; readonly generation: number; readonly to?: 'head' | RoleId };

export function packTimer({ at, generation, purpose }: CaseTimer): PackedTimer {
  return 'to' in purpose ? { at, generation, to: purpose.to } : { at, generation };
}

/** `name` as `timerName` makes it. Fails for any other. */
export function unpackTimer(name: string, { at, generation, to }: PackedTimer): CaseTimer {
  return { at, generation, purpose: purposeNamed(name, to) };
}

function purposeNamed(name: string, to: 'head' | RoleId | undefined): TimerPurpose {
  const first = name.indexOf(':');
  const last = name.lastIndexOf(':');
  const kind = name.slice(0, first);
  const subject = name.slice(first + 1);
  // The last part is a number or `asked`/`head`; names of steps may hold colons themselves.
  const [inner, part] = [name.slice(first + 1, last), name.slice(last + 1)];
  switch (kind) {
    case 'take':
      return { kind, step: inner as StepKey, who: part === 'head' ? 'head' : 'asked' };
    case 'remind':
      return { kind, step: inner as StepKey, line: Number(part) };
    case 'deadline':
      return { kind, step: subject as StepKey };
    case 'escalate':
      return { kind, step: inner as StepKey, line: Number(part), to: named(name, to) };
    case 'state_remind':
      return { kind, state: inner as WaitingState | GateName, line: Number(part) };
    case 'state_deadline':
      return { kind, state: subject as WaitingState | GateName };
    case 'state_escalate':
      return { kind, state: inner as WaitingState | GateName, line: Number(part), to: named(name, to) };
    case 'promise':
      return { kind, document: subject as DocumentId };
    default:
      throw new Error(`not a timer: ${name}`);
  }
}

function named(name: string, to: 'head' | RoleId | undefined): 'head' | RoleId {
  if (to === undefined) throw new Error(`an escalation to nobody: ${name}`);
  return to;
}
