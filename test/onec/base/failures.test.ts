// What every way to fail means, what is tried again, and how long it takes.
import { describe, expect, it } from 'vitest';
import type { BaseAnswer, BaseTransport } from '../../../src/onec/base/base-transport.ts';
import { NoAnswer } from '../../../src/onec/base/base-transport.ts';
import type { BaseFault } from '../../../src/simulator/onec/faults/base-fault.ts';
import { START, stagedOneC, VARIANTS } from '../staged-one-c.ts';

const INN = '7707083893';

/** A base that answers every request so; how often it was asked, and how the question failed. */
async function failing(answers: (BaseAnswer | NoAnswer) | readonly (BaseAnswer | NoAnswer)[]) {
  const list = Array.isArray(answers) ? [...answers] : [answers];
  let asked = 0;
  const transport: BaseTransport = () => {
    asked += 1;
    const answer = list[Math.min(asked, list.length) - 1] ?? new NoAnswer('none');
    return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
  };
  const { onec, failure, clock } = stagedOneC({ transport });
  const failed = await failure(onec.find({ inn: INN }));
  return { failed, asked, ms: clock.now - START };
}

const error = (status: number, code: string, value = 'Текст'): BaseAnswer => ({
  status,
  text: JSON.stringify({ 'odata.error': { code, message: { lang: 'ru', value } } }),
});
const page = (status: number, says = 'Ведутся работы'): BaseAnswer => ({
  status,
  text: `<!DOCTYPE html><html><body>${says}</body></html>`,
});

describe('tried three times, and then not there', () => {
  it.each([
    ['no connection', new NoAnswer('no answer (ECONNREFUSED)'), 'no answer (ECONNREFUSED)'],
    ['502 of a gateway', page(502), 'a page for people instead of an answer (HTTP 502)'],
    ['503 of a gateway', page(503), 'a page for people instead of an answer (HTTP 503)'],
    ['a page with 200', page(200), 'a page for people instead of an answer (HTTP 200)'],
    ['half an answer', { status: 200, text: '{"value":[{' }, 'an answer that is not understood (HTTP 200)'],
    ['an empty answer', { status: 200, text: '' }, 'an empty answer (HTTP 200)'],
    ['no free licence', page(500, 'Не обнаружено свободной лицензии!'), '1C has no free licence (HTTP 500)'],
    ['an exception in 1C', error(500, '-1', 'Деление на 0'), 'HTTP 500, code -1: Деление на 0'],
  ] as const)('%s', async (_, answer, reason) => {
    const { failed, asked, ms } = await failing(answer);
    expect(failed).toEqual({ kind: 'not_arrived', reason });
    expect([asked, ms]).toEqual([3, 5000]);
  });
});

describe('for an administrator, and not tried again', () => {
  it.each([
    ['a wrong password', page(401), /user or the password/],
    ['the web server', page(403), /does not let us in/],
    ['no JSON', page(406), /JSON/],
    ['XML', { status: 200, text: '<?xml version="1.0"?><feed/>' }, /XML/],
    [
      'a set that is not published',
      error(404, '8', 'Catalog_Контрагенты'),
      /no such set is published: Catalog_Контрагенты/,
    ],
    ['a field that is none', error(400, '6', 'Сегмент пути ИННН не найден!'), /no such field or path: .*ИННН/],
    ['a filter that is not understood', error(400, '14'), /filter/],
    ['no rights', error(403, '20'), /no right/],
    ['no rights with another status', error(500, '20'), /no right/],
    ['401 with an error of 1C', error(401, '0'), /HTTP 401/],
  ] as const)('%s', async (_, answer, reason) => {
    const { failed, asked } = await failing(answer);
    expect([failed.kind, asked]).toEqual(['locked_out', 1]);
    expect(failed).toMatchObject({ reason: expect.stringMatching(reason) });
  });
});

