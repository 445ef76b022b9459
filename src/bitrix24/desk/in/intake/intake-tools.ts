// What the parts of the intake share: the gateway's tools, whom it asks, and by which rules papers are judged.
import type { Bundle } from '../../../../domain/bundle.ts';
import type { Clock } from '../../../../engine/ports/clock.ts';
import type { Counterparties } from '../../../../engine/ports/counterparties.ts';
import type { Notes } from '../../../../engine/ports/notes.ts';
import type { World } from '../../../../machine/world.ts';
import type { GatewayTools } from '../gateway-tools.ts';

export type IntakeSurroundings = {
  /** 1C; `none`: the CRM alone is asked. */
  readonly counterparties: Counterparties | 'none';
  readonly worldOf: (bundle: Bundle) => World;
  readonly notes: Notes;
  readonly secret: string;
  readonly clock: Clock;
};

export type IntakeTools = GatewayTools &
  Pick<IntakeSurroundings, 'worldOf'> & {
    /** Work for one counterparty, by the keyed hash of its tax id, one after another. */
    readonly inTurnOf: <Result>(of: string, work: () => Promise<Result>) => Promise<Result>;
  };
