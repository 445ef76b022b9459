// What a base lacks of what a mapping asks is told place by place, before any contract needs it.
import { describe, expect, it } from 'vitest';
import { NoAnswer } from '../../src/onec/base/base-transport.ts';
import type { OneCMapping } from '../../src/onec/mapping/mapping.ts';
import { shippedMapping } from '../../src/onec/mapping/shipped-mapping.ts';
import type { ProbedPlace } from '../../src/onec/probe/probe-one-c.ts';
import { probeOneC } from '../../src/onec/probe/probe-one-c.ts';
import { simulatedTransport } from '../../src/simulator/onec/simulated-transport.ts';
import type { Staged } from './staged-one-c.ts';
import { accessTo, mappingOf, SERVICE, simulatedMapping, stagedOneC } from './staged-one-c.ts';

const probe = (
  { base, clock, until }: Staged,
  mapping: OneCMapping = simulatedMapping(),
): Promise<readonly ProbedPlace[]> =>
  until(
    probeOneC({
      access: accessTo('https://1c.example/base'),
      mapping,
      clock: clock.exact,
      transport: simulatedTransport(base),
      settings: { attempts: 1 },
    }),
  );

const told = (places: readonly ProbedPlace[]): unknown => places.map(({ place, outcome }) => [place, outcome]);

describe('a probe', () => {
  it('asks for each set, each field that is filtered by, each set that is referred to, each register; and for nobody', async () => {
    const staged = stagedOneC();
    staged.books.addCounterparty({ name: 'Ромашка', inn: '7707083893', address: 'Москва' });
    expect(told(await probe(staged))).toEqual([
      ['Catalog_Контрагенты', 'read'],
      ['Catalog_Контрагенты.ИНН', 'read'],
      ['Catalog_Контрагенты.НалоговыйНомер', 'read'],
      ['InformationRegister_ДокументыКонтрагентов', 'empty'],
      ['InformationRegister_ДокументыКонтрагентов.Контрагент', 'read'],
      ['Catalog_ДоговорыКонтрагентов', 'empty'],
      ['Catalog_ДоговорыКонтрагентов.Owner_Key', 'read'],
      ['Catalog_ВидыКонтактнойИнформации', 'read'],
      ['Catalog_Контрагенты', 'read'],
      ['Catalog_СтраныМира', 'read'],
      ['AccumulationRegister_РасчетыСПокупателями', 'read'],
    ]);
    expect(staged.base.asked.join()).not.toContain('7707083893');
  });

  it('names what is not published, what has no such field, what nobody may read', async () => {
    const staged = stagedOneC();
    const set = (name: string) => staged.base.state.sets.get(name);
    const [contracts, papers] = [set('Catalog_ДоговорыКонтрагентов'), set('InformationRegister_ДокументыКонтрагентов')];
    if (contracts !== undefined) contracts.published = false;
    if (papers !== undefined) papers.readable = false;
    const mapping = simulatedMapping();
    const wrong = { ...mapping, counterparty: { set: 'Catalog_Контрагенты', inn: 'ИННН' } } as OneCMapping;
    const failed = (await probe(staged, wrong)).flatMap((one) =>
      one.outcome === 'failed' ? [[one.place, one.reason]] : [],
    );
    expect(failed).toEqual([
      ['Catalog_Контрагенты', expect.stringContaining('no such field')],
      ['Catalog_Контрагенты.ИННН', expect.stringContaining('filter')],
      ['InformationRegister_ДокументыКонтрагентов', expect.stringContaining('no right')],
      ['InformationRegister_ДокументыКонтрагентов.Контрагент', expect.stringContaining('no right')],
      ['Catalog_ДоговорыКонтрагентов', expect.stringContaining('no such set')],
      ['Catalog_ДоговорыКонтрагентов.Owner_Key', expect.stringContaining('no such set')],
    ]);
  });

  it('of a service asks it once, and tells when it does not answer as agreed', async () => {
    const staged = stagedOneC();
    expect(told(await probe(staged, SERVICE))).toEqual([['hs/vizir/counterparty', 'read']]);
    const { clock, until } = staged;
    const answers = [
      () => Promise.resolve({ status: 200, text: '{"rows":[]}' }),
      () => Promise.reject(new NoAnswer('no answer (ECONNREFUSED)')),
    ];
    for (const [index, transport] of answers.entries()) {
      const [one] = await until(
        probeOneC({
          access: accessTo('https://1c.example/base'),
          mapping: SERVICE,
          clock: clock.exact,
          transport,
          settings: { attempts: 1 },
        }),
      );
      const reason = ["/ must have required property 'format'", 'no answer (ECONNREFUSED)'][index];
      expect(one).toEqual({ place: 'hs/vizir/counterparty', ms: 0, outcome: 'failed', reason });
    }
  });

  it('of the mapping for Бухгалтерия finds everything in a base that has its names, and a counterparty is told by it', async () => {
    const mapping = mappingOf(shippedMapping('bp-3'));
    const staged = stagedOneC({ mapping });
    expect((await probe(staged, mapping)).filter(({ outcome }) => outcome === 'failed')).toEqual([]);
    const key = staged.books.addCounterparty({
      name: 'Иванов',
      inn: '500100732259',
      form: 'ФизическоеЛицо',
      passport: '45 00',
    });
    staged.books.addContract(key, { number: '5', signatory: 'Иванов И. И.' });
    const { rows, papers, contracts } = await staged.until(staged.onec.find({ inn: '500100732259' }));
    expect([rows[0]?.legalForm?.value, rows[0]?.signatory?.value, contracts[0]?.number?.value]).toEqual([
      'natural_person',
      'Иванов И. И.',
      '5',
    ]);
    expect(papers.map(({ document, state }) => [document, state.value])).toEqual([['passport', 'unknown']]);
  });
});
