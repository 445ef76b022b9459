// C5. A folder for the counterparty, one within it for the contract; every version of every paper under a name of its own.
import { expect, test } from 'vitest';
import { ACME } from './acme.ts';
import { CURATOR } from './scene-of.ts';
import { someFaults, stagePortal } from './stage-portal.ts';

test('draft and papers of a card lie in the folder of its contract, by revision', async () => {
  const { begin, view } = await stagePortal();
  const item = await begin();
  const folder = `Acme 7707083893/Contract No. ${item} (card ${item})`;
  const files = view.drive().filter((path) => path.startsWith(`${folder}/`));
  expect(files).toHaveLength(3);
  for (const name of [/draft/i, /charter/i, /extract/i])
    expect(files.filter((path) => name.test(path))).toHaveLength(1);
});

test('a new version is a new file; the old one stays, and the same file again is none', async () => {
  const { begin, people, view, settle } = await stagePortal({ faults: someFaults('c05') });
  const item = await begin();
  const drafts = (): readonly string[] => view.drive().filter((path) => /draft/i.test(path));
  expect(drafts()).toHaveLength(1);
  people.putDraft(CURATOR, item, 'another draft');
  await settle();
  expect(drafts()).toHaveLength(2);
  people.putDraft(CURATOR, item, 'another draft');
  await settle();
  expect(drafts()).toHaveLength(2);
});

test('two contracts with one counterparty share its folder, and have one each within it', async () => {
  const { begin, view } = await stagePortal({ faults: someFaults('c05-two') });
  await begin(ACME, 'Contract 7');
  await begin(ACME, 'Contract 8');
  const folders = view.drive().filter((path) => !/\.[a-z]+$/.test(path));
  expect(folders.filter((path) => !path.includes('/'))).toEqual(['Acme 7707083893']);
  expect(folders.filter((path) => path.includes('/') && !path.includes('personal'))).toHaveLength(2);
});

test('papers about a person lie apart, where fewer may look', async () => {
  const { begin, people, staged, view, settle } = await stagePortal();
  const item = await begin({ ...ACME, personal_data: true });
  people.putPaper(CURATOR, item, 'passport', 'passport');
  await settle();
  const paths = view.drive().filter((path) => /passport/i.test(path));
  expect(paths).toHaveLength(1);
  expect(paths[0]).toContain('personal');
  const folders = [...staged.portal.state.disk.values()].filter(({ name }) => name.includes(`(card ${item})`));
  expect(folders).toHaveLength(2);
  for (const { rights } of folders) expect(rights.length).toBeGreaterThan(0);
});
