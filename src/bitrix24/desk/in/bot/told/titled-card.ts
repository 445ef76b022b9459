// What a contract is called in lists and above messages: the name of the party, else its tax id, and the number of the card.
import type { CaseId } from '../../../../../domain/case.ts';
import type { GivenContract } from '../../../../../engine/ports/contract-reader.ts';
import type { BotSurroundings } from '../bot-surroundings.ts';

/** In one line, not escaped. `longest`: characters after which the name is cut; the number stays whole. */
export function titledCard(
  { id, contract }: { readonly id: CaseId; readonly contract: GivenContract | undefined },
  { caseCards }: Pick<BotSurroundings, 'caseCards'>,
  longest = Number.POSITIVE_INFINITY,
): string {
  const item = caseCards.itemOf(id);
  const number = item === undefined ? id : `№ ${item}`;
  const name = ['name', 'inn', 'tax_id'].map((entry) => givenText(contract, entry)).find((text) => text !== '');
  if (name === undefined) return number;
  const letters = [...name];
  const room = longest - [...number].length - 2;
  return `${
    letters.length <= room
      ? name
      : `${letters
          .slice(0, room - 1)
          .join('')
          .trimEnd()}…`
  }, ${number}`;
}

/** Empty for what is not given. */
function givenText(contract: GivenContract | undefined, entry: string): string {
  const value = contract?.[entry];
  const text = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  return text.replace(/\s+/gu, ' ').trim();
}
