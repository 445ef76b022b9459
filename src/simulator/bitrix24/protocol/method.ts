// What a method of the portal gets and gives.
import type { Instant } from '../../../domain/instant.ts';
import type { PortalSettings } from '../portal-settings.ts';
import type { PortalEvent, PortalState } from '../state/portal-state.ts';
import type { FormFile } from './multipart.ts';
import type { Values } from './read-value.ts';

export type Call = {
  readonly state: PortalState;
  readonly settings: PortalSettings;
  readonly now: Instant;
  /** Whose webhook it is: acts are in this user's name. */
  readonly userId: number;
  /** Address of the portal with the webhook's secret, without a slash at the end: files are loaded from below it. */
  readonly origin: string;
  readonly params: Values;
  readonly files: ReadonlyMap<string, FormFile>;
  readonly idempotencyKey?: string;
  readonly emit: (event: PortalEvent) => void;
};

export type Reply = {
  readonly result: unknown;
  readonly total?: number;
  readonly next?: number;
  readonly headers?: Readonly<Record<string, string>>;
};

export type Method = (call: Call) => Reply;
export type Methods = Readonly<Record<string, Method>>;
