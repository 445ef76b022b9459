// What the regulation of the default rules says: its sections, and the sentence of each form of rule, as a lawyer reads it.

import { beforeAll, describe, expect, it } from 'vitest';
import type { Bundle } from '../../../src/domain/bundle.ts';
import type { Regulation } from '../../../src/paper/regulation/regulation.ts';
import { renderRegulation } from '../../../src/paper/regulation/render-regulation.ts';
import { writeRegulation } from '../../../src/paper/regulation/write-regulation.ts';
import { allSections, linesOf, sectionOf, textOf } from './all-text.ts';
import { dayOf, defaultRules } from './default-rules.ts';

const AS_OF = dayOf('2026-03-02');

let bundle: Bundle;
let ru: Regulation;
let en: Regulation;

beforeAll(async () => {
  bundle = await defaultRules(AS_OF);
  ru = writeRegulation(bundle, AS_OF, 'ru');
  en = writeRegulation(bundle, AS_OF, 'en');
});

describe('the sections', () => {
  it('stand in this order, numbered', () => {
    expect(ru.sections.map(({ number, title }) => `${number}. ${title}`)).toEqual([
      '1. Общие положения',
      '2. Кто что согласует: матрица',
      '3. Маршруты',
      '4. Дополнения и исключения',
      '5. Документы контрагента',
      '6. Сроки, напоминания, эскалация',
      '7. Подписание',
      '8. Причины возврата',
      '9. Что выполняется всегда',
      '10. Границы',
      '11. Списки контрагентов',
      '12. Чего не бывает',
      '13. Роли и люди',
      '14. Рабочее время',
      '15. Словарь',
    ]);
    expect(en.sections.map(({ id }) => id)).toEqual(ru.sections.map(({ id }) => id));
  });

  it('have ids of their own, and every link leads to one', async () => {
    const ids = allSections(ru.sections).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const html = await renderRegulation({ bundle, asOf: AS_OF, language: 'ru', form: 'html' });
    const links = [...html.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id ?? '');
    expect(links.length).toBeGreaterThan(200);
    expect(links.filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('follow the documents that the rules rest on', () => {
    const titles = sectionOf(ru, 'routes').sections.map(({ title }) => title);
    expect(titles.indexOf('Соглашение о неразглашении')).toBeLessThan(titles.indexOf('Рамочный договор'));
    expect(titles.slice(0, 2)).toEqual(['Малая закупка', 'Договор с поставщиком']);
  });

  it('name the policy, the day and the revision', () => {
    expect(ru.title).toBe('Согласование договоров агентства');
    expect(ru.subtitles).toEqual([
      'Регламент согласования договоров',
      `Правила на 2 марта 2026 года, редакция ${bundle.hash.slice(0, 12)}`,
    ]);
  });
});

/** Section, and a line that it must hold, in both languages where the rules' own titles allow it. */
const SENTENCES: readonly (readonly [language: 'ru' | 'en', section: string, line: string])[] = [
  ['ru', 'route-large-client', 'Сумма договора с НДС: от 5 000 000 RUB (Предел полномочий финансового директора)'],
  ['ru', 'route-large-client', 'Вид договора: «Оказание услуг» или «Поставка»'],
  [
    'ru',
    'route-large-client',
    'Юрист — согласование; срок — 2 рабочих дня (Рассмотрение); взять в работу — за 4 рабочих часа. Отвечает за: текст договора; документы; Сумма договора с НДС; Что есть в предмете договора; Срок действия в месяцах. Может привлечь: Ответственный за персональные данные, Юрист по интеллектуальной собственности, Технический руководитель.',
  ],
  [
    'ru',
    'route-large-client',
    'Руководитель юридического отдела — согласование; после шага «Юрист»; срок — 1 рабочий день (Короткая проверка); взять в работу — за 2 рабочих часа. Отвечает за: текст договора.',
  ],
  ['ru', 'route-large-client', 'Руководитель инициатора — уведомление, ответ не нужен.'],
  [
    'ru',
    'route-large-client',
    'При возврате: первый же возврат сразу отправляет договор обратно, остальные открытые вопросы снимаются. Договор возвращается куратору. Доработок — не больше 3; после этого решает: Генеральный директор.',
  ],
  [
    'ru',
    'route-large-client',
    'Уступает маршрутам, если подходят и они: «Договор с иностранной компанией», «Договор с компанией группы».',
  ],
  [
    'ru',
    'route-large-client',
    'Основание: Регламент согласования договоров, п. 4.3 · Ведёт: legal-ops · Правило: routes/large-client.yaml',
  ],
  [
    'ru',
    'route-addendum',
    'Сумма договора с НДС: меньше 5 000 000 RUB (Предел полномочий финансового директора), либо «нет»',
  ],
  ['ru', 'route-group-company', 'Действует с 1 января 2026 года.'],
  [
    'ru',
    'route-nda',
    'Ответственный за персональные данные или Юрист по интеллектуальной собственности — согласование; достаточно одного из них; срок — 1 рабочий день (Короткая проверка); взять в работу — за 2 рабочих часа. Отвечает за: текст договора; Что есть в предмете договора.',
  ],
  [
    'en',
    'route-large-client',
    'On return: the first return sends the contract back at once, and the other open questions are withdrawn. It goes back to the curator. After 3 rounds of rework the decision falls to: Генеральный директор.',
  ],
  [
    'en',
    'route-large-client',
    'Финансист: approves; within 2 working days (Рассмотрение); to be taken within 4 working hours. Answers for: Сумма договора с НДС; Предоплата.',
  ],
  [
    'ru',
    'amendment-committee',
    'На этап «Утверждение» добавляется шаг: Договорный комитет — согласование; не меньше 2 голосов разных людей; срок — 3 рабочих дня (Решение комитета); взять в работу — за 1 рабочий день. Отвечает за весь договор.',
  ],
  ['ru', 'amendment-no-tender', 'Перед этапом «Согласование» добавляется этап «Проверка закупки»:'],
  [
    'ru',
    'amendment-key-client-own-form',
    'Исключение: сокращает проверку. Относится к маршрутам: «Договор с клиентом до предела директора».',
  ],
  ['ru', 'amendment-key-client-own-form', 'Действует с 12 января 2026 года по 31 января 2027 года включительно.'],
  ['ru', 'amendment-key-client-own-form', 'На этапе «Согласование» снимается шаг «Финансист».'],
  [
    'ru',
    'amendment-key-client-own-form',
    'Не применяется, пока ответ «Наша типовая форма без изменений» не подтвердит роль «Юрист».',
  ],
  [
    'ru',
    'amendment-december-peak',
    'Действует с 1 декабря 2026 года по 31 декабря 2026 года включительно. Ещё не действует.',
  ],
  ['ru', 'amendment-december-peak', 'Шаг «Юрист» этапа «Согласование»: срок — 4 рабочих дня.'],
  ['ru', 'amendment-urgent', 'Дополнение. Относится ко всем маршрутам.'],
  ['ru', 'amendment-urgent', 'Все шаги: 50 % обычного срока.'],
  ['ru', 'amendment-urgent', 'Действует вместо следующих, если подходят и они: «Декабрь: юристам больше времени».'],
  ['ru', 'amendment-group-company-papers', 'Действует с 1 января 2026 года. Срок окончания не установлен.'],
  ['ru', 'amendment-group-company-papers', 'Документ «Устав с изменениями» не нужен.'],
  [
    'ru',
    'amendment-works',
    'Нужен документ «Задание и порядок приёмки работ» к этапу «Утверждение»; проверяет: Юрист.',
  ],
  [
    'ru',
    'package-llc',
    'Доверенность подписанта / должен разрешать: Сумма договора с НДС | к подписанию | по указанную в нём дату, а если её нет — 1 год со дня выдачи; считая на день подписания | На основании чего действует подписант контрагента: «Доверенность на бумаге» | Юрист',
  ],
  [
    'ru',
    'package-self_employed',
    'Справка о постановке на учёт НПД, КНД 1122035 | до начала согласования | только в день выдачи, считая на день начала согласования | всегда | ',
  ],
  [
    'ru',
    'deadlines-steps',
    'Рассмотрение | 2 рабочих дня | 4 рабочих часа | за 4 рабочих часа до срока / в срок / после срока каждый рабочий день | через 1 рабочий день после срока: руководитель / через 3 рабочих дня после срока: Генеральный директор',
  ],
  [
    'ru',
    'deadlines-states',
    'Ждёт контрагента | Куратор | 5 рабочих дней | за 1 рабочий день до срока / в срок / после срока каждые 2 рабочих дня | через 5 рабочих дней после срока: руководитель',
  ],
  [
    'ru',
    'signing',
    'Если Тип контрагента: «Иностранная компания» — на бумаге, 3 экземпляра; подписывает: Генеральный директор; отправка курьером.',
  ],
  ['ru', 'signing', 'В остальных случаях — в электронном виде; подписывает: Генеральный директор; отправка через ЭДО.'],
  ['ru', 'reasons', 'Доверенность просрочена | Доверенность подписанта | Запросить новую доверенность у контрагента'],
  ['ru', 'promises', 'Каждый договор видит юрист. Каждый такой договор согласует: Юрист.'],
  [
    'ru',
    'promises',
    'Не дольше десяти рабочих дней. Один проход согласования без доработок и пауз занимает не дольше, чем 10 рабочих дней.',
  ],
  [
    'ru',
    'limits',
    'Малый договор | 300 000 RUB с 1 января 2025 года / 400 000 RUB с 1 июля 2026 года | Приказ 14 от 20.12.2024, п. 1; приказ 31 от 15.06.2026',
  ],
  ['ru', 'list-key_clients', '7707083893 | ПАО Сбербанк'],
  ['ru', 'impossible', 'Сумма договора с НДС: есть; Вид договора: «Соглашение о неразглашении»'],
  ['ru', 'limits', 'Правило: rules/limits.yaml'],
  ['ru', 'departments', 'Бухгалтерия | Зайцева Л. П. | Финансовый отдел'],
  ['ru', 'calendar-moscow', 'Неделя: пн–пт 09:00–13:00, 14:00–18:00.'],
  [
    'ru',
    'calendar-moscow',
    'Нерабочие дни 2026 года сверх обычных: 1, 2, 5–9 января; 23 февраля; 9 марта; 1, 11 мая; 12 июня; 4 ноября; 31 декабря.',
  ],
  ['ru', 'facts', 'Наша типовая форма без изменений | да или нет | Куратор / подтверждает: Юрист'],
  ['ru', 'coming', 'С 1 июля 2026 года граница «Малый договор» — 400 000 RUB'],
  ['ru', 'coming', '31 января 2027 года — последний день: «Ключевой клиент на нашей форме: без финансиста»'],
];

describe('each form of rule is a sentence', () => {
  it.each(SENTENCES)('%s, %s: %s', (language, section, line) => {
    const lines = linesOf(sectionOf(language === 'ru' ? ru : en, section));
    expect(lines).toContain(line);
  });

  it.each([
    'Финансовый директор | Орлова Т. Н. | ',
    'Технический руководитель | Тот, кто назван в ответе «Технический руководитель проекта»; если никто не назван — Разработчики | ',
    'Руководитель инициатора | Руководитель отдела, который назван в ответе «Отдел инициатора» | ',
    'Юрист | Сотрудники отдела «Юридический отдел», кроме руководителя: ',
    'Полномочие по матрице | Зависит от договора, ровно один из: / – Руководитель инициатора — если Сумма договора с НДС: меньше 300 000 RUB (Малый договор), либо «нет» / – Финансовый директор — если ',
  ])('who holds a role: %s', (begin) => {
    expect(linesOf(sectionOf(ru, 'roles')).filter((line) => line.startsWith(begin))).toHaveLength(1);
  });

  it('tells a rule whose end has passed', () => {
    const later = writeRegulation(bundle, dayOf('2027-02-01'), 'ru');
    expect(textOf(sectionOf(later, 'amendment-nda-own-form'))).toContain('Больше не действует.');
  });

  it('leaves absences out that are over', () => {
    const before = writeRegulation(bundle, dayOf('2026-02-10'), 'ru');
    expect(linesOf(sectionOf(before, 'absences'))).toContain(
      'Морозова Е. С.: с 2 февраля 2026 года по 13 февраля 2026 года',
    );
    expect(allSections(ru.sections).map(({ id }) => id)).not.toContain('absences');
  });
});

describe('the document', () => {
  it('is the same to the byte for the same rules, day, language and form', async () => {
    for (const form of ['markdown', 'html', 'json'] as const) {
      const request = { bundle, asOf: AS_OF, language: 'ru', form } as const;
      expect(await renderRegulation(request)).toBe(await renderRegulation(request));
    }
  });

  it('does not change when lines of the rule files move', () => {
    const moved = JSON.parse(
      JSON.stringify(bundle, (key, value: unknown) =>
        key === 'line' && typeof value === 'number' ? value + 7 : value,
      ),
    );
    expect(writeRegulation(moved as Bundle, AS_OF, 'ru')).toEqual(ru);
  });

  it('loads nothing: one file with its style and pictures in it', async () => {
    const html = await renderRegulation({ bundle, asOf: AS_OF, language: 'ru', form: 'html' });
    expect(html).toMatch(/^<!doctype html>\n<html lang="ru">/);
    expect(html.match(/<svg /g)).toHaveLength(bundle.decisions.routes.length);
    expect(html).not.toMatch(/\b(src|href)="(?!#)/);
    expect(html).not.toMatch(/@import|url\(|<script|<iframe|<link/);
    expect(html).toContain("default-src 'none'");
    expect(html).toContain('@media print');
    expect(html).toContain('size: A4');
    expect(html).toContain('@media screen and (prefers-color-scheme: dark)');
    const ids = [...html.matchAll(/\bid="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('holds a picture of every route in Markdown, and an anchor for every link', async () => {
    const text = await renderRegulation({ bundle, asOf: AS_OF, language: 'en', form: 'markdown' });
    expect(text.match(/^```mermaid$/gm)).toHaveLength(bundle.decisions.routes.length);
    const anchors = new Set([...text.matchAll(/<a id="([^"]+)"><\/a>/g)].map(([, id]) => id));
    const links = [...text.matchAll(/\]\(#([^)]+)\)/g)].map(([, id]) => id);
    expect(links.filter((id) => !anchors.has(id))).toEqual([]);
  });

  it('is data too', async () => {
    const json: unknown = JSON.parse(await renderRegulation({ bundle, asOf: AS_OF, language: 'ru', form: 'json' }));
    expect(json).toMatchObject({
      format: 'vizir-docs/1',
      as_of: '2026-03-02',
      language: 'ru',
      bundle: bundle.hash,
      sections: [
        { id: 'general', number: '1', title: 'Общие положения' },
        { id: 'matrix' },
        { id: 'routes' },
        {},
        {},
        {},
        {},
        {},
        {},
        {},
        {},
        {},
        {},
        {},
        {},
      ],
    });
  });
});
