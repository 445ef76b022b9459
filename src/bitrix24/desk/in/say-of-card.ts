// What the bot tells somebody of a card: named and linked, and not again while nothing else is to be said.
import { correctionWord } from '../../../diagnostics/catalogue/correction-words.ts';
import type { Bundle } from '../../../domain/bundle.ts';
import { escapeBb } from '../escape-bb.ts';
import { cardLink, link } from '../out/links.ts';
import type { CardMemory } from './card-memory.ts';
import { hashOf } from './card-memory.ts';
import type { CardRow } from './card-row.ts';
import type { GatewayTools } from './gateway-tools.ts';
import { tellAccount } from './tell-account.ts';

export type CardSaying = {
  readonly memory: CardMemory;
  /** Number of the account; undefined for somebody who has none: nobody is told. */
  readonly user: number | undefined;
  readonly about: string;
  /** Escaped where people's words are in it. */
  readonly words: string;
  readonly bundle: Bundle;
  /** What it is really about, where words alone do not tell. */
  readonly what?: string;
};

/** Gives what is remembered of it. Rejects with a `FarError` for what may be tried again. */
export async function sayOfCard(tools: GatewayTools, row: CardRow, saying: CardSaying): Promise<CardMemory> {
  const { memory, user, about, words, what = '' } = saying;
  const hash = hashOf(tools.secret, [user, words, what]);
  if (user === undefined || memory.told[about] === hash) return memory;
  await tellAccount(tools, {
    user,
    name: `card/${row.item}/${about}/${hash}`,
    text: cardText(tools, row, saying.bundle, words),
  });
  return { ...memory, told: { ...memory.told, [about]: hash } };
}

/** The words under the name of the card, which leads to it. */
export function cardText(
  { map }: Pick<GatewayTools, 'map'>,
  row: Pick<CardRow, 'item' | 'title'>,
  bundle: Bundle,
  words: string,
): string {
  const title = escapeBb(row.title === '' ? `${row.item}` : row.title);
  const named = correctionWord('card_named', bundle.decisions.policy.language, { title });
  return `${link(cardLink(map, row.item), named)}\n${words}`;
}
