// What a 1C base is to the engine: both ports that ask it.
import type { Counterparties } from '../engine/ports/counterparties.ts';
import type { Papers } from '../engine/ports/papers.ts';

export type OneC = Papers & Counterparties;
