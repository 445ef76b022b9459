// The company of the counterparty: found by its requisites, or made where there is none; the card names it.
import { innProblem } from '../../../../domain/tax-id.ts';
import { FarError } from '../../../../engine/ports/far-error.ts';
import { plainText } from '../../out/inert-text.ts';
import type { CardRow } from '../card-row.ts';
import type { Answers } from './answers.ts';
import type { Gathered } from './gather-intake.ts';
import type { IntakeNote } from './intake-note.ts';
import { keepIntake } from './intake-note.ts';
import type { CrmNews } from './intake-summary.ts';
import type { IntakeTools } from './intake-tools.ts';
import { isDecided } from './is-decided.ts';
import type { NewCompany } from './make-company.ts';
import { makeCompany } from './make-company.ts';
import type { Making } from './making-note.ts';
import { keepMaking, recallMaking } from './making-note.ts';

export type Linked = {
  readonly note: IntakeNote;
  readonly news: CrmNews;
  readonly title: string;
  /** When it has to be seen to again. */
  readonly again?: number;
};

type Linking = {
  readonly gathered: Gathered;
  readonly note: IntakeNote;
  readonly answers: Answers;
  /** It is not waited for 1C any longer. */
  readonly isLast: boolean;
};

/** Rejects with a `FarError`. */
export async function linkCompany(tools: IntakeTools, linking: Linking): Promise<Linked> {
  const { gathered, note } = linking;
  const { crm, row } = gathered;
  if (crm.kind === 'one') await nameCompany(tools, row, crm.row.company);
  if (crm.kind !== 'none') return { note, news: 'none', title: '' };
  const wanted = newCompany(linking);
  const title = wanted?.name ?? '';
  if (note.made !== undefined) {
    await nameCompany(tools, row, note.made);
    return { note, news: 'made', title };
  }
  const why = whyNot(linking, wanted);
  if (why !== undefined || wanted === undefined) return { note, news: why ?? 'unnamed', title };
  try {
    return await make(tools, { row, note, wanted });
  } catch (thrown) {
    if (!(thrown instanceof FarError) || thrown.failure.kind !== 'refused') throw thrown;
    return { note, news: 'refused', title };
  }
}

function whyNot({ gathered, answers, note, isLast }: Linking, wanted: NewCompany | undefined): CrmNews | undefined {
  const { onec, row } = gathered;
  const { inn } = answers.query;
  // The intake asks about no ИНН whose check digits do not hold; this is for whoever forgets it.
  if (inn === undefined || innProblem(inn) !== undefined) return 'none';
  if (companyOn(row) !== undefined) return 'linked';
  // Who it is, is not settled yet.
  if (!isLast && (onec.kind === 'several' || onec.kind === 'away')) return 'none';
  if (wanted === undefined) return 'unnamed';
  const isOpen = gathered.comparisons.some((one) => one.kind === 'differs' && !isDecided(one, note.right));
  return isOpen && !isLast ? 'undecided' : undefined;
}

/** As the contract has it, or 1C. Undefined without a name. */
function newCompany({ gathered, answers }: Linking): NewCompany | undefined {
  const saidOf = (entry: 'name' | 'kpp' | 'ogrn'): string | undefined => {
    const said = gathered.comparisons.find((one) => one.entry === entry)?.said;
    return said?.card ?? said?.onec;
  };
  const { onec } = gathered;
  const [name, kpp, ogrn] = [saidOf('name'), saidOf('kpp'), saidOf('ogrn')];
  const director = onec.kind === 'one' ? onec.row.signatory?.value : undefined;
  const { inn } = answers.query;
  if (name === undefined || inn === undefined) return undefined;
  return {
    inn,
    name,
    ...(kpp === undefined ? {} : { kpp }),
    ...(ogrn === undefined ? {} : { ogrn }),
    ...(director === undefined ? {} : { director: plainText(director) }),
  };
}

async function make(
  tools: IntakeTools,
  { row, note, wanted }: { readonly row: CardRow; readonly note: IntakeNote; readonly wanted: NewCompany },
): Promise<Linked> {
  const { client, clock, notes } = tools;
  const keep = (making: Making): Promise<void> => keepMaking(notes, note.of, making);
  // One after another: two cards of one counterparty must not make two companies.
  const made = await tools.inTurnOf(note.of, async () => {
    const making = await recallMaking(notes, note.of);
    return await makeCompany({ client, now: clock.now, making, keep }, wanted);
  });
  if (made.kind === 'later') return { note, news: 'none', title: wanted.name, again: made.at };
  const after = { ...note, made: made.company };
  await keepIntake(notes, row.item, after);
  await nameCompany(tools, row, made.company);
  return { note: after, news: 'made', title: wanted.name };
}

/** A company that a person put on the card stays there. */
async function nameCompany({ client, map }: IntakeTools, row: CardRow, company: number): Promise<void> {
  if (companyOn(row) !== undefined) return;
  const params = {
    entityTypeId: map.entityTypeId,
    id: row.item,
    fields: { companyId: company },
    useOriginalUfNames: 'Y',
  };
  await client.call('crm.item.update', params, { urgency: 'bulk', kind: 'write' });
}

function companyOn({ fields }: CardRow): number | undefined {
  const company = Number(fields['companyId'] ?? 0);
  return Number.isSafeInteger(company) && company > 0 ? company : undefined;
}
