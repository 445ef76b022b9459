// Gates: the points of a route by which a document must be in.

import type { Gate } from '../../domain/bundle.ts';
import type { Located } from './located.ts';
import { text } from './located.ts';
import type { Naming } from './naming.ts';
import { resolveStage } from './resolve-stage.ts';

/** `start`, `signing` or a stage that the routes in question have. */
export function resolveGate(naming: Naming, at: Located<string>, routes: ReadonlySet<string> | 'all'): Gate {
  const gate = text(at);
  if (gate === 'start' || gate === 'signing') return { kind: gate };
  return { kind: 'stage', stage: resolveStage(naming, at, routes, ['start', 'signing']) };
}
