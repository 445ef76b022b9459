// The other half of the short simulations.
import { liveShortSeeds } from './live-seeds.ts';

liveShortSeeds(3000);
