// The moment by which a document must be there, in words.

import type { Gate } from '../../domain/bundle.ts';
import type { Prose } from './regulation.ts';
import type { Writing } from './writing.ts';

/** `к этапу «Утверждение»`. */
export function gateProse(gate: Gate, { say, names }: Writing): Prose {
  return gate.kind === 'stage' ? say('gate_stage', { stage: names.stage(gate.stage) }) : say(`gate_${gate.kind}`);
}

/** What the day is the day of: `начала согласования`. */
export function gateDay(gate: Gate, { say, names }: Writing): Prose {
  return gate.kind === 'stage' ? say('on_stage', { stage: names.stage(gate.stage) }) : say(`on_${gate.kind}`);
}
