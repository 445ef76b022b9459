// The intake as the rest of the gateway and the bot see it: a card that names a tax id is handed in, and what changes is said.
import type { PersonId } from '../../../domain/ids.ts';
import type { GivenContract } from '../../../engine/ports/contract-reader.ts';
import type { SeenCase } from '../../../engine/ports/engine-desk.ts';
import type { CardRow } from './card-row.ts';

export type IntakeBeginning = {
  readonly contract: GivenContract;
  /** Who is told: the account, and the person of the rules. */
  readonly user: number;
  readonly person: PersonId;
  /** A start of the case is brought in now. */
  readonly isStarting: boolean;
};

export type IntakeDoor = {
  /** A card without a case: noted, and asked for beside everything else. The same card again does nothing more. */
  readonly begin: (item: number, of: IntakeBeginning) => Promise<void>;
  /** A card with a case was looked at. One that began by a command, with its card, is asked about as well. */
  readonly seen: (card: Pick<CardRow, 'item' | 'fields'>, seen: SeenCase) => Promise<void>;
  /** Something about the card or its case is other now. */
  readonly changed: (item: number) => void;
  /** Whether 1C and the CRM have to be asked again before what was pressed can be done. */
  readonly hasToAsk: (item: number) => boolean;
};
