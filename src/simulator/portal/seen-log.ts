// Everything that became visible on the simulated portal, in order, and what of it should not have.
import type { Seen, SeenTwice } from './portal-view.ts';

export class SeenLog {
  readonly entries: Seen[] = [];
  readonly twice: SeenTwice[] = [];
  readonly #madeBy = new Map<string, Seen>();
  readonly #madeAs = new Map<string, Seen>();

  /** `twin`: what stands open for the same people about the same. */
  add(entry: Seen, twin?: string): void {
    this.entries.push(entry);
    if (entry.what === 'changed') return;
    const first = this.#madeBy.get(entry.key);
    const other = twin === undefined ? undefined : this.#madeAs.get(twin);
    if (first !== undefined) this.twice.push({ why: 'same_key', first, second: entry });
    else if (other !== undefined) this.twice.push({ why: 'same_meaning', first: other, second: entry });
    this.#madeBy.set(entry.key, first ?? entry);
    if (entry.farName !== undefined) this.#madeAs.set(entry.farName, entry);
  }
}
