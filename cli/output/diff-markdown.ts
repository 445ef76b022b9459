// A difference as Markdown for one comment of a pull request, found again by its first line; short enough for every service.

import type { RuleChange } from '../../src/index.ts';
import { formatDay } from '../../src/index.ts';
import type { DiffReport } from './diff-report.ts';
import {
  answersInWords,
  besideInWords,
  changedWorkload,
  changeGroups,
  effectsInWords,
  exampleInWords,
  nameOfSide,
  pastInWords,
  verdictInWords,
  workloadInWords,
} from './diff-report.ts';

/** The line by which a later run finds the comment to write anew. */
const MARKER = '<!-- vizir:diff -->';
/** GitHub takes 65,536 characters; some are left for what else a team puts into the comment. */
const MOST_CHARACTERS = 60_000;

export function diffMarkdown(report: DiffReport): string {
  const { difference, before, after, wording } = report;
  const { language, say, inert } = wording;
  const between = say('between', { before: nameOfSide(before, wording), after: nameOfSide(after, wording) });
  const head = [MARKER, `## Vizir: ${inert(verdictInWords(report))}`, '', inert(between), ''];
  const tail = [
    ...bullets(
      say('for_every_case'),
      difference.everywhere.map((text) => text[language]),
      inert,
    ),
    ...bullets(
      say('not_compared'),
      difference.open.map((text) => text[language]),
      inert,
    ),
    ...pastTable(report),
    ...folded(
      say('beside'),
      besideInWords(report).map((text) => `- ${inert(text)}`),
      inert,
    ),
  ].join('\n');
  const blocks = changeGroups(difference).map((group) => groupBlock(group, report).join('\n'));
  const shown = blocks.slice(
    0,
    howManyFit(blocks, MOST_CHARACTERS - head.join('\n').length - Math.min(tail.length, 10_000)),
  );
  const left = blocks.slice(shown.length).length + difference.more;
  const more = left === 0 ? [] : [inert(say('more_changes', { count: left })), ''];
  const text = [...head, ...shown, ...more].join('\n');
  // What is left of the room; a comment that is cut in its last list is better than none.
  return `${text}\n${tail.slice(0, MOST_CHARACTERS - text.length)}`.trimEnd().concat('\n');
}

function howManyFit(blocks: readonly string[], room: number): number {
  let used = 200;
  const over = blocks.findIndex((block) => {
    used += block.length + 1;
    return used > room;
  });
  return over === -1 ? blocks.length : over;
}

function groupBlock(group: readonly (readonly [number, RuleChange])[], report: DiffReport): readonly string[] {
  const { wording, past, difference } = report;
  const { language, say, inert } = wording;
  const [[index, first] = []] = group;
  if (first === undefined || index === undefined) return [];
  const { classes, more } = first.region;
  const count = past?.inClass[index]?.certain;
  const effects = effectsInWords(first, wording);
  const example = exampleInWords(first, { asOf: formatDay(difference.asOf) }, wording);
  const details = [
    ...answersInWords(first, wording).map(({ side, answer }) => `- ${side}: ${inert(answer)}`),
    ...(effects.length === 0
      ? []
      : ['', `${inert(say('comes_with'))}:`, '', ...effects.map((text) => `- ${inert(text)}`)]),
  ];
  return [
    ...group.map(([, change]) => `**${inert(change.title[language])}**  `),
    '',
    ...classes.map(({ words }) => `- ${inert(words[language])}`),
    ...(more === 'some' ? [`- ${inert(say('more_classes'))}`] : []),
    ...(count === undefined ? [] : ['', inert(say('past_in_class', { count }))]),
    '',
    ...folded(`${say('example')}: ${example}`, details, inert),
  ];
}

function folded(summary: string, lines: readonly string[], inert: (text: string) => string): readonly string[] {
  if (lines.length === 0) return [];
  // Inside an HTML block nothing is read as Markdown, so that a backslash would be seen.
  const shown = inert(summary).replace(/\\([\\`*_[\]~|$#+\-=.)])/g, '$1');
  return ['<details>', `<summary>${shown}</summary>`, '', ...lines, '', '</details>', ''];
}

function bullets(title: string, texts: readonly string[], inert: (text: string) => string): readonly string[] {
  return texts.length === 0 ? [] : [`### ${inert(title)}`, '', ...texts.map((text) => `- ${inert(text)}`), ''];
}

function pastTable(report: DiffReport): readonly string[] {
  const { past, wording } = report;
  if (past === undefined) return [];
  const { say, inert } = wording;
  const workload = changedWorkload(past).map((one) => `- ${inert(workloadInWords(one, wording))}`);
  return [
    `### ${inert(say('past'))}`,
    '',
    ...pastInWords(past, report).flatMap((text) => [inert(text), '']),
    ...(workload.length === 0 ? [] : [`${inert(say('workload'))}:`, '', ...workload, '']),
  ];
}
