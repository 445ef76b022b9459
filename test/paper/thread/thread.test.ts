// The thread of a case says of every kind of record who, what, and what came of it, in text and on its page alike.
import { beforeAll, describe, expect, test } from 'vitest';
import { lifeWording } from '../../../src/case-wording.ts';
import type { Case } from '../../../src/domain/case.ts';
import { replayTurns } from '../../../src/machine/replay.ts';
import { printThreadHtml } from '../../../src/paper/thread/print-thread-html.ts';
import { tellThread } from '../../../src/paper/thread/tell-thread.ts';
import type { SaidTurn } from '../../../src/paper/thread/thread-turn.ts';
import type { ToldThread } from '../../../src/paper/thread/told-thread.ts';
import { tellRecord } from '../../../src/tell-case.ts';
import { day } from '../../calendar/calendar-of.ts';
import { brandId } from '../../generators/brand-id.ts';
import { defaultRules } from '../../generators/default-rules.ts';
import type { Scene } from '../../machine/scene.ts';
import { address, approve, moment, redraft, resubmit, scene, sendBack, submit } from '../../machine/scene.ts';

const HOSTILE = '<b onclick="x()">Жду</b> & "сегодня"';

/** A life with a return, a question to the client by letter, a comment, a reminder and a number. */
function lived(): Scene {
  const play = scene({ stages: { review: [{ role: 'legal', covers: ['draft'] }] } });
  play.until('2026-03-02 11:00');
  play.does('curator', submit);
  play.does('kuznetsov', { act: 'ask_client', text: 'Кто подпишет?' });
  const letter = { act: 'send_letter', letter: 1, documents: [], addresses: 'a@example.com' } as const;
  play.does('curator', { ...letter, subject: 'Вопрос', text: 'Кто подпишет договор?' });
  play.send({
    kind: 'letter_outcome',
    letter: 1,
    outcome: { kind: 'sent', messageId: 'm1', notTaken: 'b@example.com' },
  });
  play.does('curator', { act: 'answer', text: 'Директор' });
  play.send({
    kind: 'commented',
    by: brandId('curator'),
    account: 7,
    comment: 70,
    at: moment('2026-03-02 10:40'),
    text: HOSTILE,
  });
  play.until('2026-03-06 18:00');
  play.does('kuznetsov', sendBack('review/legal'));
  play
    .does('curator', redraft('0123456789abcdef0123456789abcdef'))
    .does('curator', address(1))
    .does('curator', resubmit);
  play.does('kuznetsov', approve('review/legal', 2));
  play.does('zhukova', { act: 'sign' }).does('curator', { act: 'countersign' });
  play.does('zhukova', { act: 'register', number: 'Д-7', text: 'Диадок', on: day('2026-03-06') });
  return play;
}

function threadOf(play: Scene, language: 'ru' | 'en'): ToldThread {
  const wording = lifeWording(defaultRules(), language);
  const turns = replayTurns({ id: play.case.id, planNamed: () => play.case.plan }, play.records);
  const said = turns.map(({ case: kase, effects }, index): SaidTurn => {
    const record = play.records[index];
    if (record === undefined) throw new Error('a turn without a record');
    const before: Case | undefined = turns[index - 1]?.case;
    return { record, effects, case: kase, ...tellRecord({ record, effects, before, case: kase }, wording) };
  });
  const chain = { text: 'whole', isWhole: true };
  const client = { kind: 'known', id: '7708503727' } as const;
  const of = { case: play.case.id, turns: said, last: play.case, client, chain, now: moment('2026-03-07 10:00') };
  return tellThread({ ...of, zone: 'Europe/Moscow' }, wording);
}

let thread: ToldThread;
beforeAll(() => {
  thread = threadOf(lived(), 'en');
});

function entry(what: string): ToldThread['entries'][number] {
  const found = thread.entries.find((one) => one.what.includes(what));
  if (found === undefined) throw new Error(`nothing says ${what}: ${thread.entries.map((one) => one.what).join('; ')}`);
  return found;
}

describe('each kind of record', () => {
  test('a letter: to whom, about what, what became of it', () => {
    const sent = entry('sends a letter to the client');
    expect(sent.what).toContain('a@example.com: “Вопрос”: Кто подпишет договор?');
    expect(sent.kinds).toContain('letter');
    expect(entry('the letter has left').what).toContain('not taken by the mail server: b@example.com');
  });

  test('a comment: who wrote it and what', () => {
    expect(entry('writes at the card')).toMatchObject({
      what: `curator writes at the card: ${HOSTILE}`,
      kinds: ['comment'],
      lines: [{ text: 'written at 2026-03-02 10:40' }],
    });
  });

  test('a deadline: which one', () => {
    const timers = thread.entries.filter(({ kinds }) => kinds.includes('notice')).map(({ what }) => what);
    expect(timers).toContain('Nobody has taken it in time: Юрист');
    expect(timers).toContain('The deadline has passed: Юрист');
    expect(timers.some((what) => what.startsWith('the time has come'))).toBe(false);
  });

  test('a verdict: of which revision, and of what in it', () => {
    const approved = entry('approves');
    expect(approved.lines.map(({ text }) => text)).toContain('of revision 2: the draft');
    expect(approved.kinds).toContain('verdict');
  });

  test('a revision: what each item held before and holds now', () => {
    const line = thread.entries.flatMap(({ lines }) => lines).find(({ from }) => from !== undefined);
    expect(line).toEqual({ text: 'the draft', from: 'file draft-1', to: 'file 0123456789' });
  });

  test('a registration: the number', () => {
    expect(entry('registers it').lines.map(({ text }) => text)).toContain('registered as Д-7');
  });
});

test('summaries hold verdicts with whether they stand, remarks with their fate, revisions and letters', () => {
  const rows = (id: string) =>
    thread.summaries.find((one) => one.id === id)?.rows.map((row) => row.map((cell) => cell.join(' | ')));
  expect(rows('verdicts')).toEqual([
    [expect.any(String), 'Кузнецов П. И.', 'Юрист', 'returned it', '1', 'no longer'],
    [expect.any(String), 'Кузнецов П. И.', 'Юрист', 'approves', '2', 'yes'],
  ]);
  expect(rows('remarks')?.[0]?.slice(4)).toEqual(['closed', 'curator | исправлено (revision 2)']);
  expect(rows('revisions')).toHaveLength(2);
  expect(rows('letters')?.[0]?.slice(2)).toEqual([
    'a question',
    'sent',
    'a@example.com',
    'Вопрос',
    'curator: Директор',
  ]);
});

test('the page shows words as words, in both languages, and every filter has something to show', () => {
  for (const language of ['ru', 'en'] as const) {
    const page = printThreadHtml(threadOf(lived(), language));
    expect(page).toContain('&lt;b onclick=&quot;x()&quot;&gt;Жду&lt;/b&gt; &amp; &quot;сегодня&quot;');
    expect(page).not.toContain('<b onclick');
    for (const [, kind] of page.matchAll(/id="show-([a-z]+)"/g)) {
      if (kind !== 'all') expect(page).toMatch(new RegExp(`class="entry[^"]* is-${kind}`));
    }
  }
});
