// `vizir outbox` at work: what has still to reach people, tried again or taken back.
import type { OutboxEntry } from '../../src/index.ts';
import { word } from '../../src/index.ts';
import { readCount } from '../input/read-count.ts';
import type { Language } from '../language.ts';
import { effectJson } from '../output/effect-json.ts';
import type { Line } from '../output/line.ts';
import { line, piece } from '../output/line.ts';
import { printJson } from '../output/print-json.ts';
import { renderLines } from '../output/render-lines.ts';
import { sheetOf } from '../sheet-of.ts';
import type { Shell } from '../shell.ts';
import { UsageError } from '../usage-error.ts';
import { withCases } from '../with-cases.ts';
import type { Format, StoreOptions } from './store-options.ts';

export type OutboxOptions = StoreOptions & {
  readonly format: Format;
  readonly state?: OutboxEntry['state'];
  readonly case?: OutboxEntry['case'];
  readonly limit?: string;
};
export type AmendOptions = StoreOptions & { readonly format: Format; readonly reason?: string };

const OPEN: readonly OutboxEntry['state'][] = ['pending', 'sending', 'retry', 'dead'];

export async function runOutboxList(options: OutboxOptions, shell: Shell): Promise<number> {
  const limit = readCount(options.limit);
  return await withCases(options, shell, async ({ cases, language, wording }) => {
    const entries = await cases.outbox({
      states: options.state === undefined ? OPEN : [options.state],
      ...(options.case === undefined ? {} : { case: options.case }),
      limit,
    });
    if (options.format === 'json') {
      await shell.out.write(printJson({ format: 'vizir-outbox/1', effects: entries.map(effectJson) }));
      return 0;
    }
    const { moment } = await wording();
    const lines = entries.map((entry) => effectLine(entry, language, moment));
    const told = lines.length === 0 ? [line(0, word('outbox_none', language))] : lines;
    await shell.out.write(renderLines(told, sheetOf(shell.out, shell.env)));
    return 0;
  });
}

export function effectLine(entry: OutboxEntry, language: Language, moment: (at: OutboxEntry['at']) => string): Line {
  const { key, state, attempts, reason, sendingSince, notBefore } = entry;
  const tried = attempts === 0 ? [] : [word('outbox_attempts', language, { count: attempts })];
  const since = state === 'sending' && sendingSince !== undefined ? [moment(sendingSince)] : [];
  const next = state === 'retry' && notBefore !== undefined ? [moment(notBefore)] : [];
  const said = [...since, ...next, ...tried, ...(reason === undefined ? [] : [reason])];
  const style = state === 'dead' ? 'bad' : 'plain';
  return line(
    0,
    piece(key, 'strong'),
    piece(`  ${word(`outbox_${state}`, language)}`, style),
    piece(said.length === 0 ? '' : `  ${said.join('; ')}`, 'faint'),
  );
}

/** What a person does about one effect; nothing is sent here. */
export async function runOutboxAmend(
  key: string,
  to: 'pending' | 'dropped',
  { reason, ...options }: AmendOptions,
  shell: Shell,
): Promise<number> {
  return await withCases(options, shell, async ({ cases, language }) => {
    const amended = await cases.amendEffect(key, to, reason ?? 'by hand');
    if (amended === 'refused') throw new UsageError('no_effect', { name: key });
    const text = word(to === 'pending' ? 'outbox_retried' : 'outbox_dropped_now', language, { key });
    const did = to === 'pending' ? 'outbox_retry' : 'outbox_drop';
    await shell.out.write(options.format === 'json' ? printJson({ format: 'vizir-care/1', did, key }) : `${text}\n`);
    return 0;
  });
}
