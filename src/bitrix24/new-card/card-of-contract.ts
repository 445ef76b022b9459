// A contract as fields of a card, as people would have filled it in: what the gateway reads there says the same as the contract.

import type { StartPaper } from '../../domain/act.ts';
import type { Bundle } from '../../domain/bundle.ts';
import { minorDigits } from '../../domain/currency.ts';
import { formatDay } from '../../domain/day.ts';
import type { FactDeclaration } from '../../domain/fact.ts';
import type { Money } from '../../domain/money.ts';
import { parseMoney } from '../../domain/money.ts';
import type { GivenContract, GivenValue } from '../../engine/ports/contract-reader.ts';
import type { CardField, DocumentPart } from '../card-field.ts';
import { CARD_ENTRIES, fieldName } from '../card-field.ts';
import type { Params } from '../client/portal-call.ts';
import type { PortalMap } from '../portal-map.ts';

export type ContractOnCard = { readonly contract: GivenContract; readonly papers: readonly StartPaper[] };

/** By original names of fields. What a card has no field for, or what does not fit one, is left to the contract itself. */
export function cardOfContract({ contract, papers }: ContractOnCard, map: PortalMap, bundle: Bundle): Params {
  const facts = new Map<string, FactDeclaration>(bundle.decisions.facts.map((fact) => [fact.fact, fact]));
  const fields: Record<string, unknown> = {};
  const nothing: number[] = [];
  const put = (field: CardField, value: unknown): void => {
    if (value !== undefined) fields[fieldName(map.typeId, field)] = value;
  };
  for (const [name, value] of Object.entries(contract)) {
    const entry = CARD_ENTRIES.find((one) => one === name);
    const fact = facts.get(name);
    if (entry !== undefined) put({ of: 'entry', entry }, String(value));
    // Country and initiator are facts, too, and said elsewhere.
    else if (fact === undefined || fact.origin !== 'contract') continue;
    else if (isNothing(value)) nothing.push(...optionsOf(map, { of: 'absent' }, [name]));
    else put({ of: 'fact', fact: fact.fact }, answerOnCard(fact, value, map, bundle));
  }
  if (nothing.length > 0) put({ of: 'absent' }, nothing);
  const { currency } = bundle.decisions.policy;
  for (const paper of papers) for (const [field, value] of paperOnCard(paper, currency)) put(field, value);
  return fields;
}

/** Answered, with none. */
function isNothing(value: GivenValue): boolean {
  return value === 'absent' || (Array.isArray(value) && value.length === 0);
}

function answerOnCard(fact: FactDeclaration, value: GivenValue, map: PortalMap, { directory }: Bundle): unknown {
  const field: CardField = { of: 'fact', fact: fact.fact };
  const texts = Array.isArray(value) ? value.map(String) : [String(value)];
  const [text = ''] = texts;
  if (map.options.has(fieldName(map.typeId, field))) {
    const numbers = optionsOf(map, field, texts);
    return fact.type === 'choices' ? numbers : numbers[0];
  }
  switch (fact.type) {
    case 'money':
      return moneyOnCard(texts);
    case 'boolean':
      return text === 'true' ? 'Y' : 'N';
    case 'number':
    case 'percent':
    case 'months':
      return Number.parseFloat(text.replaceAll(' ', ''));
    case 'person':
      return directory.people.find(({ person }) => person === text)?.bitrix24;
    case 'codes':
      return texts;
    default:
      return text;
  }
}

function optionsOf(map: PortalMap, field: CardField, names: readonly string[]): readonly number[] {
  const options = map.options.get(fieldName(map.typeId, field));
  return names.flatMap((name) => options?.get(name) ?? []);
}

/** Parts of one currency are their sum; those of several fit no field. */
function moneyOnCard(parts: readonly string[]): string | undefined {
  const amounts = parts.flatMap((part): readonly Money[] => {
    const reading = parseMoney(part);
    return reading.ok ? [reading.money] : [];
  });
  const [first] = amounts;
  if (first === undefined || amounts.length < parts.length) return undefined;
  if (amounts.some(({ currency }) => currency !== first.currency)) return undefined;
  return moneyText({ ...first, minor: amounts.reduce((sum, { minor }) => sum + minor, 0) });
}

function moneyText({ minor, currency }: Money): string {
  const digits = minorDigits(currency);
  const text = String(minor).padStart(digits + 1, '0');
  const whole = text.slice(0, text.length - digits);
  return `${whole}${digits === 0 ? '' : `.${text.slice(-digits)}`}|${currency}`;
}

function paperOnCard({ document, paper, promised }: StartPaper, currency: string) {
  const part = (name: DocumentPart): CardField => ({ of: 'document', document, part: name });
  const dates = [
    [part('issued'), paper.issued],
    [part('until'), paper.until],
    [part('promised'), promised],
  ] as const;
  return [
    ...dates.map(([field, day]): [CardField, unknown] => [field, day === undefined ? undefined : formatDay(day)]),
    [part('limit'), paper.limitMinor === undefined ? undefined : moneyText({ minor: paper.limitMinor, currency })],
  ] satisfies readonly [CardField, unknown][];
}
