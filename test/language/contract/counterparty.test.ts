// Who the counterparty is: ids that are checked, what follows from them, and what contradicts them.
import { describe, expect, test } from 'vitest';
import { answerOf, factsOf, faultsOf } from './sample-answers.ts';

const LLC = '7707083893';
const PERSON = '500100732259';
const FOREIGN = '9909000011';
const OGRN = '1027700132195';
const OGRNIP = '304500116000157';

describe('the entity type, as far as the ids tell it', () => {
  test.each([
    [{ inn: LLC }, 'llc'],
    [{ inn: LLC, ogrn: OGRN, kpp: '773601001' }, 'llc'],
    [{ ogrn: OGRN }, 'llc'],
    [{ inn: FOREIGN }, 'foreign_company'],
    [{ inn: FOREIGN, tax_id: '100123456700003', country: 'AE' }, 'foreign_company'],
    [{ inn: PERSON, ogrn: OGRNIP }, 'sole_proprietor'],
    [{ ogrn: OGRNIP }, 'sole_proprietor'],
    [{ tax_id: 'DE123456789', country: 'DE' }, 'foreign_company'],
  ])('%j', (ids, entity) => {
    expect(answerOf(ids, 'entity')).toEqual({ kind: 'value', value: entity, setBy: 'derived', confirmed: true });
  });

  test.each([
    [{ inn: PERSON }, ['sole_proprietor', 'self_employed', 'fund']],
    [{ tax_id: 'DE123456789' }, ['foreign_company', 'fund']],
  ])('%j does not tell it, but leaves %j', (ids, among) => {
    expect(answerOf(ids, 'entity')).toEqual({ kind: 'unanswered', why: 'not_told_by_tax_id', among });
  });

  test('without any id nobody was asked', () => {
    expect(answerOf({}, 'entity')).toEqual({ kind: 'unanswered', why: 'not_given' });
  });

  test('what was said stands where the ids leave it open, and for types of the rules’ own', () => {
    expect(answerOf({ inn: PERSON, entity: 'self_employed' }, 'entity')).toMatchObject({ value: 'self_employed' });
    expect(answerOf({ inn: LLC, entity: 'fund' }, 'entity')).toMatchObject({ value: 'fund', setBy: 'file' });
  });
});

describe('what follows from the entity type', () => {
  test.each([
    [{ inn: LLC }, 'npd', false],
    [{ inn: FOREIGN }, 'npd', false],
    [{ inn: PERSON, entity: 'self_employed' }, 'npd', true],
    [{ inn: LLC }, 'country', 'RU'],
    [{ inn: PERSON, ogrn: OGRNIP }, 'country', 'RU'],
    [{ tax_id: 'DE123456789', country: 'DE' }, 'country', 'DE'],
  ])('%j: %s', (ids, fact, value) => {
    expect(answerOf(ids, fact)).toMatchObject({ value });
  });

  test.each([
    [{ inn: PERSON }, 'npd'],
    [{ inn: PERSON, entity: 'sole_proprietor' }, 'npd'],
    [{ inn: PERSON }, 'country'],
    [{ inn: FOREIGN }, 'country'],
  ])('%j does not tell %s', (ids, fact) => {
    expect(answerOf(ids, fact)).toEqual({ kind: 'unanswered', why: 'not_told_by_tax_id' });
  });
});

describe('lists of clients', () => {
  test('are those that the tax id is on', () => {
    expect(answerOf({ inn: LLC }, 'client')).toMatchObject({ value: ['banks', 'key_clients'], setBy: 'list' });
    expect(answerOf({ tax_id: 'DE123456789', country: 'DE' }, 'client')).toMatchObject({ value: ['key_clients'] });
  });

  test('a tax id on none is an answer, no tax id is not', () => {
    expect(answerOf({ inn: '7736207543' }, 'client')).toMatchObject({ value: [], setBy: 'list' });
    expect(answerOf({}, 'client')).toEqual({ kind: 'unanswered', why: 'not_given' });
  });

  test('name a counterparty that nobody named', () => {
    expect(factsOf({ inn: LLC }).counterparty).toEqual({ inn: LLC, title: 'ПАО Сбербанк' });
    expect(factsOf({ inn: LLC, name: 'Сбер' }).counterparty.title).toBe('Сбер');
  });
});

describe('ids that cannot be', () => {
  test.each([
    [{ inn: '7707083894' }, 'wrong-inn-check-digit'],
    [{ inn: '500100732258' }, 'wrong-inn-check-digit'],
    [{ inn: '770708389' }, 'wrong-inn'],
    [{ inn: '77070838930' }, 'wrong-inn'],
    [{ inn: 'DE123456789' }, 'wrong-inn'],
    [{ inn: '0000000000' }, 'zero-tax-id'],
    [{ inn: '000000000000' }, 'zero-tax-id'],
    [{ kpp: '77360100' }, 'wrong-kpp'],
    [{ kpp: '000000000' }, 'zero-tax-id'],
    [{ ogrn: '1027700132196' }, 'wrong-ogrn-check-digit'],
    [{ ogrn: '102770013219' }, 'wrong-ogrn'],
    [{ tax_id: 'X' }, 'wrong-foreign-tax-id'],
    [{ tax_id: '000-000' }, 'zero-tax-id'],
  ])('%j', (ids, fault) => {
    expect(faultsOf(ids)).toEqual([fault]);
  });
});

describe('what contradicts itself', () => {
  test.each([
    [{ inn: LLC, entity: 'sole_proprietor' }, 'entity-contradicts-id'],
    [{ inn: LLC, entity: 'foreign_company' }, 'entity-contradicts-id'],
    [{ inn: PERSON, entity: 'llc' }, 'entity-contradicts-id'],
    [{ inn: FOREIGN, entity: 'llc' }, 'entity-contradicts-id'],
    [{ inn: PERSON, ogrn: OGRNIP, entity: 'self_employed' }, 'entity-contradicts-id'],
    [{ ogrn: OGRNIP, entity: 'llc' }, 'entity-contradicts-id'],
    [{ tax_id: 'DE123456789', entity: 'llc' }, 'entity-contradicts-id'],
    [{ inn: LLC, ogrn: OGRNIP }, 'ids-contradict'],
    [{ inn: PERSON, ogrn: OGRN }, 'ids-contradict'],
    [{ inn: PERSON, kpp: '773601001' }, 'ids-contradict'],
    [{ inn: LLC, tax_id: 'DE123456789' }, 'ids-contradict'],
    [{ inn: LLC, country: 'DE' }, 'ids-contradict'],
    [{ tax_id: 'DE123456789', country: 'RU' }, 'ids-contradict'],
  ])('%j', (ids, fault) => {
    expect(faultsOf(ids)).toEqual([fault]);
  });
});
