// The log of the daemon: a line of JSON for each thing that happened, with the case, the event and the key of the effect; without secrets.
import { pino } from 'pino';
import type { Instant } from '../../domain/instant.ts';
import { secretHider } from './hide-secrets.ts';

export const LOG_LEVELS = ['debug', 'info', 'warn', 'error'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** Flat, so that every value of it can be searched for secrets. */
export type LogFields = { readonly [name: string]: string | number | undefined };

/** Nothing here throws, and nothing waits for it. */
export type Log = { readonly [level in LogLevel]: (message: string, fields?: LogFields) => void };

export type LogOptions = {
  /** What is less is not written. */
  readonly level: LogLevel | 'silent';
  /** Gets one line at a time, with its end. */
  readonly to: { readonly write: (line: string) => unknown };
  readonly now: () => Instant;
  /** Values that are secret wherever they stand: those that the settings hold. */
  readonly secrets?: readonly string[];
};

export function openLog({ level, to, now, secrets = [] }: LogOptions): Log {
  const hide = secretHider(secrets);
  const lines = pino(
    {
      level,
      // Which process on which host is what the collector of logs knows.
      base: null,
      timestamp: () => `,"time":"${new Date(now()).toISOString()}"`,
      formatters: { level: (label) => ({ level: label }) },
    },
    {
      write: (line) => {
        try {
          to.write(line);
        } catch {
          // A log that cannot be written is no reason to stop.
        }
      },
    },
  );
  const writerOf =
    (at: LogLevel) =>
    (message: string, fields: LogFields = {}): void => {
      if (lines.isLevelEnabled(at)) lines[at](hidden(fields, hide), hide(message));
    };
  return { debug: writerOf('debug'), info: writerOf('info'), warn: writerOf('warn'), error: writerOf('error') };
}

function hidden(fields: LogFields, hide: (text: string) => string): LogFields {
  const told = Object.entries(fields).filter(([, value]) => value !== undefined);
  return Object.fromEntries(told.map(([name, value]) => [name, typeof value === 'string' ? hide(value) : value]));
}
