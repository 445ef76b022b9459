// The funnel of a play as it stands at a moment: a frame of lines, each within the width, always of the same height.
import type { Language } from '../../src/index.ts';
import { displayWidth, word } from '../../src/index.ts';
import type { Line } from './line.ts';
import { line, piece } from './line.ts';

export type FunnelFrame = {
  readonly day: string;
  /** Of the whole play, from 0 to 1. */
  readonly share: number;
  /** Simulated days in a second of real time. */
  readonly speed: number;
  readonly stages: readonly { readonly title: string; readonly count: number; readonly ends?: 'success' | 'failure' }[];
  /** What has just happened, the newest last. */
  readonly news: readonly string[];
};

/** Lines of news in a frame. */
export const NEWS = 5;
const GAP = 2;
const COUNT = 4;
const NARROWEST = 30;

export function drawFunnel(frame: FunnelFrame, width: number, language: Language): readonly Line[] {
  const room = Math.max(NARROWEST, width - 1);
  const { stages, news } = frame;
  const widest = Math.max(0, ...stages.map(({ title }) => displayWidth(title)));
  const titles = Math.min(widest, Math.floor(room / 2));
  const most = Math.max(1, ...stages.map(({ count }) => count));
  const bars = room - titles - COUNT - 2 * GAP;
  const head = word('demo_now', language, {
    day: frame.day,
    percent: Math.floor(frame.share * 100),
    speed: frame.speed.toFixed(1),
  });
  const shown = news.slice(-NEWS);
  return [
    line(0, piece(padded(head, room), 'heading')),
    ...stages.map(({ title, count, ends }) =>
      line(
        0,
        `${padded(title, titles)}${' '.repeat(GAP)}${String(count).padStart(COUNT)}${' '.repeat(GAP)}`,
        piece('█'.repeat(count === 0 ? 0 : Math.max(1, Math.round((count / most) * bars))), styleOf(ends)),
      ),
    ),
    line(0, piece('─'.repeat(room), 'faint')),
    ...Array.from({ length: NEWS }, (_, row) => line(0, piece(padded(shown[row] ?? '', room), 'faint'))),
  ];
}

function styleOf(ends: 'success' | 'failure' | undefined) {
  if (ends === undefined) return 'plain';
  return ends === 'success' ? 'good' : 'bad';
}

/** Cut or filled up to exactly so many columns. */
function padded(text: string, columns: number): string {
  let shown = text;
  if (displayWidth(text) > columns) {
    shown = '';
    for (const sign of text) {
      if (displayWidth(shown + sign) > columns - 1) break;
      shown += sign;
    }
    shown += '…';
  }
  return shown + ' '.repeat(Math.max(0, columns - displayWidth(shown)));
}
