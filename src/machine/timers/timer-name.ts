// Names of timers: one question or state has one timer of a kind.

import type { TimerPurpose } from '../../domain/case.ts';

export function timerName(purpose: TimerPurpose): string {
  switch (purpose.kind) {
    case 'take':
      return `take:${purpose.step}:${purpose.who}`;
    case 'remind':
      return `remind:${purpose.step}:${purpose.line}`;
    case 'deadline':
      return `deadline:${purpose.step}`;
    case 'escalate':
      return `escalate:${purpose.step}:${purpose.line}`;
    case 'state_remind':
      return `state_remind:${purpose.state}:${purpose.line}`;
    case 'state_deadline':
      return `state_deadline:${purpose.state}`;
    case 'state_escalate':
      return `state_escalate:${purpose.state}:${purpose.line}`;
    case 'promise':
      return `promise:${purpose.document}`;
  }
}
