// What was filled in, what differs, and who is right, as a person said.
import { intakeWord } from '../../../../diagnostics/catalogue/intake-words.ts';
import { word } from '../../../../diagnostics/catalogue/words.ts';
import type { Bundle } from '../../../../domain/bundle.ts';
import type { BotButton } from '../../bot-keyboard.ts';
import { escapeBb } from '../../escape-bb.ts';
import type { Compared, Comparison, Teller } from './compare-entries.ts';
import type { IntakeSummary, Part } from './intake-summary.ts';
import { isDecided } from './is-decided.ts';
import { isSameName } from './is-same-name.ts';
import { shortText } from './row-in-words.ts';

/** In the order in which they stand in a line, and on the buttons. */
const TELLERS = ['card', 'crm', 'onec'] as const;
const RIGHT = ['onec', 'crm', 'card'] as const;

export function entriesPart(summary: IntakeSummary): Part {
  const { comparisons, bundle, note, seen } = summary;
  const { language } = bundle.decisions.policy;
  // What was decided is told, also once nobody says otherwise.
  const differing = comparisons.filter((one) => one.kind === 'differs' || isDecided(one, note.right));
  const open = differing.filter((one) => !isDecided(one, note.right));
  const lines = [...differing.map((one) => differenceLine(summary, one)), ...signatoryLine(summary)];
  return {
    lines: [
      ...filledLines(summary),
      ...(lines.length === 0 ? [] : [intakeWord('differs_heading', language), ...lines.map((line) => `• ${line}`)]),
    ],
    // Before the case has begun there is nothing that a press could change: the card is the contract.
    buttons: seen === undefined ? [] : open.flatMap((one) => rightButtons(bundle, one)),
  };
}

function filledLines({ note, bundle }: IntakeSummary): readonly string[] {
  const { language } = bundle.decisions.policy;
  return (['onec', 'crm'] as const).flatMap((by) => {
    const entries = Object.entries(note.filled ?? {})
      .filter(([, teller]) => teller === by)
      .map(([entry]) => entryTitle(bundle, entry as Compared));
    return entries.length === 0 ? [] : [intakeWord(`filled_${by}`, language, { entries })];
  });
}

function differenceLine({ bundle, note }: IntakeSummary, one: Comparison): string {
  const { language } = bundle.decisions.policy;
  const entry = entryTitle(bundle, one.entry);
  const right = note.right[one.entry];
  if (right !== undefined && isDecided(one, note.right)) {
    const value = valueInWords(bundle, one.entry, one.said[right] ?? '');
    return intakeWord('differs_decided', language, { entry, value, teller: intakeWord(`teller_${right}`, language) });
  }
  const tellers = TELLERS.flatMap((teller) => {
    const value = one.said[teller];
    return value === undefined
      ? []
      : [intakeWord(`says_${teller}`, language, { value: valueInWords(bundle, one.entry, value) })];
  });
  return intakeWord('differs', language, { entry, tellers });
}

/** The contract has no place for who signs: it is told, and nobody decides. */
function signatoryLine({ onec, crm, bundle }: IntakeSummary): readonly string[] {
  const { language } = bundle.decisions.policy;
  const inOneC = onec.kind === 'one' ? onec.row.signatory?.value : undefined;
  const inCrm = crm.kind === 'one' ? crm.row.director : undefined;
  if (inOneC === undefined || inCrm === undefined || isSameName(inOneC, inCrm)) return [];
  const tellers = [
    intakeWord('says_crm', language, { value: shortText(inCrm) }),
    intakeWord('says_onec', language, { value: shortText(inOneC) }),
  ];
  return [intakeWord('differs_signatory', language, { tellers })];
}

function rightButtons(bundle: Bundle, { entry, said }: Comparison): readonly BotButton[] {
  const { language } = bundle.decisions.policy;
  const tellers: readonly Teller[] = RIGHT.filter((teller) => said[teller] !== undefined);
  return tellers.map((teller, at) => ({
    verb: 'right',
    argument: `${entry}:${teller}`,
    text: intakeWord(`button_right_${teller}`, language, { entry: plainTitle(bundle, entry) }),
    ...(at === tellers.length - 1 ? { endsLine: true as const } : {}),
  }));
}

function entryTitle(bundle: Bundle, entry: Compared): string {
  return escapeBb(plainTitle(bundle, entry));
}

/** On a button, which shows no codes. */
function plainTitle({ decisions }: Bundle, entry: Compared): string {
  const { language } = decisions.policy;
  if (entry !== 'entity') return word(`card_entry_${entry}`, language);
  return decisions.facts.find(({ fact }) => fact === 'entity')?.title ?? intakeWord('entry_entity', language);
}

function valueInWords({ decisions }: Bundle, entry: Compared, value: string): string {
  if (entry !== 'entity') return shortText(value);
  const fact = decisions.facts.find((one) => one.fact === 'entity');
  return shortText(fact?.options.find(({ option }) => option === value)?.title ?? value);
}