describe('else', () => {
  it('a publication that is not there is not tried again at once, but later: it may be under maintenance', async () => {
    const { failed, asked } = await failing(page(404));
    expect([failed.kind, asked]).toEqual(['not_arrived', 1]);
  });

  it('an error that nobody can mend is refused', async () => {
    const { failed, asked } = await failing(error(400, '2'));
    expect([failed.kind, asked]).toEqual(['refused', 1]);
  });

  it('JSON that holds no rows is refused', async () => {
    const { failed } = await failing({ status: 200, text: '{"value":{}}' });
    expect(failed).toEqual({ kind: 'refused', reason: 'Catalog_Контрагенты: an answer that holds no rows' });
  });

  it('an answer that is too long is refused: it would be as long again', async () => {
    const { failed, asked } = await failing(new NoAnswer('an answer of more than 16 MB', true));
    expect([failed.kind, asked]).toEqual(['refused', 1]);
  });

  it.each([
    ['30', 30_000],
    ['0', 1000],
    [undefined, 60_000],
    ['Wed, 21 Oct 2026 07:28:00 GMT', 60_000],
    ['999999', 3_600_000],
  ])('too many requests: not before Retry-After %s has passed', async (retryAfter, ms) => {
    const { failed, asked } = await failing({ status: 429, text: '', retryAfter });
    expect(failed).toMatchObject({ kind: 'throttled', until: START + ms });
    expect(asked).toBe(1);
  });

  it('what passes is not noticed', async () => {
    const { onec, until, books, faults } = stagedOneC();
    books.addCounterparty({ name: 'Ромашка', inn: INN });
    faults.push({ fault: 'broken_off' }, { fault: 'cut_short' });
    expect((await until(onec.find({ inn: INN }))).chosen.kind).toBe('one');
  });

  it('a part that could not be read is named, and the rest stands', async () => {
    const { onec, until, books, base } = stagedOneC();
    const key = books.addCounterparty({ name: 'Ромашка', inn: INN });
    books.addContract(key, { number: '1' });
    for (const name of ['InformationRegister_ДокументыКонтрагентов', 'AccumulationRegister_РасчетыСПокупателями']) {
      const set = base.state.sets.get(name);
      if (set !== undefined) set.published = false;
    }
    const found = await until(onec.find({ inn: INN }));
    expect([found.chosen.kind, found.contracts.length, found.papers]).toEqual(['one', 1, []]);
    expect(found.unread.map(({ from }) => from)).toEqual([
      'InformationRegister_ДокументыКонтрагентов',
      'AccumulationRegister_РасчетыСПокупателями',
    ]);
  });

  it('whether papers hold is not said when they could not be read', async () => {
    const { onec, failure, books, base } = stagedOneC();
    books.addCounterparty({ name: 'Ромашка', inn: INN });
    const set = base.state.sets.get('InformationRegister_ДокументыКонтрагентов');
    if (set !== undefined) set.published = false;
    const question = { case: 'card-1' as never, contract: { inn: INN }, documents: ['passport' as never] };
    expect((await failure(onec.check(question))).kind).toBe('locked_out');
  });

  it('a link that leads nowhere is a value that is not there', async () => {
    const { onec, until, books, base } = stagedOneC();
    books.addCounterparty({ name: 'Ромашка', inn: INN });
    base.state.sets.get('Catalog_СтраныМира')?.rows.splice(0);
    const found = await until(onec.find({ inn: INN }));
    expect([found.chosen.kind, found.rows[0]?.country]).toEqual(['one', undefined]);
  });
});

