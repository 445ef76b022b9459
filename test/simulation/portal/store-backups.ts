// A store that is set back: a copy is made while the daemon works, and an hour or so later it takes the store's place.
import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Instant } from '../../../src/domain/instant.ts';
import type { SeededChance } from '../../../src/simulator/chance/seeded-chance.ts';
import type { StagedPortal } from '../../scenarios/portal/staged-portal.ts';

const LEAST_MS = 600_000;
const HOUR_MS = 3_600_000;

export class StoreBackups {
  /** In which the store and its copies lie. */
  readonly folder = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'vizir-portal-'));
  readonly file = join(this.folder, 'store.db');
  readonly #chance: SeededChance | undefined;
  #copies = 0;
  #copy: { readonly path: string; readonly dueAt: Instant } | undefined;

  /** Without chance it never happens. */
  constructor(chance: SeededChance | undefined) {
    this.#chance = chance;
  }

  async perhapsCopy({ daemon, clock }: StagedPortal): Promise<void> {
    if (this.#chance === undefined || this.#copy !== undefined || !this.#chance.happens(0.08)) return;
    this.#copies += 1;
    const path = join(this.folder, `copy-${this.#copies}.db`);
    await daemon.store.backup(path, clock.now);
    this.#copy = { path, dueAt: (clock.now + LEAST_MS + this.#chance.below(2 * HOUR_MS)) as Instant };
  }

  isDue(now: Instant): boolean {
    return this.#copy !== undefined && now >= this.#copy.dueAt;
  }

  /** While nobody has the store. */
  putBack(): void {
    if (this.#copy === undefined) throw new Error('there is no copy');
    for (const tail of ['-wal', '-shm']) rmSync(`${this.file}${tail}`, { force: true });
    copyFileSync(this.#copy.path, this.file);
    this.#copy = undefined;
  }
}
