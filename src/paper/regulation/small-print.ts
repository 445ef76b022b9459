// The small print under a rule: since when, on which basis, in which file.

import type { InForce } from '../../domain/bundle.ts';
import type { Source } from '../../domain/source.ts';
import { joinProse } from './compose-prose.ts';
import type { Block, Prose } from './regulation.ts';
import type { Writing } from './writing.ts';

type Grounded = { readonly basis?: string; readonly owner?: string; readonly at: Source };

/** Basis, keeper and file. The line is left out: a comment added above a rule must not change the regulation. */
export function smallPrint({ basis, owner, at }: Grounded, { say }: Writing): Block {
  const parts: Prose[] = [
    ...(basis === undefined ? [] : [say('ground', { basis })]),
    ...(owner === undefined ? [] : [say('owner', { owner })]),
    say('place', { file: at.file }),
  ];
  return { kind: 'small_print', prose: joinProse(parts, ' · ') };
}

/** The files in which many small rules stand together; nothing where there are none. */
export function placesPrint(rules: readonly { readonly at: Source }[], { say }: Writing): readonly Block[] {
  const files = [...new Set(rules.map(({ at }) => at.file))];
  return files.length === 0 ? [] : [{ kind: 'small_print', prose: say('place', { file: files.join(', ') }) }];
}

/** From when to when, and that it is not so yet or any more; nothing for a rule without dates. */
export function inForceBlocks(inForce: InForce, writing: Writing): readonly Block[] {
  const sentences = [...datesOf(inForce, writing), ...statusOf(inForce, writing)];
  return sentences.length === 0 ? [] : [{ kind: 'paragraph', prose: joinProse(sentences, ' ') }];
}

function datesOf({ from, until }: InForce, { say, day }: Writing): readonly Prose[] {
  if (typeof until === 'number') {
    return from === undefined
      ? [say('in_force_until', { until: day(until) })]
      : [say('in_force_between', { from: day(from), until: day(until) })];
  }
  return [
    ...(from === undefined ? [] : [say('in_force_from', { from: day(from) })]),
    ...(until === 'open' ? [say('in_force_open')] : []),
  ];
}

function statusOf({ from, until }: InForce, { say, asOf }: Writing): readonly Prose[] {
  if (from !== undefined && asOf < from) return [say('not_yet')];
  return typeof until === 'number' && until < asOf ? [say('no_longer')] : [];
}
