// A bundle is named by its content: by what the rules say, not by how they are written.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import type { Bundle } from '../../../src/domain/bundle.ts';
import { checkRules } from '../../../src/language/check-rules.ts';
import { AS_OF, checkSmall, edited, SMALL, sha256 } from '../names/check-small.ts';

function bundleOf(changes: Readonly<Record<string, string | undefined>> = {}): Bundle {
  const { bundle, findings } = checkSmall(changes);
  if (bundle === undefined) throw new Error(`no bundle: ${JSON.stringify(findings)}`);
  return bundle;
}

const BASE = bundleOf();

describe('the same rules written otherwise', () => {
  const writing = fc.record({
    seed: fc.integer(),
    indent: fc.constantFrom(2, 4),
    collectionStyle: fc.constantFrom('any' as const, 'block' as const, 'flow' as const),
    defaultStringType: fc.constantFrom('PLAIN' as const, 'QUOTE_DOUBLE' as const),
    lineEnd: fc.constantFrom('\n', '\r\n'),
    mark: fc.constantFrom('', '\ufeff'),
  });

  it('have the same hashes: in another order of files and keys, in another form, with other comments', () => {
    fc.assert(
      fc.property(
        writing,
        fc.shuffledSubarray(Object.keys(SMALL), { minLength: Object.keys(SMALL).length }),
        (how, order) => {
          const random = randomBy(how.seed);
          const files = order.map((file) => ({ file, text: rewritten(file, SMALL[file] ?? '', how, random) }));
          const { bundle, findings } = checkRules({ files, asOf: AS_OF, hash: sha256 });
          expect(findings).toEqual([]);
          expect(namesOf(bundle)).toEqual(namesOf(BASE));
        },
      ),
      { numRuns: 40 },
    );
  }, 120_000);

  it('have the same hashes when split or joined otherwise: values of one key or many lines', () => {
    const joined = bundleOf(
      edited(
        'routes/client.yaml',
        'covers: [draft, documents, amount, subjects]',
        'covers: [subjects, amount, documents, draft]',
      ),
    );
    expect(namesOf(joined)).toEqual(namesOf(BASE));
  });
});

type Writing = {
  readonly indent: number;
  readonly collectionStyle: 'any' | 'block' | 'flow';
  readonly defaultStringType: 'PLAIN' | 'QUOTE_DOUBLE';
  readonly lineEnd: string;
  readonly mark: string;
};

function rewritten(file: string, text: string, how: Writing, random: () => number): string {
  const [, front, body] = file.endsWith('.md') ? text.split('---\n') : ['', text, ''];
  const { indent, collectionStyle, defaultStringType, lineEnd, mark } = how;
  const shuffled = shuffleKeys(parse(front ?? ''), file.endsWith('funnel.yaml') ? 'stages' : '', random);
  const options = { indent, collectionStyle, defaultStringType, defaultKeyType: 'PLAIN', lineWidth: 0 } as const;
  const written = `# ${random()}\n${stringify(shuffled, options)}# end\n`;
  const whole = file.endsWith('.md') ? `---\n${written}---\n${body}` : written;
  // The body of a letter is its text: its line ends are part of it.
  return file.endsWith('.md') ? whole : `${mark}${whole.replaceAll('\n', lineEnd)}`;
}

/** Shuffles the keys of all maps; under `kept` their order means something (the columns of the board). */
function shuffleKeys(value: unknown, kept: string, random: () => number, key = ''): unknown {
  if (Array.isArray(value)) return value.map((item) => shuffleKeys(item, kept, random));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(
    ([name, content]) => [name, shuffleKeys(content, kept, random, name)] as const,
  );
  if (key !== '' && key === kept) return new Map(entries);
  const keyed = entries.map((entry) => ({ entry, at: random() }));
  return new Map(keyed.toSorted((a, b) => a.at - b.at).map(({ entry }) => entry));
}

