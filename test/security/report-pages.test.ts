// Whatever stands in rules, in names and in what people write: on the pages of a report and of a thread it is text.
import { expect, test } from 'vitest';
import { lifeWording } from '../../src/case-wording.ts';
import type { Bundle } from '../../src/domain/bundle.ts';
import type { CaseId } from '../../src/domain/case.ts';
import { replayTurns } from '../../src/machine/replay.ts';
import { printReportHtml } from '../../src/paper/report/print-report-html.ts';
import { openTally } from '../../src/paper/report/tally.ts';
import { tellReport } from '../../src/paper/report/tell-report.ts';
import { printThreadHtml } from '../../src/paper/thread/print-thread-html.ts';
import { tellThread } from '../../src/paper/thread/tell-thread.ts';
import { officeTime } from '../../src/read-report.ts';
import { tellRecord } from '../../src/tell-case.ts';
import { day } from '../calendar/calendar-of.ts';
import { brandId } from '../generators/brand-id.ts';
import { defaultRules } from '../generators/default-rules.ts';
import { address, approve, redraft, resubmit, scene, sendBack, submit, take } from '../machine/scene.ts';

const MARK = 'pwned';
const HOSTILE = `"'></td></style><script>${MARK}()</script><img src=x onerror=${MARK}()>\u202e\u0007&lt;`;
const ID = brandId<CaseId>(`x"><svg onload=${MARK}()>`);

/** Every title of the rules says it. */
function hostileRules(): Bundle {
  const text = JSON.stringify(defaultRules(), (key, value: unknown) =>
    key === 'title' ? `${HOSTILE}${String(value)}` : value,
  );
  return JSON.parse(text) as Bundle;
}

function lived() {
  const play = scene({ stages: { review: ['legal'] }, documents: { charter: { by: 'review' } } });
  play.does('curator', submit);
  play.until('2026-03-03 10:00');
  play.does('curator', { act: 'add_document', document: brandId('charter'), paper: { hash: HOSTILE } });
  play.does('kuznetsov', take('review/legal'));
  play.until('2026-03-06 10:00');
  play.does('kuznetsov', sendBack('review/legal'));
  play.does('curator', { ...address(1), text: HOSTILE } as never).does('curator', redraft(HOSTILE));
  play.does('curator', resubmit);
  play.does('kuznetsov', { act: 'ask_client', text: HOSTILE });
  const last = play.case.context.letters?.at(-1)?.letter ?? 0;
  const letter = { act: 'send_letter', letter: last, documents: [] as never[] } as const;
  play.does('curator', { ...letter, addresses: HOSTILE, subject: HOSTILE, text: HOSTILE });
  play.send({ kind: 'letter_outcome', letter: last, outcome: { kind: 'unknown', reason: HOSTILE } });
  play.does('curator', { act: 'answer', text: HOSTILE });
  play.send({ kind: 'commented', account: 7, comment: 1, at: play.now, text: HOSTILE });
  play.does('kuznetsov', approve('review/legal', play.case.context.revision));
  play.does('zhukova', { act: 'sign' }).does('curator', { act: 'countersign' });
  play.does('zhukova', { act: 'register', number: HOSTILE, text: HOSTILE, on: day('2026-03-06') });
  return play;
}

const client = { kind: 'known', id: HOSTILE, title: HOSTILE } as const;

function reportPage(): string {
  const [bundle, play] = [hostileRules(), lived()];
  const tally = openTally({ time: officeTime(bundle), now: play.now });
  tally.add({ case: ID, records: play.records, planNamed: () => play.case.plan, client });
  return printReportHtml(tellReport(tally.report(), { bundle, time: officeTime(bundle), language: 'ru' }));
}

function threadPage(): string {
  const play = lived();
  const wording = lifeWording(hostileRules(), 'ru');
  const replayed = replayTurns({ id: play.case.id, planNamed: () => play.case.plan }, play.records);
  const turns = play.records.map((record, index) => {
    const [turn, before] = [replayed[index], replayed[index - 1]?.case];
    if (turn === undefined) throw new Error('a record without a turn');
    return { ...turn, record, ...tellRecord({ record, effects: turn.effects, before, case: turn.case }, wording) };
  });
  const chain = { text: HOSTILE, isWhole: false };
  return printThreadHtml(
    tellThread({ case: ID, turns, last: play.case, client, chain, now: play.now, zone: HOSTILE }, wording),
  );
}

test.each([
  ['a report', reportPage],
  ['a thread', threadPage],
])('%s', (_, print) => {
  const page = print();
  expect(page).toContain(`&lt;script&gt;${MARK}()`);
  const markup = page.replace(/<style>[\s\S]*?<\/style>/, '');
  const tags = [...markup.matchAll(/<\/?([a-z0-9]+)((?:\s+[a-z-]+(?:="[^"]*")?)*)\s*\/?>/gi)];
  // Every sign that opens a tag opens one of ours, with attributes in quotes.
  expect(tags).toHaveLength(markup.split('<').length - 2);
  const allowed =
    /^(html|head|meta|title|style|body|header|main|nav|section|h[1-3]|p|a|ul|ol|li|dl|dt|dd|div|span|strong|small|code|table|thead|tbody|tr|th|td|svg|rect|fieldset|legend|label|input|del|ins)$/;
  for (const [, name = '', attributes = ''] of tags) {
    expect(name).toMatch(allowed);
    expect(attributes.replaceAll(/="[^"]*"/g, '=')).not.toMatch(/\s(on|src|href=[^#])/);
  }
  // Nothing turns the direction of what follows, or rings.
  expect(page).not.toContain('\u202e');
  expect(page).not.toContain('\u0007');
});
