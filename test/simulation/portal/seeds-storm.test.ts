// The same while requests fail, presses come late and twice, robots drag cards, and the daemon dies.
import { livePortalSeeds } from './live-portal-seeds.ts';

livePortalSeeds('storm');
