// What somebody types to the bot to be told or shown something, in the words that people use for it.

/** `what`: a tax id, the number of a card, or a part of the title. */
export type Asked =
  | { readonly kind: 'where'; readonly what: string }
  | { readonly kind: 'own' }
  | { readonly kind: 'help' };

const OWN: ReadonlySet<string> = new Set(['мои', 'мое', 'моё', 'мои дела', 'mine', 'my']);
const HELP: ReadonlySet<string> = new Set(['помощь', 'help', '?', 'start', 'старт', 'привет', 'hello']);
/** An INN, or the number of a card, said alone. */
const BARE = /^(?:№\s*)?\d{1,15}$/;

/** Undefined for a text that asks for none of it; `bare`: a number alone counts as a question. */
export function askedWhere(text: string, bare: 'bare' | 'spelled'): Asked | undefined {
  const said = text.trim().replace(/^\//, '');
  const word = said.toLowerCase().replace(/[.!]+$/, '');
  if (OWN.has(word)) return { kind: 'own' };
  if (HELP.has(word)) return { kind: 'help' };
  const what = /^(?:где|where)(?:[\s:]|$)/iu.test(said) ? said.replace(/^(?:где|where)[\s:]*/iu, '') : undefined;
  if (what !== undefined) return { kind: 'where', what: what.replace(/\?+$/, '').trim() };
  return bare === 'bare' && BARE.test(said) ? { kind: 'where', what: said } : undefined;
}
