// Signing: papers are checked once more, the approved files are signed and no others, and what is registered has a number and a copy.
import { expect, test } from 'vitest';
import type { Act } from '../../src/domain/act.ts';
import type { Day } from '../../src/domain/day.ts';
import { day } from '../calendar/calendar-of.ts';
import { brandId } from '../generators/brand-id.ts';
import type { Scene, SceneStart } from './scene.ts';
import { add, approve, replace, scene, submit } from './scene.ts';
import type { PlanText } from './scene-plan.ts';

const PLAN: PlanText = {
  stages: { review: ['legal'] },
  documents: { charter: { by: 'start' }, proxy: { by: 'signing' } },
};
const ELECTRONIC: Act = { act: 'register', number: '1', text: 'Договор в ЭДО', on: 20_514 as Day };

/** Approved; `charter` is checked in 1C. */
function approved(
  company: SceneStart['company'] = {},
  until = day('2026-03-20'),
  form: PlanText['form'] = 'electronic',
): Scene {
  const play = scene({ ...PLAN, form } as PlanText, {
    company: { onec: ['charter'], ...company },
    start: { papers: [{ document: brandId('charter'), paper: { hash: 'charter-1' } }] },
  });
  play.does('curator', submit).does('curator', add('proxy', 'proxy-1', until));
  return play.does('kuznetsov', approve('review/legal', 2));
}

function answered(play: Scene, invalid: boolean | undefined, asked = play.case.context.lastCheck?.asked): Scene {
  const papers = invalid === undefined ? [] : [{ document: brandId<never>('charter'), invalid }];
  play.send({ kind: 'papers_checked', papers, ...(asked === undefined ? {} : { beforeSigning: asked }) });
  return play;
}

test('before signing 1C is asked once more, and nobody signs until it has answered', () => {
  const play = approved();
  expect(play.state()).toBe('gate:signing');
  expect(play.effectsOf('check_papers')).toMatchObject([{ documents: ['charter'], beforeSigning: play.case.seq }]);
  expect(play.effectsOf('reception_task')).toEqual([]);
  expect(play.effectsOf('notify')).toEqual([]);
  expect(play.reasonsOf('last_check')).toMatchObject([{ answer: 'awaited', documents: ['charter'] }]);
  answered(play, false, 1);
  expect(play.state()).toBe('gate:signing');
  answered(play, false);
  expect(play.state()).toBe('signing');
  expect(play.effectsOf('reception_task')).toMatchObject([
    { state: 'signing', people: ['zhukova'], signers: [{ role: 'director', people: ['gromov'] }] },
  ]);
});

test('an answer that knows nothing of the paper is an answer', () => {
  expect(answered(approved(), undefined).state()).toBe('signing');
});

test('1C that does not answer is told to the curator once; the contract waits, and goes on when it answers', () => {
  const play = approved();
  const asked = play.case.context.lastCheck?.asked ?? 0;
  play.send({ kind: 'papers_checked', papers: [], beforeSigning: asked, unanswered: true });
  expect(play.state()).toBe('gate:signing');
  expect(play.effectsOf('notify')).toMatchObject([{ about: 'check_unanswered', people: ['curator'] }]);
  play.send({ kind: 'papers_checked', papers: [], beforeSigning: asked, unanswered: true });
  expect(play.effectsOf('notify')).toEqual([]);
  expect(answered(play, false, asked).state()).toBe('signing');
});

test('a paper that 1C rules out holds the contract back before reception has a task, and the curator is told', () => {
  const play = answered(approved(), true);
  expect(play.state()).toBe('gate:signing');
  expect(play.effectsOf('notify').map(({ about }) => about)).toContain('gate_waits');
  play.does('curator', replace('charter', 'charter-2')).does('kuznetsov', approve('review/legal', 3));
  expect(play.state()).toBe('gate:signing');
  expect(play.effectsOf('check_papers').at(-1)).toMatchObject({ beforeSigning: play.case.seq });
  expect(answered(play, false).state()).toBe('signing');
});

