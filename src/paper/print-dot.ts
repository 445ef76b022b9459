// A picture as a Graphviz graph: stages as clusters, their steps side by side between a fork and a join.

import { visibleText } from '../diagnostics/visible-text.ts';
import type { Light, Picture, PictureStage, PictureStep } from './picture.ts';
import { wrapText } from './wrap-text.ts';

/** Characters on a line of a box: long Russian titles stay readable and a stage stays narrow. */
const BOX_WIDTH = 30;

/**
 * Inches that a character takes in bold and in plain 11 pt type. Graphviz guesses widths by a Latin font and is too small for Cyrillic:
 * these are measured on DejaVu Sans, the widest of the usual fallbacks, so that the text stays inside its box everywhere.
 */
const TITLE_INCHES = 0.1;
const NOTE_INCHES = 0.09;
const MARGIN_INCHES = 0.3;

/** Prints the graph in the DOT language. Every colour is a class, so that a style sheet can turn it for a dark page. */
export function printDot(picture: Picture): string {
  const statements = [
    'digraph route {',
    '  graph [rankdir=LR, compound=true, bgcolor="transparent", ranksep=0.45, nodesep=0.18, pad=0.2, fontname="Helvetica,Arial,sans-serif", labelloc=t, labeljust=l]',
    `  graph [label=${quote(
      [picture.title, picture.onReturn]
        .filter((line) => line !== '')
        .map((line) => `${line}\n`)
        .join(''),
    ).replaceAll('\\n', '\\l')}]`,
    '  node [shape=box, style="rounded,filled", fontname="Helvetica,Arial,sans-serif", fontsize=11, margin="0.14,0.08"]',
    '  edge [arrowsize=0.7]',
    node('start', [picture.start.title], picture.because, 'terminal plain'),
    ...gateLines('start', picture.start.gate),
    ...picture.stages.flatMap(stageLines),
    node('signing', [picture.signing.title], picture.signing.notes, 'terminal plain'),
    ...gateLines('signing', picture.signing.gate),
    ...pathLines(picture),
    '}',
  ];
  return statements.join('\n');
}

/** What would steer a terminal or is no XML is written out. */
function quote(raw: string): string {
  const text = raw.split('\n').map(visibleText).join('\n');
  return `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')}"`;
}

/** Lines of a centred label: Graphviz sets each on its own, so that a wrong guess of its width does no harm. */
function lines(texts: readonly string[]): readonly string[] {
  return texts.flatMap((text) => wrapText(text, BOX_WIDTH));
}

/** The class `bold-2` makes the first two lines of a box or a stage bold, see render-svg.ts. */
function node(id: string, titles: readonly string[], notes: readonly string[], style: string): string {
  const title = lines(titles);
  const label = quote([...title, ...lines(notes)].join('\n'));
  return `  ${quote(id)} [label=${label}, class=${quote(`${style} bold-${title.length}`)}, width=${widthOf(titles, notes)}]`;
}

function widthOf(titles: readonly string[], notes: readonly string[]): string {
  const longest = (texts: readonly string[]): number => Math.max(0, ...lines(texts).map((line) => line.length));
  const inches = Math.max(longest(titles) * TITLE_INCHES, longest(notes) * NOTE_INCHES);
  return (inches + MARGIN_INCHES).toFixed(2);
}

function gateLines(target: string, papers: readonly string[]): readonly string[] {
  if (papers.length === 0) return [];
  const id = `gate ${target}`;
  const list = lines(papers.map((paper) => `• ${paper}`));
  // `\\l` ends a line and sets it to the left.
  const label = `${quote(list.join('\n')).slice(0, -1).replaceAll('\\n', '\\l')}\\l"`;
  return [
    `  ${quote(id)} [shape=note, style="", label=${label}, fontsize=10, class="gate", width=${widthOf(list, [])}]`,
    `  ${quote(id)} -> ${quote(target)} [style=dashed, class="gate"]`,
  ];
}

const forkOf = (stage: PictureStage): string => `fork ${stage.id}`;
const joinOf = (stage: PictureStage): string => `join ${stage.id}`;

function stageLines(stage: PictureStage): readonly string[] {
  const heading = lines([stage.title, ...(stage.condition === undefined ? [] : [stage.condition])]);
  const followed = new Set(stage.steps.flatMap(({ follows }) => follows ?? []));
  const style = `stage ${stage.light} bold-${lines([stage.title]).length}`;
  return [
    `  subgraph ${quote(`cluster ${stage.id}`)} {`,
    `    label=${quote(heading.join('\n'))}; labeljust=c; fontsize=12; class=${quote(style)}; style="rounded"; margin=12;`,
    point(forkOf(stage), stage.light),
    point(joinOf(stage), stage.light),
    ...stage.steps.map(stepLine),
    ...stage.steps.map((step) => edge(step.follows ?? forkOf(stage), step.id, step.light, FORK_WEIGHT)),
    ...stage.steps.filter(({ id }) => !followed.has(id)).map((step) => edge(step.id, joinOf(stage), step.light)),
    ...(stage.steps.length === 0 ? [edge(forkOf(stage), joinOf(stage), stage.light)] : []),
    '  }',
    ...gateLines(forkOf(stage), stage.gate),
  ];
}

function point(id: string, light: Light): string {
  return `    ${quote(id)} [shape=circle, label="", width=0.12, fixedsize=true, class=${quote(`point ${light}`)}]`;
}

/** Steps stand right behind the fork, in one column, rather than anywhere up to the join. */
const FORK_WEIGHT = 8;

function edge(from: string, to: string, light: Light, weight = 1): string {
  const dashed = light === 'dim' ? ', style=dashed' : '';
  return `    ${quote(from)} -> ${quote(to)} [class=${quote(light)}, weight=${weight}${dashed}]`;
}

function stepLine(step: PictureStep): string {
  const notes = [...step.notes, ...(step.condition === undefined ? [] : [step.condition])];
  return `  ${node(step.id, [step.title], notes, `step ${step.act} ${step.light}`)}`;
}

function pathLines({ stages }: Picture): readonly string[] {
  const stops = [
    { in: 'start', out: 'start' },
    ...stages.map((stage) => ({ in: forkOf(stage), out: joinOf(stage) })),
    { in: 'signing', out: 'signing' },
  ];
  return stops
    .slice(1)
    .map(
      (stop, position) => `  ${quote(stops[position]?.out ?? '')} -> ${quote(stop.in)} [class="path", penwidth=1.6]`,
    );
}
