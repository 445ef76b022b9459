// Prints one scalar: as written, but for amounts, quotes and free text.

import type { Scalar } from 'yaml';
import { formatMoney, parseMoney } from '../../domain/money.ts';

type ScalarPlace = { readonly inFlow: boolean; readonly freeText: boolean; readonly indent: string };

/** The scalar as it should stand at its place; block scalars span several lines, set in under `indent`. */
export function printScalar(scalar: Scalar, text: string, place: ScalarPlace): string {
  const source = scalar.range ? text.slice(scalar.range[0], scalar.range[1]) : String(scalar.value);
  switch (scalar.type) {
    case 'BLOCK_LITERAL':
    case 'BLOCK_FOLDED':
      return printBlockScalar(source, place.indent);
    case 'QUOTE_SINGLE':
      return printQuoted(String(scalar.value), source);
    case 'QUOTE_DOUBLE':
      return source.includes('\n') ? JSON.stringify(scalar.value) : source;
    default:
      return printPlain(scalar, source, place);
  }
}

function printPlain(scalar: Scalar, source: string, place: ScalarPlace): string {
  const line = source.includes('\n') ? String(scalar.value) : source;
  if (place.freeText) return place.inFlow || typeof scalar.value !== 'string' ? quote(line) : line;
  const money = parseMoney(line);
  return money.ok ? formatMoney(money.money) : line;
}

function printQuoted(value: string, source: string): string {
  return /["\\\n]/.test(value) ? source : quote(value);
}

function quote(value: string): string {
  return `"${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}

/** The header (`|`, `>-`) stays; the lines keep their own indentation below the new one. */
function printBlockScalar(source: string, indent: string): string {
  const [header = '|', ...lines] = source.replace(/\n+$/, '').split('\n');
  const least = Math.min(
    ...lines.filter((line) => line.trim() !== '').map((line) => line.length - line.trimStart().length),
  );
  const body = lines.map((line) => (line.trim() === '' ? '' : `${indent}  ${line.slice(least)}`.trimEnd()));
  return [header.replace(/\d/, ''), ...body].join('\n');
}
