// What comes out of the daemon as text, so that it can be searched for what must not stand in it.
import type { Instant } from '../../../src/domain/instant.ts';
import { logWatch } from '../../../src/engine/watch/log-watch.ts';
import { openLog } from '../../../src/engine/watch/open-log.ts';
import type { Metrics } from '../../../src/engine/watch/open-metrics.ts';
import { openMetrics } from '../../../src/engine/watch/open-metrics.ts';
import type { Watch } from '../../../src/engine/watch/watch.ts';
import { watchAll } from '../../../src/engine/watch/watch-all.ts';

/** `record`, `1C record`: what `--record` writes. */
export type OutputKind = 'log' | 'metrics' | 'record' | '1C record';

export class Outputs {
  readonly #texts = new Map<OutputKind, string[]>();
  readonly #metrics: Metrics | undefined;
  /** The engine's own log, with no secret named to it: it must not need to hide any. */
  readonly watch: Watch;
  /** For what records; undefined where it is not. */
  readonly record: ((kind: OutputKind) => (line: string) => void) | undefined;

  /** `all`: metrics and recordings too, which take as long as all the rest. */
  constructor(which: 'log' | 'all') {
    const now = (): Instant => 0 as Instant;
    const log = logWatch(openLog({ level: 'debug', now, to: { write: (line) => this.#add('log', line) } }));
    const counts = (): Promise<never> => Promise.reject(new Error('nobody counts'));
    this.#metrics = which === 'all' ? openMetrics({ now, version: '0', counts }) : undefined;
    this.watch = this.#metrics === undefined ? log : watchAll([log, this.#metrics.watch]);
    this.record = which === 'all' ? (kind) => (line) => this.#add(kind, line) : undefined;
  }

  /** By where it came out. */
  async texts(): Promise<ReadonlyMap<OutputKind, string>> {
    const joined = [...this.#texts].map(([kind, texts]) => [kind, texts.join('\n')] as const);
    const metrics = await this.#metrics?.text();
    return new Map([...joined, ...(metrics === undefined ? [] : [['metrics', metrics] as const])]);
  }

  #add(kind: OutputKind, text: string): void {
    const texts = this.#texts.get(kind) ?? [];
    texts.push(text);
    this.#texts.set(kind, texts);
  }
}
