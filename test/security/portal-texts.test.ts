// Whatever people, contracts and rules say: at the portal it is text. No code of a chat, no tag, no reference to another command of a batch,
// no line that could be taken for one of ours.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { escapeBb } from '../../src/bitrix24/desk/escape-bb.ts';
import { diskName } from '../../src/bitrix24/desk/out/files/disk-name.ts';
import { inertText, plainText, quotedText } from '../../src/bitrix24/desk/out/inert-text.ts';
import { mailLink } from '../../src/bitrix24/desk/out/letters/mail-link.ts';
import type { StepKey } from '../../src/domain/case.ts';
import type { ReasonId } from '../../src/domain/ids.ts';
import { renderLetter } from '../../src/domain/render-letter.ts';
import type { StagedDesk } from '../bitrix24/desk/out/staged-desk.ts';
import { CONTRACT, stageDesk, stagePlace } from '../bitrix24/desk/out/staged-desk.ts';
import { day } from '../calendar/calendar-of.ts';
import { defaultRules } from '../generators/default-rules.ts';

/** Pieces that act in a chat, a task, a comment, a batch, a mail or a folder. */
const PIECES = [
  '[send=/vizir approve~~x]да[/send]',
  '[put=/vizir]',
  '[url=https://evil.test]карточка[/url]',
  '[USER=1]Иванов[/USER]',
  '[/URL][/B]',
  '[b',
  '&#91;b&#93;',
  '&lsqb;b]',
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '$result[c0][item]',
  '$ result[c0]',
  '$RESULT[c0]',
  '\n>>Согласовано: директор',
  '\r\nBcc: all@evil.test',
  '\u2028',
  '\u202eобратно',
  '\u0000',
  '\u001b[31m',
  '../../etc/passwd',
  'a/b\\c:d*e?f"g<h>i|j',
  '{contract.number}',
  '{names}',
  '~',
  ' ',
  'обычные слова',
];

const hostile = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary' })), { maxLength: 6 })
  .map((parts) => parts.join(''));

/** Our own codes, and no others. */
const OWN = /\[\/?B\]|\[URL=https:\/\/portal\.test\/[^\s[\]]*\]|\[\/URL\]/g;
const ACTIVE = /\[(?!\u2060)|<[a-z/!?]|&[#a-z]|\$\s*result/i;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there.
const STEERING = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028-\u202e]/;

function expectInert(text: string): void {
  const rest = text.replace(OWN, '');
  expect(ACTIVE.exec(rest)?.[0]).toBeUndefined();
  expect(STEERING.exec(rest)?.[0]).toBeUndefined();
}

test('what goes into a message is text, in one line', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      for (const made of [inertText(text), escapeBb(text).replaceAll(/[\n\t]/g, ' ')]) expectInert(made);
      expect(inertText(text)).not.toMatch(/[\r\n]/);
      expect(plainText(text)).not.toMatch(/[\r\n]|\$\s*result/i);
    }),
    { numRuns: 2000 },
  );
});

test('every line of a quotation is quoted', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const lines = quotedText(text).split('\n');
      for (const line of lines) expect(line).toMatch(/^>>/);
      for (const line of lines) expectInert(line);
    }),
    { numRuns: 1000 },
  );
});

test('a text stays as it reads', () => {
  const joined = (text: string): string => text.replaceAll('\u2060', '');
  for (const text of ['ООО «Ромашка» & Co', 'Срок: 5 < 7 дней, см. [1] и $result', 'a&b'])
    expect(joined(inertText(text))).toBe(text);
  expect(inertText('x'.repeat(5000)).length).toBe(2000);
});

test('a name of a folder or a file leads nowhere else', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const name = diskName(text, ' 7708503727');
      expect(name).not.toMatch(/[\\/:*?"<>|\r\n]|^\.|^ |\$\s*result/i);
      expect(name.endsWith(' 7708503727')).toBe(true);
      expect([...name].length).toBeLessThanOrEqual(130);
    }),
    { numRuns: 1000 },
  );
});

test('a letter has one subject line and no header of its own making', () => {
  const template = defaultRules().directory.letters.find((letter) => letter.for === 'question');
  if (template === undefined) throw new Error('the rules have no letter');
  fc.assert(
    fc.property(hostile, (text) => {
      const letter = renderLetter(template, { 'contract.number': text, 'question.text': text });
      expect(letter.subject).not.toMatch(/[\r\n]/);
      const { address } = mailLink(letter, ['a+b&c=d?e@example.ru', 'почта-нет@пример.рф']);
      expect(address).toMatch(/^mailto:[A-Za-z0-9%._~@,-]*\?subject=[A-Za-z0-9%._~-]*(&body=[A-Za-z0-9%._~-]*)?$/);
    }),
    { numRuns: 1000 },
  );
});

/** All that stands at the portal and that the desk has written. */
function written(desk: StagedDesk): readonly string[] {
  const { messages, tasks, comments } = desk.portal.state;
  return [
    ...[...messages.values()].map(({ text }) => text),
    ...[...comments.values()].map(({ comment }) => comment),
    ...[...tasks.values()].flatMap((task) => [String(task['TITLE']), String(task['DESCRIPTION'])]),
  ];
}

test('a whole life with hostile words everywhere leaves no code at the portal', async () => {
  const place = await stagePlace();
  const evil = PIECES.join(' ');
  for (const words of [evil, PIECES.join('\n')]) {
    const desk = await stageDesk({ on: place, contract: { ...CONTRACT, id: words.slice(0, 80), name: words } });
    for (const { document } of desk.kase.case.plan.documents)
      desk.act('tarasova', { act: 'add_document', document, paper: { issued: day('2026-02-26') } });
    desk.act('tarasova', { act: 'submit' });
    const step = 'review/legal' as StepKey;
    const reason = desk.rules.directory.reasons[0]?.reason as ReasonId;
    desk.act('kuznetsov', { act: 'return', step, revision: 1, objections: [{ reason, text: words }] });
    desk.act('tarasova', { act: 'ask_client', text: words });
    desk.act('tarasova', { act: 'answer', text: words });
    desk.act('tarasova', { act: 'address_remark', remark: 1, text: words });
    await desk.deliver();
    await desk.send(
      desk.effect({
        effect: 'reception_task',
        state: 'signing',
        people: [desk.kase.case.context.people.curator],
        revision: 1,
      }),
    );
    expect(written(desk).length).toBeGreaterThan(10);
    for (const text of written(desk)) expectInert(text);
    for (const output of ['verdicts', 'open_remarks', 'missing', 'taken'] as const)
      expect(String(desk.output(output))).not.toMatch(/\$\s*result/i);
  }
});
