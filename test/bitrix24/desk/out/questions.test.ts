// What whoever is asked has to know before they answer: what has changed since they looked, how urgent it is, what is still open.
import { expect, test } from 'vitest';
import { ruleNames } from '../../../../src/diagnostics/wording/rule-names.ts';
import type { StepKey } from '../../../../src/domain/case.ts';
import { day } from '../../../calendar/calendar-of.ts';
import type { StagedDesk } from './staged-desk.ts';
import { accountIn, CONTRACT, messagesTo, stageDesk, submitted } from './staged-desk.ts';

const LEGAL = 'review/legal' as StepKey;

/** The lawyer's newest question, among the effects from `done` on. */
async function askedAnew(desk: StagedDesk, done: number): Promise<string> {
  const asked = desk.kase.effects
    .slice(done)
    .findLast((one) => one.effect === 'ask' && one.step === LEGAL && one.person === 'kuznetsov');
  if (asked === undefined) throw new Error('nobody was asked anew');
  await desk.send(asked);
  return textsTo(desk).at(-1) ?? '';
}

function textsTo(desk: StagedDesk): readonly string[] {
  return messagesTo(desk, accountIn(desk.rules, 'kuznetsov')).map(({ text }) => text);
}

test('whoever is asked anew reads all that has changed since the revision they saw, and at first nothing', async () => {
  const desk = await stageDesk();
  const done = await submitted(desk);
  expect(textsTo(desk)).not.toContainEqual(expect.stringContaining('Изменилось'));
  // Both come before the questions about either are delivered.
  const [paper] = desk.kase.case.plan.documents;
  if (paper === undefined) throw new Error('the plan asks for no papers');
  const hash = await desk.putFile({ of: 'document', document: paper.document, part: 'file' }, 'another paper');
  desk.act('tarasova', {
    act: 'replace_document',
    document: paper.document,
    paper: { hash, issued: day('2026-02-27') },
  });
  desk.act('tarasova', { act: 'replace_draft', hash: await desk.putFile({ of: 'draft' }, 'another draft') });
  expect(desk.kase.case.context.revision).toBe(3);
  const newest = await askedAnew(desk, done);
  expect(newest).toContain(`Изменилось с редакции 1, которую вы видели: Проект договора, ${paper.title}\n`);
});

test('a draft replaced and a paper added by later revisions are both named, the draft first', async () => {
  const desk = await stageDesk();
  const { documents } = desk.kase.case.plan;
  const late = documents.find(({ by }) => by.kind !== 'start');
  if (late === undefined) throw new Error('every paper is due at the start');
  const add = (document: typeof late.document): void =>
    desk.act('tarasova', { act: 'add_document', document, paper: { issued: day('2026-02-26') } });
  for (const { document } of documents) if (document !== late.document) add(document);
  desk.act('tarasova', { act: 'submit' });
  const done = await desk.deliver();
  desk.act('tarasova', { act: 'replace_draft', hash: await desk.putFile({ of: 'draft' }, 'another draft') });
  add(late.document);
  expect(desk.kase.case.context.changes.map(({ revision }) => revision)).toEqual(expect.arrayContaining([2, 3]));
  const newest = await askedAnew(desk, done);
  expect(newest).toContain(`Изменилось с редакции 1, которую вы видели: Проект договора, ${late.title}\n`);
});

test('a question names urgency, and what is not answered while steps or papers hang on it', async () => {
  const { own_form: _, ...open } = CONTRACT;
  const desk = await stageDesk({ contract: { ...open, urgent: true } });
  await submitted(desk);
  const { plan } = desk.kase.case;
  const titles = plan.unknown.map(({ fact }) => ruleNames(desk.rules).factTitle(fact));
  expect(plan.unknown.map(({ fact }) => fact)).toContain('own_form');
  const [text = ''] = textsTo(desk);
  expect(text).toMatch(/^Срочно: да$/m);
  expect(text.split('\n')).toContain(`Не отвечено: ${titles.join(', ')}`);
  const calm = await stageDesk();
  await submitted(calm);
  expect(textsTo(calm)[0]).not.toContain('Срочно');
});

test('a verdict that does not stand any more says what has changed since', async () => {
  const desk = await stageDesk();
  const done = await submitted(desk);
  desk.act('kuznetsov', { act: 'approve', step: LEGAL, revision: 1 });
  desk.act('tarasova', { act: 'replace_draft', hash: await desk.putFile({ of: 'draft' }, 'another draft') });
  await desk.deliver(done);
  expect(desk.output('verdicts')).toContain('(больше не в силе, с тех пор изменилось: Проект договора)');
});
