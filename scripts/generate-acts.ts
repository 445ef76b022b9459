// docs/acts.md and its Russian sister: the table of acts as people read it.

import { refusalInWords } from '../src/diagnostics/catalogue/refusals.ts';
import type { Language } from '../src/diagnostics/message.ts';
import type { ActName, RefusalReason } from '../src/domain/act.ts';
import type { ActRow } from '../src/machine/acts/act-table.ts';
import { ACT_STATES, ACT_TABLE, NEEDS, stateRefusal } from '../src/machine/acts/act-table.ts';
import { ACT_NAMES, ACTOR_NAMES, LEADS, PAGE, STATE_NAMES } from './acts/act-names.ts';
import type { GeneratedFile } from './generated-file.ts';

export function generateActs(): readonly GeneratedFile[] {
  return [
    { path: 'docs/acts.md', text: page('en') },
    { path: 'docs/acts.ru.md', text: page('ru') },
  ];
}

const ACTS = Object.keys(ACT_TABLE) as readonly ActName[];

function page(language: Language): string {
  const reasons = refusalsInOrder();
  const parts = [
    `# ${PAGE.title[language]}`,
    PAGE.intro[language],
    PAGE.own[language],
    `## ${PAGE.when[language]}`,
    PAGE.whenSays[language],
    whenTable(language, reasons),
    `## ${PAGE.who[language]}`,
    whoTable(language),
    `## ${PAGE.reasons[language]}`,
    reasons.map((reason, index) => `${index + 1}. \`${reason}\`: ${refusalInWords(reason, language)}`).join('\n'),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** Those that a state alone gives first: they are the ones that the first table numbers. */
function refusalsInOrder(): readonly RefusalReason[] {
  const byState = ACT_STATES.flatMap((state) => ACTS.flatMap((act) => stateRefusal(act, state) ?? []));
  const byRow = ACTS.flatMap((act): readonly RefusalReason[] => [ACT_TABLE[act].notBy, ...refusalsOf(ACT_TABLE[act])]);
  const subjects: readonly RefusalReason[] = [
    'own_contract',
    'no_such_step',
    'no_such_remark',
    'no_such_letter',
    'no_such_document',
    'no_such_fact',
  ];
  return [...new Set([...byState, ...byRow, ...subjects])];
}

function refusalsOf({ needs }: ActRow): readonly RefusalReason[] {
  return [...new Set(needs.flatMap((need): readonly RefusalReason[] => NEEDS[need]))];
}

function whenTable(language: Language, reasons: readonly RefusalReason[]): string {
  const head = [PAGE.act[language], ...ACT_STATES.map((state) => STATE_NAMES[state][language])];
  const rows = ACTS.map((act) => [
    `\`${act}\` ${ACT_NAMES[act][language]}`,
    ...ACT_STATES.map((state) => {
      const reason = stateRefusal(act, state);
      return reason === undefined ? '•' : String(reasons.indexOf(reason) + 1);
    }),
  ]);
  return table(head, rows, 'centred');
}

function whoTable(language: Language): string {
  const head = [PAGE.act, PAGE.by, PAGE.others, PAGE.alsoRefused, PAGE.leads].map((words) => words[language]);
  const rows = ACTS.map((act) => {
    const row = ACT_TABLE[act];
    return [
      `\`${act}\``,
      row.by.map((actor) => ACTOR_NAMES[actor][language]).join(', '),
      refusalInWords(row.notBy, language),
      refusalsOf(row)
        .map((reason) => refusalInWords(reason, language))
        .join('; '),
      LEADS[row.leads][language],
    ];
  });
  return table(head, rows, 'left');
}

function table(head: readonly string[], rows: readonly (readonly string[])[], align: 'centred' | 'left'): string {
  const rule = head.map((_, index) => (align === 'centred' && index > 0 ? ':-:' : '---'));
  return [head, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
