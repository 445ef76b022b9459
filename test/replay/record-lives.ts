// Lives that are recorded as logs in this folder. `node test/replay/record-lives.ts` writes those that are not there yet, and never
// one that is: what a log says was true of the version that wrote it.

import { existsSync } from 'node:fs';
import { planName } from '../../src/machine/shape/plan-name.ts';
import { day } from '../calendar/calendar-of.ts';
import { brandId } from '../generators/brand-id.ts';
import type { Scene } from '../machine/scene.ts';
import {
  add,
  address,
  approve,
  done,
  grantRound,
  moment,
  redraft,
  reject,
  release,
  remark,
  replace,
  resubmit,
  scene,
  sendBack,
  submit,
  take,
} from '../machine/scene.ts';
import type { PlanText } from '../machine/scene-plan.ts';
import { planOf } from '../machine/scene-plan.ts';
import { writeLog } from './recorded-log.ts';

const REVIEW: PlanText = {
  stages: {
    review: [
      { role: 'legal', covers: ['draft', 'documents'], may_ask: ['data_protection'] },
      { role: 'finance', covers: ['amount'] },
    ],
    approval: ['director'],
  },
  documents: { charter: { by: 'start' }, bank_card: { by: 'signing', checked_by: 'finance' } },
  on_return: { wait: 'first', atMost: 1 },
};
const papers = [{ document: brandId<never>('charter'), paper: { hash: 'charter-1' } }];

function inReview(): Scene {
  return scene(REVIEW, { start: { papers } }).does('curator', submit);
}

function signed(play: Scene): Scene {
  return play
    .does('zhukova', { act: 'sign' })
    .does('curator', { act: 'countersign' })
    .does('zhukova', { act: 'register', number: 'Д-26/17', text: 'Договор в ЭДО', on: day('2026-03-02') });
}

type Life = { readonly plans: readonly PlanText[]; readonly live: () => Scene };

const LARGE: PlanText = {
  ...REVIEW,
  stages: { review: REVIEW.stages['review'] ?? [], approval: [{ role: 'committee', at_least: 2 }] },
  facts: { amount: 900 },
};

