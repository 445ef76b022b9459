// Tax ids: which hold, and what is said of those that do not.
import { describe, expect, it } from 'vitest';
import { foreignTaxIdProblem, innHolder, innProblem, kppProblem, ogrnProblem } from '../../src/domain/tax-id.ts';

describe('ИНН', () => {
  it.each([
    '7707083893',
    '7736207543',
    '7736050003',
    '7728168971',
    '7708503727',
    '7740000076',
    '7706107510',
    '7710140679',
    '7702070139',
    '5024089920',
    '9909000011',
    '9909123454',
    '7701000019',
    '500100732259',
    '526317984689',
    '340301024150',
    '770100000142',
  ])('%s holds', (inn) => {
    expect(innProblem(inn)).toBeUndefined();
  });

  it('holds where the remainder of 11 is 10, which counts as 0', () => {
    expect(innProblem('7701000080')).toBeUndefined();
  });

  it.each([
    ['7707083894', 'check_digit'],
    ['500100732258', 'check_digit'],
    ['500100732269', 'check_digit'],
    ['0000000000', 'zeros'],
    ['000000000000', 'zeros'],
    ['77070838930', 'length'],
    ['770708389', 'length'],
    ['7707 083893', 'form'],
    ['7707083893 ', 'form'],
    ['770708389O', 'form'],
    ['٧٧٠٧٠٨٣٨٩٣', 'form'],
    ['', 'form'],
  ])('%s does not: %s', (inn, problem) => {
    expect(innProblem(inn)).toBe(problem);
  });

  it.each([
    ['7707083893', 'legal_entity'],
    ['9909000011', 'foreign_company'],
    ['500100732259', 'natural_person'],
    ['770100000142', 'natural_person'],
  ])('%s belongs to a %s', (inn, holder) => {
    expect(innHolder(inn)).toBe(holder);
  });
});

describe('ОГРН and ОГРНИП', () => {
  it.each([
    '1027700132195',
    '1027700229193',
    '1027700070518',
    '1075024007156',
    '1257700000007',
    '304500116000157',
    '304463210700212',
    '316861700133226',
    '325774600000006',
  ])('%s holds', (ogrn) => {
    expect(ogrnProblem(ogrn)).toBeUndefined();
  });

  it('holds where the remainder of 11 is 10, which counts as 0', () => {
    expect(ogrnProblem('1257700000030')).toBeUndefined();
  });

  it.each([
    ['1027700132196', 'check_digit'],
    ['304500116000158', 'check_digit'],
    ['0000000000000', 'zeros'],
    ['000000000000000', 'zeros'],
    ['10277001321950', 'length'],
    ['102770013219', 'length'],
    ['102770013219A', 'form'],
  ])('%s does not: %s', (ogrn, problem) => {
    expect(ogrnProblem(ogrn)).toBe(problem);
  });
});

describe('КПП', () => {
  it.each(['773601001', '7736AZ001', '990001001'])('%s has the form', (kpp) => {
    expect(kppProblem(kpp)).toBeUndefined();
  });

  it.each([
    ['1', 'length'],
    ['77360100', 'length'],
    ['7736ЯЯ001', 'form'],
    ['A73601001', 'form'],
    ['7736az001', 'form'],
    ['000000000', 'zeros'],
  ])('%s does not: %s', (kpp, problem) => {
    expect(kppProblem(kpp)).toBe(problem);
  });
});

describe('foreign tax ids', () => {
  it.each(['DE123456789', '98-7654321', '12 345 678 901', 'FR/12.34', '42'])('%s has the form', (taxId) => {
    expect(foreignTaxIdProblem(taxId)).toBeUndefined();
  });

  it.each([
    ['7', 'length'],
    ['1234567890123456789012345678901', 'length'],
    ['GERMANY', 'form'],
    ['12  34', 'form'],
    ['-12', 'form'],
    ['12\u001b[31m', 'form'],
    ['0000', 'zeros'],
    ['00-00', 'zeros'],
  ])('%s does not: %s', (taxId, problem) => {
    expect(foreignTaxIdProblem(taxId)).toBe(problem);
  });
});
