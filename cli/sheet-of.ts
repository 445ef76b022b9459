// How wide and whether in colour a stream is written to.
import type { Shell, Sink } from './shell.ts';

/** Columns of what is no terminal: wide enough for places, narrow enough for a mail. */
const PLAIN_WIDTH = 120;
/** Narrower than this nothing can be told apart. */
const NARROWEST = 40;

/** How wide and whether in colour a sink is written to. NO_COLOR (https://no-color.org) and FORCE_COLOR are heard. */
export function sheetOf(sink: Sink, env: Shell['env']): { readonly width: number; readonly color: boolean } {
  const width = Math.max(NARROWEST, sink.columns ?? PLAIN_WIDTH);
  if (env['NO_COLOR']) return { width, color: false };
  if (env['FORCE_COLOR']) return { width, color: env['FORCE_COLOR'] !== '0' };
  return { width, color: sink.isTerminal && env['TERM'] !== 'dumb' };
}
