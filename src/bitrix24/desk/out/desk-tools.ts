// What the desk works with on its way out.
import type { Bundle } from '../../../domain/bundle.ts';
import type { LetterPurpose } from '../../../domain/directory.ts';
import type { Effect, EffectKind } from '../../../domain/effect.ts';
import type { LetterId } from '../../../domain/ids.ts';
import type { Plan } from '../../../domain/plan.ts';
import type { Clock } from '../../../engine/ports/clock.ts';
import type { Mail } from '../../../engine/ports/mail.ts';
import type { Notes } from '../../../engine/ports/notes.ts';
import type { Made, Outgoing } from '../../../engine/ports/portal.ts';
import type { CaseCards } from '../../case-cards.ts';
import type { PortalClient } from '../../client/portal-call.ts';
import type { PortalMap } from '../../portal-map.ts';
import type { CardRows } from '../card-rows.ts';
import type { RecentFiles } from '../recent-files.ts';
import type { PortalCards } from './card/portal-cards.ts';
import type { DiskAccess } from './files/disk-access.ts';
import type { RecipientTools } from './letters/recipient-of.ts';
import type { PortalTasks } from './tasks/portal-tasks.ts';

/** The letters of the rules whose condition holds for a contract, in the policy's language where several do. */
export type LettersFor = (bundle: Bundle, purpose: LetterPurpose, plan: Plan) => readonly LetterId[];

export type DeskSurroundings = {
  readonly client: PortalClient;
  readonly map: PortalMap;
  /** The one that all who work at this portal share. */
  readonly caseCards: CaseCards;
  readonly notes: Notes;
  /** Of the settings: tokens, keys and signatures are made of it. */
  readonly secret: string;
  readonly clock: Clock;
  readonly lettersFor: LettersFor;
  /** What letters are sent with; without it they are opened in a mail program. */
  readonly mail?: Mail;
  /** What is known of cards, where others that work at this portal know of them too. */
  readonly rows?: CardRows;
  /** Where whoever takes files in has left them, if anywhere. */
  readonly recent?: RecentFiles;
};

export type DeskTools = DeskSurroundings & {
  readonly hasMailbox: boolean;
  readonly companyOf: RecipientTools['companyOf'];
  readonly cards: PortalCards;
  readonly tasks: PortalTasks;
  readonly disk: DiskAccess;
};

/** An effect of this kind on its way out. */
export type OutgoingOf<Kind extends EffectKind> = Outgoing & {
  readonly effect: Extract<Effect, { readonly effect: Kind }>;
};

/** How effects of a kind are done at the portal: by its delivery, `compare` or `find` is needed too. */
export type Doing<Out extends Outgoing> = {
  readonly send: (tools: DeskTools, out: Out) => Promise<Made>;
  readonly compare?: (tools: DeskTools, out: Out) => Promise<'same' | 'different'>;
  readonly find?: (tools: DeskTools, out: Out) => Promise<Made | undefined>;
};
