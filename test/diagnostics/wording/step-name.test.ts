// How a step is called: by its role, and one with a name of its own by whose it is, as long as that tells it from every other.
import { describe, expect, test } from 'vitest';
import type { Language } from '../../../src/diagnostics/message.ts';
import { stepName } from '../../../src/diagnostics/wording/happening-in-words.ts';
import { ruleNames } from '../../../src/diagnostics/wording/rule-names.ts';
import type { Bundle } from '../../../src/domain/bundle.ts';
import type { StepKey } from '../../../src/domain/case.ts';
import { defaultRules } from '../../generators/default-rules.ts';

const RULES = defaultRules();

function called(key: string, language: Language, bundle: Bundle = RULES): string {
  return stepName(key as StepKey, { names: ruleNames(bundle), language, moment: String });
}

describe('a step is called', () => {
  test.each([
    ['review/legal', 'Юрист', 'Юрист'],
    ['review/due_diligence', 'Закупки (исполнение)', 'Закупки (performs)'],
    ['review/no_such_step', 'no_such_step', 'no_such_step'],
  ])('%s: %s', (key, ru, en) => {
    expect([called(key, 'ru'), called(key, 'en')]).toEqual([ru, en]);
  });

  test('by all of its roles', () => {
    const { role } = ruleNames(RULES);
    const [one, other] = [role('data_protection'), role('ip_lawyer')];
    expect(called('review/confidentiality', 'ru')).toBe(`${one} или ${other}`);
    expect(called('review/confidentiality', 'en')).toBe(`${one} or ${other}`);
  });

  test('by its own name where its rules are of different roles', () => {
    const { decisions } = RULES;
    const routes = decisions.routes.map((route) =>
      route.route === 'nda'
        ? {
            ...route,
            stages: route.stages.map((stage) => ({
              ...stage,
              steps: stage.steps.flatMap((step) =>
                step.step === 'confidentiality' ? [step, { ...step, roles: step.roles.slice(1) }] : [step],
              ),
            })),
          }
        : route,
    );
    const bundle = { ...RULES, decisions: { ...decisions, routes } };
    expect(called('review/confidentiality', 'ru', bundle)).toBe('confidentiality');
  });
});
