// What a change makes of promises, severities and ignores: every difference, with its place and in words.

import { policyWord } from '../diagnostics/catalogue/policy-words.ts';
import type { InBoth } from '../diagnostics/finding.ts';
import type { Language } from '../diagnostics/message.ts';
import type { PolicyChange } from '../diagnostics/policy-change.ts';
import { ignoreInWords, promiseInWords } from '../diagnostics/wording/policy-in-words.ts';
import { ruleNames } from '../diagnostics/wording/rule-names.ts';
import type { Bundle } from '../domain/bundle.ts';
import type { Day } from '../domain/day.ts';
import type { Source } from '../domain/source.ts';

/** One thing of a policy: what it is known by, what it says. Two are the same when words and form are, wherever they stand. */
type Entry = {
  readonly what: PolicyChange['what'];
  readonly name: string;
  readonly says: InBoth;
  /** The whole of it, without its places: titles may be the same where ids are not. */
  readonly form: string;
  readonly at: Source;
};

/**
 * Every change from `base` to `head` in the order of the policy, what is gone first. A promise is changed also when a limit, a role or a
 * fact that it names came to mean something else: it is compared by what it says on `asOf`, in full.
 */
export function comparePolicies(base: Bundle, head: Bundle, asOf: Day): readonly PolicyChange[] {
  const before = byKey(entriesOf(base, asOf));
  const after = byKey(entriesOf(head, asOf));
  const gone = [...before].flatMap(([key, { what, name, says, at }]) =>
    after.has(key) ? [] : [{ kind: 'removed', what, name, at, side: 'base', before: says } as const],
  );
  const now = [...after].flatMap(([key, entry]) => changeOf(before.get(key), entry));
  return [...gone, ...now];
}

function changeOf(was: Entry | undefined, { what, name, says, form, at }: Entry): readonly PolicyChange[] {
  const common = { what, name, at, side: 'head', after: says } as const;
  if (was === undefined) return [{ ...common, kind: 'added' }];
  const isSame = was.form === form && was.says.ru === says.ru && was.says.en === says.en;
  return isSame ? [] : [{ ...common, kind: 'changed', before: was.says }];
}

/** Two of one name are told apart by their order. */
function byKey(entries: readonly Entry[]): ReadonlyMap<string, Entry> {
  const keyed = new Map<string, Entry>();
  for (const entry of entries) {
    let key = `${entry.what} ${entry.name}`;
    while (keyed.has(key)) key = `${key} again`;
    keyed.set(key, entry);
  }
  return keyed;
}

function entriesOf(bundle: Bundle, asOf: Day): readonly Entry[] {
  const { policy, limits } = bundle.decisions;
  const names = ruleNames(bundle);
  const byLimit = new Map<string, (typeof limits)[number]>(limits.map((limit) => [limit.limit, limit]));
  const wording = (language: Language) => ({ names, limits: byLimit, day: asOf, language });
  return [
    ...policy.promises.map((promise): Entry => {
      const says = inBoth((language) => promiseInWords(promise, wording(language)));
      return { what: 'promise', name: promise.name, says, form: formOf(promise), at: promise.at };
    }),
    ...policy.severities.map((line): Entry => {
      const { code, severity, at } = line;
      const says = inBoth((language) => policyWord(`severity_${severity}`, language));
      return { what: 'severity', name: String(code), says, form: formOf(line), at };
    }),
    ...policy.ignores.map((ignore): Entry => {
      const { code, place, at } = ignore;
      const name = place === undefined ? String(code) : `${code} ${place}`;
      const says = inBoth((language) => ignoreInWords(ignore, language));
      return { what: 'ignore', name, says, form: formOf(ignore), at };
    }),
  ];
}

function formOf(value: unknown): string {
  return JSON.stringify(value, (key, inner: unknown) => (key === 'at' ? undefined : inner));
}

function inBoth(words: (language: Language) => string): InBoth {
  return { ru: words('ru'), en: words('en') };
}
