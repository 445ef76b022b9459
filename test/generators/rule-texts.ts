// A random rule set as the texts of a rule repository, so that whatever reads rules can be tested with rules nobody thought of.

import { stringify } from 'yaml';
import type {
  AmendmentChange,
  AmendmentRule,
  Bundle,
  DocumentRule,
  Gate,
  PackageLine,
  RoleRule,
  RouteRule,
  StageRule,
  StepRule,
} from '../../src/domain/bundle.ts';
import { formatDay } from '../../src/domain/day.ts';
import type { Duration } from '../../src/domain/duration.ts';
import { formatDuration } from '../../src/domain/duration.ts';
import type { FactDeclaration } from '../../src/domain/fact.ts';
import type { FactTypes } from './when-text.ts';
import { factTypes, unitsText, whenText } from './when-text.ts';

export type RuleText = { readonly file: string; readonly text: string };

/** Every file of the rule set, in block style; `bundle` is one of `arbitraryBundle`'s. Built-in facts are not declared, as in any rule set. */
export function ruleTexts(bundle: Bundle): readonly RuleText[] {
  const { decisions, directory } = bundle;
  const types = factTypes(decisions.facts);
  const files: Record<string, unknown> = {
    'rules/policy.yaml': {
      policy: 'Random rules',
      language: 'en',
      currency: 'RUB',
      calendar: 'moscow',
      last_resort: 'director',
    },
    'rules/facts.yaml': {
      facts: entries(
        decisions.facts.filter(({ builtIn }) => !builtIn),
        ({ fact }) => fact,
        factText,
      ),
      ...(decisions.impossible.length === 0
        ? {}
        : { impossible: decisions.impossible.map((when) => whenText(when, types)) }),
    },
    'rules/limits.yaml': {
      limits: entries(
        decisions.limits,
        ({ limit }) => limit,
        ({ title, values }) => ({
          title,
          values: values.map(({ from, units }) => ({
            ...(from === undefined ? {} : { from: formatDay(from) }),
            value: unitsText(units, 'money'),
          })),
        }),
      ),
    },
    'rules/clients.yaml': {
      clients: entries(
        decisions.clientLists,
        ({ list }) => list,
        ({ title, members }) => ({
          title,
          members: entries(
            members,
            ({ taxId }) => taxId,
            (member) => member.title,
          ),
        }),
      ),
    },
    'rules/documents.yaml': { documents: entries(decisions.documents, ({ document }) => document, documentText) },
    'rules/roles.yaml': {
      departments: entries(
        directory.departments,
        ({ department }) => department,
        ({ title, head, parent }) => ({ title, head, parent }),
      ),
      people: entries(
        directory.people,
        ({ person }) => person,
        ({ title, department, away }) => ({
          title,
          department,
          ...(away.length === 0
            ? {}
            : { away: away.map(({ from, until }) => ({ from: formatDay(from), until: formatDay(until) })) }),
        }),
      ),
      roles: entries(
        decisions.roles,
        ({ role }) => role,
        (role) => roleText(role, types),
      ),
    },
    'rules/sla.yaml': {
      sla: entries(
        decisions.slas,
        ({ sla }) => sla,
        ({ allow }) => ({ allow: lengthText(allow), remind: [{ at: 'deadline' }] }),
      ),
      states: entries(
        decisions.states,
        ({ state }) => state,
        ({ owner, allow }) => ({ owner, allow: lengthText(allow), remind: [{ at: 'deadline' }] }),
      ),
    },
    'rules/calendars/moscow.yaml': {
      calendar: 'moscow',
      time_zone: 'Europe/Moscow',
      week: Object.fromEntries(['mon', 'tue', 'wed', 'thu', 'fri'].map((day) => [day, '09:00-18:00'])),
      years: { 2025: { off: [] }, 2026: { off: [] }, 2027: { off: [] } },
    },
    'rules/signing.yaml': {
      signing: decisions.signing.map(({ when, form, copies, signers, send }) => ({
        ...(when === undefined ? { otherwise: true } : { when: whenText(when, types) }),
        form,
        copies,
        signers,
        send,
      })),
    },
  };
  for (const { package: name, title, entity, documents } of decisions.packages) {
    files[`rules/packages/${name}.yaml`] = {
      package: name,
      title,
      entity,
      documents: documents.map((line) => lineText(line, types)),
    };
  }
  for (const route of decisions.routes) files[`routes/${route.route}.yaml`] = routeText(route, types);
  for (const amendment of decisions.amendments) {
    files[`rules/amendments/${amendment.amendment}.yaml`] = amendmentText(amendment, types, decisions.routes.length);
  }
  return Object.entries(files).map(([file, content]) => ({ file, text: stringify(content) }));
}

function entries<Item>(
  items: readonly Item[],
  name: (item: Item) => string,
  text: (item: Item) => unknown,
): Record<string, unknown> {
  return Object.fromEntries(items.map((item) => [name(item), text(item)]));
}

function factText({ type, title, options, optional, origin, confirmedBy, default: value }: FactDeclaration): unknown {
  return {
    type,
    title,
    ...(options.length === 0
      ? {}
      : {
          options: entries(
            options,
            ({ option }) => option,
            (option) => option.title,
          ),
        }),
    ...(optional ? { optional } : {}),
    ...(origin === 'onec' ? { from: 'onec' } : {}),
    confirmed_by: confirmedBy,
    default: value,
  };
}

