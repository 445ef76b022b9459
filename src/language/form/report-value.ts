// Findings about single values: of the wrong type, written in another way, or none of the options.

import type { Finding } from '../../diagnostics/finding.ts';
import { nearestName } from '../../diagnostics/nearest-name.ts';
import { isId } from '../../domain/ids.ts';
import type { SourceFile } from '../read/source-tree.ts';
import type { Fault, Site } from './fault.ts';
import { FORM_CODES as CODES } from './form-codes.ts';
import { makeFinding, rewriteEntry, valuePlace } from './make-finding.ts';
import { printFlow, printPair, shortly } from './print-flow.ts';

type Of<K extends Fault['kind']> = Extract<Fault, { kind: K }>;

const TYPE_CODES = {
  text: CODES.textNeeded,
  number: CODES.numberNeeded,
  whole: CODES.numberNeeded,
  boolean: CODES.booleanNeeded,
} as const;

type ValueFault = Of<'type' | 'notation' | 'option'>;

/** The finding about a single value. */
export function reportValue(source: SourceFile, fault: ValueFault): Finding {
  switch (fault.kind) {
    case 'type':
      return reportType(source, fault);
    case 'notation':
      return reportNotation(source, fault);
    case 'option':
      return reportOption(source, fault);
  }
}

/** A value of another type: a number where text is needed stands in quotes; `2 of 3` is a quorum. */
function reportType(source: SourceFile, { node, site, needs }: Of<'type'>): Finding {
  const place = valuePlace(source, node, site);
  const written = printFlow(node);
  const count = /\d+/.exec(written)?.[0];
  if (site.key === 'at_least' && count !== undefined) {
    return makeFinding(CODES.quorum, place, {
      params: { written: shortly(printPair(site.key, written)), right: `at_least: ${count}` },
      rewrite: rewriteValue(source, site, count),
    });
  }
  const rewrite = needs === 'text' ? rewriteValue(source, site, JSON.stringify(written)) : undefined;
  return makeFinding(TYPE_CODES[needs], place, { params: { key: site.key, written: shortly(written) }, rewrite });
}

/** A value whose notation the schemas do not know. */
function reportNotation(source: SourceFile, { node, site, examples }: Of<'notation'>): Finding {
  const place = valuePlace(source, node, site);
  const written = printFlow(node);
  if (site.refers === 'sla' && /\d/.test(written)) {
    return makeFinding(CODES.lengthForDeadline, place, {
      params: { written: shortly(printPair(site.key, written)), right: 'sla: review' },
      rewrite: rewriteValue(source, site, 'review'),
    });
  }
  const isBadName = site.refers !== undefined && node.kind === 'scalar' && !isId(String(node.value));
  const code = isBadName ? CODES.nameNeeded : CODES.notation;
  return makeFinding(code, place, { params: { key: site.key, written: shortly(written), examples } });
}

/** A value that is none of a closed list. */
function reportOption(source: SourceFile, { node, site, options }: Of<'option'>): Finding {
  const place = valuePlace(source, node, site);
  const written = printFlow(node);
  const value = node.kind === 'scalar' ? String(node.value) : written;
  if (value === 'false' && options.length === 1 && options[0] === 'true') {
    return makeFinding(CODES.falseLine, place, { params: { key: site.key } });
  }
  const nearest = nearestName(value, options) ?? (options.length === 1 ? options[0] : undefined);
  return makeFinding(CODES.notAnOption, place, {
    params: { key: site.key, written: shortly(written), options },
    suggestion: nearest,
    rewrite: nearest === undefined ? undefined : rewriteValue(source, site, nearest),
  });
}

/** The line with the value under a key replaced. */
function rewriteValue(source: SourceFile, { entry, map, key }: Site, value: string): string | undefined {
  return entry === undefined || map === undefined
    ? undefined
    : rewriteEntry(source, map, entry, [printPair(key, value)]);
}
