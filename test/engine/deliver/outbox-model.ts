// The outbox as the port of the store promises it, in a few lines: what the conformance of stores is tried for elsewhere is taken as given.
import type { Effect } from '../../../src/domain/effect.ts';
import { EFFECT_KINDS } from '../../../src/domain/effect.ts';
import type { Instant } from '../../../src/domain/instant.ts';
import type { Claim, ClaimedEffect, EffectOutcome, OutboxEntry } from '../../../src/engine/ports/store-entries.ts';

/** `freeAt`: end of the claim, or the moment before which it must not be tried. */
type Row = OutboxEntry & { readonly freeAt?: Instant; readonly claim?: Claim };

const OPEN: ReadonlySet<string> = new Set(['pending', 'sending', 'retry']);

export class OutboxModel {
  readonly #rows = new Map<string, Row>();

  add(effect: Effect, at: Instant): void {
    this.#rows.set(effect.key, {
      key: effect.key,
      case: effect.case,
      effect: effect.effect,
      delivery: EFFECT_KINDS[effect.effect].delivery,
      urgency: 'bulk',
      text: '',
      at,
      state: 'pending',
      attempts: 0,
    });
  }

  /** The oldest open effect of each case, where it is free. */
  claim(claim: Claim, now: Instant, until: Instant): readonly ClaimedEffect[] {
    const first = new Map<string, Row>();
    for (const row of this.#open()) if (!first.has(row.case)) first.set(row.case, row);
    return [...first.values()]
      .filter(({ freeAt }) => freeAt === undefined || freeAt <= now)
      .map((row) => {
        const { freeAt: _, claim: __, notBefore: ___, ...rest } = row;
        const claimed = { ...rest, state: 'sending', attempts: row.attempts + 1, sendingSince: now } as const;
        this.#rows.set(row.key, { ...claimed, claim, freeAt: until });
        const isUnknown = row.state === 'sending' && row.sendingSince !== undefined;
        return isUnknown ? { ...claimed, unknownSince: row.sendingSince } : claimed;
      });
  }

  mark(key: string, claim: Claim, outcome: EffectOutcome): void {
    const row = this.#rows.get(key);
    if (row?.claim !== claim) return;
    const { claim: _, freeAt: __, ...rest } = row;
    const { kind, ...said } = outcome;
    const since = 'since' in said ? { sendingSince: said.since } : {};
    const free = 'notBefore' in said ? { freeAt: said.notBefore } : {};
    this.#rows.set(key, { ...rest, ...said, ...since, ...free, state: kind === 'unknown' ? 'sending' : kind });
  }

  /** Whoever claimed is gone. */
  endClaims(): void {
    for (const row of this.#open()) {
      if (row.claim === undefined) continue;
      const { claim: _, freeAt: __, ...rest } = row;
      this.#rows.set(row.key, rest);
    }
  }

  nextFree(now: Instant): Instant | undefined {
    const later = [...this.#open()].flatMap(({ freeAt }) => (freeAt !== undefined && freeAt > now ? [freeAt] : []));
    return later.length === 0 ? undefined : (Math.min(...later) as Instant);
  }

  isSettled(): boolean {
    return [...this.#open()].length === 0;
  }

  entries(): readonly OutboxEntry[] {
    return [...this.#rows.values()];
  }

  *#open(): Iterable<Row> {
    for (const row of this.#rows.values()) if (OPEN.has(row.state)) yield row;
  }
}
