// What taking in presses and words of people needs around it, and what it tells of them for the log.
import type { Bundle } from '../../../../domain/bundle.ts';
import type { Clock } from '../../../../engine/ports/clock.ts';
import type { EngineDesk } from '../../../../engine/ports/engine-desk.ts';
import type { Notes } from '../../../../engine/ports/notes.ts';
import type { World } from '../../../../machine/world.ts';
import type { CaseCards } from '../../../case-cards.ts';
import type { PortalClient } from '../../../client/portal-call.ts';
import type { PortalMap } from '../../../portal-map.ts';
import type { LettersFor } from '../../out/desk-tools.ts';
import type { IntakeDoor } from '../intake-door.ts';

export type BotSurroundings = {
  readonly client: PortalClient;
  readonly map: PortalMap;
  /** The one that the desk works with, too. */
  readonly caseCards: CaseCards;
  readonly notes: Notes;
  readonly desk: EngineDesk;
  /** The one secret of the settings. */
  readonly secret: string;
  readonly clock: Clock;
  /** By which acts are judged before their buttons are shown; the engine judges them again. */
  readonly worldOf: (bundle: Bundle) => World;
  readonly intake?: Pick<IntakeDoor, 'changed' | 'hasToAsk'>;
  readonly lettersFor: LettersFor;
  /** A mailbox is set up, so that letters can be sent from here. */
  readonly hasMailbox: boolean;
  readonly watch?: (notice: BotNotice) => void;
};

/** Why a press is none. */
export type NoPress = 'typed' | 'not_private' | 'no_record' | 'forgotten' | 'other_person' | 'bad_token';

export type BotNotice =
  | { readonly kind: 'forged_press'; readonly user: number; readonly message: number; readonly why: NoPress }
  /** The portal will not show somebody what the bot wanted to say. */
  | { readonly kind: 'not_said'; readonly user: number; readonly reason: string }
  /** Nothing was done because of this event: a bug of ours, or an answer of the portal that nobody foresaw. */
  | { readonly kind: 'event_failed'; readonly event: number; readonly user: number; readonly thrown: unknown };
