// A difference as lines for people: each change with its contracts and an example, then what changes no decision.

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
import type { Line, Style } from './line.ts';
import { line, piece, spaced } from './line.ts';

export function diffLines(report: DiffReport): readonly Line[] {
  const { difference, before, after, wording } = report;
  const { language, say } = wording;
  const between = say('between', { before: nameOfSide(before, wording), after: nameOfSide(after, wording) });
  const more = difference.more === 0 ? [] : [line(0, say('more_changes', { count: difference.more }))];
  return spaced([
    [line(0, piece(say('title'), 'heading'), `: ${between}`)],
    ...changeGroups(difference).map((group) => groupLines(group, report)),
    more,
    section(
      say('for_every_case'),
      difference.everywhere.map((text) => text[language]),
      'strong',
    ),
    section(
      say('not_compared'),
      difference.open.map((text) => text[language]),
      'warn',
    ),
    section(say('beside'), besideInWords(report), 'faint'),
    pastLines(report),
    [line(0, piece(verdictInWords(report), difference.verdict === 'same' ? 'good' : 'warn'))],
  ]);
}

function section(title: string, texts: readonly string[], style: Style): readonly Line[] {
  return texts.length === 0 ? [] : [line(0, piece(title, style)), ...texts.map((text) => line(2, text))];
}

function groupLines(group: readonly (readonly [number, RuleChange])[], report: DiffReport): readonly Line[] {
  const { wording, past, difference } = report;
  const { language, say } = wording;
  const [[, first] = []] = group;
  if (first === undefined) return [];
  const { classes, more } = first.region;
  const count = past?.inClass[group[0]?.[0] ?? -1]?.certain;
  return [
    ...group.map(([, change]) => line(0, piece(change.title[language], 'strong'))),
    ...classes.map(({ words }) => line(2, words[language])),
    ...(more === 'some' ? [line(2, piece(say('more_classes'), 'faint'))] : []),
    ...(count === undefined ? [] : [line(2, piece(say('past_in_class', { count }), 'faint'))]),
    ...effectLines(first, report),
    line(
      2,
      piece(`${say('example')}: `, 'faint'),
      exampleInWords(first, { asOf: formatDay(difference.asOf) }, wording),
    ),
    ...answersInWords(first, wording).map(({ side, answer }) => line(4, piece(`${side}: `, 'faint'), answer)),
  ];
}

function effectLines(change: RuleChange, { wording }: DiffReport): readonly Line[] {
  const effects = effectsInWords(change, wording);
  if (effects.length === 0) return [];
  return [line(2, piece(`${wording.say('comes_with')}:`, 'faint')), ...effects.map((text) => line(4, text))];
}

function pastLines(report: DiffReport): readonly Line[] {
  const { past, wording } = report;
  if (past === undefined) return [];
  const workload = changedWorkload(past);
  return [
    line(0, piece(wording.say('past'), 'strong')),
    ...pastInWords(past, report).map((text) => line(2, text)),
    ...(workload.length === 0 ? [] : [line(2, `${wording.say('workload')}:`)]),
    ...workload.map((one) => line(4, workloadInWords(one, wording))),
  ];
}
