// Papers that are on file elsewhere come into a running case as offers: nothing is used before a person says so.
import { expect, test } from 'vitest';
import type { Input } from '../../src/domain/act.ts';
import type { Day } from '../../src/domain/day.ts';
import { day } from '../calendar/calendar-of.ts';
import { brandId } from '../generators/brand-id.ts';
import { add, scene, submit } from './scene.ts';
import type { PlanText } from './scene-plan.ts';

const PLAN: PlanText = {
  stages: { review: [{ role: 'legal' }] },
  documents: { charter: { by: 'start' }, bank_card: { by: 'signing', checked_by: 'legal' } },
};

const offer = (document: string, until?: Day): Input => ({
  kind: 'papers_offered',
  papers: [{ document: brandId(document), paper: until === undefined ? {} : { until } }],
  source: 'onec',
});

test('an offer is no paper: it fills no gate, changes no revision, and asks nobody', () => {
  const play = scene(PLAN).does('curator', add('charter')).does('curator', submit);
  play.send(offer('bank_card', day('2027-01-31')));
  const { context } = play.case;
  expect(context).toMatchObject({ revision: 1, papers: { bank_card: { received: false, reuse: 'offered' } } });
  expect(context.content).not.toHaveProperty('document:bank_card');
  expect(context.extra).toEqual([]);
  expect(play.state()).toBe('review');
});

test('confirmed it is a paper with the dates of the offer, and is read like one that came late', () => {
  const play = scene(PLAN).does('curator', add('charter')).does('curator', submit);
  play.send(offer('bank_card', day('2027-01-31')));
  play.does('curator', { act: 'confirm_reuse', document: brandId('bank_card') });
  expect(play.case.context).toMatchObject({
    revision: 2,
    papers: { bank_card: { received: true, reuse: 'confirmed', until: day('2027-01-31') } },
  });
});

test('what came in already stays as it is, and a promise stays beside an offer', () => {
  const play = scene(PLAN).does('curator', add('charter', 'file-1'));
  play.does('curator', { act: 'promise', document: brandId('bank_card'), until: day('2026-03-20') });
  play.send(offer('charter', day('2020-01-01')));
  play.send(offer('bank_card'));
  expect(play.case.context.papers).toMatchObject({
    charter: { received: true, hash: 'file-1' },
    bank_card: { received: false, reuse: 'offered', promised: day('2026-03-20') },
  });
  expect(play.case.context.papers).not.toHaveProperty('charter.reuse');
});

test('a newer offer takes the place of an older one', () => {
  const play = scene(PLAN);
  play.send(offer('charter', day('2026-12-31')));
  play.send(offer('charter', day('2027-12-31')));
  expect(play.case.context.papers).toMatchObject({ charter: { until: day('2027-12-31') } });
});
