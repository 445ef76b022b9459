// A play while it goes on: on a terminal a funnel that is redrawn in place, elsewhere a line for each day on which something moved.
import type { DemoMoment, Language } from '../../src/index.ts';
import { word } from '../../src/index.ts';
import { sheetOf } from '../sheet-of.ts';
import type { Shell } from '../shell.ts';
import type { FunnelFrame } from './draw-funnel.ts';
import { drawFunnel, NEWS } from './draw-funnel.ts';
import { renderLines } from './render-lines.ts';

export type LiveDemo = { readonly tell: (moment: DemoMoment) => Promise<void>; readonly end: () => Promise<void> };

export type LiveDemoOf = {
  readonly shell: Shell;
  readonly language: Language;
  readonly stages: readonly { readonly stage: string; readonly title: string; readonly ends?: 'success' | 'failure' }[];
};

/** More often than this it only flickers. */
const REDRAW_MS = 80;

export function openLiveDemo(of: LiveDemoOf): LiveDemo {
  return of.shell.out.isTerminal ? onTerminal(of) : inLines(of);
}

function onTerminal({ shell, language, stages }: LiveDemoOf): LiveDemo {
  const begunMs = shell.now();
  const sheet = sheetOf(shell.out, shell.env);
  const news: string[] = [];
  let drawnMs = Number.NEGATIVE_INFINITY;
  let height = 0;
  let latest: FunnelFrame | undefined;
  const draw = async (frame: FunnelFrame): Promise<void> => {
    const text = renderLines(drawFunnel(frame, sheet.width, language), sheet);
    const rows = text.split('\n').slice(0, -1);
    // One write: whoever draws line by line flickers.
    const up = height === 0 ? '' : `\u001b[${height}A`;
    await shell.out.write(`${up}${rows.map((row) => `\r${row}\u001b[K\n`).join('')}`);
    height = rows.length;
  };
  return {
    tell: async (moment) => {
      news.push(...newsOf(moment, stages, language));
      news.splice(0, Math.max(0, news.length - NEWS));
      const nowMs = shell.now();
      const seconds = Math.max(0.001, (nowMs - begunMs) / 1000);
      latest = {
        day: moment.local,
        share: Math.min(1, moment.share),
        speed: moment.days / seconds,
        stages: stages.map(({ stage, ...one }) => ({ ...one, count: moment.stages.get(stage) ?? 0 })),
        news,
      };
      if (nowMs - drawnMs < REDRAW_MS) return;
      drawnMs = nowMs;
      await draw(latest);
    },
    end: async () => {
      if (latest !== undefined) await draw({ ...latest, share: 1 });
      await shell.out.write('\n');
    },
  };
}

function inLines({ shell, language, stages }: LiveDemoOf): LiveDemo {
  let told: DemoMoment | undefined;
  const write = async (moment: DemoMoment): Promise<void> => {
    const standing = stages.flatMap(({ stage, title }) => {
      const count = moment.stages.get(stage) ?? 0;
      return count === 0 ? [] : [`${title} ${count}`];
    });
    await shell.out.write(`${word('demo_day', language, { day: dayOf(moment), stages: standing.join(' · ') })}\n`);
  };
  return {
    tell: async (moment) => {
      const before = told;
      // At once: several may tell before this one is written.
      told = moment;
      if (before !== undefined && dayOf(before) !== dayOf(moment)) await write(before);
    },
    end: async () => {
      if (told !== undefined) await write(told);
      await shell.out.write('\n');
    },
  };
}

function dayOf({ local }: DemoMoment): string {
  return local.slice(0, 'YYYY-MM-DD'.length);
}

function newsOf(moment: DemoMoment, stages: LiveDemoOf['stages'], language: Language): readonly string[] {
  const titleOf = (id: string): string => stages.find(({ stage }) => stage === id)?.title ?? id;
  const moved = moment.moved.map(({ title, to }) => word('demo_moved', language, { title, stage: titleOf(to) }));
  if (moment.mistake === undefined) return moved;
  return [...moved, word(`demo_mistake_${moment.mistake}`, language)];
}
