// Bars as SVG: their colours are printed on paper, too, and nothing has to be loaded or run to see them.

import { escapeHtml } from '../regulation/escape-html.ts';
import type { Bar, Segment } from './told-report.ts';

/** Units of a bar's width; its height is set by the style. */
const WIDTH = 1000;
/** Shares below this have no room for their percentage. */
const LABELLED = 0.07;

/** The row's bar; hidden from who cannot see it, since the row says the same in numbers. */
export function drawBar({ share, late = 0 }: Bar): string {
  const width = share * WIDTH;
  const lateWidth = width * late;
  const rects = [
    rect('bar-good', 0, width - lateWidth),
    ...(lateWidth > 0 ? [rect('bar-late', width - lateWidth, lateWidth)] : []),
  ];
  return `<svg class="bar" viewBox="0 0 ${WIDTH} 10" preserveAspectRatio="none" aria-hidden="true">${rects.join('')}</svg>`;
}

/** A whole and what it is made of, as one bar with the percentages on it. */
export function drawWhole(segments: readonly Segment[]): string {
  let from = 0;
  const [rects, labels]: [string[], string[]] = [[], []];
  for (const { part, share, text } of segments) {
    const width = share * WIDTH;
    rects.push(rect(`part-${part}`, from, width));
    if (share >= LABELLED) labels.push(label(part, text, from, width));
    from += width;
  }
  const said = segments.map((one) => `${one.label}: ${one.text}`).join('; ');
  return [
    `<div class="whole" role="img" aria-label="${escapeHtml(said)}">`,
    `<svg viewBox="0 0 ${WIDTH} 10" preserveAspectRatio="none" aria-hidden="true">${rects.join('')}</svg>`,
    ...labels,
    '</div>',
  ].join('');
}

/** The colour of a part or of a kind of bar, beside its name. */
export function drawSwatch(kind: string): string {
  return `<svg class="swatch" viewBox="0 0 10 10" aria-hidden="true"><rect class="${kind}" width="10" height="10" rx="2"/></svg>`;
}

function rect(kind: string, from: number, width: number): string {
  return `<rect class="${kind}" x="${digits(from)}" y="0" width="${digits(width)}" height="10"/>`;
}

function label(part: string, text: string, from: number, width: number): string {
  const place = `left:${digits(from / 10)}%;width:${digits(width / 10)}%`;
  return `<span class="on-${part}" style="${place}" aria-hidden="true">${escapeHtml(text)}</span>`;
}

function digits(value: number): string {
  return String(Math.round(value * 100) / 100);
}
