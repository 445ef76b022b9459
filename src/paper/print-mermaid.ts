// A picture as Mermaid text: drawn by GitHub, GitLab and most wikis.

import { visibleText } from '../diagnostics/visible-text.ts';
import type { Picture, PictureStage, PictureStep } from './picture.ts';

/** Colours that stand on white and on dark ground alike. */
const CLASSES = [
  'classDef lit fill:#2f7d4f,stroke:#1f5a38,color:#ffffff',
  'classDef dim fill:none,stroke:#9a9a9a,color:#8a8a8a,stroke-dasharray:4 3',
  'classDef open fill:#f2d479,stroke:#a67c00,color:#3b2f00',
  'classDef gate fill:none,stroke:#a67c00,color:#a67c00',
];

/** Prints a flow chart from left to right; ends with a newline. */
export function printMermaid(picture: Picture): string {
  const ids = new Map<string, string>();
  const idOf = (name: string): string => {
    const known = ids.get(name) ?? `n${ids.size}`;
    ids.set(name, known);
    return known;
  };
  const lines = [
    '---',
    `title: ${JSON.stringify(visibleText(picture.title))}`,
    '---',
    'flowchart LR',
    `  ${idOf('start')}([${label([picture.start.title, ...picture.because])}])`,
    ...gateLines(idOf('start'), picture.start.gate, idOf),
    ...picture.stages.flatMap((stage) => stageLines(stage, idOf)),
    `  ${idOf('signing')}([${label([picture.signing.title, ...picture.signing.notes])}])`,
    ...gateLines(idOf('signing'), picture.signing.gate, idOf),
    ...pathLines(picture, idOf),
    `  ${idOf('return')}[/${label([picture.onReturn])}/]`,
    ...CLASSES.map((style) => `  ${style}`),
  ];
  return `${lines.join('\n')}\n`;
}

type IdOf = (name: string) => string;

/** Text of a node: quotes and everything that Mermaid or HTML would read are written as character codes. */
function label(lines: readonly string[]): string {
  const safe = lines.map((line) =>
    visibleText(line).replace(/["#&;<>`\\[\]{}()|%]/g, (sign) => `#${sign.codePointAt(0)};`),
  );
  return `"${safe.join('<br/>')}"`;
}

function gateLines(target: string, papers: readonly string[], idOf: IdOf): readonly string[] {
  if (papers.length === 0) return [];
  const gate = idOf(`gate ${target}`);
  return [`  ${gate}>${label(papers)}]:::gate`, `  ${gate} -.-> ${target}`];
}

function stageLines(stage: PictureStage, idOf: IdOf): readonly string[] {
  const heading = stage.condition === undefined ? [stage.title] : [stage.title, stage.condition];
  return [
    `  subgraph ${idOf(stage.id)}[${label(heading)}]`,
    ...stage.steps.map((step) => `    ${idOf(step.id)}${shape(step)}${classOf(step)}`),
    ...stage.steps.flatMap((step) =>
      step.follows === undefined ? [] : [`    ${idOf(step.follows)} --> ${idOf(step.id)}`],
    ),
    '  end',
    ...gateLines(idOf(stage.id), stage.gate, idOf),
  ];
}

function shape(step: PictureStep): string {
  const text = label([step.title, ...step.notes, ...(step.condition === undefined ? [] : [step.condition])]);
  if (step.act === 'perform') return `[[${text}]]`;
  return step.act === 'approve' ? `[${text}]` : `(${text})`;
}

function classOf({ light }: PictureStep): string {
  return light === 'plain' ? '' : `:::${light}`;
}

function pathLines({ stages }: Picture, idOf: IdOf): readonly string[] {
  const stops = ['start', ...stages.map(({ id }) => id), 'signing'].map(idOf);
  return stops.slice(1).map((stop, position) => `  ${stops[position]} ==> ${stop}`);
}
