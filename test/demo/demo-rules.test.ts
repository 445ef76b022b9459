// What is switched off for a play changes what its name says, and nothing else.
import { expect, test } from 'vitest';
import { demoRules } from '../../src/demo-rules.ts';
import { defaultRules } from '../generators/default-rules.ts';

const RULES = defaultRules();
const WHOLE = demoRules(RULES, new Set());

test('people take vacations, and the rules are named by what they hold', () => {
  expect(WHOLE.decisions).toEqual(RULES.decisions);
  expect(WHOLE.decisionsHash).toBe(RULES.decisionsHash);
  expect(WHOLE.directoryHash).not.toBe(RULES.directoryHash);
  const away = WHOLE.directory.people.filter(({ away: days }) => days.length > 0);
  expect(away.length).toBeGreaterThan(4);
});

test('without letters the rules hold none', () => {
  const { decisions, directory } = demoRules(RULES, new Set(['letters']));
  expect(directory).toEqual({ ...WHOLE.directory, letters: [] });
  expect(decisions).toEqual(WHOLE.decisions);
});

test('without parallel review every step that decides follows another, but the first of its stage', () => {
  const { decisions } = demoRules(RULES, new Set(['parallel']));
  for (const { stages } of decisions.routes) {
    for (const { steps } of stages) {
      const [first, ...others] = steps.filter(({ act }) => act !== 'inform');
      expect(first?.follows).toBeUndefined();
      expect(others.every(({ follows }) => follows !== undefined)).toBe(true);
    }
  }
  const added = decisions.amendments.flatMap(({ changes }) =>
    changes.flatMap((one) => (one.kind === 'add' ? [one] : [])),
  );
  expect(added.every(({ step }) => step.follows !== undefined)).toBe(true);
});

test('without reminders nobody is pinged, reminded or told; deadlines stay', () => {
  const { decisions } = demoRules(RULES, new Set(['reminders']));
  for (const sla of decisions.slas) expect(sla).toMatchObject({ remind: [], escalate: [] });
  expect(decisions.slas.some(({ take }) => take !== undefined)).toBe(false);
  expect(decisions.slas.map(({ allow }) => allow)).toEqual(WHOLE.decisions.slas.map(({ allow }) => allow));
  for (const state of decisions.states) expect(state).toMatchObject({ remind: [], escalate: [] });
});

test('without early checks every paper is due by signing, and none is forgotten', () => {
  const { decisions } = demoRules(RULES, new Set(['early_checks']));
  const lines = decisions.packages.flatMap(({ documents }) => documents);
  expect(lines.every(({ by }) => by.kind === 'signing')).toBe(true);
  expect(lines.map(({ document }) => document)).toEqual(
    WHOLE.decisions.packages.flatMap(({ documents }) => documents.map(({ document }) => document)),
  );
  expect(decisions.documents.every(({ holds }) => holds === undefined || holds.on.kind === 'signing')).toBe(true);
});