/** Numbers from 0 to 1 that a seed repeats (mulberry32). */
function randomBy(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d_2b_79_f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function namesOf(bundle: Bundle | undefined): readonly (string | undefined)[] {
  return [bundle?.hash, bundle?.decisionsHash, bundle?.directoryHash];
}

const DECISIONS: readonly (readonly [string, string, string, string])[] = [
  ['a border', 'routes/client.yaml', 'below: director_limit', 'up_to: director_limit'],
  ['a border in words', 'routes/client.yaml', 'below: director_limit', 'below: 4 999 999 RUB'],
  [
    'what holds when there is no amount',
    'routes/client.yaml',
    'director_limit, if_absent: false',
    'director_limit, if_absent: true',
  ],
  ['an option of a condition', 'routes/client.yaml', 'relation: client', 'relation: supplier'],
  ['a condition turned round', 'routes/client.yaml', 'relation: client', 'relation: { not: client }'],
  ['a role of a step', 'routes/client.yaml', '{ role: authority, sla: short }', '{ role: authority, sla: review }'],
  ['a quorum', 'routes/other.yaml', 'at_least: 2', 'at_least: 3'],
  ['an act', 'routes/client.yaml', 'act: inform', 'act: advise'],
  [
    'what a step covers',
    'routes/client.yaml',
    'covers: [draft, documents, amount, subjects]',
    'covers: [draft, amount, subjects]',
  ],
  ['who may be asked', 'routes/client.yaml', 'may_ask: [technical_lead]', 'may_ask: [committee]'],
  ['the order of stages and steps', 'routes/client.yaml', ', follows: legal', ''],
  [
    'a day from which a route is in force',
    'routes/client.yaml',
    'in_force: { from: 2026-01-01 }',
    'in_force: { from: 2026-01-02 }',
  ],
  ['rounds of rework', 'routes/client.yaml', 'at_most: 2', 'at_most: 3'],
  ['whom a return waits for', 'routes/client.yaml', 'wait: first', 'wait: all'],
  ['an override', 'routes/client.yaml', 'group: domestic', 'group: domestic\noverrides: [other]'],
  ['the end of an exception', 'rules/amendments/key-client.yaml', 'until: 2026-12-31', 'until: 2026-12-30'],
  [
    'the routes of an amendment',
    'rules/amendments/personal-data.yaml',
    'routes: { not: [other] }',
    'routes: [client, other]',
  ],
  ['a scale', 'rules/amendments/urgent.yaml', 'allow: 50 %', 'allow: 51 %'],
  ['a gate', 'rules/packages/llc.yaml', 'by: start', 'by: signing'],
  ['a limit', 'rules/limits.yaml', 'value: 5 000 000 RUB', 'value: 5 000 000.01 RUB'],
  ['a day from which a limit holds', 'rules/limits.yaml', 'from: 2026-07-01', 'from: 2026-07-02'],
  ['a client', 'rules/clients.yaml', '"7736207543": ООО Яндекс', '"7736050003": ООО Яндекс'],
  [
    'a type',
    'rules/facts.yaml',
    'staff: { type: number, title: Сколько людей }',
    'staff: { type: number, title: Сколько людей, default: 1 }',
  ],
  ['an option', 'rules/facts.yaml', 'nda: Неразглашение }', 'nda: Неразглашение, other: Прочее }'],
  ['who confirms', 'rules/facts.yaml', 'confirmed_by: legal', 'confirmed_by: finance'],
  ['what cannot exist', 'rules/facts.yaml', '{ kind: nda, amount', '{ kind: supply, amount'],
  ['how long a paper holds', 'rules/documents.yaml', 'default: 1 year', 'default: 2 years'],
  ['a paper that is personal', 'rules/documents.yaml', 'personal: true', 'personal: false'],
  [
    'a deadline',
    'rules/sla.yaml',
    'review: { take: 4 working hours, allow: 2',
    'review: { take: 4 working hours, allow: 3',
  ],
  ['a reminder', 'rules/sla.yaml', 'before: 4 working hours', 'before: 5 working hours'],
  ['the owner of a state', 'rules/sla.yaml', 'sent: { owner: curator', 'sent: { owner: director'],
  ['a promise', 'rules/policy.yaml', 'always: director', 'always: finance'],
  ['the last resort', 'rules/policy.yaml', 'last_resort: director', 'last_resort: finance'],
  ['how a role is found', 'rules/roles.yaml', 'else_role: director', 'else_role: finance'],
  ['a line of a matrix', 'rules/roles.yaml', '- { role: initiating_head, when', '- { role: finance, when'],
  ['who signs', 'rules/signing.yaml', 'copies: 2', 'copies: 3'],
];

const DIRECTORY: readonly (readonly [string, string, string, string])[] = [
  ['the title of a route', 'routes/client.yaml', 'title: Договор с клиентом', 'title: Клиентский договор'],
  ['the title of a stage', 'routes/client.yaml', 'title: Утверждение', 'title: Подпись'],
  ['the owner of a route', 'routes/client.yaml', 'group: domestic', 'group: domestic\nowner: Методолог'],
  ['the ground of a route', 'routes/client.yaml', 'group: domestic', 'group: domestic\nbasis: Регламент'],
  ['the title of a fact', 'rules/facts.yaml', 'title: Сумма договора', 'title: Сумма'],
  ['the title of an option', 'rules/facts.yaml', 'supply: Поставка', 'supply: Поставка товара'],
  [
    'two titles of options exchanged',
    'rules/facts.yaml',
    'services: Услуги, supply: Поставка',
    'services: Поставка, supply: Услуги',
  ],
  ['the title of a limit', 'rules/limits.yaml', 'title: Малый договор', 'title: Небольшой договор'],
  ['the name of a client', 'rules/clients.yaml', 'ООО Яндекс', 'Яндекс'],
  ['the title of a document', 'rules/documents.yaml', 'title: Устав', 'title: Устав с изменениями'],
  ['the title of a role', 'rules/roles.yaml', 'title: Юрист,', 'title: Адвокат,'],
  [
    'the name of a promise',
    'rules/policy.yaml',
    'name: Крупный договор видит директор',
    'name: Директор видит крупное',
  ],
  ['who is in a role', 'rules/roles.yaml', 'Ресепшн, people: [orlova]', 'Ресепшн, people: [gromov]'],
  ['a substitute', 'rules/roles.yaml', 'substitutes: [volkov]', 'substitutes: [belova]'],
  ['an absence', 'rules/roles.yaml', 'from: 2026-07-06', 'from: 2026-07-07'],
  ['a head', 'rules/roles.yaml', 'head: belova', 'head: volkov'],
  ['a day off', 'rules/calendars/moscow.yaml', '2026-01-01, 2026-01-02', '2026-01-01'],
  ['a time zone', 'rules/calendars/moscow.yaml', 'Europe/Moscow', 'Europe/Samara'],
  ['a reason', 'rules/reasons.yaml', 'text_unclear: { title: Текст неясен', 'text_unclear: { title: Текст непонятен'],
  ['a letter', 'rules/letters/missing.md', 'нам нужны:', 'нам ещё нужны:'],
  ['the columns of the board', 'rules/funnel.yaml', 'title: Новая', 'title: Новая заявка'],
  ['a typical contract', 'rules/policy.yaml', 'promises:', 'typical: { amount: 5 RUB }\npromises:'],
];

describe('other rules', () => {
  it.each(DECISIONS)('%s changes what is decided', (_what, file, from, to) => {
    const changed = bundleOf(edited(file, from, to));
    expect(changed.decisionsHash).not.toBe(BASE.decisionsHash);
    expect(changed.hash).not.toBe(BASE.hash);
  });

  it.each(DIRECTORY)('%s changes the directory and nothing that is decided', (_what, file, from, to) => {
    const changed = bundleOf(edited(file, from, to));
    expect(changed.decisionsHash).toBe(BASE.decisionsHash);
    expect(changed.directoryHash).not.toBe(BASE.directoryHash);
    expect(changed.hash).not.toBe(BASE.hash);
  });

  it('no two of all these changes have the same name', () => {
    const names = [...DECISIONS, ...DIRECTORY].map(([, file, from, to]) => bundleOf(edited(file, from, to)).hash);
    expect(new Set(names).size).toBe(names.length);
  });
});
