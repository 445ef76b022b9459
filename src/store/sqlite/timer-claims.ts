// Who works on which timer: kept in memory, since a claim ends with the process, and written it would cost as much as the firing.
import type { CaseId } from '../../domain/case.ts';
import type { Instant } from '../../domain/instant.ts';
import type { CaseTimerRow, Claim, ClaimTerms, Timer } from '../../engine/ports/store-entries.ts';

type Held = { readonly claim: Claim; readonly until: Instant; readonly generation: number };

export class TimerClaims {
  readonly #held = new Map<string, Held>();

  get size(): number {
    return this.#held.size;
  }

  /** For nobody else until the claim runs out. One that was set again since is another timer. */
  isFree({ case: id, name, generation }: CaseTimerRow, { claim, now }: ClaimTerms): boolean {
    const held = this.#held.get(keyOf(id, name));
    // The same claim once more: its answer was lost.
    return held === undefined || held.until <= now || held.generation !== generation || held.claim === claim;
  }

  hold({ case: id, name, generation }: CaseTimerRow, { claim, until }: ClaimTerms): void {
    this.#held.set(keyOf(id, name), { claim, until, generation });
  }

  isHeldBy(id: CaseId, { name, generation }: Timer, claim: Claim): boolean {
    const held = this.#held.get(keyOf(id, name));
    return held?.claim === claim && held.generation === generation;
  }

  /** The step is committed that it caused. */
  end(id: CaseId, name: string): void {
    this.#held.delete(keyOf(id, name));
  }

  /** What ran out holds nobody up. */
  forgetOver(now: Instant): void {
    for (const [key, { until }] of this.#held) if (until <= now) this.#held.delete(key);
  }
}

function keyOf(id: CaseId, name: string): string {
  return JSON.stringify([id, name]);
}
