// Routes and plans as pictures: what is in them, what is lit, and that no text of the rules can break out of them.

import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { word } from '../../src/diagnostics/catalogue/words.ts';
import type { Bundle } from '../../src/domain/bundle.ts';
import type { Day } from '../../src/domain/day.ts';
import { parseDay } from '../../src/domain/day.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { decide, loadRules, readContract } from '../../src/index.ts';
import type { Picture } from '../../src/paper/picture.ts';
import { printMermaid } from '../../src/paper/print-mermaid.ts';
import { renderGraph } from '../../src/paper/render-graph.ts';
import { renderSvg } from '../../src/paper/render-svg.ts';
import { wrapText } from '../../src/paper/wrap-text.ts';

let bundle: Bundle;
let asOf: Day;
let plan: Plan;

beforeAll(async () => {
  const day = parseDay('2026-03-02');
  const loaded = day === undefined ? undefined : await loadRules('.', day);
  if (day === undefined || loaded?.bundle === undefined) throw new Error('the default rule set does not check');
  asOf = day;
  bundle = loaded.bundle;
  const text = readFileSync('docs/examples/contract.yaml', 'utf8');
  const { facts } = await readContract({ file: 'contract.yaml', text }, { flags: [], rates: undefined }, bundle, asOf);
  const decision = facts === undefined ? undefined : await decide(bundle, facts, { asOf });
  if (decision?.outcome !== 'decided') throw new Error('the example is decided');
  plan = decision.plan;
});

async function pictureOf(of: { route: string } | { plan: Plan }): Promise<Picture> {
  const json: unknown = JSON.parse(await renderGraph({ bundle, of, asOf, language: 'ru', format: 'json' }));
  return json as Picture;
}

describe('a route as a picture', () => {
  it('has every stage and step of every route, in order, each in plain light', async () => {
    for (const route of bundle.decisions.routes) {
      const picture = await pictureOf({ route: route.route });
      expect(picture.stages.map(({ id }) => id)).toEqual(route.stages.map(({ stage }) => stage));
      expect(picture.stages.flatMap(({ steps }) => steps.map(({ id }) => id))).toEqual(
        route.stages.flatMap(({ stage, steps }) => steps.map(({ step }) => `${stage}/${step}`)),
      );
      expect(new Set(picture.stages.flatMap(({ steps }) => steps.map(({ light }) => light)))).toEqual(
        new Set(['plain']),
      );
    }
  });

  it('says deadlines, conditions, what follows what, gates and returns in words', async () => {
    const picture = await pictureOf({ route: 'large-client' });
    const steps = picture.stages.flatMap((stage) => stage.steps);
    expect(steps.find(({ id }) => id === 'review/legal')?.notes).toContain('2 рабочих дня');
    expect(steps.find(({ id }) => id === 'review/technical_lead')?.condition).toMatch(
      /^если Что есть в предмете договора: есть/,
    );
    expect(steps.find(({ id }) => id === 'review/head_of_legal')?.follows).toBe('review/legal');
    expect(picture.start.gate).toContain('Устав с изменениями');
    expect(picture.onReturn).toMatch(/^Возврат: куратору/);
  });
});

describe('the path of one contract', () => {
  it('lights what its plan needs and dims what its route has besides', async () => {
    const picture = await pictureOf({ plan });
    const lights = new Map(picture.stages.flatMap(({ steps }) => steps.map(({ id, light }) => [id, light])));
    for (const stage of plan.stages) {
      for (const { step, needed } of stage.steps) {
        expect([step, lights.get(`${stage.stage}/${step}`)]).toEqual([step, needed.kind === 'yes' ? 'lit' : 'open']);
      }
    }
    const dim = [...lights].filter(([, light]) => light === 'dim').map(([id]) => id);
    expect(dim.length).toBeGreaterThan(0);
    expect(
      dim.every((id) => !plan.stages.some(({ stage, steps }) => steps.some(({ step }) => `${stage}/${step}` === id))),
    ).toBe(true);
  });
});

describe('as SVG', () => {
  it('is one well-formed picture with the words in it, for light and dark pages', async () => {
    const svg = await renderGraph({ bundle, of: { plan }, asOf, language: 'ru', format: 'svg' });
    expect(svg).toMatch(/^<svg [\s\S]*<\/svg>\s*$/);
    expect(svg).toContain('prefers-color-scheme: dark');
    expect(svg).toContain('Финансист');
    expect(svg.match(/<g id="clust/g)).toHaveLength(plan.stages.length);
  });

  it('keeps hostile text inside its box', async () => {
    const svg = await renderSvg(hostile('<script>alert(1)</script>" & \\N \\l ]]>'));
    expect(svg).not.toMatch(/<script|alert\(1\)<\/script/);
    expect(svg).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
  });
});

describe('control characters and marks of direction in a title', () => {
  const raw = 'Дог\u001b[31mовор \u202eLTR\u2066 \u200b';
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not come out.
  const steering = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b\u202e\u2066]/;

  it('are written out in an SVG, which stays XML', async () => {
    const svg = await renderSvg(hostile(raw));
    expect(svg).not.toMatch(steering);
    expect(svg).toContain('\\u001b');
  });

  it('are written out in Mermaid', () => {
    const text = printMermaid(hostile(raw));
    expect(text).not.toMatch(steering);
  });
});

describe('as Mermaid', () => {
  it('holds every step once, lit by class, and closes every stage', async () => {
    const text = await renderGraph({ bundle, of: { plan }, asOf, language: 'en', format: 'mermaid' });
    expect(text).toMatch(/^---\ntitle: .*\n---\nflowchart LR\n/);
    expect(text.match(/^ {2}subgraph /gm)).toHaveLength(plan.stages.length);
    expect(text.match(/^ {2}end$/gm)).toHaveLength(plan.stages.length);
    expect(text).toContain(':::lit');
    expect(text).toContain(word('picture_start', 'en'));
  });

  it('writes whatever Mermaid or HTML would read as character codes', () => {
    const text = printMermaid(hostile('"]; click n0 href "javascript:alert(1)" <b> end %%{init}%%'));
    const labels = text
      .split('\n')
      .slice(3)
      .flatMap((line) => [...line.matchAll(/"([^"]*)"/g)].map(([, label]) => label ?? ''));
    expect(labels.length).toBeGreaterThan(5);
    expect(labels.join('').replaceAll(/#\d+;|<br\/>/g, '')).not.toMatch(/["#%;<>[\]{}]/);
    expect(text).not.toContain('javascript:alert(1)"');
  });
});

describe('text in boxes', () => {
  it('breaks at blanks and never loses a letter', () => {
    expect(wrapText('Решение или протокол о назначении руководителя', 20)).toEqual([
      'Решение или протокол',
      'о назначении',
      'руководителя',
    ]);
    expect(wrapText('непереносимоедлинноеслово', 5)).toEqual(['непереносимоедлинноеслово']);
    expect(wrapText('', 5)).toEqual([]);
  });
});

function hostile(text: string): Picture {
  const step = { id: text, title: text, notes: [text], condition: text, light: 'lit', act: 'approve' } as const;
  const stage = {
    id: `stage ${text}`,
    title: text,
    condition: text,
    light: 'lit',
    gate: [text],
    steps: [step],
  } as const;
  return {
    title: text,
    because: [text],
    start: { title: text, gate: [text] },
    stages: [stage],
    signing: { title: text, gate: [text], notes: [text] },
    onReturn: text,
  };
}
