// Whatever names, subjects and keys hold: a letter has the headers that we give it, once each, and goes to nobody else.
import fc from 'fast-check';
import { simpleParser } from 'mailparser';
import { expect, test } from 'vitest';
import { parseMailAddresses } from '../../src/domain/mail-addresses.ts';
import { composeLetter } from '../../src/mail/compose-letter.ts';

const FROM = { from: { address: 'contracts@example.ru' } };
const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    'x\r\nBcc: thief@evil.example',
    'x\nBcc: thief@evil.example\n\nbody',
    'x\r\n\r\nanother body',
    'x\u2028Bcc: thief@evil.example',
    '"><script>',
    'a, thief@evil.example',
    'Имя <thief@evil.example>',
    '=?utf-8?Q?Bcc:_thief=40evil.example?=',
    '\0\u0007',
  ),
);

test('no text makes a header, a recipient or another body', async () => {
  await fc.assert(
    fc.asyncProperty(hostile, hostile, hostile, async (subject, title, text) => {
      const composed = await composeLetter(
        {
          key: `card-1/send_letter/1/${subject}`,
          to: ['client@example.ru'],
          curator: { title, address: 'novikova@example.ru' },
          subject,
          text,
          files: [{ name: title, bytes: new Uint8Array([1]) }],
        },
        FROM,
      );
      expect(composed.to).toEqual(['client@example.ru', 'novikova@example.ru']);
      const [head = ''] = composed.bytes.toString('binary').split('\r\n\r\n');
      const names = head
        .split('\r\n')
        .filter((line) => !/^[ \t]/.test(line))
        .map((line) => line.slice(0, line.indexOf(':')).toLowerCase());
      expect(names.toSorted()).toEqual([...new Set(names)].toSorted());
      expect(names).not.toContain('bcc');
      expect(head).not.toMatch(/[^\r]\n|\r[^\n]/);
      const parsed = await simpleParser(composed.bytes);
      expect(parsed.bcc).toBeUndefined();
      expect([parsed.to, parsed.cc].flat().flatMap((one) => one?.value.map(({ address }) => address) ?? [])).toEqual([
        'client@example.ru',
        'novikova@example.ru',
      ]);
    }),
    { numRuns: 300 },
  );
});

test.each([
  'a@b',
  'a b@example.ru x',
  'Имя <a@example.ru>',
  '"a b"@example.ru',
  'a@example.ru\r\nBcc: b@example.ru',
  'a@example.ru?bcc=b@example.ru',
  'a@@example.ru',
  '.a@example.ru',
  'a@-example.ru',
  'a@example..ru',
  'a@[127.0.0.1]',
  '|rm@example.ru/x y',
  '',
  ' , ; ',
  Array.from({ length: 11 }, (_, index) => `a${index}@example.ru`).join(','),
  `${'a'.repeat(65)}@example.ru`,
])('%j is no address', (text) => {
  expect(parseMailAddresses(text)).toBeUndefined();
});

test('addresses as people write them', () => {
  expect(parseMailAddresses(' a@example.ru;b.c+d@sub.example.ru,\nинфо@пример.рф'.replace('инфо', 'info'))).toEqual([
    'a@example.ru',
    'b.c+d@sub.example.ru',
    'info@пример.рф',
  ]);
  expect(parseMailAddresses('a@example.ru, a@example.ru')).toEqual(['a@example.ru']);
});

test('whatever is taken as an address goes to that one and nowhere else', async () => {
  await fc.assert(
    fc.asyncProperty(fc.oneof(hostile, fc.emailAddress()), async (text) => {
      const parsed = parseMailAddresses(text);
      fc.pre(parsed !== undefined);
      const composed = await composeLetter({ key: 'k', to: parsed, subject: 's', text: 't', files: [] }, FROM);
      expect(composed.to).toHaveLength(parsed.length);
    }),
    { numRuns: 300 },
  );
});