/** By file name. */
export const LIVES: Readonly<Record<string, Life>> = {
  'straight-through': {
    plans: [REVIEW],
    live: () => {
      const play = inReview().does('kuznetsov', take('review/legal')).does('kuznetsov', approve('review/legal'));
      play.does('vasileva', approve('review/finance')).does('curator', add('bank_card'));
      play.does('vasileva', approve('approval/paper:bank_card', 2)).does('gromov', approve('approval/director', 2));
      return signed(play);
    },
  },
  'returned-late-and-decided-by-the-arbiter': {
    plans: [REVIEW],
    live: () => {
      const play = inReview();
      play.until('2026-03-05 12:00');
      play.does('kuznetsov', sendBack('review/legal')).does('curator', redraft('draft-2')).does('curator', address(1));
      play.until('2026-03-06 10:00');
      play.does('curator', resubmit).does('vasileva', approve('review/finance', 2));
      play.does('stepanova', sendBack('review/legal', 2)).does('gromov', grantRound('review/legal', 2));
      play.does('curator', replace('charter', 'charter-2')).does('curator', address(2)).does('curator', resubmit);
      play.does('kuznetsov', approve('review/legal', 3));
      return play;
    },
  },
  'paused-over-a-holiday': {
    plans: [REVIEW],
    live: () => {
      const play = scene(REVIEW, { start: { papers }, at: '2026-03-05 16:00' }).does('curator', submit);
      play.until('2026-03-06 12:00');
      play.does('kuznetsov', { act: 'ask_client', text: 'Кто подписывает?' });
      play.until('2026-03-11 11:00');
      play.does('curator', { act: 'hold', text: 'Ждём решения' }).does('curator', { act: 'resume' });
      play.does('curator', { act: 'answer', text: 'Директор' });
      play.until('2026-03-16 18:00');
      return play;
    },
  },
  'an-amount-that-grew': {
    plans: [REVIEW, LARGE],
    live: () => {
      const play = inReview().does('kuznetsov', remark('review/legal', 'Опечатка в п. 3'));
      play.does('vasileva', approve('review/finance'));
      play.does('curator', { act: 'change_fact', fact: brandId('amount'), value: '900' });
      play.revise(LARGE, 'amount').does('vasileva', approve('review/finance', 2));
      play.does('orlova', approve('approval/committee', 2)).does('volkov', approve('approval/committee', 2));
      play.does('curator', add('bank_card')).does('curator', address(1));
      return play;
    },
  },
  'colleagues-and-absences': {
    plans: [REVIEW],
    live: () => {
      const play = inReview();
      play.does('kuznetsov', { act: 'invite', step: brandId('review/legal'), role: brandId('data_protection') });
      play.does('kuznetsov', { act: 'delegate', step: brandId('review/legal'), to: brandId('belova') });
      play.until('2026-03-03 09:00');
      play.changeCompany({ away: { vasileva: [day('2026-03-03'), day('2026-03-20')] } });
      play.send({ kind: 'day_began' });
      play.does('titov', approve('review/finance')).does('belova', approve('review/legal'));
      play.does('curator', { act: 'change_curator', to: brandId('kuznetsov') });
      play.does('fomin', approve('review/invited:data_protection:0'));
      return play;
    },
  },
  'promised-and-rejected': {
    plans: [REVIEW],
    live: () => {
      const play = inReview();
      play.does('curator', { act: 'promise', document: brandId('bank_card'), until: day('2026-03-04') });
      play.until('2026-03-05 10:00');
      play.send({ kind: 'papers_checked', papers: [{ document: brandId('charter'), invalid: true }] });
      return play.does('vasileva', reject('review/finance'));
    },
  },
  'taken-given-back-and-commented': {
    plans: [REVIEW],
    live: () => {
      const play = inReview();
      const comment = { kind: 'commented', account: 812, at: moment('2026-03-02 11:00'), text: '⟦e3.0⟧' } as const;
      play.does('kuznetsov', take('review/legal'));
      play.send({ ...comment, comment: 70, by: brandId('kuznetsov') });
      play.does('kuznetsov', release('review/legal'));
      play.send({ ...comment, comment: 71, files: 2 });
      return play.does('stepanova', approve('review/legal'));
    },
  },
  'taken-over-and-withdrawn': {
    plans: [REVIEW],
    live: () => {
      const verdicts = [
        { step: brandId<never>('review/finance'), by: brandId<never>('vasileva'), verdict: 'approve' as const },
      ];
      const adopted = { at: { kind: 'stage' as const, stage: brandId<never>('review') }, verdicts };
      const play = scene(REVIEW, { start: { papers, adopted } });
      play.does('kuznetsov', approve('review/legal'));
      return play.does('initiator', { act: 'withdraw', text: 'Клиент передумал' });
    },
  },
  'taken-over-with-what-was-written-down': {
    plans: [REVIEW],
    live: () => {
      const verdict = { by: brandId<never>('kuznetsov'), verdict: 'return' as const, role: brandId<never>('legal') };
      const given = { step: brandId<never>('review/legal'), on: day('2026-02-20'), written: '⟦e1.0⟧', ...verdict };
      const at = { kind: 'state' as const, state: 'rework' as const };
      const adopted = { at, verdicts: [given], by: brandId<never>('gromov') };
      const play = scene(REVIEW, { start: { papers, adopted } });
      play.does('curator', resubmit);
      play.does('kuznetsov', approve('review/legal'));
      return play.does('vasileva', approve('review/finance'));
    },
  },
  'tasks-and-advice': {
    plans: [
      {
        stages: {
          review: [
            { role: 'archive', act: 'perform' },
            { role: 'finance', act: 'advise' },
            { role: 'legal', follows: 'archive' },
            { role: 'director', act: 'inform' },
          ],
        },
      },
    ],
    live: () => {
      const play = scene({
        stages: {
          review: [
            { role: 'archive', act: 'perform' },
            { role: 'finance', act: 'advise' },
            { role: 'legal', follows: 'archive' },
            { role: 'director', act: 'inform' },
          ],
        },
      }).does('curator', submit);
      play.until('2026-03-03 12:00');
      play.does('egorova', done('review/archive')).does('vasileva', remark('review/finance', 'Дорого'));
      return play.does('kuznetsov', approve('review/legal'));
    },
  },
};

/** Writes the logs that are missing; answers with their names. */
export function recordLives(folder: URL): readonly string[] {
  return Object.entries(LIVES).flatMap(([name, { plans, live }]) => {
    const file = new URL(`${name}.jsonl`, folder);
    if (existsSync(file)) return [];
    const play = live();
    const named = new Map(plans.map(planOf).map((plan) => [planName(plan), plan]));
    const { plan: _, ...last } = play.case;
    writeLog(file, { id: last.id, plans: named, records: play.records, last });
    return [name];
  });
}

if (import.meta.main) process.stdout.write(`${recordLives(new URL('./', import.meta.url)).join('\n')}\n`);
