// Whatever a text holds, a filter of 1C takes it as that text: nothing that somebody typed becomes a part of the question.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DocumentId } from '../../src/domain/ids.ts';
import { BASE_SETTINGS } from '../../src/onec/base/base-settings.ts';
import { castLiteral, checkedName, contains, equals, guidLiteral, textLiteral } from '../../src/onec/odata/literal.ts';
import { readRows } from '../../src/onec/odata/read-rows.ts';
import { lexFilter } from '../../src/simulator/onec/odata/lex-filter.ts';
import { readOptions } from '../../src/simulator/onec/odata/request-options.ts';
import { stagedOneC, VARIANTS } from '../onec/staged-one-c.ts';

/** What people paste, what breaks literals, what breaks addresses. */
const PIECES = [
  "'",
  "''",
  '"',
  ' ',
  '+',
  '%',
  '%27',
  '&',
  '=',
  '#',
  '?',
  '/',
  '\\',
  ')',
  '(',
  ',',
  ' or 1 eq 1',
  'ИНН',
  '$filter=',
  'é',
  '🙂',
  '7',
];
const anyText = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
);
/** Texts that a filter can hold at all. */
const sendable = anyText.filter((text) => !/[\p{Cc}\p{Cs}]/u.test(text));

async function sent(filter: ReturnType<typeof equals>): Promise<string> {
  let path = '';
  const get = (asked: string): Promise<unknown> => {
    path = asked;
    return Promise.resolve({ value: [] });
  };
  await readRows(
    { requests: { get }, settings: BASE_SETTINGS, allowedOnly: false },
    { set: 'Catalog_Контрагенты', select: ['ИНН'], filter },
  );
  return path;
}

describe('a text in a filter', () => {
  it('arrives as itself, through the address and back', async () => {
    await fc.assert(
      fc.asyncProperty(sendable, async (text) => {
        const path = await sent(equals('ИНН', textLiteral(text)));
        expect(path).not.toMatch(/[+\s#]/);
        const [, query = ''] = path.split(/\?(.*)/s);
        const options = readOptions(query);
        expect([...options.keys()]).toEqual(['$format', '$select', '$top', '$filter']);
        expect(lexFilter(options.get('$filter') ?? '')).toEqual([
          { kind: 'word', value: 'ИНН' },
          { kind: 'word', value: 'eq' },
          { kind: 'text', value: text },
        ]);
      }),
      { numRuns: 1000 },
    );
  });

  it('arrives as itself within a function, too', () => {
    fc.assert(
      fc.property(sendable, (text) => {
        expect(lexFilter(contains('ИНН', textLiteral(text)))[2]).toEqual({ kind: 'text', value: text });
      }),
      { numRuns: 1000 },
    );
  });

  it.each(['a\nb', 'a\u0000', '\u007f', '\ud800'])('that cannot be sent is not: %j', (text) => {
    expect(() => textLiteral(text)).toThrow('no filter can hold');
  });

  it('names and keys are names and keys, or nothing is asked', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        if (!/^[A-Za-zА-Яа-яЁё_][A-Za-zА-Яа-яЁё0-9_]*$/.test(text)) expect(() => checkedName(text)).toThrow();
        expect(() => guidLiteral(text)).toThrow();
        expect(() => castLiteral('a348aa8c-d629-11e5-0a9b-000c295e30eb', `${text}'`)).toThrow();
      }),
      { numRuns: 500 },
    );
  });
});

describe.each(VARIANTS)('by %s', (variant) => {
  it('whatever a contract holds as its id, no question but about a valid id is asked, and nobody else is found', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, anyText, async (inn, taxId) => {
        const { base, books, onec, until } = stagedOneC({ variant });
        books.addCounterparty({ name: 'Чужой', inn: '7736050003' });
        const found = await until(onec.find({ inn }));
        const foreign = await until(onec.find({ taxId }));
        const documents = ['passport' as DocumentId];
        await until(onec.check({ case: 'card-1' as never, contract: { inn, tax_id: taxId }, documents }));
        expect([found.rows, foreign.rows]).toEqual([[], []]);
        for (const asked of base.asked) {
          const options = readOptions(asked.split(/\?(.*)/s)[1] ?? '');
          const ids = variant === 'service' ? [options.get('tax_id') ?? ''] : textsOf(options.get('$filter') ?? '');
          expect(ids).toEqual([expect.stringMatching(/^[A-Za-z0-9\-./ ]{2,30}$/)]);
        }
      }),
      { numRuns: 100 },
    );
  });
});

function textsOf(filter: string): readonly string[] {
  return lexFilter(filter).flatMap((token) => (token.kind === 'text' ? [token.value] : []));
}
