// Waits until the engine has taken in what was brought to it: after that the card may be written.
import type { CaseId } from '../../../../domain/case.ts';
import type { Instant } from '../../../../domain/instant.ts';
import type { SeenCase } from '../../../../engine/ports/engine-desk.ts';
import type { IntakeTools } from './intake-tools.ts';

/** In milliseconds: between two looks, and all in all. The engine needs one turn. */
const LOOK_MS = 250;
const MOST_MS = 20_000;
const NEVER = new AbortController().signal;

/** The case once it is so; undefined where it was not so in time: it was refused. */
export async function untilTaken(
  { desk, clock }: Pick<IntakeTools, 'desk' | 'clock'>,
  id: CaseId,
  isSo: (seen: SeenCase) => boolean,
): Promise<SeenCase | undefined> {
  const giveUp = clock.now() + MOST_MS;
  for (;;) {
    const seen = await desk.look(id);
    if (seen !== undefined && isSo(seen)) return seen;
    if (clock.now() >= giveUp) return undefined;
    await clock.until((clock.now() + LOOK_MS) as Instant, NEVER);
  }
}
