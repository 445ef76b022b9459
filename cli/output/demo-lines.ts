// How a play has ended, on a sheet: the report, where the contracts are, what it took, and whether what must be so is so.
import type { DemoEnd, DemoOpen } from '../../src/index.ts';
import { formatDay, word } from '../../src/index.ts';
import type { Language } from '../language.ts';
import type { Line } from './line.ts';
import { line, piece, spaced } from './line.ts';
import { reportLines } from './report-lines.ts';

export function demoTitleLines(
  { from, until, contracts, seed, without }: Pick<DemoEnd, 'from' | 'until' | 'contracts' | 'seed' | 'without'>,
  language: Language,
): readonly Line[] {
  const params = { from: formatDay(from), until: formatDay(until), count: contracts, seed };
  const parts = without.map((part) => word(`demo_part_${part}`, language)).join(', ');
  return [
    line(0, piece(word('demo_title', language, params), 'heading')),
    line(0, piece(word('demo_simulated', language), 'faint')),
    ...(parts === '' ? [] : [line(0, piece(word('demo_without', language, { parts }), 'warn'))]),
  ];
}

export function demoLines(end: DemoEnd, width: number, language: Language): readonly Line[] {
  return spaced([
    reportLines(end.told, width),
    placeLines(end, language),
    machineryLines(end, language),
    checkLines(end, language),
  ]);
}

/** Those that have ended are counted, of the others each is named by its number. */
function placeLines({ stages, where, rules }: DemoEnd, language: Language): readonly Line[] {
  const ended = new Set<string>(
    (rules.directory.funnel?.stages ?? []).flatMap(({ stage, ends }) => (ends === undefined ? [] : [stage])),
  );
  return [
    line(0, piece(word('demo_places', language), 'heading')),
    ...stages.flatMap(({ stage, title, count }) => {
      if (count === 0) return [];
      const items = where.filter((one) => one.stage === stage).map(({ item }) => `№ ${item}`);
      const numbers = ended.has(stage) ? [] : [piece(`  ${items.join(', ')}`, 'faint')];
      return [line(2, word('demo_place', language, { stage: title, count }), ...numbers)];
    }),
  ];
}

function machineryLines({ portal, onecRequests, lettersSent, mistakes }: DemoEnd, language: Language): readonly Line[] {
  const made = mistakes.map(({ mistake, count }) =>
    word('demo_mistake_count', language, { what: word(`demo_kind_${mistake}`, language), count }),
  );
  return [
    line(0, piece(word('demo_machinery', language), 'heading')),
    line(2, word('demo_portal', language, { ...portal, onec: onecRequests, letters: lettersSent })),
    ...(made.length === 0 ? [] : [line(2, word('demo_mistakes', language, { mistakes: made.join(', ') }))]),
  ];
}

function checkLines({ checks, verified }: DemoEnd, language: Language): readonly Line[] {
  const told = word('demo_verified', language, { count: verified.cases, records: verified.records });
  return [
    line(0, piece(word('demo_checks', language), 'heading')),
    ...checks.map(({ check, found }) => {
      const text = word(`demo_check_${check}`, language);
      const note = check === 'verify_agrees' ? [piece(`  ${told}`, 'faint')] : [];
      if (found.length === 0) return line(2, piece('✓ ', 'good'), text, ...note);
      return line(
        2,
        piece('✗ ', 'bad'),
        text,
        piece(`  ${word('demo_found', language, { found: found.join('; ') })}`, 'bad'),
      );
    }),
  ];
}

/** What to look at next, in a browser. */
export function openLines({ address, funnel, question }: DemoOpen, language: Language): readonly Line[] {
  const look =
    question === undefined
      ? []
      : [
          line(2, word('demo_look_chat', language, { ...question, url: `${address}${question.chat}` })),
          line(2, word('demo_look_card', language, { url: `${address}${question.card}` })),
        ];
  return [
    line(0, piece(word('demo_open', language, { address }), 'heading')),
    line(2, word('demo_look_funnel', language, { url: funnel })),
    ...look,
  ];
}
