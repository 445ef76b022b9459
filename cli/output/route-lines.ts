// The answer to one contract as a person reads it: the route first, then why, then everything that follows from it.
import type { ContractFacts, Decision, Finding, NearestRoute, Plan, RouteGround } from '../../src/index.ts';
import { dayInWords } from '../../src/index.ts';
import type { AnswerWords } from './answer-words.ts';
import { factsInWords, groundLines, spell } from './ground-lines.ts';
import type { Line } from './line.ts';
import { line, lineAt, piece, spaced } from './line.ts';
import { nearestLines } from './nearest-lines.ts';
import { planLines } from './plan-lines.ts';
import { unknownLines } from './unknown-lines.ts';

/** Everything there is to say of one contract. `nearest`: only for a decided one. */
export type RouteAnswer = {
  readonly contract: ContractFacts;
  readonly decision: Decision;
  readonly nearest: readonly NearestRoute[];
  /** What the rules warn of on this day, in words. */
  readonly warnings: readonly Warning[];
};

/** A finding in words. */
export type Warning = { readonly finding: Finding; readonly slug: string; readonly text: string };

/** How many routes a gap is explained with. */
const SHOWN_AGAINST = 3;

/** The whole answer. */
export function routeLines(answer: RouteAnswer, words: AnswerWords): readonly Line[] {
  const { contract, decision, nearest, warnings } = answer;
  const heading = [contractLine(contract, words), ...warnings.map(warningLine)];
  switch (decision.outcome) {
    case 'decided':
      return spaced([heading, ...planBlocks(decision.plan, nearest, words)]);
    case 'undecided':
      return spaced([heading, ...undecidedBlocks(decision, words)]);
    case 'gap': {
      const verdict = [line(0, piece(words.say('gap'), 'bad')), line(2, words.say('gap_fix'))];
      const against = decision.against.slice(0, SHOWN_AGAINST).map((ground) => groundBlock(ground, words));
      return spaced([heading, verdict, ...against, nearestLines(nearest, words)]);
    }
    case 'overlap': {
      const count = decision.routes.length;
      const verdict = [line(0, piece(words.say('overlap', { count }), 'bad')), line(2, words.say('overlap_fix'))];
      return spaced([heading, verdict, ...decision.routes.map((ground) => groundBlock(ground, words))]);
    }
    case 'impossible': {
      const verdict = [line(0, piece(words.say('impossible'), 'bad')), line(2, words.say('impossible_fix'))];
      return spaced([heading, [...verdict, ...groundLines(decision.because, 2, words)]]);
    }
  }
}

function warningLine({ finding: { place }, text }: Warning): Line {
  const said = piece(text, 'warn');
  return place === undefined ? line(0, said) : lineAt(spell(place), 0, said);
}

/** `Договор 2026-0314, ПАО Сбербанк, на 2 марта 2026` */
function contractLine({ id, name, counterparty }: ContractFacts, words: AnswerWords): Line {
  const called = [words.say('contract'), ...(id === undefined ? [] : [id])].join(' ');
  const party = name ?? counterparty.title;
  const day = words.say('as_of', { day: dayInWords(words.wording.day, words.language) });
  return line(0, piece([called, ...(party === undefined ? [] : [party]), day].join(', '), 'faint'));
}

function planBlocks(plan: Plan, nearest: readonly NearestRoute[], words: AnswerWords): readonly (readonly Line[])[] {
  return [
    routeBlock(plan, words),
    ...planLines(plan, words),
    unknownLines(plan.unknown, words),
    nearestLines(nearest, words),
  ];
}

function routeBlock(plan: Plan, words: AnswerWords): readonly Line[] {
  const rule = words.bundle.decisions.routes.find(({ route }) => route === plan.route);
  const pieces = [
    piece(`${words.say('route')}: `, 'heading'),
    piece(plan.title, 'good'),
    piece(`  ${plan.route}`, 'faint'),
  ];
  const heading = rule === undefined ? line(0, ...pieces) : lineAt(spell(rule.at), 0, ...pieces);
  const grounds = groundLines(plan.because, 2, words);
  return grounds.length > 0 || rule?.otherwise !== true
    ? [heading, ...grounds]
    : [heading, line(2, words.say('otherwise'))];
}

function undecidedBlocks(
  decision: Extract<Decision, { outcome: 'undecided' }>,
  words: AnswerWords,
): readonly (readonly Line[])[] {
  const { possible, gapPossible, exact, unknown } = decision;
  const facts = factsInWords(
    unknown.map(({ fact }) => fact),
    words,
  );
  const verdict = words.say('undecided', { count: possible.length });
  const head = [
    line(0, piece(verdict, 'warn')),
    line(2, words.say('missing_facts', { facts })),
    ...(exact ? [] : [line(2, piece(words.say('not_exact'), 'faint'))]),
  ];
  const routes = possible.flatMap((ground) => possibleLine(ground));
  const gap = gapPossible ? [line(2, piece(words.say('and_gap'), 'bad'))] : [];
  return [head, [line(0, piece(words.say('possible'), 'heading')), ...routes, ...gap], unknownLines(unknown, words)];
}

function possibleLine({ route, title, because }: RouteGround): readonly Line[] {
  const place = because[0]?.at;
  const pieces = [piece(title, 'strong'), piece(`  ${route}`, 'faint')];
  return [place === undefined ? line(2, ...pieces) : lineAt(`${place.file}`, 2, ...pieces)];
}

function groundBlock({ route, title, because }: RouteGround, words: AnswerWords): readonly Line[] {
  return [line(0, piece(title, 'strong'), piece(`  ${route}`, 'faint')), ...groundLines(because, 2, words)];
}
