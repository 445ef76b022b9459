// No text of the rules gets out of its place: whatever titles say, the structure of the document stays what it is.

import { beforeAll, describe, expect, it } from 'vitest';
import type { Bundle } from '../../../src/domain/bundle.ts';
import { escapeHtml } from '../../../src/paper/regulation/escape-html.ts';
import { escapeLineStart, escapeMarkdown } from '../../../src/paper/regulation/escape-markdown.ts';
import { inOrderOfBasis } from '../../../src/paper/regulation/in-order-of-basis.ts';
import { renderRegulation } from '../../../src/paper/regulation/render-regulation.ts';
import { dayOf, defaultRules } from './default-rules.ts';

const AS_OF = dayOf('2026-03-02');

const HOSTILE = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</style></svg><script>alert(2)</script>',
  '| a | b |\n| --- | --- |',
  '```\n# heading\n```',
  '`code` **bold** [link](javascript:alert(1)) ![i](x) ~~no~~',
  '-->\n<!-- x',
  '# heading',
  '1. item',
  '- item',
  '&lt;b&gt; &#60; $x^2$',
  '{count|a|b} {role} %%{init: {}}%%',
  'a\u202egnirts\u0007\u0000b',
];

/** A harmless text for each, which sorts among them as the hostile one does: rules then stand in the same order. */
const HARMLESS = HOSTILE.map((text) => {
  const sorted = inOrderOfBasis(HOSTILE.map((basis) => ({ basis, title: '' })));
  return `plain ${String.fromCharCode(97 + sorted.findIndex(({ basis }) => basis === text))}`;
});

/** Keys whose texts come from people. */
const TEXTS = new Set(['title', 'basis', 'owner', 'name', 'fix', 'number', 'until_title']);

/** The rules with every text of people replaced, in turn, by the given ones. */
function withTexts(bundle: Bundle, texts: readonly string[]): Bundle {
  let turn = 0;
  const replaced = (key: string, value: unknown): unknown => {
    if (!TEXTS.has(key) || typeof value !== 'string') return value;
    turn += 1;
    return texts[turn % texts.length];
  };
  return JSON.parse(JSON.stringify(bundle, replaced)) as Bundle;
}

/** The tags of a page in order, pictures left out: their geometry follows the length of the words. */
function tagsOf(html: string): readonly string[] {
  const bare = html.replace(/<svg[\s\S]*?<\/svg>/g, '').replace(/<style>[\s\S]*?<\/style>/, '');
  return [...bare.matchAll(/<\/?([a-z0-9]+)/gi)].map(([tag]) => tag);
}

let plain: Bundle;
let hostile: Bundle;

beforeAll(async () => {
  const bundle = await defaultRules(AS_OF);
  plain = withTexts(bundle, HARMLESS);
  hostile = withTexts(bundle, HOSTILE);
});

describe('in HTML', () => {
  it('leaves the same tags as harmless titles do', async () => {
    const request = { asOf: AS_OF, language: 'ru', form: 'html' } as const;
    const html = await renderRegulation({ bundle: hostile, ...request });
    expect(tagsOf(html)).toEqual(tagsOf(await renderRegulation({ bundle: plain, ...request })));
    expect(html).not.toMatch(/<script|<img/i);
    expect(html.match(/<style>/g)).toHaveLength(1);
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
  });

  it('shows control and direction characters instead of obeying them', async () => {
    const html = await renderRegulation({ bundle: hostile, asOf: AS_OF, language: 'en', form: 'html' });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: it is about those
    expect(html.replace(/<svg[\s\S]*?<\/svg>/g, '')).not.toMatch(/[\u0000\u0007\u202e]/);
  });

  it.each([
    ['a & b < c > d " e \' f', 'a &amp; b &lt; c &gt; d &quot; e &#39; f'],
    ['от 5 000 000 RUB', 'от 5\u00a0000\u00a0000\u00a0₽'],
    ['за 2 рабочих дня — п. 4.3', 'за 2\u00a0рабочих дня\u00a0— п.\u00a04.3'],
    ['Петров С. А., Ким Е. В.', 'Петров\u00a0С.\u00a0А., Ким\u00a0Е.\u00a0В.'],
  ])('%s', (text, html) => {
    expect(escapeHtml(text)).toBe(html);
  });
});

describe('in Markdown', () => {
  it('leaves the same lines as harmless titles do', async () => {
    const request = { asOf: AS_OF, language: 'ru', form: 'markdown' } as const;
    const shape = (text: string): readonly string[] =>
      withoutPictures(text).map((line) => {
        const cells = line.startsWith('|') ? line.replace(/\\./g, '').split('|').length : 0;
        return `${/^\s*(#+ |- |\d+\. |\||<a |<sub>|<!-- |\*\*|)/.exec(line)?.[1]?.replace(/\d+/, '1') ?? ''}${cells}`;
      });
    const text = await renderRegulation({ bundle: hostile, ...request });
    expect(shape(text)).toEqual(shape(await renderRegulation({ bundle: plain, ...request })));
  });

  it('holds no tag but its own, and no mark that is not escaped', async () => {
    const text = withoutPictures(
      await renderRegulation({ bundle: hostile, asOf: AS_OF, language: 'en', form: 'markdown' }),
    ).join('\n');
    const own = text.replace(/<a id="[a-z0-9_-]+"><\/a>|<\/?sub>|<br>|^<!-- vizir-docs\/1 [^<>]* -->$/gm, '');
    expect(own).not.toMatch(/[<>]/);
    expect(own.replace(/\\./g, '')).not.toMatch(/[`~$]|\]\((?!#)/);
  });

  it('closes every picture where it ends', async () => {
    const text = await renderRegulation({ bundle: hostile, asOf: AS_OF, language: 'ru', form: 'markdown' });
    const fences = text.split('\n').filter((line) => line.startsWith('```'));
    expect(fences).toEqual(hostile.decisions.routes.flatMap(() => ['```mermaid', '```']));
  });

  it.each([
    ['a|b', 'a\\|b'],
    ['`x` *y* _z_', '\\`x\\` \\*y\\* \\_z\\_'],
    ['<b>&amp;', '&lt;b&gt;&amp;amp;'],
    ['two\nlines', 'two lines'],
    ['https://a.b, www.c.d, @e', 'https:&#8203;//a.b, www&#8203;.c.d, @&#8203;e'],
  ])('%s', (text, markdown) => {
    expect(escapeMarkdown(text)).toBe(markdown);
  });

  it.each([
    ['- item', '\\- item'],
    ['12. item', '12\\. item'],
    ['= line', '\\= line'],
    ['Юрист', 'Юрист'],
  ])('at the beginning of a line: %s', (text, markdown) => {
    expect(escapeLineStart(text)).toBe(markdown);
  });
});

function withoutPictures(text: string): readonly string[] {
  return text.replace(/^```mermaid\n[\s\S]*?^```$/gm, '').split('\n');
}

describe('as data', () => {
  it('is JSON whatever the titles are', async () => {
    const text = await renderRegulation({ bundle: hostile, asOf: AS_OF, language: 'ru', form: 'json' });
    expect(() => JSON.parse(text)).not.toThrow();
  });
});
