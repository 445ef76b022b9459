// The life of a case in words: every word in both languages, and a life that reads as it was lived.

import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { LIFE_WORDS } from '../../src/diagnostics/catalogue/life-words.ts';
import { parseDay } from '../../src/domain/day.ts';
import type { LifeEntry } from '../../src/index.ts';
import { loadRules, runTests, tellLife } from '../../src/index.ts';

function paramsOf(template: string): readonly string[] {
  return [...new Set([...template.matchAll(/\{([a-z_]+)[}|]/g)].map((match) => match[1] ?? ''))].sort();
}

describe('the words of a life', () => {
  it.each(Object.entries(LIFE_WORDS))('%s takes the same params in both languages', (_key, { en, ru }) => {
    expect(paramsOf(ru)).toEqual(paramsOf(en));
    expect(ru).toMatch(/[а-яё{]/i);
    expect(en).not.toMatch(/[а-яё]/i);
  });
});

describe('the life that the demo shows', () => {
  let life: readonly LifeEntry[];
  let english: readonly LifeEntry[];

  beforeAll(async () => {
    const asOf = parseDay('2026-03-02');
    const loaded = asOf === undefined ? undefined : await loadRules('.', asOf);
    if (asOf === undefined || loaded?.bundle === undefined) throw new Error('the default rule set does not check');
    const results = await runTests('.', { bundle: loaded.bundle, asOf, filter: 'договор через майские праздники' });
    const lived = results[0]?.life ?? [];
    life = await tellLife(lived, loaded.bundle, 'ru');
    english = await tellLife(lived, loaded.bundle, 'en');
  });

  function linesAt(at: string, what: RegExp): readonly string[] {
    return life.filter((entry) => entry.at === at && what.test(entry.what)).flatMap(({ lines }) => lines);
  }

  it('counts deadlines over the holidays', () => {
    // Wednesday 29 April, 16:00, and two working days: 1-3 May are off.
    expect(linesAt('2026-04-29 16:00', /отправляет/)).toContainEqual(
      expect.stringMatching(/^спрошены: Финансист .*срок 2026-05-04 16:00$/),
    );
  });

  it('tells the return, what stands after it and who is asked again', () => {
    expect(linesAt('2026-05-04 16:00', /Кузнецов П. И. возвращает: Доверенность просрочена/)).toContain(
      'теперь: доработка',
    );
    const again = linesAt('2026-05-05 16:00', /отправляет снова/);
    expect(again).toContainEqual(expect.stringMatching(/^в силе: Финансист/));
    expect(again).toContainEqual(expect.stringMatching(/^спрошены: Юрист .*спрошены снова: возвращали$/));
  });

  it('tells the late paper and its reader by its title', () => {
    const late = linesAt('2026-05-07 16:00', /добавляет: Приказ о вступлении/);
    expect(late).toContain('документы на месте: Утверждение');
    expect(late).toContainEqual(expect.stringMatching(/^спрошены: проверка документа «Приказ о вступлении/));
  });

  it('says the same in English, moment by moment', () => {
    expect(english.map(({ at, lines }) => [at, lines.length])).toEqual(life.map(({ at, lines }) => [at, lines.length]));
    expect(english.map(({ what }) => what).join(' ')).toMatch(/approves.*returns it/);
  });

  it('is in time, never backwards', () => {
    const times = life.map(({ at }) => at);
    expect(times).toEqual(times.toSorted());
    expect(times.length).toBeGreaterThan(15);
    expect(readFileSync('routes/tests/life.yaml', 'utf8')).toContain('договор через майские праздники');
  });
});