function documentText({ title, holds, personal }: DocumentRule): unknown {
  return { title, ...(holds === undefined ? {} : { holds: holdsText(holds) }), ...(personal ? { personal } : {}) };
}

function holdsText(holds: NonNullable<DocumentRule['holds']>): unknown {
  const on = gateText(holds.on);
  switch (holds.kind) {
    case 'for':
      return { for: lengthText(holds.allow), since: holds.since, on };
    case 'until_stated':
      return { until: 'stated', ...(holds.default === undefined ? {} : { default: lengthText(holds.default) }), on };
    case 'until_year_end':
      return { until: 'year_end', on };
    case 'onec':
      return { check: 'onec', on };
  }
}

function gateText(gate: Gate): string {
  return gate.kind === 'stage' ? gate.stage : gate.kind;
}

function lengthText(length: Duration): string {
  return formatDuration(length);
}

function roleText({ title, resolves, substitutes }: RoleRule, types: FactTypes): unknown {
  return { title, ...resolvesText(resolves, types), ...(substitutes.length === 0 ? {} : { substitutes }) };
}

function resolvesText(resolves: RoleRule['resolves'], types: FactTypes): Record<string, unknown> {
  switch (resolves.kind) {
    case 'department':
      return { department: resolves.department };
    case 'people':
      return { people: resolves.people };
    case 'head_of_department':
      return { head_of: { department: resolves.department } };
    case 'one_of':
      return {
        one_of: resolves.lines.map(({ role, when }) =>
          when === undefined ? { role, otherwise: true } : { role, when: whenText(when, types) },
        ),
      };
    default:
      throw new Error(`random rules have no role of this kind: ${resolves.kind}`);
  }
}

function lineText({ document, by, when }: PackageLine, types: FactTypes): unknown {
  return { document, by: gateText(by), ...(when === undefined ? {} : { when: whenText(when, types) }) };
}

function forceText({ inForce }: Pick<RouteRule, 'inForce'>): Record<string, unknown> {
  const { from, until } = inForce;
  if (from === undefined && until === undefined) return {};
  return {
    in_force: {
      ...(from === undefined ? {} : { from: formatDay(from) }),
      ...(until === undefined ? {} : { until: until === 'open' ? until : formatDay(until) }),
    },
  };
}

function routeText(route: RouteRule, types: FactTypes): unknown {
  return {
    route: route.route,
    title: route.title,
    ...forceText(route),
    ...(route.when === undefined ? { otherwise: true } : { when: whenText(route.when, types) }),
    ...(route.overrides.length === 0 ? {} : { overrides: route.overrides }),
    stages: route.stages.map((stage) => stageText(stage, types)),
    ...(route.approvals === 'none' ? { approvals: 'none' } : {}),
  };
}

function stageText({ stage, title, when, steps }: StageRule, types: FactTypes): Record<string, unknown> {
  return {
    stage,
    title,
    ...(when === undefined ? {} : { when: whenText(when, types) }),
    steps: steps.map((step) => stepText(step, types)),
  };
}

function stepText({ roles, act, sla, when }: StepRule, types: FactTypes): Record<string, unknown> {
  return { role: roles[0], act, sla, ...(when === undefined ? {} : { when: whenText(when, types) }) };
}

function amendmentText(amendment: AmendmentRule, types: FactTypes, routes: number): unknown {
  const verbs = Object.groupBy(amendment.changes, ({ kind }) => VERBS[kind]);
  return {
    amendment: amendment.amendment,
    title: amendment.title,
    basis: amendment.basis,
    ...forceText(amendment),
    ...(amendment.routes.length === routes ? {} : { routes: amendment.routes }),
    ...(amendment.overrides.length === 0 ? {} : { overrides: amendment.overrides }),
    when: whenText(amendment.when, types),
    ...Object.fromEntries(
      Object.entries(verbs).map(([verb, changes]) => [
        verb,
        (changes ?? []).map((change) => changeText(change, types)),
      ]),
    ),
  };
}

const VERBS = {
  add_stage: 'add_stage',
  add: 'add',
  remove: 'remove',
  name_sla: 'change_sla',
  scale_sla: 'change_sla',
  require: 'require',
  waive: 'waive',
} as const;

function changeText(change: AmendmentChange, types: FactTypes): unknown {
  switch (change.kind) {
    case 'add_stage':
      return { [change.place]: change.anchor, ...stageText(change.stage, types) };
    case 'add':
      return { to: change.to, ...stepText(change.step, types) };
    case 'remove':
      return { from: change.from, step: change.step };
    case 'name_sla':
      return { ...stepsText(change), sla: change.sla };
    case 'scale_sla':
      return { ...stepsText(change), allow: `${change.percent} %` };
    case 'require':
      return lineText(change.line, types);
    case 'waive':
      return { document: change.document };
  }
}

function stepsText({
  stage,
  step,
}: Pick<Extract<AmendmentChange, { kind: 'name_sla' }>, 'stage' | 'step'>): Record<string, unknown> {
  return stage === undefined ? { every_step: true } : { in: stage, step };
}
