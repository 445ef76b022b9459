// Both variants of the port say the same of the same books: what is found, which row it is, which papers hold.
import { describe, expect, it } from 'vitest';
import { day, stagedOneC, VARIANTS } from './staged-one-c.ts';

const INN = '7707083893';
const PERSON = '500100732259';

describe.each(VARIANTS)('a counterparty by %s', (variant) => {
  it('is told with all that the base knows, each value with its place', async () => {
    const { books, onec, until } = stagedOneC({ variant });
    const group = books.addCounterparty({ name: 'Покупатели', folder: true });
    const key = books.addCounterparty({
      name: 'Ромашка ООО',
      fullName: 'Общество с ограниченной ответственностью «Ромашка»',
      inn: INN,
      kpp: '773601001',
      ogrn: '1027700132195',
      address: '117997, Москва, ул. Вавилова, д. 19',
      parent: group,
    });
    books.addContract(key, { number: '7', date: day('2025-02-01') });
    books.addContract(key, {
      number: '12/26',
      date: day('2026-01-20'),
      until: day('2026-12-31'),
      signed: true,
      signatory: 'Греф Г. О.',
      position: 'Президент',
    });
    books.addDebt(key, 100.1);
    books.addDebt(key, 0.2);
    const found = await until(onec.find({ inn: INN }));
    expect(found.chosen).toEqual({ kind: 'one', row: key });
    expect(found.unread).toEqual([]);
    expect(found.rows).toHaveLength(1);
    const [row] = found.rows;
    const plain = Object.fromEntries(
      Object.entries(row ?? {}).map(([name, told]) => [name, (told as { value?: unknown }).value ?? told]),
    );
    expect(plain).toEqual({
      id: key,
      code: '00-000002',
      name: 'Ромашка ООО',
      fullName: 'Общество с ограниченной ответственностью «Ромашка»',
      inn: INN,
      kpp: '773601001',
      ogrn: '1027700132195',
      legalForm: 'legal_entity',
      country: 'RU',
      address: '117997, Москва, ул. Вавилова, д. 19',
      signatory: 'Греф Г. О.',
      signatoryPosition: 'Президент',
      group: 'Покупатели',
      branch: false,
      hidden: [],
      dirty: [],
    });
    expect(
      found.contracts.map(({ number, date, until: end, signed }) =>
        [number, date, end, signed].map((one) => one?.value),
      ),
    ).toEqual([
      ['12/26', day('2026-01-20'), day('2026-12-31'), true],
      ['7', day('2025-02-01'), undefined, false],
    ]);
    expect(found.debts).toEqual([
      { row: key, owes: 'they', amount: { value: { minor: 10_030, currency: 'RUB' }, from: expect.any(String) } },
    ]);
  });

  it('says where each value stands', async () => {
    const { books, onec, until } = stagedOneC({ variant });
    books.addCounterparty({ name: 'Ромашка', inn: INN, kpp: '773601001' });
    const { rows } = await until(onec.find({ inn: INN }));
    expect([rows[0]?.kpp?.from, rows[0]?.country?.from]).toEqual(
      variant === 'odata'
        ? ['Catalog_Контрагенты.КПП', 'Catalog_Контрагенты.СтранаРегистрации_Key → Catalog_СтраныМира.КодАльфа2']
        : ['hs/vizir/counterparty kpp', 'hs/vizir/counterparty country'],
    );
  });

  it('that nobody knows there is none', async () => {
    const { books, onec, until } = stagedOneC({ variant });
    books.addCounterparty({ name: 'Другой', inn: '7736050003' });
    expect(await until(onec.find({ inn: INN }))).toEqual({
      rows: [],
      chosen: { kind: 'none' },
      papers: [],
      contracts: [],
      debts: [],
      unread: [],
    });
  });

  it.each([
    '',
    '770708389',
    '7707083894',
    "7707083893' or 1 eq 1",
    '0000000000',
    'абв',
  ])('by an ИНН that does not hold (%s) is asked of nobody', async (inn) => {
    const { base, onec, until } = stagedOneC({ variant });
    expect((await until(onec.find({ inn }))).chosen).toEqual({ kind: 'none' });
    expect(base.asked).toEqual([]);
  });

  it('by a foreign tax id', async () => {
    const { books, onec, until } = stagedOneC({ variant });
    const key = books.addCounterparty({ name: 'Blume GmbH', taxId: 'DE 123-456/789', country: 'DE' });
    const { rows, chosen } = await until(onec.find({ taxId: 'DE 123-456/789' }));
    expect(chosen).toEqual({ kind: 'one', row: key });
    expect(rows[0]?.legalForm?.value).toBe('foreign_company');
    expect(rows[0]?.taxId?.value).toBe('DE 123-456/789');
  });

  it.each([
    ['a sole proprietor is told by the ОГРНИП', { ogrn: '304500116000157', form: 'ФизическоеЛицо' }, 'sole_proprietor'],
    ['a natural person has none', { form: 'ФизическоеЛицо' }, 'natural_person'],
  ])('%s', async (_, given, form) => {
    const { books, onec, until } = stagedOneC({ variant });
    books.addCounterparty({ name: 'Иванов И. И.', inn: PERSON, ...given });
    expect((await until(onec.find({ inn: PERSON }))).rows[0]?.legalForm?.value).toBe(form);
  });

  it('with several КПП is for a person to choose, unless the КПП is named', async () => {
    const { books, onec, until } = stagedOneC({ variant });
    const head = books.addCounterparty({ name: 'Голова', inn: INN, kpp: '773601001' });
    const branch = books.addCounterparty({ name: 'Филиал', inn: INN, kpp: '540602001', branch: true });
    const found = await until(onec.find({ inn: INN }));
    expect(found.chosen).toEqual({ kind: 'several', rows: [head, branch].sort(), differ: 'kpp' });
    expect(found.rows.find(({ id }) => id === branch)?.branch?.value).toBe(true);
    expect((await until(onec.find({ inn: INN, kpp: '540602001' }))).chosen).toEqual({ kind: 'one', row: branch });
    expect((await until(onec.find({ inn: INN, kpp: '999901001' }))).chosen.kind).toBe('several');
  });

  it('that stands there twice, alike, is for a person to choose', async () => {
    const { books, onec, until } = stagedOneC({ variant });
    const rows = ['Ромашка', 'Ромашка (дубль)'].map((name) =>
      books.addCounterparty({ name, inn: INN, kpp: '773601001' }),
    );
    expect((await until(onec.find({ inn: INN }))).chosen).toEqual({
      kind: 'several',
      rows: rows.toSorted(),
      differ: 'nothing',
    });
  });

  it('whose other rows are marked for deletion or not in use is the one in use; the others are shown after it', async () => {
    const { books, onec, until } = stagedOneC({ variant });
    const gone = books.addCounterparty({ name: 'Старая', inn: INN, kpp: '773601001' });
    books.markForDeletion(gone);
    const shelved = books.addCounterparty({ name: 'Архивная', inn: INN, kpp: '773601001' });
    books.hide(shelved);
    const used = books.addCounterparty({ name: 'Новая', inn: INN, kpp: '773601001' });
    const found = await until(onec.find({ inn: INN }));
    expect(found.chosen).toEqual({ kind: 'one', row: used });
    expect(found.rows[0]?.hidden).toEqual([]);
    const hidden = found.rows.slice(1).map((row) => [row.id, row.hidden.map(({ value }) => value).join()] as const);
    expect(new Map(hidden)).toEqual(
      new Map([
        [gone, 'marked_for_deletion'],
        [shelved, 'not_in_use'],
      ]),
    );
  });

  it('of which there are hidden rows alone is known, and none is chosen; their papers are not told', async () => {
    const { books, onec, until, check } = stagedOneC({ variant });
    const gone = books.addCounterparty({ name: 'Старая', inn: INN });
    books.addPaper(gone, { kind: 'Доверенность', issued: day('2026-01-01') });
    books.markForDeletion(gone);
    const found = await until(onec.find({ inn: INN }));
    expect([found.chosen.kind, found.rows.length, found.papers]).toEqual(['hidden_only', 1, []]);
    expect(await check({ inn: INN }, 'power_of_attorney')).toEqual({});
  });

  it('is no folder, whatever ИНН somebody typed into one', async () => {
    const { books, onec, until } = stagedOneC({ variant });
    books.addCounterparty({ name: 'Папка', inn: INN, folder: true });
    expect((await until(onec.find({ inn: INN }))).chosen.kind).toBe('none');
  });

  it('is found with blanks around its ИНН, and not by a longer one', async () => {
    const { books, onec, until } = stagedOneC({ variant });
    const key = books.addCounterparty({ name: 'Ромашка', inn: '\u00a07707083893 ' });
    books.addCounterparty({ name: 'Длинный', inn: '770708389312' });
    const { rows, chosen } = await until(onec.find({ inn: INN }));
    expect(chosen).toEqual({ kind: 'one', row: key });
    expect(rows[0]?.inn?.value).toBe(INN);
  });

  it('with dirty values is told without them, and what stands there instead', async () => {
    const { books, onec, until } = stagedOneC({ variant });
    books.addCounterparty({ name: '  Ромашка   ООО ', fullName: ' - ', inn: INN, kpp: '1', ogrn: '1027700132196' });
    const [row] = (await until(onec.find({ inn: INN }))).rows;
    expect([row?.name?.value, row?.fullName, row?.kpp, row?.ogrn, row?.taxId]).toEqual([
      'Ромашка ООО',
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    expect(row?.dirty.map(({ field, text, problem }) => [field, text, problem])).toEqual([
      ['kpp', '1', 'length'],
      ['ogrn', '1027700132196', 'check_digit'],
    ]);
  });

  it.each(['—', ' - ', '', '000000000', '\u00a0'])('whose КПП is filled in with nothing (%s) has none', async (kpp) => {
    const { books, onec, until } = stagedOneC({ variant });
    books.addCounterparty({ name: 'Ромашка', inn: INN, kpp });
    const [row] = (await until(onec.find({ inn: INN }))).rows;
    expect([row?.kpp, row?.dirty]).toEqual([undefined, []]);
  });
});

describe.each(VARIANTS)('papers by %s', (variant) => {
  it('are told with their days and states, the newest first', async () => {
    const { books, onec, until } = stagedOneC({ variant });
    const key = books.addCounterparty({ name: 'Иванов', inn: PERSON, passport: '45 00 123456, ОВД' });
    books.addPaper(key, { kind: 'Устав', issued: day('2020-01-01'), file: 'устав.pdf' });
    books.addPaper(key, { kind: 'Доверенность', number: '5', issued: day('2025-05-05'), until: day('2026-05-04') });
    books.addPaper(key, { kind: 'МЧД', issued: day('2026-04-01'), until: day('2026-05-03') });
    books.addPaper(key, { kind: 'Паспорт', issued: day('2019-01-01'), revoked: true });
    books.addPaper(key, { kind: 'Что-то своё', issued: day('2018-01-01') });
    const { papers } = await until(onec.find({ inn: PERSON }));
    const told = papers.map(({ document, state, ground, issued }) => [document, state.value, ground, issued?.value]);
    expect(told.slice(0, 4)).toEqual([
      ['machine_power_of_attorney', 'invalid', 'ended', day('2026-04-01')],
      ['power_of_attorney', 'valid', 'said', day('2025-05-05')],
      ['charter', 'valid', 'said', day('2020-01-01')],
      ['passport', 'invalid', 'said', day('2019-01-01')],
    ]);
    expect(told.at(-1)).toEqual(['passport', 'unknown', 'no_word', undefined]);
    expect(papers[1]?.number?.value).toBe('5');
    expect(papers[2]?.file?.value).toBe('устав.pdf');
  });

  it('hold or do not, and what is not known there is left out', async () => {
    const { books, check } = stagedOneC({ variant });
    const key = books.addCounterparty({ name: 'Ромашка', inn: INN });
    books.addPaper(key, { kind: 'МЧД', issued: day('2026-01-01') });
    books.addPaper(key, { kind: 'Доверенность', issued: day('2025-01-01'), until: day('2026-05-03') });
    const asked = ['machine_power_of_attorney', 'power_of_attorney', 'charter'];
    expect(await check({ inn: INN }, ...asked)).toEqual({ machine_power_of_attorney: false, power_of_attorney: true });
    books.revokePapers(key, 'МЧД');
    expect(await check({ inn: INN }, ...asked)).toEqual({ machine_power_of_attorney: true, power_of_attorney: true });
    expect(await check({ inn: INN }, 'charter')).toEqual({});
  });

  it('on its last day a paper holds, where the base stands and not where Greenwich does', async () => {
    const { books, check, clock } = stagedOneC({ variant });
    const key = books.addCounterparty({ name: 'Ромашка', inn: INN });
    books.addPaper(key, { kind: 'МЧД', until: day('2026-05-04') });
    clock.goTo((clock.now + 11 * 3_600_000 + 59 * 60_000) as typeof clock.now);
    expect(await check({ inn: INN }, 'machine_power_of_attorney')).toEqual({ machine_power_of_attorney: false });
    clock.goTo((clock.now + 60_000) as typeof clock.now);
    expect(await check({ inn: INN }, 'machine_power_of_attorney')).toEqual({ machine_power_of_attorney: true });
  });

  it('the newest paper of a document decides', async () => {
    const { books, check } = stagedOneC({ variant });
    const key = books.addCounterparty({ name: 'Ромашка', inn: INN });
    books.addPaper(key, { kind: 'МЧД', issued: day('2025-01-01'), until: day('2026-01-01') });
    books.addPaper(key, { kind: 'МЧД', issued: day('2026-01-01'), until: day('2027-01-01') });
    expect(await check({ inn: INN }, 'machine_power_of_attorney')).toEqual({ machine_power_of_attorney: false });
    books.addPaper(key, { kind: 'МЧД', issued: day('2026-01-01'), revoked: true });
    expect(await check({ inn: INN }, 'machine_power_of_attorney')).toEqual({ machine_power_of_attorney: true });
  });

  it('of all rows among which a person would choose count, and of the named one alone', async () => {
    const { books, check } = stagedOneC({ variant });
    const head = books.addCounterparty({ name: 'Голова', inn: INN, kpp: '773601001' });
    const branch = books.addCounterparty({ name: 'Филиал', inn: INN, kpp: '540602001' });
    books.addPaper(head, { kind: 'МЧД', issued: day('2025-01-01') });
    books.addPaper(branch, { kind: 'МЧД', issued: day('2026-01-01'), revoked: true });
    expect(await check({ inn: INN }, 'machine_power_of_attorney')).toEqual({ machine_power_of_attorney: true });
    expect(await check({ inn: INN, kpp: '773601001' }, 'machine_power_of_attorney')).toEqual({
      machine_power_of_attorney: false,
    });
  });

  it.each([
    undefined,
    {},
    { inn: 7 },
    { inn: '7707083894' },
    { name: 'Ромашка' },
  ])('of a contract that does not say with whom it is (%j) are asked of nobody', async (contract) => {
    const { base, check } = stagedOneC({ variant });
    expect(await check(contract, 'machine_power_of_attorney')).toEqual({});
    expect(base.asked).toEqual([]);
  });
});
