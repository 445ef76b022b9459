// Values of facts in a contract: one notation each, and nothing is guessed.
import { describe, expect, test } from 'vitest';
import { brandId } from '../../generators/brand-id.ts';
import { answerOf, factsOf, faultsOf } from './sample-answers.ts';
import { SAMPLE_DAY, sampleRules } from './sample-rules.ts';

describe('an answer is held in the units of its fact', () => {
  test.each([
    ['amount', '6 200 000 RUB', 620_000_000],
    ['amount', '4999999.99 RUB', 499_999_999],
    ['amount', '0 RUB', 0],
    ['prepayment', '33.33 %', 3333],
    ['term', 12, 12],
    ['score', '1.5', 15_000],
    ['sign_by', '2026-03-31', SAMPLE_DAY + 29],
    ['own_form', true, true],
    ['own_form', 'false', false],
    ['kind', 'services', 'services'],
    ['project', 'Портал', 'Портал'],
    ['project_lead', 'belova', 'belova'],
    ['subjects', ['works', 'ip', 'ip'], ['ip', 'works']],
    ['subjects', [], []],
    ['subjects', 'ip', ['ip']],
    ['debt', '10 RUB', 1000],
  ])('%s: %j', (fact, given, value) => {
    expect(answerOf({ [fact]: given }, fact)).toMatchObject({ kind: 'value', value, setBy: 'file' });
  });

  test('absent is an answer of optional facts', () => {
    expect(answerOf({ amount: 'absent' }, 'amount')).toEqual({ kind: 'absent', setBy: 'file', confirmed: true });
  });

  test('what was not said is unanswered, and says why', () => {
    expect(answerOf({}, 'kind')).toEqual({ kind: 'unanswered', why: 'not_given' });
    expect(answerOf({}, 'debt')).toEqual({ kind: 'unanswered', why: 'not_fetched' });
  });

  test('every fact of the rules has an answer', () => {
    expect([...factsOf({}).answers.keys()]).toEqual([...sampleRules().facts.keys()]);
  });

  test('defaults are marked as such, and the contract is of the day of judgement', () => {
    expect(answerOf({}, 'urgent')).toEqual({ kind: 'value', value: false, setBy: 'default', confirmed: true });
    expect(answerOf({}, 'created')).toEqual({ kind: 'value', value: SAMPLE_DAY, setBy: 'clock', confirmed: true });
    expect(answerOf({ urgent: true }, 'urgent')).toMatchObject({ value: true, setBy: 'file' });
  });
});

describe('a value that is not in the notation of its fact is refused', () => {
  test.each([
    ['amount', '5 млн руб.', 'not-an-amount'],
    ['amount', '5,000,000 RUB', 'not-an-amount'],
    ['amount', '6 200 000', 'amount-without-currency'],
    ['amount', 6_200_000, 'amount-without-currency'],
    ['amount', '-1 RUB', 'negative-amount'],
    ['amount', '100 RUR', 'unknown-currency-code: RUB?'],
    ['amount', '12345678901234567890 RUB', 'amount-too-long'],
    ['amount', '5.9 RUB', 'wrong-minor-digits'],
    ['amount', '5.90 JPY', 'wrong-minor-digits'],
    ['amount', ['900 000 000 000 0.00 RUB'], 'not-an-amount'],
    ['amount', ['9000000000000.00 RUB', '9000000000000.00 RUB'], 'amount-too-long'],
    ['amount', [], 'empty-value'],
    ['amount', { value: 5 }, 'one-value-expected'],
    ['amount', '', 'empty-value'],
    ['prepayment', '30%', 'not-a-percentage'],
    ['term', '12 months', 'not-months'],
    ['score', '1e3', 'not-a-number'],
    ['sign_by', '31.03.2026', 'not-a-day'],
    ['own_form', 'yes', 'not-a-yes-or-no'],
    ['own_form', 'absent', 'never-absent'],
    ['kind', 'servces', 'unknown-answer: services?'],
    ['kind', 'оказание услуг', 'unknown-answer: services?'],
    ['kind', ['services'], 'one-value-expected'],
    ['kind', null, 'null-answer'],
    ['kind', ' ', 'empty-value'],
    ['subjects', ['ip', 'wroks'], 'unknown-answer: works?'],
    ['project_lead', 'Белова А. В.', 'unknown-colleague: belova?'],
    ['department', 'sale', 'unknown-unit: sales?'],
    ['country', 'RUS', 'unknown-country'],
    ['client', 'key_clients', 'lists-follow-from-tax-id'],
    ['amuont', '5 RUB', 'unknown-key: amount?'],
    ['Вид договора', 'services', 'unknown-key: kind?'],
    ['shoe_size', '44', 'unknown-key'],
  ])('%s: %j', (key, given, fault) => {
    expect(faultsOf({ [key]: given })).toEqual([fault]);
  });

  test('all that is wrong is said at once', () => {
    expect(faultsOf({ amount: '5', kind: 'x', inn: '7707083894', curator: 'nobody' })).toEqual([
      'wrong-inn-check-digit',
      'unknown-colleague',
      'amount-without-currency',
      'unknown-answer',
    ]);
  });
});

