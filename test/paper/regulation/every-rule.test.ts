// Nothing is left out: every rule of any rule set stands in the regulation, whatever the rules are.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type {
  AmendmentChange,
  AmendmentRule,
  Bundle,
  PackageLine,
  PromiseRule,
  RouteRule,
  StageRule,
  StepRule,
} from '../../../src/domain/bundle.ts';
import type { When } from '../../../src/domain/condition.ts';
import { writeRegulation } from '../../../src/paper/regulation/write-regulation.ts';
import { arbitraryBundle } from '../../generators/arbitrary-bundle.ts';
import { brandId, placeIn } from '../../generators/brand-id.ts';
import { GENERATED_DAY } from '../../generators/vocabulary.ts';
import { sectionOf, textOf } from './all-text.ts';

const AT = placeIn('rules/policy.yaml', 20);

const PROMISES: readonly PromiseRule[] = [
  { name: 'The director sees all', promise: { kind: 'always', role: brandId('director') }, at: AT },
  { name: 'Nobody approves their own', promise: { kind: 'never', what: 'self_approval' }, at: AT },
  { name: 'No two approvals', promise: { kind: 'never', what: 'same_person_twice' }, at: AT },
  { name: 'Three days at most', promise: { kind: 'within', allow: { count: 3, unit: 'working_days' } }, at: AT },
];

const arbitraryRules = arbitraryBundle().map(
  (bundle): Bundle => ({
    ...bundle,
    decisions: { ...bundle.decisions, policy: { ...bundle.decisions.policy, promises: PROMISES } },
  }),
);

describe.each(['ru', 'en'] as const)('in %s', (language) => {
  it('every rule of a random rule set is there', () => {
    fc.assert(
      fc.property(arbitraryRules, (bundle) => {
        const regulation = writeRegulation(bundle, GENERATED_DAY, language);
        for (const [section, texts] of expected(bundle)) {
          const text = texts.length === 0 ? '' : textOf(sectionOf(regulation, section));
          for (const wanted of texts) expect(text).toContain(wanted);
        }
      }),
      { numRuns: 60 },
    );
  });
});

/** What each section has to name. */
function expected(bundle: Bundle): readonly (readonly [section: string, texts: readonly string[]])[] {
  const { decisions, directory } = bundle;
  const naming = namesIn(bundle);
  return [
    ...decisions.routes.map((route) => [`route-${route.route}`, naming.route(route)] as const),
    ...decisions.amendments.map((rule) => [`amendment-${rule.amendment}`, naming.amendment(rule)] as const),
    ...decisions.packages.map((rule) => [`package-${rule.package}`, rule.documents.flatMap(naming.line)] as const),
    ['deadlines-steps', decisions.slas.map(({ sla, title }) => title ?? sla)],
    ['roles', decisions.roles.map(({ title }) => title)],
    ['limits', decisions.limits.map(({ title }) => title)],
    ['promises', PROMISES.map(({ name }) => name)],
    ['lists', decisions.clientLists.flatMap(({ title, members }) => [title, ...members.map(({ taxId }) => taxId)])],
    ['facts', decisions.facts.filter(({ builtIn }) => !builtIn).map(({ title }) => title)],
    ['departments', directory.departments.map(({ title }) => title)],
  ];
}

/** Titles of what a rule speaks of: roles, documents, the facts that its conditions ask about. */
function namesIn({ decisions }: Bundle) {
  const role = (id: string): string => decisions.roles.find((one) => one.role === id)?.title ?? id;
  const document = (id: string): string => decisions.documents.find((one) => one.document === id)?.title ?? id;
  const facts = (when: When | undefined): readonly string[] =>
    [...(when?.tests ?? []), ...(when?.any ?? []).flatMap(({ tests }) => tests)].map(
      ({ fact }) => decisions.facts.find((one) => one.fact === fact)?.title ?? fact,
    );
  const step = ({ roles, when }: StepRule): readonly string[] => [...roles.map(role), ...facts(when)];
  const stage = ({ title, steps, when }: StageRule): readonly string[] => [
    title,
    ...facts(when),
    ...steps.flatMap(step),
  ];
  const line = (one: PackageLine): readonly string[] => [document(one.document), ...facts(one.when)];
  const change = (one: AmendmentChange): readonly string[] => {
    switch (one.kind) {
      case 'add_stage':
        return stage(one.stage);
      case 'add':
        return step(one.step);
      case 'remove':
        return [role(one.step)];
      case 'require':
        return line(one.line);
      case 'waive':
        return [document(one.document)];
      case 'scale_sla':
        return [`${one.percent} %`];
      case 'name_sla':
        return one.step === undefined ? [] : [role(one.step)];
    }
  };
  return {
    line,
    route: (rule: RouteRule): readonly string[] => [
      rule.title,
      rule.at.file,
      ...facts(rule.when),
      ...rule.stages.flatMap(stage),
      role(rule.onReturn.then),
    ],
    amendment: (rule: AmendmentRule): readonly string[] => [
      rule.title,
      ...(rule.basis === undefined ? [] : [rule.basis]),
      ...facts(rule.when),
      ...rule.changes.flatMap(change),
    ],
  };
}
