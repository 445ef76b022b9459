// How things stand with an intake: the card, its case, which rows are meant, and what agrees. Reads, and changes nothing.
import type { Bundle } from '../../../../domain/bundle.ts';
import type { GivenContract } from '../../../../engine/ports/contract-reader.ts';
import type { SeenCase } from '../../../../engine/ports/engine-desk.ts';
import { hashOf } from '../card-memory.ts';
import type { CardRow } from '../card-row.ts';
import { contractOfCard } from '../contract-of-card.ts';
import { readCards } from '../read-cards.ts';
import type { Answers, ChosenCrm, OneCRow } from './answers.ts';
import { chosenCrm, chosenOneC } from './answers.ts';
import type { Comparison } from './compare-entries.ts';
import { compareEntries } from './compare-entries.ts';
import type { IntakeNote } from './intake-note.ts';
import type { IntakeTools } from './intake-tools.ts';
import { sayingsOf } from './sayings-of.ts';

/** The contract as it stands: of the case, or of the card as long as there is none. */
export type IntakeGround = {
  readonly row: CardRow;
  readonly bundle: Bundle;
  readonly seen: SeenCase | undefined;
  readonly contract: GivenContract;
};

export type Gathered = IntakeGround & {
  readonly onec: OneCRow;
  readonly crm: ChosenCrm;
  readonly comparisons: readonly Comparison[];
};

/** Undefined where the card is gone, or the contract was erased. */
export async function intakeGround(tools: IntakeTools, item: number): Promise<IntakeGround | undefined> {
  const { client, map, desk, caseCards } = tools;
  const [[row], seen] = await Promise.all([
    readCards({ client, map }, [item], { urgency: 'press' }),
    desk.look(caseCards.caseOf(item)),
  ]);
  const bundle = seen?.bundle ?? (await desk.rules());
  if (row === undefined || bundle === undefined) return undefined;
  const contract = seen === undefined ? contractOfCard(row, map, bundle) : seen.contract;
  return contract === undefined ? undefined : { row, bundle, seen, contract };
}

export function gatherIntake(
  { secret }: Pick<IntakeTools, 'secret'>,
  ground: IntakeGround,
  { note, answers }: { readonly note: IntakeNote; readonly answers: Answers },
): Gathered {
  const { contract, seen, bundle } = ground;
  const kpp = typeof contract['kpp'] === 'string' ? contract['kpp'] : undefined;
  const isPicked = ({ id }: { readonly id: string }): boolean => note.row === hashOf(secret, [id]);
  const onec = chosenOneC(answers, { kpp, isPicked });
  const inOneC = onec.kind === 'one' ? onec.row.kpp?.value : undefined;
  const crm = chosenCrm(answers, { kpps: [kpp, inOneC], picked: note.requisite });
  const comparisons = compareEntries(sayingsOf({ contract, seen, bundle, onec, crm }));
  return { ...ground, onec, crm, comparisons };
}
