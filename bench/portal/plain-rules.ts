// The rules of a plain life: two approvers side by side, four papers, one person each.
import type { Bundle } from '../../src/domain/bundle.ts';
import { portalRules } from '../../test/scenarios/portal/portal-rules.ts';

/** `papers`: whether two of them have to be there at the start, or all only at the signing. */
export function plainRules(papers: 'from_the_start' | 'later' = 'from_the_start'): Bundle {
  return portalRules('lighter', (file, text) => {
    switch (file) {
      case 'rules/roles.yaml':
        return text
          .replace('people: [stepanova, morozova], substitutes: [belova]', 'people: [stepanova], substitutes: [belova]')
          .replace('people: [vasileva, orlova]', 'people: [vasileva]');
      case 'rules/packages/llc.yaml':
        return text
          .replace(', checked_by: finance', '')
          .replaceAll('by: start', papers === 'later' ? 'by: signing' : 'by: start');
      default:
        return text;
    }
  });
}

/** A small deal: lawyer and financier are asked, and nobody after them. */
export const PLAIN_CONTRACT = {
  inn: '7707083893',
  name: 'Acme',
  amount: '20 000 RUB',
  own_form: false,
  personal_data: false,
};
