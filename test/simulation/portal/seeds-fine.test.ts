// People at the portal, odd things among what they do, and a portal at which nothing fails: the budget is never overrun.
import { livePortalSeeds } from './live-portal-seeds.ts';

livePortalSeeds('fine');
