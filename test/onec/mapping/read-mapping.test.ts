// A mapping is read whole or refused with all that is wrong with it: what, where, what to do, in both languages.
import { describe, expect, it } from 'vitest';
import type { DocumentId } from '../../../src/domain/ids.ts';
import { mappingFaultInWords, readMapping } from '../../../src/onec/mapping/read-mapping.ts';
import { SHIPPED_MAPPINGS, shippedMapping } from '../../../src/onec/mapping/shipped-mapping.ts';

const GOOD = `onec: odata
title: База
time_zone: Europe/Moscow
counterparty:
  set: Catalog_Контрагенты
  inn: ИНН
papers:
  - set: InformationRegister_Документы
    owner: Контрагент_Key
    document: passport
    until: ДействуетДо
`;

const SERVICE = 'onec: service\ntitle: База\ntime_zone: Europe/Moscow\nservice: vizir\n';

/** The faults as `line:column word`. */
function faultsOf(text: string, documents?: readonly string[]): readonly string[] {
  const known = documents === undefined ? {} : { documents: new Set(documents as DocumentId[]) };
  const read = readMapping({ file: 'onec.yaml', text, ...known });
  if (read.kind === 'mapping') return [];
  for (const fault of read.faults) {
    for (const language of ['ru', 'en'] as const) {
      const [says, fix] = mappingFaultInWords(fault, language);
      expect(says).toMatch(/^onec\.yaml:\d+:\d+ {2}\S/);
      expect(fix).toMatch(/\S/);
    }
  }
  return read.faults.map(({ word, place }) => `${place.line}:${place.column} ${word}`);
}

const but = (from: string, to: string, text = GOOD): string => {
  expect(text).toContain(from);
  return text.replace(from, to);
};

