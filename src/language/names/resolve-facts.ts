// Facts: those of rules/facts.yaml and those that are built in, and what cannot exist.

import { nearestName } from '../../diagnostics/nearest-name.ts';
import type { When } from '../../domain/condition.ts';
import type { FactDeclaration, FactOrigin, FactType } from '../../domain/fact.ts';
import type { Source } from '../../domain/source.ts';
import type { FactForm, FactsFile } from '../form/rule-files.generated.ts';
import type { BuiltInFact } from './built-in-facts.ts';
import { builtInFacts, historyFacts } from './built-in-facts.ts';
import { CODES } from './codes.ts';
import type { Located } from './located.ts';
import { entries, field, given, items, sourceOf, text, textAt } from './located.ts';
import type { FactShape } from './name-table.ts';
import { namesOf } from './name-table.ts';
import type { Naming } from './naming.ts';
import { readAnswer } from './read-answer.ts';
import { readWhen } from './read-when.ts';
import { idOf, resolveName } from './resolve-name.ts';

/** Where built-in facts are said to stand: the file that declares the others. */
const FACTS_FILE: Source = { file: 'rules/facts.yaml', line: 1, column: 1 };

/** Resolves rules/facts.yaml; built-in and history facts come with it. */
export function resolveFacts(naming: Naming, file: Located<FactsFile>): readonly FactDeclaration[] {
  const declared = entries<FactForm>(field(file, 'facts')).map(({ key, value }) => resolveFact(naming, key, value));
  const taken = new Set<string>(declared.map(({ fact }) => fact));
  const builtIn = [...builtInFacts(), ...historyFacts()]
    .filter(([name]) => !taken.has(name))
    .map(([name, fact]) => builtInDeclaration(naming, name, fact));
  return [...declared, ...builtIn];
}

/** Resolves what rules/facts.yaml says cannot exist. */
export function resolveImpossible(naming: Naming, file: Located<FactsFile>): readonly When[] {
  return items(field(file, 'impossible')).map((when) => readWhen(naming, when));
}

function resolveFact(naming: Naming, key: Located<string>, form: Located<FactForm>): FactDeclaration {
  const fact = idOf<'fact'>(text(key));
  const shape = naming.table.facts.get(fact);
  const origin: FactOrigin = originOf(textAt(form, 'from'));
  if (origin === 'history') checkHistory(naming, key, form, shape);
  return {
    fact,
    type: shape?.type ?? 'text',
    title: textAt(form, 'title') ?? '',
    options: optionsOf(shape),
    optional: shape?.optional ?? false,
    origin,
    ...given('confirmedBy', field(form, 'confirmed_by'), (role) => resolveName(naming, 'role', role)),
    ...given('default', field(form, 'default'), (value) =>
      shape === undefined ? undefined : readDefault(naming, shape, value),
    ),
    builtIn: false,
    at: sourceOf(key),
  };
}

function originOf(from: string | undefined): FactOrigin {
  return from === 'onec' || from === 'history' ? from : 'contract';
}

function readDefault(naming: Naming, shape: FactShape, value: Located<unknown>): FactDeclaration['default'] {
  const answer = readAnswer(naming, shape, value, 'own');
  if (answer !== 'absent') return answer;
  // A default says what most contracts have; "there is none" is said by the contract itself.
  naming.reporter.report(CODES.absentOutOfPlace, value, { fact: shape.fact });
  return undefined;
}

function checkHistory(
  naming: Naming,
  key: Located<string>,
  form: Located<FactForm>,
  shape: FactShape | undefined,
): void {
  const known = historyFacts().get(text(key));
  if (known === undefined) {
    const meant = nearestName(text(key), historyFacts().keys());
    const further = meant === undefined ? {} : { suggestion: { text: meant } };
    naming.reporter.report(
      CODES.unknownHistoryFact,
      key,
      { name: text(key), known: [...historyFacts().keys()] },
      further,
    );
    return;
  }
  const types: readonly FactType[] = [known.type];
  const type = field(form, 'type');
  if (shape?.type === undefined || type === undefined || types.includes(shape.type)) return;
  naming.reporter.report(CODES.factOfAnotherType, type, { name: text(key), type: shape.type, types });
}

function builtInDeclaration(naming: Naming, name: string, fact: BuiltInFact): FactDeclaration {
  const entities = namesOf(naming.table, 'entity').values();
  return {
    fact: idOf<'fact'>(name),
    type: fact.type,
    title: fact.title[naming.language],
    options:
      name === 'entity'
        ? [...entities].map((entity) => ({ option: entity.name, title: entity.title ?? entity.name }))
        : [],
    optional: fact.optional,
    origin: fact.origin,
    ...(fact.default === undefined ? {} : { default: fact.default }),
    builtIn: true,
    at: FACTS_FILE,
  };
}

function optionsOf(shape: FactShape | undefined): FactDeclaration['options'] {
  if (shape?.options === undefined) return [];
  return [...shape.options.values()].map(({ name, title }) => ({ option: name, title: title ?? name }));
}
