// How far a long run is: one line on a terminal's standard error, nothing anywhere else.
import type { Shell } from '../shell.ts';
import type { AnswerWords } from './answer-words.ts';

export type Progress = { readonly add: (count: number) => void; readonly end: () => void };

/** Redrawing more often than this only flickers. */
const REDRAW_MS = 100;
/** A run that is over before this needs no progress. */
const QUIET_MS = 500;

/** Begins to count. */
export function openProgress({ err, out, now }: Shell, words: AnswerWords): Progress {
  if (!err.isTerminal) return { add: () => undefined, end: () => undefined };
  const begunMs = now();
  let drawnMs = begunMs;
  let count = 0;
  let isDrawn = false;
  return {
    add: (more) => {
      count += more;
      const nowMs = now();
      // Beside answers on the same terminal it would stand in their way.
      if (out.isTerminal || nowMs - begunMs < QUIET_MS || nowMs - drawnMs < REDRAW_MS) return;
      drawnMs = nowMs;
      isDrawn = true;
      void err.write(`\r${words.say('progress', { count })}`);
    },
    end: () => {
      if (isDrawn) void err.write('\r\u001b[K');
    },
  };
}
