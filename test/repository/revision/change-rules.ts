// A rule repository with a history: promises that hold, then a change that takes one of them away.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GitFolder } from './git-folder.ts';
import { smallRules } from './small-rules.ts';

const PROMISES = `promises:
  - { name: Каждый договор видит юрист, for: { kind: services }, always: legal }
  - { name: Никто не согласует свой договор, never: self_approval }
`;
const TEST = `tests:
  - name: крупный договор видит директор
    contract: { kind: services, amount: 6 000 000 RUB }
    expect: { route: large }
`;

/** Commits the rules, then the change. `below`: empty, or with a slash at its end. */
export function changeRules(folder: GitFolder, below = ''): void {
  const policy = `${below}rules/policy.yaml`;
  const text = (): string => readFileSync(join(folder.dir, policy), 'utf8');
  smallRules(folder, below);
  folder.write(policy, `${text().trimEnd()}\n${PROMISES}`);
  folder.write(`${below}routes/tests/large.yaml`, TEST);
  folder.commit();
  folder.write(policy, text().replace(/^.*Каждый договор видит юрист.*\n/m, ''));
  folder.commit();
}
