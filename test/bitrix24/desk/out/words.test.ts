// Every kind of effect, outcome, notice and refusal has words in both languages, made from the case and nothing else.
import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CaseCards } from '../../../../src/bitrix24/case-cards.ts';
import type { OutgoingOf } from '../../../../src/bitrix24/desk/out/desk-tools.ts';
import { letterValues } from '../../../../src/bitrix24/desk/out/letters/letter-values.ts';
import { noticeLines } from '../../../../src/bitrix24/desk/out/notices/notice-lines.ts';
import { outcomeInWords } from '../../../../src/bitrix24/desk/out/question/close-question.ts';
import { tellingOf } from '../../../../src/bitrix24/desk/out/telling.ts';
import { commentText } from '../../../../src/bitrix24/desk/out/thread/file-act.ts';
import { DESK_WORDS } from '../../../../src/diagnostics/catalogue/desk-words.ts';
import type { ActName, RefusalReason } from '../../../../src/domain/act.ts';
import type { Bundle } from '../../../../src/domain/bundle.ts';
import type { StepKey } from '../../../../src/domain/case.ts';
import type {
  Effect,
  EffectBody,
  NotDecidedReason,
  NotifyAbout,
  QuestionOutcome,
} from '../../../../src/domain/effect.ts';
import type { DocumentId, PersonId } from '../../../../src/domain/ids.ts';
import { letterPlaceholders } from '../../../../src/domain/letter-placeholder.ts';
import { WAITING_STATES } from '../../../../src/domain/states.ts';
import { ACT_TABLE, NEEDS } from '../../../../src/machine/acts/act-table.ts';
import { defaultRules } from '../../../generators/default-rules.ts';
import type { StagedDesk } from './staged-desk.ts';
import { stageDesk, stagePlace } from './staged-desk.ts';

const NEVER_MOVED = { caseCards: new CaseCards() };
const LEGAL = 'review/legal' as StepKey;
const ACTS = Object.keys(ACT_TABLE) as readonly ActName[];
const OUTCOMES: readonly QuestionOutcome[] = [
  'answered',
  'met_by_others',
  'taken_by_another',
  'delegated',
  'own_contract',
  'changed',
  'paused',
  'withdrawn',
  'not_needed',
  'case_ended',
];
const NOTICES: Readonly<Record<NotifyAbout, readonly string[]>> = {
  returned: [LEGAL],
  approved_with_remarks: [LEGAL],
  rework: ['1'],
  rejected: ['rejected'],
  signed_by_us: ['sent'],
  registered: ['registered'],
  withdrawn: ['withdrawn'],
  gate_waits: ['start', 'signing', 'review'],
  nobody_left: [LEGAL, 'rework', 'signing'],
  last_resort: [LEGAL],
  arbiter_asked: [LEGAL],
  remark_addressed: ['1'],
  remark_made: ['1'],
  promise_passed: ['charter'],
  check_unanswered: ['signing'],
  paper_will_not_hold: ['charter'],
  paper_came: ['charter'],
  calendar_ends: [LEGAL, 'rework'],
  fact_to_confirm: ['own_form'],
  reuse_to_confirm: ['charter'],
  curator_changed: ['kuznetsov'],
  letter_refused: ['1'],
  letter_unclear: ['1'],
};
const NOT_DECIDED: readonly NotDecidedReason[] = [
  'undecided',
  'gap',
  'overlap',
  'impossible',
  'unreadable',
  'contract_erased',
  'no_such_rules',
  'must_stay',
  'nothing_to_undo',
];
const REASONS: readonly (RefusalReason | NotDecidedReason)[] = [
  ...new Set([
    ...Object.values(NEEDS).flat(),
    ...Object.values(ACT_TABLE).map(({ notBy }) => notBy),
    'not_in_this_state' as const,
    'case_ended' as const,
  ]),
  ...NOT_DECIDED,
];

function rulesIn(language: 'ru' | 'en'): Bundle {
  return defaultRules((file, text) =>
    file === 'rules/policy.yaml' ? text.replace('language: ru', `language: ${language}`) : text,
  );
}

