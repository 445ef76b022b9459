// C15. After the last approval reception gets a task; then signed by us, sent, signed by them, scanned, registered.
import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import type { Bundle } from '../../../src/domain/bundle.ts';
import type { Instant } from '../../../src/domain/instant.ts';
import type { FarFailure } from '../../../src/engine/ports/far-error.ts';
import { FarError } from '../../../src/engine/ports/far-error.ts';
import { caseState, stateName } from '../../../src/machine/case-state.ts';
import { brandId } from '../../generators/brand-id.ts';
import { portalRules } from './portal-rules.ts';
import type { Scene } from './scene-of.ts';
import { CURATOR } from './scene-of.ts';
import { someFaults, stagePortal } from './stage-portal.ts';

const BOTH = '12/2026\nServices agreement No. 7 of 02.03.2026';

/** Signed on paper in two copies, and numbered by the policy. */
function paperRules(more: (file: string, text: string) => string = (_, text) => text): Bundle {
  return portalRules('first', (file, text) => {
    if (file === 'rules/policy.yaml')
      return more(file, `${text}number: "D-{year}/{sequence}"\nfirst_number: D-2026/118\n`);
    if (file !== 'rules/signing.yaml') return more(file, text);
    return text.replace(
      'form: electronic, signers: [director], send: edo',
      'form: paper, copies: 2, signers: [director], send: courier',
    );
  });
}

/** The extract is checked in 1C. */
function onecRules(): Bundle {
  return portalRules('first', (file, text) =>
    file === 'rules/documents.yaml'
      ? text.replace(/extract: \{.*\}/, 'extract: { title: Extract, holds: { check: onec } }')
      : text,
  );
}

function said({ people }: Scene, person: string): string {
  return people
    .messages(person)
    .map(({ text }) => text)
    .join('\n---\n');
}

async function stateOf({ look }: Scene, item: number): Promise<string> {
  const state = caseState((await look(item)).kase);
  return state.kind !== 'final' && state.at === 'gate' ? `gate:${stateName(state)}` : stateName(state);
}

async function scan(scene: Scene, item: number): Promise<void> {
  const { atDesk, people, settle } = scene;
  await atDesk('zhukova', item, 'sign');
  await atDesk(CURATOR, item, 'countersign');
  people.putScan('zhukova', item, `scan of ${item}`);
  await settle();
  await atDesk('zhukova', item, 'register');
}

test('reception has a task with the files of the approved revision; what it does is on the card, down to the number', async () => {
  const scene = await stagePortal({ faults: someFaults('c15', 0.03) });
  const { view, atDesk, reply } = scene;
  const item = await scene.approve();
  expect(view.stage(item)).toBe('signing');
  expect(view.openTasks(item)).toEqual(['zhukova']);
  const [task] = view.tasks(item);
  const text = String(task?.['DESCRIPTION']);
  expect(text).toMatch(/To be signed: \[URL=[^\]]+\]Draft\[\/URL\]/);
  expect(text).toContain('Electronically');
  expect(text).toMatch(/Signed by: .*Gromov.* \(Director\)/);
  expect(text).toContain('Send: by electronic document exchange');
  await atDesk('zhukova', item, 'sign');
  expect(view.openTasks(item)).toEqual([]);
  expect(view.output(item, 'holder')).toEqual([CURATOR]);
  expect(said(scene, CURATOR)).toMatch(
    /Signed by us; the counterparty’s signature is next\.\nThe deadline: .*\nWhen they have signed, press “Signed by them”/,
  );
  await scene.press(CURATOR, 'countersign');
  expect(view.openTasks(item)).toEqual(['zhukova']);
  await atDesk('zhukova', item, 'register');
  await reply('zhukova', '12/2026\nServices agreement No. 7');
  expect(view.stage(item)).toBe('signing');
  await reply('zhukova', '12/2026\nServices agreement No. 7 of 24.11.2027');
  expect(view.stage(item)).toBe('signing');
  expect(said(scene, 'zhukova')).toContain('The date of the document is still to come');
  await reply('zhukova', BOTH);
  expect(view.stage(item)).toBe('signed');
  expect(view.openTasks(item)).toEqual([]);
  expect(view.comments(item).join('\n')).toContain('12/2026; Services agreement No. 7 of 02.03.2026');
  expect(view.output(item, 'number')).toBe('12/2026');
  expect((await scene.look(item)).kase.context.registered).toMatchObject({
    text: 'Services agreement No. 7 of 02.03.2026',
  });
});

