// A committed copy: fresh, changed by hand, of other rules, of a day since which the rules have changed.

import { beforeAll, describe, expect, it } from 'vitest';
import type { Bundle } from '../../../src/domain/bundle.ts';
import { readMark } from '../../../src/paper/regulation/copy-mark.ts';
import { checkRegulation, renderRegulation } from '../../../src/paper/regulation/render-regulation.ts';
import { dayOf, defaultRules } from './default-rules.ts';

const AS_OF = dayOf('2026-03-02');

let bundle: Bundle;
beforeAll(async () => {
  bundle = await defaultRules(AS_OF);
});

describe.each(['markdown', 'html', 'json'] as const)('a copy in %s', (form) => {
  it('says its form, day and language itself, and is fresh', async () => {
    const copy = await renderRegulation({ bundle, asOf: AS_OF, language: 'en', form });
    const mark = { form, asOf: AS_OF, language: 'en' };
    expect(readMark(copy)).toEqual(mark);
    expect(await checkRegulation(bundle, copy, AS_OF)).toEqual({ state: 'fresh', mark });
    expect(await checkRegulation(bundle, copy, dayOf('2026-06-30'))).toEqual({ state: 'fresh', mark });
  });

  it('is stale once a date of the rules has passed', async () => {
    const copy = await renderRegulation({ bundle, asOf: AS_OF, language: 'ru', form });
    expect(await checkRegulation(bundle, copy, dayOf('2026-07-01'))).toMatchObject({ state: 'rules_changed' });
  });

  it('is stale when it was changed, and the first such line is named', async () => {
    const copy = await renderRegulation({ bundle, asOf: AS_OF, language: 'ru', form });
    const lines = copy.split('\n');
    const changed = lines.with(40, `${lines[40]} `).join('\n');
    expect(await checkRegulation(bundle, changed, AS_OF)).toMatchObject({ state: 'differs', line: 41 });
  });

  it('is stale when a rule changed', async () => {
    const copy = await renderRegulation({ bundle, asOf: AS_OF, language: 'ru', form });
    const routes = bundle.decisions.routes.map((route, index) =>
      index === 0 ? { ...route, basis: 'Приказ 99' } : route,
    );
    const other: Bundle = { ...bundle, decisions: { ...bundle.decisions, routes } };
    expect(await checkRegulation(other, copy, AS_OF)).toMatchObject({ state: 'differs' });
  });
});

it('a text that is no copy is told from a stale one', async () => {
  expect(await checkRegulation(bundle, '# Our own regulation\n', AS_OF)).toEqual({ state: 'no_mark' });
  expect(await checkRegulation(bundle, '', AS_OF)).toEqual({ state: 'no_mark' });
});

it('line ends of Windows make no difference', async () => {
  const copy = await renderRegulation({ bundle, asOf: AS_OF, language: 'ru', form: 'markdown' });
  expect(await checkRegulation(bundle, copy.replaceAll('\n', '\r\n'), AS_OF)).toMatchObject({ state: 'fresh' });
});
