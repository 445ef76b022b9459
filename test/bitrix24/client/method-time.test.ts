// How much of a method's time is left: our own runs by minutes, what the portal says, what is under way.
import { describe, expect, it } from 'vitest';
import { CLIENT_SETTINGS } from '../../../src/bitrix24/client/client-settings.ts';
import { MethodTime } from '../../../src/bitrix24/client/method-time.ts';
import type { Instant } from '../../../src/domain/instant.ts';

const UPDATE = 'crm.item.update';
const at = (seconds: number): Instant => (1_000_000 + seconds * 1000) as Instant;
const time = (): MethodTime => new MethodTime(CLIENT_SETTINGS);
const ran = (of: MethodTime, seconds: number, moment: number): void => {
  of.began(UPDATE, 400);
  of.ended(UPDATE, 400, { processingMs: seconds * 1000 }, at(moment));
};
/** In seconds, of 480. */
const left = (of: MethodTime, moment: number): number => of.leftMs(UPDATE, 'press', at(moment)) / 1000;

describe('our own runs', () => {
  it('are added up, and come back by minutes, ten minutes after the first run of each', () => {
    const of = time();
    for (const moment of [0, 20, 40]) ran(of, 10, moment);
    ran(of, 5, 90);
    expect(left(of, 100)).toBe(480 - 35);
    expect(left(of, 599)).toBe(480 - 35);
    expect(left(of, 600)).toBe(480 - 5);
    expect(left(of, 690)).toBe(480);
  });

  it('are those of a method whatever the letters of its name, and of no other', () => {
    const of = time();
    ran(of, 10, 0);
    expect(of.leftMs('CRM.Item.Update', 'press', at(1))).toBe(470_000);
    expect(of.leftMs('crm.item.get', 'press', at(1))).toBe(480_000);
  });

  it('leave a tenth to presses', () => {
    const of = time();
    ran(of, 400, 0);
    expect(of.leftMs(UPDATE, 'press', at(1))).toBe(80_000);
    expect(of.leftMs(UPDATE, 'bulk', at(1))).toBe(32_000);
  });

  it('have taken what was expected, where the portal says nothing', () => {
    const of = time();
    of.began(UPDATE, 400);
    of.ended(UPDATE, 400, {}, at(0));
    expect(left(of, 1)).toBe(480 - 0.4);
  });

  it('that are under way count as expected; those that did not begin give it back', () => {
    const of = time();
    of.began(UPDATE, 3000);
    of.began(UPDATE, 2000);
    expect(left(of, 0)).toBe(475);
    of.ended(UPDATE, 3000, undefined, at(1));
    expect(left(of, 1)).toBe(478);
    of.ended(UPDATE, 2000, { processingMs: 1000 }, at(2));
    expect(left(of, 2)).toBe(479);
  });
});

describe('what the portal says', () => {
  it('holds where it is more than we know of, until its oldest minute is gone', () => {
    const of = time();
    of.began(UPDATE, 400);
    of.ended(UPDATE, 400, { processingMs: 400, operatingMs: 100_000, resetInMs: 300_000 }, at(0));
    expect(left(of, 1)).toBe(380);
    expect(left(of, 299)).toBe(380);
    expect(left(of, 300)).toBe(480 - 0.4);
  });

  it('grows with our runs of which it says nothing', () => {
    const of = time();
    of.ended(UPDATE, 0, { processingMs: 0, operatingMs: 100_000, resetInMs: 300_000 }, at(0));
    ran(of, 10, 1);
    expect(left(of, 2)).toBe(370);
    of.ended(UPDATE, 500, {}, at(3));
    expect(left(of, 3)).toBe(369.5);
  });

  it('does not make less of what we know', () => {
    const of = time();
    ran(of, 50, 0);
    of.ended(UPDATE, 0, { processingMs: 0, operatingMs: 10_000, resetInMs: 300_000 }, at(1));
    expect(left(of, 2)).toBe(430);
  });
});

describe('a method that the portal refuses', () => {
  it('rests until the moment that it told before, else for a minute', () => {
    const of = time();
    expect(of.exhausted(UPDATE, at(0))).toBe(at(60));
    expect(of.freeAt(UPDATE, at(10))).toBe(at(60));
    expect([left(of, 59), left(of, 60)]).toEqual([0, 480]);
    of.ended(UPDATE, 0, { processingMs: 0, operatingMs: 1000, resetInMs: 200_000 }, at(100));
    expect(of.exhausted(UPDATE, at(110))).toBe(at(300));
    expect(of.freeAt(UPDATE, at(120))).toBe(at(300));
    expect([left(of, 299), left(of, 300)]).toEqual([0, 480]);
    expect(of.exhausted(UPDATE, at(301))).toBe(at(361));
  });

  it('has time again when its next minute is gone', () => {
    const of = time();
    expect(of.freeAt(UPDATE, at(0))).toBe(at(60));
    ran(of, 10, 0);
    ran(of, 10, 100);
    expect(of.freeAt(UPDATE, at(200))).toBe(at(600));
    expect(of.freeAt(UPDATE, at(600))).toBe(at(700));
    of.ended(UPDATE, 0, { processingMs: 0, operatingMs: 1000, resetInMs: 50_000 }, at(600));
    expect(of.freeAt(UPDATE, at(600))).toBe(at(650));
  });
});

it('what a run is expected to take is learned slowly', () => {
  const of = time();
  const expected = (): number => of.expectedMs({ method: UPDATE, kind: 'write' });
  expect(expected()).toBe(400);
  ran(of, 1, 0);
  expect(expected()).toBe(1000);
  ran(of, 2, 1);
  expect(expected()).toBe(1300);
  expect(of.expectedMs({ method: 'disk.folder.uploadFile', kind: 'write' })).toBe(1000);
});