test('what 1C rules out while the contract lies at the reception takes it back and closes the task', () => {
  const play = answered(approved(), false);
  play.until('2026-03-03 10:00');
  play.send({ kind: 'day_began' });
  expect(play.state()).toBe('signing');
  expect(play.effectsOf('check_papers')).toMatchObject([{ beforeSigning: play.case.seq }]);
  answered(play, true);
  expect(play.state()).toBe('gate:signing');
  expect(play.effectsOf('close_reception_task')).toMatchObject([
    { outcome: 'off', papers: [{ document: 'charter', state: 'invalid' }] },
  ]);
});

test('a paper that runs out while the contract lies at the reception takes it back on that day', () => {
  const play = answered(approved({}, day('2026-03-03')), false);
  play.until('2026-03-04 09:00');
  expect(play.refusal('zhukova', { act: 'sign' })).toEqual({ reason: 'papers_do_not_hold', about: ['proxy'] });
  play.send({ kind: 'day_began' });
  expect(play.state()).toBe('gate:signing');
  expect(play.effectsOf('close_reception_task')).toMatchObject([{ papers: [{ document: 'proxy', state: 'expired' }] }]);
});

test('what is signed is signed: a paper that runs out later changes nothing', () => {
  const play = answered(approved({}, day('2026-03-03')), false).does('zhukova', { act: 'sign' });
  play.until('2026-03-05 09:00');
  play.send({ kind: 'day_began' });
  expect(play.state()).toBe('sent');
});

test('the curator is told once that it was signed by us: the next step is theirs', () => {
  const play = answered(approved(), false).does('zhukova', { act: 'sign' });
  expect(play.effectsOf('notify')).toMatchObject([{ about: 'signed_by_us', of: 'sent', people: ['curator'] }]);
  play.does('curator', { act: 'hold', text: 'Каникулы' }).does('curator', { act: 'resume' });
  expect(play.state()).toBe('sent');
  expect(play.effectsOf('notify')).toEqual([]);
});

test('another file than the approved one is not signed, nor where there is none', () => {
  const play = answered(approved(), false);
  const found = (hash?: string): Act => ({
    act: 'sign',
    files: [{ document: 'draft', ...(hash === undefined ? {} : { hash }) }],
  });
  for (const hash of ['draft-2', undefined]) {
    expect(play.refusal('zhukova', found(hash))).toEqual({ reason: 'files_differ', about: ['draft'] });
  }
  expect(play.does('zhukova', found('draft-1')).state()).toBe('sent');
});

test('a contract is registered with the name and the date of its electronic document', () => {
  const play = answered(approved(), false).does('zhukova', { act: 'sign' }).does('curator', { act: 'countersign' });
  for (const missing of ['text', 'on'] as const) {
    const { [missing]: _, ...act } = ELECTRONIC;
    expect(play.refusal('zhukova', act as Act).reason).toBe('no_electronic_document');
  }
  const { number: _, ...unnumbered } = ELECTRONIC;
  expect(play.refusal('zhukova', unnumbered).reason).toBe('nothing_said');
  play.does('zhukova', ELECTRONIC);
  expect(play.case.context.registered).toMatchObject({ number: '1', text: 'Договор в ЭДО' });
});

test('on paper with a scan, which is filed; the number that the policy gives is on record, and a replay gives no other', () => {
  const play = answered(approved({ next_number: 'Д-2026/7' }, undefined, 'paper'), false);
  play.does('zhukova', { act: 'sign' }).does('curator', { act: 'countersign' });
  expect(play.refusal('zhukova', { act: 'register' }).reason).toBe('no_scan');
  play.does('zhukova', { act: 'register', number: 'as somebody typed it', scan: 'scan-1' });
  expect(play.case.context.registered).toMatchObject({ number: 'Д-2026/7', scan: 'scan-1' });
  expect(play.effectsOf('file_document')).toMatchObject([{ document: 'scan', hash: 'scan-1' }]);
  expect(play.records.at(-1)?.outcomes['number']).toBe('Д-2026/7');
});
