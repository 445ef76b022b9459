// Half of the short simulations, so that two workers share them.
import { liveShortSeeds } from './live-seeds.ts';

liveShortSeeds(2000);
