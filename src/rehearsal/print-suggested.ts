// Suggested tests as a file of tests, to be read, confirmed and kept under routes/tests.

import type { Plan } from '../domain/plan.ts';
import type { Given, GivenEntry } from '../language/contract/given.ts';
import type { RuleTest } from './rule-test.ts';
import type { SuggestedTest } from './suggest-tests.ts';

/** Keys whose values are text that YAML might take for something else. */
const QUOTED: ReadonlySet<string> = new Set(['id', 'inn', 'kpp', 'ogrn', 'tax_id', 'name']);
/** What needs no quotes inside `[ ]` and `{ }`. */
const PLAIN = /^[\p{L}\d][\p{L}\d _.%-]*$/u;

export type SuggestedFile = {
  /** What is said above the tests, line by line. */
  readonly comments: readonly string[];
  readonly nameOf: (test: SuggestedTest) => string;
};

export function printSuggested(tests: readonly SuggestedTest[], { comments, nameOf }: SuggestedFile): string {
  const fixtures = new Map<RuleTest, string>();
  for (const { like } of tests) if (!fixtures.has(like)) fixtures.set(like, `like_${fixtures.size + 1}`);
  const lines = [
    ...comments.map((comment) => `# ${comment}`),
    'fixtures:',
    ...[...fixtures].flatMap(([{ given, name }, fixture]) => [
      `  # ${name.replace(/\s+/g, ' ')}`,
      `  ${fixture}:`,
      ...given.map((entry) => `    ${entry.key}: ${written(entry.value, entry.key)}`),
    ]),
    'tests:',
    ...tests.flatMap((test) => testLines(test, fixtures.get(test.like) ?? '', nameOf(test))),
  ];
  return `${lines.join('\n')}\n`;
}

function testLines({ like, entry, plan }: SuggestedTest, fixture: string, name: string): readonly string[] {
  return [
    `  - name: ${JSON.stringify(name)}`,
    `    contract: { fixture: ${fixture}, ${entryText(entry)} }`,
    ...(like.starts === undefined ? [] : [`    starts: ${like.starts}`]),
    '    expect:',
    `      route: ${plan.route}`,
    ...approvers(plan),
    ...missing(plan),
  ];
}

/** The role that a step came to says more than the step's name; a role that stands there twice would not be told apart. */
function approvers({ stages }: Plan): readonly string[] {
  const named = stages.flatMap(({ stage, steps }) => {
    const approving = steps.filter(({ act }) => act === 'approve');
    if (approving.length === 0) return [];
    const roles = approving.map(({ step, roles: [only, ...others] }) =>
      only?.role === undefined || others.length > 0 || only.role === only.asked ? step : only.role,
    );
    const isPlain = new Set(roles).size === roles.length;
    return [`${stage}: [${(isPlain ? roles : approving.map(({ step }) => step)).join(', ')}]`];
  });
  return named.length === 0 ? [] : [`      approvers: { ${named.join(', ')} }`];
}

function missing({ documents }: Plan): readonly string[] {
  const names = documents.filter(({ state }) => state === 'missing').map(({ document }) => document);
  return names.length === 0 ? [] : ['      documents:', `        missing: [${names.join(', ')}]`];
}

function entryText({ key, value }: GivenEntry): string {
  return `${key}: ${written(value, key)}`;
}

function written(given: Given, key: string): string {
  switch (given.kind) {
    case 'text':
      return QUOTED.has(key) || !PLAIN.test(given.text) ? JSON.stringify(given.text) : given.text;
    case 'list':
      return `[${given.items.map((item) => written(item, '')).join(', ')}]`;
    case 'map':
      return `{ ${given.entries.map(entryText).join(', ')} }`;
  }
}
