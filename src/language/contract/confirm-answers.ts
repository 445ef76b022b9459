// Which answers their role has confirmed.

import type { Finding } from '../../diagnostics/finding.ts';
import type { Answer } from '../../domain/fact.ts';
import type { FactId } from '../../domain/ids.ts';
import type { ContractRules } from './contract-rules.ts';
import type { GivenEntry } from './given.ts';
import { inputFinding, meantName } from './input-finding.ts';
import { textOf } from './text-of.ts';

/** Marks the answers listed under `confirmed`. Facts that nobody confirms, or that were not answered, are reported. */
export function confirmAnswers(
  entry: GivenEntry | undefined,
  answers: Map<FactId, Answer>,
  rules: ContractRules,
  report: (finding: Finding) => void,
): void {
  if (entry === undefined) return;
  const items = entry.value.kind === 'list' ? entry.value.items : [entry.value];
  const confirmable = [...rules.facts.values()].filter((fact) => fact.confirmedBy !== undefined);
  for (const item of items) {
    const name = textOf(entry.name, item, report);
    if (name === undefined) continue;
    const fact = confirmable.find((known) => known.fact === name);
    const answer = fact === undefined ? undefined : answers.get(fact.fact);
    if (fact === undefined) {
      const meant = meantName(
        name,
        confirmable.map(({ fact: id, title }) => [id, title] as const),
      );
      report(inputFinding(537, item.place, { key: entry.name, value: name }, meant));
    } else if (answer === undefined || answer.kind === 'unanswered') {
      report(inputFinding(538, item.place, { key: entry.name, value: name }));
    } else answers.set(fact.fact, { ...answer, confirmed: true });
  }
}
