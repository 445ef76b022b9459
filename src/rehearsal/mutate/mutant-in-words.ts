// A mutant as a lawyer would tell it: whose rule, and what is different.

import type { MutantWordKey } from '../../diagnostics/catalogue/mutant-words.ts';
import { mutantWord } from '../../diagnostics/catalogue/mutant-words.ts';
import type { Params } from '../../diagnostics/finding.ts';
import { dayInWords, durationInWords } from '../../diagnostics/wording/day-in-words.ts';
import type { TestWording } from '../../diagnostics/wording/test-in-words.ts';
import { testInWords } from '../../diagnostics/wording/test-in-words.ts';
import type { AmendmentChange, Limit, Sla, StepRule } from '../../domain/bundle.ts';
import type { Test } from '../../domain/condition.ts';
import type { SlaId } from '../../domain/ids.ts';
import { formatMoney } from '../../domain/money.ts';
import { formatUnits } from '../../domain/units.ts';
import type { Change, Mutant, MutatedRule } from './mutant.ts';

export type MutantWording = TestWording & { readonly slas: ReadonlyMap<string, Sla> };

/** `Маршрут «Договор с клиентом от предела директора»`. */
export function mutatedRuleInWords({ kind, title }: MutatedRule, { language }: Pick<TestWording, 'language'>): string {
  return mutantWord(`of_${kind}`, language, { title });
}

/** What is different, without the rule: `пропал шаг «Финансист»`. */
export function mutantInWords({ rule, change }: Mutant, wording: MutantWording): string {
  const { names, language } = wording;
  const say = (key: MutantWordKey, params: Params = {}): string => mutantWord(key, language, params);
  const fact = (test: Test): string => names.factTitle(test.fact);
  switch (change.kind) {
    case 'limit':
      return limitInWords(change, wording);
    case 'test': {
      const [before, after] = [change.before, change.after].map((test) => testInWords(test, wording));
      return say('test', { fact: fact(change.before), before: before ?? '', after: after ?? '' });
    }
    case 'if_absent':
      return say(change.now ? 'absent_fits' : 'absent_fails', { fact: fact(change.test) });
    case 'test_dropped':
      return say('test_dropped', { fact: fact(change.test), test: testInWords(change.test, wording) });
    case 'block_dropped':
      return say('block_dropped', {
        block: change.block.map((test) => say('block_part', { fact: fact(test), test: testInWords(test, wording) })),
      });
    case 'rule_dropped':
      return say('rule_dropped');
    case 'overrides_dropped':
      return say('overrides_dropped', {
        titles: change.overrides.map(rule.kind === 'route' ? names.route : names.amendment),
      });
    case 'step_dropped':
    case 'role':
    case 'at_least':
    case 'sla':
      return stepInWords(change, wording);
    case 'line_dropped':
      return say('line_dropped', { document: names.document(change.line.document) });
    case 'named_sla':
      return say('named_sla', { to: slaInWords(change.to, wording), before: slaInWords(change.from, wording) });
    case 'change_dropped':
      return droppedInWords(change.change, wording);
  }
}

function limitInWords(
  { limit, since, before, after }: Extract<Change, { readonly kind: 'limit' }>,
  { names, language }: MutantWording,
): string {
  const units = { before: unitsOf(limit, before, names.currency), after: unitsOf(limit, after, names.currency) };
  if (since === undefined) return mutantWord('limit', language, units);
  return mutantWord('limit_since', language, { ...units, day: dayInWords(since, language) });
}

function unitsOf({ type }: Limit, units: number, currency: string): string {
  return type === 'money' ? formatMoney({ minor: units, currency }) : formatUnits(type, units);
}

function stepInWords(change: Extract<Change, { readonly step: StepRule }>, wording: MutantWording): string {
  const { names, language } = wording;
  const params = { stage: names.stage(change.stage), step: stepTitle(change.step, wording) };
  switch (change.kind) {
    case 'step_dropped':
      return mutantWord('step_dropped', language, params);
    case 'role':
      return mutantWord('step_to_role', language, { ...params, to: names.role(change.to) });
    case 'at_least':
      return mutantWord('at_least', language, { ...params, to: change.to, before: change.step.atLeast });
    case 'sla': {
      const [before, to] = [change.from, change.to].map((sla) => slaInWords(sla, wording));
      return mutantWord('sla', language, { ...params, before: before ?? '', to: to ?? '' });
    }
  }
}

/** A step is called what its roles are called. */
function stepTitle({ roles }: StepRule, { names }: MutantWording): string {
  return roles.map((role) => names.role(role)).join(', ');
}

function slaInWords(sla: SlaId, { slas, language }: MutantWording): string {
  const rule = slas.get(sla);
  if (rule === undefined) return sla;
  return mutantWord('sla_length', language, { sla: rule.title ?? sla, allow: durationInWords(rule.allow, language) });
}

function droppedInWords(change: AmendmentChange, wording: MutantWording): string {
  const { names, language } = wording;
  switch (change.kind) {
    case 'waive':
      return mutantWord('no_longer_waived', language, { document: names.document(change.document) });
    case 'remove':
      return mutantWord('no_longer_removed', language, { step: names.role(change.step) });
    case 'name_sla':
      return mutantWord('no_longer_named', language, { sla: slaInWords(change.sla, wording) });
    case 'scale_sla':
      return mutantWord('no_longer_scaled', language, { percent: change.percent });
    case 'require':
      return mutantWord('line_dropped', language, { document: names.document(change.line.document) });
    case 'add':
      return mutantWord('no_longer_added', language, { stage: names.stage(change.to) });
    case 'add_stage':
      return mutantWord('no_longer_added', language, { stage: change.stage.title });
  }
}
