// The small rules with an account at the portal for everybody in them.
import type { Bundle } from '../../../src/domain/bundle.ts';
import { day } from '../../calendar/calendar-of.ts';
import type { Edition } from '../../simulation/small-rules.ts';
import { smallRules } from '../../simulation/small-rules.ts';

/** Number of the first person's account; the others follow in the order of the rules. */
const FIRST_ACCOUNT = 101;

/** `edit`: what a scenario wants to be otherwise. */
export function portalRules(
  edition: Edition = 'first',
  edit: (file: string, text: string) => string = (_, text) => text,
): Bundle {
  return smallRules(edition, day('2026-03-02'), 2, (file, text) => {
    const edited = edit(file, text);
    return file === 'rules/roles.yaml' ? withAccounts(edited) : edited;
  });
}

function withAccounts(text: string): string {
  let account = FIRST_ACCOUNT - 1;
  return text.replace(/^( {2}[a-z]+: \{ title: [A-Z][a-z]+)(, department: )/gm, (_, name: string, rest: string) => {
    account += 1;
    return `${name}, bitrix24: ${account}${rest}`;
  });
}
