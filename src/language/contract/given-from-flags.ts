// Flags of the command line become what was given: `--amount "6 200 000 RUB"`, `--fact amount=…`.

import type { Finding } from '../../diagnostics/finding.ts';
import { isSet } from '../../domain/fact.ts';
import type { ContractRules } from './contract-rules.ts';
import type { Given, GivenEntry } from './given.ts';
import { inputFinding } from './input-finding.ts';

/** One flag as typed: `name` with its dashes, `key` with underscores. No value: the flag stood alone. */
export type Flag = { readonly name: string; readonly key: string; readonly value?: string };

/**
 * Sets may be typed as `ip,works` or by repeating the flag; an amount of several parts too, with `+` between them. A flag alone says
 * true for a boolean fact. Other flags that are repeated are reported.
 */
export function givenFromFlags(
  flags: readonly Flag[],
  rules: ContractRules,
  report: (finding: Finding) => void,
): readonly GivenEntry[] {
  const byKey = Map.groupBy(flags, (flag) => flag.key);
  return [...byKey].flatMap(([key, same]) => {
    const name = same[0]?.name ?? key;
    const texts = same.map((flag) => flag.value ?? wordOf(flag, rules));
    if (texts.length > 1 && !takesSeveral(key, rules)) {
      report(inputFinding(545, undefined, { key: name }));
      return [];
    }
    const value = givenOf(texts.flatMap((text) => partsOf(key, text, rules)));
    return [{ key, name, value, setBy: 'flag' as const }];
  });
}

/** True for keys whose flag may be repeated. */
function takesSeveral(key: string, rules: ContractRules): boolean {
  const type = rules.facts.get(key)?.type;
  return key === 'confirmed' || type === 'money' || (type !== undefined && isSet(type));
}

function wordOf(flag: Flag, rules: ContractRules): string {
  return rules.facts.get(flag.key)?.type === 'boolean' ? 'true' : '';
}

function partsOf(key: string, text: string, rules: ContractRules): readonly string[] {
  if (!takesSeveral(key, rules)) return [text];
  const separator = rules.facts.get(key)?.type === 'money' ? /\+/ : /[,|]/;
  return text.split(separator).map((part) => part.trim());
}

function givenOf(parts: readonly string[]): Given {
  const [only = ''] = parts;
  if (parts.length === 1) return only === '[]' ? { kind: 'list', items: [] } : { kind: 'text', text: only };
  return { kind: 'list', items: parts.map((text) => ({ kind: 'text', text })) };
}
