// What the portal's side tells of itself, as lines of the daemon's log: ids and numbers, never what people wrote.
import type { ClientEvent } from './bitrix24/client/client-event.ts';
import type { BotNotice } from './bitrix24/desk/in/bot/bot-surroundings.ts';
import type { GatewayEvent } from './bitrix24/desk/in/gateway-event.ts';
import { thrownMessage } from './engine/thrown-message.ts';
import type { Log, LogLevel } from './engine/watch/open-log.ts';

/** What a person should see stands at `warn`, what needs one at `error`. */
const GATEWAY: Readonly<Record<GatewayEvent['kind'], LogLevel>> = {
  look_failed: 'warn',
  silent: 'error',
  heard_again: 'warn',
  events_missing: 'error',
  started: 'info',
  taken_in: 'info',
  commented: 'info',
  put_back: 'warn',
  refreshed: 'info',
  disputed: 'error',
  copied: 'warn',
  card_deleted: 'error',
  card_back: 'warn',
  card_moved: 'warn',
  person_gone: 'warn',
  card_failed: 'error',
  reconciled: 'info',
};

export type PortalWatches = {
  readonly client: (event: ClientEvent) => void;
  readonly gateway: (event: GatewayEvent) => void;
  readonly bot: (notice: BotNotice) => void;
};

export function logPortal(log: Log): PortalWatches {
  return {
    client: (event) => {
      if (event.kind === 'turned_away') {
        const { method, until, reason } = event;
        log.warn('portal call turned away', { method, until: new Date(until).toISOString(), reason });
        return;
      }
      const { methods, ms, status } = event;
      log.debug('portal request', { methods: methods.join(' '), ms: Math.round(ms), status });
    },
    gateway: ({ kind, ...told }) => log[GATEWAY[kind]](`gateway: ${kind.replaceAll('_', ' ')}`, told),
    bot: ({ kind, ...told }) => {
      if (kind !== 'event_failed' || !('thrown' in told)) log.warn(`bot: ${kind.replaceAll('_', ' ')}`, told as Fields);
      else log.error('bot: event failed', { event: told.event, user: told.user, message: thrownMessage(told.thrown) });
    },
  };
}

type Fields = Parameters<Log['warn']>[1];
