// What an approver says is wrong: the reasons that were chosen, with the words that came with them.
import type { Objection } from '../../../../../domain/act.ts';
import type { Bundle } from '../../../../../domain/bundle.ts';
import type { ReasonId } from '../../../../../domain/ids.ts';

/** As many lines as reasons: a line for each. Otherwise every reason bears all of the words, so that each can be read alone. */
export function objectionsOf(
  { directory }: Pick<Bundle, 'directory'>,
  reasons: readonly ReasonId[],
  words: string,
): readonly Objection[] {
  const lines = words.split('\n').filter((line) => line.trim() !== '');
  return reasons.map((reason, index) => {
    const about = directory.reasons.find((one) => one.reason === reason)?.about;
    const text = (lines.length === reasons.length ? (lines[index] ?? '') : words).trim();
    return {
      reason,
      ...(text === '' ? {} : { text }),
      ...(about?.kind === 'document' ? { document: about.document } : {}),
    };
  });
}
