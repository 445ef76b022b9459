// Chance that a seed repeats.
import { describe, expect, it } from 'vitest';
import { seededChance } from '../../src/simulator/chance/seeded-chance.ts';

describe('seeded chance', () => {
  it('is the same for the same seed and another for another', () => {
    const draws = (seed: string): readonly number[] => {
      const chance = seededChance(seed);
      return Array.from({ length: 20 }, () => chance.below(1000));
    };
    expect(draws('7')).toEqual(draws('7'));
    expect(draws('7')).not.toEqual(draws('8'));
  });

  it('of one name is not moved by draws elsewhere', () => {
    const [a, b] = [seededChance('1'), seededChance('1')];
    a.fraction();
    a.fork('people').fraction();
    expect(a.fork('faults').bytes(16)).toEqual(b.fork('faults').bytes(16));
    expect(a.fork('faults').bytes(16)).not.toEqual(b.fork('people').bytes(16));
  });

  it('is even enough over near seeds', () => {
    const first = Array.from({ length: 2000 }, (_, seed) => seededChance(String(seed)).below(10));
    const counts = Array.from({ length: 10 }, (_, digit) => first.filter((one) => one === digit).length);
    for (const count of counts) expect(count).toBeGreaterThan(140);
    expect(first.filter((one) => one < 0 || one > 9)).toEqual([]);
    expect(seededChance('1').pick([])).toBeUndefined();
  });
});