describe('amounts in other currencies', () => {
  const rules = sampleRules({ USD: '92.5034', EUR: '100' });

  test('are converted at the rate, rounded up, and the rate is kept', () => {
    const facts = factsOf({ amount: '0.01 USD' }, rules);
    expect(facts.answers.get(brandId('amount'))).toMatchObject({ value: 93, original: '0.01 USD' });
    expect(facts.rates).toEqual([{ currency: 'USD', value: '92.5034', source: 'rates.yaml' }]);
  });

  test('are summed in parts, and say in which currencies they are', () => {
    const contract = { amount: ['2 000 000 RUB', '50 000 EUR', '1 EUR'] };
    expect(answerOf(contract, 'amount', rules)).toMatchObject({
      value: 700_010_000,
      original: '2 000 000 RUB + 50 001 EUR',
    });
    expect(answerOf(contract, 'currencies', rules)).toMatchObject({ value: ['EUR', 'RUB'], setBy: 'derived' });
  });

  test('without a rate stay unanswered, which is no fault; the currency is known all the same', () => {
    expect(answerOf({ amount: '5 USD' }, 'amount')).toEqual({ kind: 'unanswered', why: 'no_rate' });
    expect(answerOf({ amount: '5 USD' }, 'currencies')).toMatchObject({ value: ['USD'] });
    // What 1C says of debts is no part of the contract's price.
    expect(answerOf({ amount: '5 USD', debt: '1 RUB' }, 'currencies')).toMatchObject({ value: ['USD'] });
    expect(factsOf({ amount: ['5 USD', '1 EUR'] }, sampleRules({ USD: '90' })).rates).toEqual([]);
  });

  test('a rate of the contract itself wins', () => {
    const facts = factsOf({ amount: '1 USD', rates: { USD: '80.00' } }, rules);
    expect(facts.answers.get(brandId('amount'))).toMatchObject({ value: 8000 });
    expect(facts.rates).toEqual([{ currency: 'USD', value: '80.00', source: 'contract' }]);
  });

  test.each([
    [{ USD: '92,5' }, 'wrong-rate'],
    [{ USD: 0 }, 'wrong-rate'],
    [{ RUB: 1 }, 'rate-of-own-currency'],
    [{ UDS: 90 }, 'unknown-currency-code: USD?'],
  ])('rates %j', (rates, fault) => {
    expect(faultsOf({ rates })).toEqual([fault]);
  });

  test('too large a sum in roubles is refused', () => {
    expect(faultsOf({ amount: '9 999 999 999 999.99 USD' }, rules)).toEqual(['amount-too-long']);
  });
});

describe('currencies', () => {
  test('there are none without an amount, unless they are said', () => {
    expect(answerOf({ amount: 'absent' }, 'currencies')).toMatchObject({ value: [], setBy: 'derived' });
    expect(answerOf({ amount: 'absent', currencies: ['USD'] }, 'currencies')).toMatchObject({ value: ['USD'] });
  });

  test('are open while the amount is', () => {
    expect(answerOf({}, 'currencies')).toEqual({ kind: 'unanswered', why: 'not_given' });
  });

  test('may be said, but not against the amount', () => {
    expect(answerOf({ amount: '1 RUB', currencies: ['RUB'] }, 'currencies')).toMatchObject({ setBy: 'file' });
    expect(faultsOf({ amount: '1 RUB', currencies: ['USD'] })).toEqual(['currencies-contradict']);
  });
});

describe('confirmed', () => {
  test('marks answers that their role has confirmed', () => {
    expect(answerOf({ own_form: true }, 'own_form')).toMatchObject({ confirmed: false });
    expect(answerOf({ own_form: true, confirmed: ['own_form'] }, 'own_form')).toMatchObject({ confirmed: true });
  });

  test.each([
    [{ confirmed: ['kind'], kind: 'services' }, 'nothing-to-confirm'],
    [{ confirmed: ['own_from'], own_form: true }, 'nothing-to-confirm: own_form?'],
    [{ confirmed: 'own_form' }, 'confirmed-without-answer'],
  ])('%j', (contract, fault) => {
    expect(faultsOf(contract)).toEqual([fault]);
  });
});

describe('people', () => {
  test('who is responsible has started it, unless somebody else is named', () => {
    expect(factsOf({ curator: 'sidorov' })).toMatchObject({ curator: 'sidorov', initiator: 'sidorov' });
    expect(factsOf({ curator: 'sidorov', initiator: 'belova' })).toMatchObject({ initiator: 'belova' });
  });

  test('the department is that of the initiator, unless another is named', () => {
    expect(answerOf({ initiator: 'sidorov' }, 'department')).toMatchObject({ value: 'sales', setBy: 'derived' });
    expect(answerOf({ initiator: 'sidorov', department: 'far_east' }, 'department')).toMatchObject({
      value: 'far_east',
      setBy: 'file',
    });
    expect(answerOf({ initiator: 'belova' }, 'department')).toEqual({ kind: 'unanswered', why: 'not_given' });
  });
});
