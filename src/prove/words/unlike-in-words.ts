// How a contract differs from an ordinary one, in words.

import { word } from '../../diagnostics/catalogue/words.ts';
import type { InBoth } from '../../diagnostics/finding.ts';
import type { Language } from '../../diagnostics/message.ts';
import type { RuleNames } from '../../diagnostics/wording/rule-names.ts';
import { valueInWords } from '../../diagnostics/wording/value-in-words.ts';
import type { FactDeclaration } from '../../domain/fact.ts';
import type { Space } from '../space/build-space.ts';
import type { SpaceContract } from '../witness/contract-of.ts';

type Worded = { readonly regions: { readonly space: Space }; readonly names: RuleNames };

/** `Сумма договора: 5 000 000 RUB; Вид: Поставка`; empty where nothing differs. */
export function unlikeInWords({ regions: { space }, names }: Worded, contract: SpaceContract): InBoth {
  const facts = new Set<FactDeclaration>();
  const unconfirmed: FactDeclaration[] = [];
  for (const level of contract.unlike) {
    const axis = space.axes[level];
    if (axis === undefined || axis.kind === 'day') continue;
    if (axis.kind === 'confirmed') unconfirmed.push(axis.fact);
    else facts.add(axis.fact);
  }
  const inLanguage = (language: Language): string => {
    const said = [...facts].map((fact) => {
      const value = contract.values.get(fact.fact);
      const words =
        value === undefined || value === 'absent'
          ? word('absent', language)
          : valueInWords(fact, value, names, language);
      return `${fact.title}: ${words}`;
    });
    const open = unconfirmed.map((fact) => word('class_unconfirmed', language, { fact: fact.title }));
    const people = (['initiator', 'curator'] as const).flatMap((who) => {
      const person = contract.facts[who];
      return person === undefined ? [] : [word(`witness_${who}`, language, { person: names.person(person) })];
    });
    return [...said, ...open, ...people].join('; ');
  };
  return { ru: inLanguage('ru'), en: inLanguage('en') };
}