describe('a mapping', () => {
  it.each(SHIPPED_MAPPINGS)('that is shipped is read: %s', (name) => {
    const read = readMapping({ file: `${name}.yaml`, text: shippedMapping(name) });
    expect(read).toMatchObject({ kind: 'mapping', mapping: { onec: 'odata' } });
  });

  it.each([GOOD, SERVICE])('that is right is read', (text) => {
    expect(faultsOf(text)).toEqual([]);
  });

  it.each([
    ['a key that nobody knows', but('  inn: ИНН', '  inn: ИНН\n  kpn: КПП'), ['7:3 unknown_key_near']],
    ['a key that is near to none', but('title: База', 'title: База\nпароль: x'), ['3:1 unknown_key']],
    ['a key that is missing', but('  inn: ИНН', '  name: Description'), ['5:3 missing_key']],
    ['a field that is none', but('inn: ИНН', 'inn: "ИНН контрагента"'), ['6:8 not_a_name']],
    ['a filter smuggled into a field', but('inn: ИНН', `inn: "ИНН eq '' or ИНН"`), ['6:8 not_a_name']],
    ['a set that is none', but('set: Catalog_Контрагенты', 'set: Контрагенты'), ['5:8 not_a_set']],
    ['a document that is no id', but('document: passport', 'document: Паспорт'), ['10:15 not_an_id']],
    ['a value of another type', but('title: База', 'title: [a]'), ['2:8 other_type']],
    ['a list that is none', but('papers:\n  - set', 'papers:\n    set'), ['8:5 other_type']],
    ['a zone that is none', but('Europe/Moscow', 'Europe/Moskva'), ['3:12 no_such_zone']],
    ['no kind', but('onec: odata\n', ''), ['1:1 kind_missing']],
    ['another kind', but('onec: odata', 'onec: soap'), ['1:7 kind_missing']],
    ['nothing', '', ['1:1 kind_missing']],
    ['a list', '- onec: odata', ['1:1 kind_missing']],
    ['a key twice', but('title: База', 'title: База\ntitle: Другая'), ['3:1 key_twice']],
    [
      'no YAML',
      but('  set: Catalog', '   set: Catalog'),
      expect.arrayContaining([expect.stringContaining('not_yaml')]),
    ],
    ['an alias', but('title: База', 'title: &a База').replace('inn: ИНН', 'inn: *a'), ['6:8 no_aliases']],
    [
      'a word for no form of a party',
      but('  inn: ИНН', '  inn: ИНН\n  legal_form: { value: Ф, words: { А: ooo } }'),
      ['7:39 not_an_option'],
    ],
    [
      'a country that is none',
      but('  inn: ИНН', '  inn: ИНН\n  country: { value: С, words: { Союз: SU } }'),
      ['7:39 no_such_country'],
    ],
    [
      'a condition without a comparison',
      but('    until: ДействуетДо', '    invalid_when: [{ value: Отозван }]'),
      ['11:20 nothing_compared'],
    ],
    ['a paper of no kind', but('    document: passport\n', ''), ['8:5 paper_kind']],
    ['a paper of nobody', but('    owner: Контрагент_Key\n', ''), ['8:5 owner_missing']],
    [
      'a paper in the row of which nothing is read',
      but(
        '  - set: InformationRegister_Документы\n    owner: Контрагент_Key\n    document: passport\n    until: ДействуетДо',
        '  - { document: passport, invalid_when: [{ value: A, is: [true] }] }',
      ),
      ['8:5 nothing_shown'],
    ],
    [
      'a reference without its field',
      but('until: ДействуетДо', 'until: { ref: А_Key, set: Catalog_А }'),
      ['11:12 missing_key'],
    ],
    ['a line of a part that takes nothing', but('until: ДействуетДо', 'until: { part: А }'), ['11:12 missing_key']],
    ['a value from nowhere', but('until: ДействуетДо', 'until: { from: А }'), ['11:12 not_a_value']],
    ['a value that is a number', but('until: ДействуетДо', 'until: 5'), ['11:12 not_a_value']],
    ['an empty condition', but('until: ДействуетДо', 'invalid_when: []'), ['11:19 too_few']],
    ['a service with a path', but('service: vizir', 'service: ../../admin', SERVICE), ['4:10 not_the_form']],
    ['keys of the other kind', `${SERVICE}counterparty: { set: Catalog_А, inn: И }\n`, ['5:1 unknown_key']],
  ])('with %s is refused', (_, text, faults) => {
    expect(faultsOf(text)).toEqual(faults);
  });

  it('is refused with everything that is wrong at once, in the order of the file', () => {
    const text = but('Europe/Moscow', '""')
      .replace('inn: ИНН', 'inn: И-Н-Н')
      .replace('document: passport', 'documnt: passport');
    expect(faultsOf(text)).toEqual(['3:12 too_few', '6:8 not_a_name', '10:5 unknown_key_near']);
  });

  it('names documents of the rules, where these are at hand', () => {
    expect(faultsOf(GOOD, ['passport', 'charter'])).toEqual([]);
    expect(faultsOf(GOOD, ['pasport', 'charter'])).toEqual(['10:15 not_a_document']);
    expect(faultsOf(`${SERVICE}documents: { Устав: chartr }\n`, ['charter'])).toEqual(['5:21 not_a_document']);
  });

  it('says what is meant and what to do', () => {
    const read = readMapping({ file: 'conf/onec.yaml', text: but('  inn: ИНН', '  inn: ИНН\n  kpn: КПП') });
    if (read.kind !== 'faulty') throw new Error('it was read');
    expect(read.faults.map((fault) => mappingFaultInWords(fault, 'en').join('\n'))).toEqual([
      expect.stringMatching(
        /^conf\/onec\.yaml:7:3 {2}Nothing is called "kpn" here\.\nDid you mean "kpp"\? There are: set, inn, /,
      ),
    ]);
  });

  it.each([
    ['brackets', '['.repeat(100_000)],
    ['lists', '- '.repeat(50_000)],
    ['indentation', Array.from({ length: 3000 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')],
    ['length', `${GOOD}# ${'x'.repeat(300_000)}`],
    ['aliases', `a: &a [x]\n${Array.from({ length: 30 }, (_, n) => `b${n}: &b${n} [*a,*a]`).join('\n')}`],
  ])('of great depth or length (%s) is refused and takes nobody down', (_, text) => {
    expect(faultsOf(text).length).toBeGreaterThan(0);
  });
});