describe.each(VARIANTS)('time, by %s', (variant) => {
  it('the first answer after a pause takes half a minute and is waited for', async () => {
    const { onec, until, books, clock, events } = stagedOneC({ variant, base: { pace: 'in_time' } });
    books.addCounterparty({ name: 'Ромашка', inn: INN });
    expect((await until(onec.find({ inn: INN }))).chosen.kind).toBe('one');
    const date = new Date(START + 30_000).toUTCString();
    expect(events[0]).toEqual({ path: expect.stringMatching(/^(odata|hs)\//), ms: 30_000, status: 200, date });
    expect(clock.now - START).toBeLessThan(60_000);
  });

  it('what does not answer is given up after a minute, tried once more, and then no more', async () => {
    const { onec, failure, clock, faults } = stagedOneC({ variant, base: { pace: 'in_time' } });
    const silent: BaseFault = { fault: 'no_answer', ms: 600_000 };
    faults.push(silent, silent, silent, silent);
    expect(await failure(onec.find({ inn: INN }))).toEqual({ kind: 'not_arrived', reason: 'no answer in time' });
    expect(clock.now - START).toBe(121_000);
  });

  it('a question ends before the engine stops waiting for it, however slow each answer is', async () => {
    const { onec, books, clock, until } = stagedOneC({ variant, base: { pace: 'in_time', warmMs: 50_000 } });
    books.addCounterparty({ name: 'Ромашка', inn: INN });
    const work = until(onec.find({ inn: INN }));
    if (variant === 'service') expect((await work).unread).toEqual([]);
    else await work.then(({ unread }) => expect(unread.at(-1)?.reason).toBe('no answer in time'));
    expect(clock.now - START).toBeLessThanOrEqual(140_000);
  });

  it('no more than two requests are under way at once', async () => {
    let [now, most] = [0, 0];
    const staged = stagedOneC({ variant });
    const { onec, until } = stagedOneC({
      variant,
      transport: async () => {
        now += 1;
        most = Math.max(most, now);
        await staged.clock.exact.until((staged.clock.now + 0) as never, new AbortController().signal);
        await new Promise((resolve) => setImmediate(resolve));
        now -= 1;
        return { status: 200, text: '{"value":[],"format":"vizir-onec-counterparty/1","counterparties":[]}' };
      },
    });
    await until(Promise.all(Array.from({ length: 10 }, () => onec.find({ inn: INN }))));
    expect(most).toBe(2);
  });
});

describe('a base that has moved', () => {
  const moved = (location: string): BaseAnswer => ({ status: 302, text: '', location });
  const found: BaseAnswer = { status: 200, text: '{"value":[]}' };

  async function follow(location: string, hosts: readonly string[] = ['new.example']) {
    const urls: string[] = [];
    const transport: BaseTransport = ({ url }) => {
      urls.push(new URL(url).origin);
      return Promise.resolve(urls.length === 1 ? moved(location) : found);
    };
    const { onec, until } = stagedOneC({ transport, settings: { hosts } });
    const outcome = await until(
      onec.find({ inn: INN }).then(
        () => 'found',
        (thrown: unknown) => Object(thrown).failure?.kind,
      ),
    );
    return { outcome, urls: [...new Set(urls)] };
  }

  it.each([
    'https://new.example/base/odata',
    'https://1c.example/base2/odata',
    '/elsewhere',
  ])('is followed to hosts of the settings and on its own: %s', async (location) => {
    expect((await follow(location)).outcome).toBe('found');
  });

  it.each([
    'https://thief.example/base',
    'http://new.example/base',
    'http://1c.example/base',
    'https://new.example.thief.example/',
    'https://user:pass@new.example/',
    'ftp://new.example/',
    'http://[',
    '//thief.example/base',
  ])('is followed nowhere else, and nobody else is asked: %s', async (location) => {
    expect(await follow(location)).toEqual({ outcome: 'locked_out', urls: ['https://1c.example'] });
  });

  it('is not followed for ever', async () => {
    let asked = 0;
    const transport: BaseTransport = () => {
      asked += 1;
      return Promise.resolve(moved('https://new.example/'));
    };
    const { onec, failure } = stagedOneC({ transport, settings: { hosts: ['new.example'] } });
    expect((await failure(onec.find({ inn: INN }))).kind).toBe('locked_out');
    expect(asked).toBe(4);
  });
});