test('a number that somebody has is refused with who has it; "where" finds a contract by its number', async () => {
  const scene = await stagePortal();
  const { view, atDesk, reply, people, settle } = scene;
  const [first, second] = [await scene.approve(), await scene.approve()];
  for (const item of [first, second]) {
    await atDesk('zhukova', item, 'sign');
    await atDesk(CURATOR, item, 'countersign');
    await atDesk('zhukova', item, 'register');
    await reply('zhukova', BOTH);
  }
  expect([view.stage(first), view.stage(second)]).toEqual(['signed', 'signing']);
  expect(said(scene, 'zhukova')).toMatch(
    new RegExp(`another contract is registered under this number[^]*No. ${first}\\b`),
  );
  people.say('kuznetsov', 'where 12/2026');
  await settle();
  expect(said(scene, 'kuznetsov')).toContain('12/2026');
  await atDesk('zhukova', second, 'register');
  await reply('zhukova', BOTH.replace('12/', '13/'));
  expect(view.output(second, 'number')).toBe('13/2026');
});

test('on paper nothing is registered without a scan; the policy numbers one contract after another, and reception reads the number', async () => {
  const scene = await stagePortal({ rules: paperRules(), faults: someFaults('paper', 0.03) });
  const { view, atDesk } = scene;
  const [first, second] = [await scene.approve(), await scene.approve()];
  expect(String(view.tasks(first)[0]?.['DESCRIPTION'])).toContain('Print the draft by the link, 2 copies');
  await atDesk('zhukova', first, 'sign');
  await atDesk(CURATOR, first, 'countersign');
  await atDesk('zhukova', first, 'register');
  expect(view.stage(first)).toBe('signing');
  expect(said(scene, 'zhukova')).toContain('there is no scan of the signed contract');
  scene.people.putScan('zhukova', first, 'scan');
  await scene.settle();
  await atDesk('zhukova', first, 'register');
  expect(view.output(first, 'number')).toBe('D-2026/118');
  expect(said(scene, 'zhukova')).toContain('Registered under D-2026/118.');
  await scan(scene, second);
  expect(view.output(second, 'number')).toBe('D-2026/119');
  const hash = createHash('sha256').update('scan').digest('hex');
  expect((await scene.look(first)).kase.context.registered).toMatchObject({ scan: hash });
  expect(view.drive().join('\n')).toMatch(new RegExp(`Signed contract \\(scan\\).*${hash.slice(0, 8)}\\.pdf`));
});

test('a paper that has run out on the day takes the contract back, and reception hears why', async () => {
  const scene = await stagePortal();
  const { view, people, settle, press } = scene;
  const item = await scene.submit();
  people.putPaper(CURATOR, item, 'bank_card', 'bank card');
  people.putPaper(CURATOR, item, 'power_of_attorney', 'power', { until: '2026-03-03' });
  await settle();
  for (const person of ['kuznetsov', 'vasileva', 'vasileva', 'gromov']) await press(person, 'approve');
  expect(await stateOf(scene, item)).toBe('signing');
  await scene.pass(48 * 60);
  await settle();
  expect(await stateOf(scene, item)).toBe('gate:signing');
  expect(view.openTasks(item)).toEqual([]);
  expect(said(scene, 'zhukova')).toMatch(/Not to be signed for now, these do not hold: Power of attorney \(expired\)/);
  expect(said(scene, CURATOR)).toMatch(/Power of attorney/);
  people.putPaper(CURATOR, item, 'power_of_attorney', 'another power', { until: '2027-03-03' });
  await settle();
  for (const person of ['kuznetsov', 'gromov', 'vasileva']) {
    if (people.buttons(person).some(({ verb }) => verb === 'approve')) await press(person, 'approve');
  }
  expect(view.openTasks(item)).toEqual(['zhukova']);
});

