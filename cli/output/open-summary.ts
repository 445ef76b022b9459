// What a file of many comes to: how many take each route, and which rows need somebody.
import type { AnswerWords } from './answer-words.ts';
import type { Line, Style } from './line.ts';
import { line, piece, spaced } from './line.ts';
import type { RowAnswer, RowsEnd } from './row-answer.ts';
import type { Describe } from './row-json.ts';

export type Summary = {
  readonly add: (answer: RowAnswer) => void;
  readonly lines: (end: RowsEnd) => readonly Line[];
};

/** Rows of one kind that are shown one by one; more are counted. */
const SHOWN_ROWS = 10;

/** What rows need somebody for, in the order in which it is shown. */
const TROUBLES = ['broken', 'faulty', 'overlap', 'gap', 'impossible', 'undecided'] as const;
type Trouble = (typeof TROUBLES)[number];

const STYLES: Readonly<Record<Trouble, Style>> = {
  broken: 'bad',
  faulty: 'bad',
  overlap: 'bad',
  gap: 'bad',
  impossible: 'bad',
  undecided: 'warn',
};

type Group = { count: number; readonly shown: string[] };

/** Begins a summary. Memory does not grow with the rows. */
export function openSummary(words: AnswerWords, describe: Describe): Summary {
  const routes = new Map<string, number>();
  const troubles = new Map<Trouble, Group>();
  let rows = 0;
  let sampled = 0;
  return {
    add: (answer) => {
      rows += 1;
      if (answer.kind === 'answered' && answer.sampled) sampled += 1;
      const trouble = troubleOf(answer);
      if (answer.kind === 'answered' && answer.outline.outcome === 'decided') {
        const route = answer.outline.route ?? '';
        routes.set(route, (routes.get(route) ?? 0) + 1);
      }
      if (trouble === undefined) return;
      const group = troubles.get(trouble) ?? { count: 0, shown: [] };
      troubles.set(trouble, group);
      group.count += 1;
      if (group.shown.length < SHOWN_ROWS) group.shown.push(rowText(answer, words, describe));
    },
    lines: ({ seed }) =>
      spaced([
        [line(0, piece(words.say('contracts_read', { count: rows }), 'heading'))],
        routeLines(routes, words),
        ...TROUBLES.map((trouble) => troubleLines(trouble, troubles.get(trouble), words)),
        sampled === 0 ? [] : [line(0, piece(words.say('sampled', { count: sampled, seed }), 'faint'))],
      ]),
  };
}

function troubleOf(answer: RowAnswer): Trouble | undefined {
  if (answer.kind === 'broken') return 'broken';
  const { outcome, faults } = answer.outline;
  if (outcome !== 'decided') return outcome;
  return faults.length === 0 ? undefined : 'faulty';
}

/** `строка 4, 2026-0404: inn: у 7736050004 не сходится контрольная цифра.` */
function rowText(answer: RowAnswer, words: AnswerWords, describe: Describe): string {
  const row = words.say('row', { row: answer.row });
  if (answer.kind === 'broken') return `${row}: ${answer.findings.map((finding) => describe(finding).text).join(' ')}`;
  const { contract, outline } = answer;
  const named = contract.id === undefined ? row : `${row}, ${contract.id}`;
  const missing = outline.unknown.map((fact) => words.names.factTitle(fact));
  const said = [
    ...(outline.possible.length === 0 ? [] : [outline.possible.join(', ')]),
    ...outline.faults.map((fault) =>
      words.say(fault === 'no_approving_step' ? 'problem_no_approving_step' : `people_${fault}`),
    ),
    ...(missing.length === 0 ? [] : [words.say('missing_facts', { facts: missing })]),
  ];
  return said.length === 0 ? named : `${named}: ${said.join('. ')}`;
}

function routeLines(routes: ReadonlyMap<string, number>, words: AnswerWords): readonly Line[] {
  const sorted = [...routes].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1));
  const digits = Math.max(0, ...sorted.map(([, count]) => String(count).length));
  return sorted.map(([route, count]) =>
    line(
      2,
      piece(String(count).padStart(digits), 'strong'),
      `  ${words.names.route(route)}`,
      piece(`  ${route}`, 'faint'),
    ),
  );
}

function troubleLines(trouble: Trouble, group: Group | undefined, words: AnswerWords): readonly Line[] {
  if (group === undefined) return [];
  const more = group.count - group.shown.length;
  return [
    line(0, piece(`${words.say(`rows_${trouble}`)}: ${group.count}`, STYLES[trouble])),
    ...group.shown.map((text) => line(2, text)),
    ...(more === 0 ? [] : [line(2, piece(words.say('more_rows', { count: more }), 'faint'))]),
  ];
}
