// Whether a region holds on all days of its stretches, against asking each day of each stretch.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { daysOf } from '../../../src/prove/regions/days-of.ts';
import { untilSeen } from '../../generators/until-seen.ts';
import { arbitraryShape, holdsAt, nodeOf, pointsOf, runs, smallDiagrams } from '../small-space.ts';

const sizes = [3, 2, 3];

test('on all days exactly where no day of a stretch lacks what the region has there', async () => {
  const days = fc.array(fc.record({ stretch: fc.nat(2), shape: arbitraryShape(sizes) }), {
    minLength: 1,
    maxLength: 3,
  });
  await untilSeen({ all: 10, some: 10 }, runs(200), (sample, see) =>
    fc.assert(
      fc.property(days, (drawn) => {
        const diagrams = smallDiagrams(sizes);
        const found = drawn.map(({ stretch, shape }) => ({
          stretch,
          region: diagrams.and(nodeOf(diagrams, shape), diagrams.literal(0, [[stretch, stretch]])),
        }));
        const region = diagrams.union(found.map((one) => one.region));
        const isLacking = pointsOf(sizes).some((point) => {
          const own = drawn.filter(({ stretch }) => stretch === point[0]);
          const holding = own.filter(({ shape }) => holdsAt(shape, point));
          return holding.length > 0 && holding.length < own.length;
        });
        const told = daysOf(diagrams, region, found);
        expect(told).toBe(isLacking ? 'some' : 'all');
        see(told);
      }),
      sample,
    ),
  );
});
