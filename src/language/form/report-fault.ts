// Turns faults of form into findings: which code, which words, and the line as it should be written.

import type { Finding } from '../../diagnostics/finding.ts';
import { nearestName } from '../../diagnostics/nearest-name.ts';
import { placeAt } from '../read/place-at.ts';
import type { SourceFile } from '../read/source-tree.ts';
import type { Fault } from './fault.ts';
import { FORM_CODES as CODES } from './form-codes.ts';
import type { RuleName } from './form-node.ts';
import { keyPlace, makeFinding, ownerPlace, placeName, rewriteAdded, valuePlace } from './make-finding.ts';
import { printEntry, printFlow, printPair, shortly } from './print-flow.ts';
import { reportStructure } from './report-structure.ts';
import { reportUnknownKey } from './report-unknown-key.ts';
import { reportValue } from './report-value.ts';

/** The finding about one fault of a file. */
export function reportFault(source: SourceFile, fault: Fault): Finding {
  switch (fault.kind) {
    case 'unknown_key':
      return reportUnknownKey(source, fault);
    case 'key_beside':
      return reportBeside(source, fault);
    case 'missing_key':
      return reportMissing(source, fault);
    case 'key_notation':
      return makeFinding(CODES.keyNotation, keyPlace(source, fault.entry), {
        params: { key: fault.entry.key, examples: fault.examples },
      });
    case 'key_option':
      return makeFinding(CODES.keyOption, keyPlace(source, fault.entry), {
        params: { key: fault.entry.key, options: fault.options },
        suggestion: nearestName(fault.entry.key, fault.options),
      });
    case 'structure':
      return reportStructure(source, fault);
    case 'type':
    case 'notation':
    case 'option':
      return reportValue(source, fault);
    case 'rule':
      return reportRule(source, fault);
    default:
      return reportAmount(source, fault);
  }
}

type Of<K extends Fault['kind']> = Extract<Fault, { kind: K }>;

function reportBeside(source: SourceFile, { entry, where, beside }: Of<'key_beside'>): Finding {
  const params = {
    key: entry.key,
    where: placeName(where),
    beside: shortly(printEntry(beside)),
  };
  return makeFinding(CODES.keyBeside, keyPlace(source, entry), { params });
}

function reportMissing(source: SourceFile, { map, site, where, key, example }: Of<'missing_key'>): Finding {
  const pair = printPair(key, example ?? '…');
  const words = { params: { key, where: placeName(where), example: pair }, rewrite: rewriteAdded(source, map, pair) };
  return makeFinding(CODES.missingKey, ownerPlace(source, map, site), words);
}

/** Codes of constraints, and the key whose absence they are about. */
const RULES: Readonly<Record<RuleName, { readonly code: number; readonly add?: string }>> = {
  not_both: { code: CODES.keysExclude },
  one_needed: { code: CODES.oneKeyNeeded },
  verb_needed: { code: CODES.nothingDone },
  name_needed: { code: CODES.stepNameNeeded, add: 'step: commercial_review' },
  sla_needed: { code: CODES.deadlineNeeded, add: 'sla: review' },
  no_sla_for_inform: { code: CODES.deadlineForInform },
  end_needed: { code: CODES.endNeeded, add: 'in_force: { from: 2026-01-01, until: 2026-12-31 }' },
  basis_needed: { code: CODES.basisNeeded, add: 'basis: Приказ 14, п. 2' },
  by_needed: { code: CODES.actorNeeded, add: 'by: curator' },
};

function reportRule(source: SourceFile, { rule, map, site, where, keys }: Of<'rule'>): Finding {
  const { code, add } = RULES[rule];
  const entries = keys.flatMap((key) => map.entries.find((entry) => entry.key === key) ?? []);
  const params = { keys: [...new Set(keys)], where: placeName(where) };
  const last = entries.at(-1);
  if (rule === 'not_both' || rule === 'no_sla_for_inform') {
    const place = last === undefined ? ownerPlace(source, map, site) : keyPlace(source, last);
    const [first] = entries;
    return makeFinding(code, place, {
      params,
      ...(first === undefined || first === last ? {} : { first: keyPlace(source, first) }),
    });
  }
  const rewrite = add === undefined || last !== undefined ? undefined : rewriteAdded(source, map, add);
  return makeFinding(code, rulePlace(source, map, site, rule), { params, rewrite });
}

/** A missing end is shown at what makes it needed. */
function rulePlace(source: SourceFile, map: Of<'rule'>['map'], site: Of<'rule'>['site'], rule: RuleName) {
  const causes = { end_needed: ['remove', 'waive'], basis_needed: ['in_force'] }[rule as string] ?? [];
  const cause = map.entries.find(({ key }) => causes.includes(key));
  return cause === undefined ? ownerPlace(source, map, site) : keyPlace(source, cause);
}

type Amounts = Of<'range' | 'too_few' | 'repeated' | 'empty_map'>;

function reportAmount(source: SourceFile, fault: Amounts): Finding {
  const { node, site } = fault;
  const place = valuePlace(source, node, site);
  switch (fault.kind) {
    case 'range':
      return makeFinding(CODES.outOfRange, place, {
        params: { key: site.key, written: shortly(printFlow(node)), bounds: boundsOf(fault) },
      });
    case 'too_few': {
      const code =
        site.key === 'any' && node.kind === 'list' && node.items.length === 1 ? CODES.oneBlock : CODES.tooFew;
      return makeFinding(code, place, { params: { key: site.key, least: fault.least } });
    }
    case 'repeated':
      return makeFinding(CODES.repeatedItem, place, {
        params: { key: site.key, written: shortly(printFlow(node)) },
        first: placeAt(source, fault.first.start, fault.first.end),
      });
    case 'empty_map':
      return makeFinding(CODES.emptyMap, place, { params: { key: site.key } });
  }
}

function boundsOf({ least, most }: Of<'range'>): string {
  if (most === undefined) return `≥ ${least ?? 0}`;
  return `${least ?? 0} … ${most}`;
}