test('1C is asked once more: what it rules out is not signed, and while it does not answer the contract waits and says so', {
  timeout: 60_000,
}, async () => {
  const known = new Map<string, boolean>();
  let failure: FarFailure | undefined;
  const papers = {
    check: ({ documents }: { readonly documents: readonly string[] }) => {
      if (failure !== undefined) return Promise.reject(new FarError(failure));
      const answers = documents.flatMap((document) => {
        const invalid = known.get(document);
        return invalid === undefined ? [] : [{ document: brandId<never>(document), invalid }];
      });
      return Promise.resolve(answers);
    },
  };
  const scene = await stagePortal({ rules: onecRules(), beside: () => ({ papers }) });
  const { view, staged, people, settle, pass, press } = scene;
  const item = await scene.submit();
  people.putPaper(CURATOR, item, 'bank_card', 'bank card');
  people.putPaper(CURATOR, item, 'power_of_attorney', 'power', { until: '2027-02-01' });
  await settle();
  failure = { kind: 'not_arrived', reason: 'connection refused' };
  for (const person of ['kuznetsov', 'vasileva', 'vasileva']) await press(person, 'approve');
  // Whoever asks again and again is never quiet.
  people.press('gromov', 'approve');
  const later = (staged.clock.now + 20 * 60_000) as Instant;
  await staged.time.until(staged.clock.exact.until(later, new AbortController().signal));
  expect(await stateOf(scene, item)).toBe('gate:signing');
  expect(view.openTasks(item)).toEqual([]);
  expect(said(scene, CURATOR)).toContain('1C does not answer: Extract');
  expect(view.output(item, 'missing')).toBe('An answer of 1C before signing: Extract');
  people.say('kuznetsov', `where ${item}`);
  await staged.time.until(staged.clock.exact.until((later + 120_000) as Instant, new AbortController().signal));
  expect(said(scene, 'kuznetsov')).toContain('Not signed until 1C answers, and it does not: Extract');
  failure = undefined;
  known.set('extract', false);
  await pass(30);
  expect(await stateOf(scene, item)).toBe('signing');
  expect(view.openTasks(item)).toEqual(['zhukova']);
  known.set('extract', true);
  await pass(24 * 60);
  expect(await stateOf(scene, item)).toBe('gate:signing');
  expect(view.openTasks(item)).toEqual([]);
  expect(said(scene, 'zhukova')).toContain('Extract (invalid)');
});

test.each([
  undefined,
  'draft',
])('another file in the place of the approved draft is not signed; it is put back, and the curator knows', async (seed) => {
  const scene = await stagePortal(seed === undefined ? {} : { faults: someFaults(seed, 0.03) });
  const { view, people, settle, atDesk } = scene;
  const item = await scene.approve();
  people.putDraft(CURATOR, item, 'another text');
  await settle();
  await atDesk('zhukova', item, 'sign');
  expect(await stateOf(scene, item)).toBe('signing');
  expect(said(scene, 'zhukova')).toContain('the file to be signed is not the one that was approved');
  const other = createHash('sha256').update('another text').digest('hex');
  expect(said(scene, CURATOR)).toContain('lies where the approved one should, revision');
  expect(said(scene, CURATOR)).toContain(other.slice(0, 12));
  await atDesk('zhukova', item, 'sign');
  expect(await stateOf(scene, item)).toBe('sent');
  expect(view.openTasks(item)).toEqual([]);
});

test('a draft that was lost from the folder is filed again before reception gets its task', async () => {
  const scene = await stagePortal();
  const { view, staged, people, settle, press } = scene;
  const item = await scene.submit();
  people.putPaper(CURATOR, item, 'bank_card', 'bank card');
  people.putPaper(CURATOR, item, 'power_of_attorney', 'power', { until: '2027-02-01' });
  await settle();
  const { disk } = staged.portal.state;
  const filed = [...disk.values()].find(({ name }) => name.startsWith('Draft, revision 1'));
  if (filed === undefined) throw new Error('no draft is filed');
  disk.delete(filed.id);
  for (const person of ['kuznetsov', 'vasileva', 'vasileva', 'gromov']) await press(person, 'approve');
  expect(view.drive().join('\n')).toMatch(/Draft, revision \d+, [0-9a-f]{8} \(1\)\.docx/);
  const again = [...disk.values()].find(({ name }) => name.includes('(1).docx'));
  expect(String(view.tasks(item)[0]?.['DESCRIPTION'])).toContain(`objectId=${again?.id}&`);
  await scene.atDesk('zhukova', item, 'sign');
  expect(await stateOf(scene, item)).toBe('sent');
});

test('a task that somebody closes by hand signs nothing, and is open again', async () => {
  const scene = await stagePortal();
  const { view, staged, settle, look } = scene;
  const item = await scene.approve();
  const [task] = view.tasks(item);
  staged.portal.byHand.completeTask(staged.account('zhukova'), task?.ID ?? 0);
  await settle();
  expect(view.stage(item)).toBe('signing');
  expect(stateName(caseState((await look(item)).kase))).toBe('signing');
  expect(view.openTasks(item)).toEqual(['zhukova']);
});
