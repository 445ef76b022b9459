// One line of a timeline: what changes, what somebody does. The clock has been moved to it before.

import type { Act, PaperGiven } from '../domain/act.ts';
import { answerText } from '../domain/answer-text.ts';
import type { ContractFacts, PaperFacts } from '../domain/contract.ts';
import type { PersonId } from '../domain/ids.ts';
import type { GivenEntry } from '../language/contract/given.ts';
import type { MomentLineForm } from '../language/form/rule-files.generated.ts';
import { actsOfLine } from './act-of-line.ts';
import type { Failure, TroubleOf } from './failure.ts';
import type { RehearsedContract } from './rehearsed-contract.ts';
import { decideContract, factsOf, withChanges, withConfirmed } from './rehearsed-contract.ts';
import type { TimelineLine } from './rule-test.ts';
import type { RunningCase } from './running-case.ts';

export type Played = { readonly contract: RehearsedContract; readonly failure?: Failure };

type Line = {
  readonly line: TimelineLine;
  readonly form: MomentLineForm & { readonly does: NonNullable<MomentLineForm['does']> };
};

/** What went wrong is the first thing that was refused: the rest of the line is then not played. */
export async function playLine(line: TimelineLine, running: RunningCase, contract: RehearsedContract): Promise<Played> {
  const { form } = line;
  if (form.does === undefined) return { contract };
  const acting: Line = { line, form: { ...form, does: form.does } };
  const by = personOf(form.by ?? 'curator', running);
  const changed = withChanges(contract, line.changes);
  const facts = factsOf(changed, line.at);
  if ('kind' in facts) return { contract, failure: facts };
  const changes = changesOf(line.changes, facts, acting, running);
  const refused = actAll(changes, by, line, running);
  if (refused !== undefined) return { contract, failure: refused };
  const told = line.changes.some(({ key }) => isFact(key, contract) || key === 'confirmed')
    ? await decideAnew(changed, facts, line, running)
    : undefined;
  if (told !== undefined) return { contract, failure: told };
  return await playAct(acting, by, running, changed, facts);
}

async function playAct(
  { line, form }: Line,
  by: PersonId,
  running: RunningCase,
  contract: RehearsedContract,
  facts: ContractFacts,
): Promise<Played> {
  const paper = facts.papers.find(({ document }) => document === form.document);
  const draft = `${form.note ?? 'draft'}-${running.case.seq}`;
  const found = actsOfLine({ form, by, paper: paper === undefined ? undefined : paperOf(paper), draft }, running);
  if ('trouble' in found) return { contract, failure: troubleAt(line, found.trouble) };
  const acts = form.does === 'resubmit' ? [...answers(form, running), ...found.acts] : found.acts;
  const refused = actAll(acts, by, line, running);
  if (refused !== undefined) return { contract, failure: refused };
  if (form.does !== 'confirm_fact') return { contract };
  const confirmed = withConfirmed(contract, form.facts ?? []);
  const known = factsOf(confirmed, line.at);
  if ('kind' in known) return { contract, failure: known };
  const told = await decideAnew(confirmed, known, line, running);
  return told === undefined ? { contract: confirmed } : { contract, failure: told };
}

/** `client` acts through the curator, who notes what the client said or sent. */
export function personOf(name: string, { case: { context } }: RunningCase): PersonId {
  if (name === 'curator' || name === 'client') return context.people.curator;
  return name === 'initiator' ? context.people.initiator : (name as PersonId);
}

function actAll(acts: readonly Act[], by: PersonId, line: TimelineLine, running: RunningCase): Failure | undefined {
  for (const act of acts) {
    const refusal = running.act(by, act);
    if (refusal !== undefined) return troubleAt(line, { what: 'refused', act: act.act, by, refusal });
  }
  return undefined;
}

export function troubleAt({ at, form }: Pick<TimelineLine, 'at' | 'form'>, trouble: TroubleOf): Failure {
  return { kind: 'trouble', at, moment: form.at, trouble };
}

function isFact(key: string, { rules }: RehearsedContract): boolean {
  return rules.facts.has(key);
}

async function decideAnew(
  contract: RehearsedContract,
  facts: ContractFacts,
  line: TimelineLine,
  running: RunningCase,
): Promise<Failure | undefined> {
  const decision = await decideContract(contract, facts);
  if (decision.outcome !== 'decided') return troubleAt(line, { what: 'not_decided', decision });
  running.revise(decision.plan, line.form.does ?? '');
  return undefined;
}

/** What stands under `changes`, as acts: curator, draft, papers, facts. */
function changesOf(
  changes: readonly GivenEntry[],
  facts: ContractFacts,
  { form }: Line,
  running: RunningCase,
): readonly Act[] {
  return changes.flatMap((entry): readonly Act[] => {
    const text = entry.value.kind === 'text' ? entry.value.text : '';
    if (entry.key === 'curator') return [{ act: 'change_curator', to: text as PersonId }];
    if (entry.key === 'draft') return form.does === 'replace_draft' ? [] : [{ act: 'replace_draft', hash: text }];
    if (entry.key === 'documents') return paperActs(entry, facts, form, running);
    return factActs(entry, facts);
  });
}

function factActs({ key }: GivenEntry, { answers }: ContractFacts): readonly Act[] {
  const fact = [...answers.keys()].find((id) => id === key);
  const answer = fact === undefined ? undefined : answers.get(fact);
  const value = answer === undefined ? undefined : answerText(answer);
  return fact === undefined || value === undefined ? [] : [{ act: 'change_fact', fact, value }];
}

function paperActs(
  { value }: GivenEntry,
  { papers }: ContractFacts,
  form: Line['form'],
  running: RunningCase,
): readonly Act[] {
  const named = value.kind === 'map' ? value.entries.map(({ key }) => key) : [];
  return papers
    .filter(({ document }) => named.includes(document) && !(form.does === 'add_document' && form.document === document))
    .map((paper): Act => {
      const { document, promised } = paper;
      if (!paper.received && promised !== undefined) return { act: 'promise', document, until: promised };
      const isThere = running.case.context.papers[document]?.received === true;
      return { act: isThere ? 'replace_document' : 'add_document', document, paper: paperOf(paper) };
    });
}

/** The file of a paper is known by what is said of it: the same words are the same file. */
export function paperOf({ document, issued, until, limitMinor, invalid }: PaperFacts): PaperGiven {
  return {
    hash: document,
    ...(issued === undefined ? {} : { issued }),
    ...(until === undefined ? {} : { until }),
    ...(limitMinor === undefined ? {} : { limitMinor }),
    ...(invalid === undefined ? {} : { invalid }),
  };
}

/** A test that sends the contract back has dealt with the remarks, unless it says otherwise line by line. */
function answers({ note }: MomentLineForm, { case: { context } }: RunningCase): readonly Act[] {
  return context.remarks
    .filter(({ fate }) => fate === 'open')
    .map(({ remark }) => ({ act: 'address_remark', remark, text: note ?? '—' }));
}
