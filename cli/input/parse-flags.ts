// What commander left over of `vizir route …`: the contract file, and flags that may be facts.
import type { Flag } from '../../src/index.ts';
import { UsageError } from '../usage-error.ts';

export type RouteWords = { readonly contract: string | undefined; readonly flags: readonly Flag[] };

/**
 * Reads words such as `contract.yaml --amount "6 200 000 RUB" --own-form`. A flag takes the word behind it, unless that is a flag
 * itself or looks like a file; alone it says true. `facts`: what `--fact name=value` said.
 */
export function parseFlags(words: readonly string[], facts: readonly string[]): RouteWords {
  const contracts: string[] = [];
  const flags: Flag[] = facts.map(factFlag);
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    if (!word.startsWith('-') || word === '-') {
      contracts.push(word);
      continue;
    }
    if (!word.startsWith('--') || word.length < 4) throw new UsageError('unknown_option', { name: word });
    const next = words[at + 1];
    const [name = '', inline] = splitOnce(word);
    const takesNext = inline === undefined && next !== undefined && !next.startsWith('--');
    if (takesNext) at += 1;
    flags.push(flagOf(name, takesNext ? next : inline));
  }
  const [contract, another] = contracts;
  if (another !== undefined) throw new UsageError('too_many_arguments');
  return { contract, flags };
}

function splitOnce(word: string): readonly [string, string?] {
  const at = word.indexOf('=');
  return at === -1 ? [word] : [word.slice(0, at), word.slice(at + 1)];
}

/** `--own-form` asks for the fact `own_form`. */
function flagOf(name: string, value: string | undefined): Flag {
  const key = name.slice(2).replaceAll('-', '_');
  return value === undefined ? { name, key } : { name, key, value };
}

function factFlag(text: string): Flag {
  const [key = '', value] = splitOnce(text);
  if (key.trim() === '' || value === undefined) throw new UsageError('fact_without_value', { value: text });
  return { name: `--fact ${key.trim()}`, key: key.trim(), value };
}