async function deskIn(language: 'ru' | 'en'): Promise<StagedDesk> {
  const desk = await stageDesk({ on: await stagePlace({}, rulesIn(language)) });
  const papers = desk.kase.case.plan.documents.map(({ document }) => document);
  for (const document of papers)
    desk.act('tarasova', { act: 'add_document', document, paper: { issued: 20_510 as never } });
  desk.act('tarasova', { act: 'submit' });
  desk.act('tarasova', { act: 'record_remark', text: 'По телефону' });
  desk.act('tarasova', { act: 'address_remark', remark: 1, text: 'Исправлено' });
  return desk;
}

/** Whole sentences, with everything put in. */
function expectWords(text: string, language: 'ru' | 'en'): void {
  expect(text.trim()).not.toBe('');
  expect(text).not.toMatch(/\{|\}|undefined|\[object|NaN/);
  if (language === 'ru') expect(text).toMatch(/[а-яё]/i);
}

test.each(['ru', 'en'] as const)('notices, in %s', async (language) => {
  const desk = await deskIn(language);
  const people = ['kuznetsov' as PersonId];
  const subjects = [
    { kind: 'step', step: LEGAL },
    ...[...WAITING_STATES, 'start' as const].map((state) => ({ kind: 'state', state }) as const),
    { kind: 'state', state: 'review' as never },
  ] as const;
  const bodies: readonly EffectBody[] = [
    { effect: 'inform', step: LEGAL, person: 'kuznetsov' as PersonId },
    { effect: 'ping', step: LEGAL, people, who: 'asked' },
    { effect: 'ping', step: LEGAL, people, who: 'head' },
    ...subjects.flatMap((subject): readonly EffectBody[] => [
      { effect: 'remind', subject, people, line: 0 },
      { effect: 'escalate', subject, people, to: 'head', line: 0 },
    ]),
    ...Object.entries(NOTICES).flatMap(([about, subjectsOf]) =>
      subjectsOf.map((of): EffectBody => ({ effect: 'notify', people, about: about as NotifyAbout, of })),
    ),
  ];
  for (const body of bodies) {
    const effect = desk.effect(body);
    expectWords(noticeLines(tellingOf(desk.outgoing(effect), NEVER_MOVED), effect as never).join('\n'), language);
  }
});

test.each(['ru', 'en'] as const)('refusals, whatever somebody wanted, in %s', async (language) => {
  const desk = await deskIn(language);
  const wants = [...ACTS, 'change', 'migrate', 'undo_migration'] as const;
  const about = fc.array(
    fc.constantFrom('charter', 'review/legal', '2', 'draft', 'fact:amount', 'kuznetsov', 'legal', 'слова'),
  );
  fc.assert(
    fc.property(fc.constantFrom(...wants), fc.constantFrom(...REASONS), about, (what, reason, named) => {
      const effect = desk.effect({ effect: 'refuse', person: 'kuznetsov' as PersonId, what, reason, about: named });
      const lines = noticeLines(tellingOf(desk.outgoing(effect), NEVER_MOVED), effect as never);
      expect(lines.length).toBeGreaterThanOrEqual(2);
      for (const line of lines) expectWords(line, language);
    }),
    { numRuns: 500 },
  );
});

test.each([
  'ru',
  'en',
] as const)('what became of a question, before and after anybody did something, in %s', async (language) => {
  const desk = await deskIn(language);
  const expectAll = (): void => {
    for (const outcome of OUTCOMES) {
      const asking = { step: LEGAL, person: 'kuznetsov' as PersonId, generation: 1, outcome };
      const effect = desk.effect({ effect: 'close_question', ...asking });
      const out = desk.outgoing(effect) as OutgoingOf<'close_question'>;
      expectWords(outcomeInWords(tellingOf(out, NEVER_MOVED), out), language);
    }
  };
  expectAll();
  desk.act('morozova', { act: 'take', step: LEGAL });
  expectAll();
  desk.act('morozova', { act: 'approve', step: LEGAL, revision: 1 });
  expectAll();
});

test.each(['ru', 'en'] as const)('the thread, whatever somebody did, in %s', async (language) => {
  const desk = await deskIn(language);
  const by = 'tarasova' as PersonId;
  const subjects = ['', LEGAL, 'charter' as DocumentId, 'draft', '1', 'amount'];
  for (const about of ['start', ...ACTS]) {
    for (const of of subjects) {
      const effect: Effect = desk.effect({ effect: 'comment', about, by, of });
      const out = desk.outgoing(effect) as OutgoingOf<'comment'>;
      const text = commentText(tellingOf(out, NEVER_MOVED), out);
      expectWords(text, language);
      expect(text).not.toMatch(/: \n|: $/);
    }
  }
});

test('whatever a letter may name is known of a case', async () => {
  const desk = await deskIn('ru');
  for (const purpose of ['missing_documents', 'question', 'signed'] as const) {
    const effect = desk.effect({ effect: 'draft_letter', purpose, documents: ['charter' as DocumentId], text: 'Кто?' });
    const out = desk.outgoing(effect) as OutgoingOf<'draft_letter'>;
    const values = letterValues(
      tellingOf(out, NEVER_MOVED),
      { documents: ['charter' as DocumentId], question: 'Кто?' },
      'ru',
    );
    expect(letterPlaceholders(purpose).filter((name) => !Object.hasOwn(values, name))).toEqual([]);
    expect(values['documents.missing']).toBe('– Устав с изменениями');
    expect(values['counterparty.tax_id']).toBe('7708503727');
  }
});

test('the letter that goes out with the registration asks nobody to sign once more', () => {
  const letters = rulesIn('ru').directory.letters.filter((letter) => letter.for === 'signed');
  expect(letters.map(({ language }) => language).toSorted()).toEqual(['en', 'ru']);
  for (const { body } of letters) {
    expect(body).toContain('{contract.number}');
    expect(body).toMatch(/signed by both sides|подписан обеими сторонами/);
    expect(body).not.toMatch(/please sign|подпишите/i);
  }
});

test('a counterparty without a name is told by its tax id', async () => {
  const desk = await deskIn('ru');
  const out = desk.outgoing(desk.effect({ effect: 'draft_letter', purpose: 'signed', documents: [] }));
  const titleFor = (contract: Readonly<Record<string, string>>): string | undefined => {
    const unnamed = { ...out, contract } as OutgoingOf<'draft_letter'>;
    return letterValues(tellingOf(unnamed, NEVER_MOVED), { documents: [] }, 'ru')['counterparty.title'];
  };
  expect(titleFor({ inn: '7707083893', name: 'ООО «Ромашка»' })).toBe('ООО «Ромашка»');
  expect(titleFor({ inn: '7707083893' })).toBe('(ИНН 7707083893)');
  expect(titleFor({ tax_id: 'DE123456789' })).toBe('(налоговый номер DE123456789)');
  expect(titleFor({})).toBe('');
});

test('every word of the desk is there in both languages and names the same params', () => {
  const slots = (text: string): readonly string[] =>
    [...new Set([...text.matchAll(/\{([a-z_]+)/g)].map(([, name]) => name ?? ''))].sort();
  for (const [key, { ru, en }] of Object.entries(DESK_WORDS)) {
    expect([key, ru.trim() === '' || en.trim() === '']).toEqual([key, false]);
    expect([key, slots(ru)]).toEqual([key, slots(en)]);
  }
});

test('every word of the desk is said somewhere', () => {
  const root = resolve(import.meta.dirname, '../../../..');
  const sources = globSync('src/bitrix24/desk/**/*.ts', { cwd: root })
    .map((file) => readFileSync(resolve(root, file), 'utf8'))
    .join('\n');
  /** Keys that are put together: `say(`closed_${outcome}`)`. */
  const prefixes = [...sources.matchAll(/`([a-z_]+_)\$\{/g)].map(([, prefix = '']) => prefix);
  const unsaid = Object.keys(DESK_WORDS).filter(
    (key) => !sources.includes(`'${key}'`) && !prefixes.some((prefix) => key.startsWith(prefix)),
  );
  expect(unsaid).toEqual([]);
});
