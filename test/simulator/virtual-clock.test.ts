// Time that goes on only when everybody waits for it.
import { describe, expect, it } from 'vitest';
import type { Instant } from '../../src/domain/instant.ts';
import { VirtualClock } from '../../src/simulator/clock/virtual-clock.ts';

const START = 1_000_000 as Instant;
const later = (ms: number): Instant => (START + ms) as Instant;
const never = new AbortController().signal;

describe('a virtual clock', () => {
  it('stands still while something is under way, however many turns it takes', async () => {
    const clock = new VirtualClock(START);
    const told: string[] = [];
    const working = clock.busy(async () => {
      for (let turn = 0; turn < 50; turn += 1) await new Promise((resolve) => setImmediate(resolve));
      told.push('worked');
    });
    await clock.rest();
    expect(told).toEqual(['worked']);
    await working;
  });

  it('is at rest only after what follows from a wait has happened, and what follows from that', async () => {
    const clock = new VirtualClock(START);
    const told: string[] = [];
    const chain = async (): Promise<void> => {
      await clock.exact.until(later(10), never);
      told.push('woken');
      for (let step = 0; step < 20; step += 1) await Promise.resolve();
      await clock.busy(() => new Promise<void>((resolve) => setImmediate(resolve)));
      for (let step = 0; step < 20; step += 1) await Promise.resolve();
      told.push('done');
      await clock.exact.until(later(20), never);
      told.push('woken again');
    };
    const running = chain();
    await clock.rest();
    expect(told).toEqual([]);
    clock.goTo(later(10));
    await clock.rest();
    expect(told).toEqual(['woken', 'done']);
    expect(clock.next('exact')).toBe(later(20));
    clock.goTo(later(20));
    await running;
    expect(told).toEqual(['woken', 'done', 'woken again']);
  });

  it('wakes nobody before the moment, and everybody whose moment has come, the earliest first', async () => {
    const clock = new VirtualClock(START);
    const woken: number[] = [];
    for (const ms of [30, 10, 20, 40]) {
      clock.exact
        .until(later(ms), never)
        .then(() => woken.push(ms))
        .catch(() => undefined);
    }
    clock.goTo(later(9));
    await clock.rest();
    expect(woken).toEqual([]);
    clock.goTo(later(30));
    await clock.rest();
    expect(woken).toEqual([10, 20, 30]);
    expect(clock.now).toBe(later(30));
  });

  it('lets a wait end when it is called off, and forgets it', async () => {
    const clock = new VirtualClock(START);
    const off = new AbortController();
    let woken = 0;
    const waiting = clock.exact.until(later(1000), off.signal).then(() => {
      woken += 1;
    });
    off.abort();
    await waiting;
    expect([woken, clock.now, clock.next('exact')]).toEqual([1, START, undefined]);
    await clock.exact.until(later(1000), off.signal);
  });

  it('tells polls from waits that matter', () => {
    const clock = new VirtualClock(START);
    const polled = clock.polled(1000);
    const ignored = [polled.until(later(1000), never), polled.until(later(60_000), never)];
    expect([clock.next('idle'), clock.next('exact'), ignored.length]).toEqual([later(1000), later(60_000), 2]);
  });
});
