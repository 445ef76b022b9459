import { expect, test } from 'vitest';
import { isPortalMap } from '../../../src/bitrix24/provision/read-portal-map.ts';
import { stagePortal } from './staged-portal.ts';

test('an empty portal gets everything, and a second run finds nothing to do', async () => {
  const staged = stagePortal();
  const before = await staged.map();
  expect(before).toMatchObject({ kind: 'missing', missing: ['Согласование документов', 'Договоры (Vizir)', 'Визирь'] });
  const applied = await staged.provision('apply');
  expect([applied.troubles, applied.left]).toEqual([[], []]);
  expect(staged.portal.state.malformed).toEqual([]);
  expect(staged.portal.state.items.size + staged.portal.state.tasks.size).toBe(0);
  const again = await staged.provision('apply');
  expect(again.plan.filter(({ action }) => action !== undefined)).toEqual([]);
  expect([again.done, again.troubles]).toEqual([[], []]);
  const map = await staged.map();
  expect(isPortalMap(map)).toBe(true);
});
