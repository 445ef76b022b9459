// Whom 1C and the CRM know under the tax id, and the choice where it is several.
import { intakeWord } from '../../../../diagnostics/catalogue/intake-words.ts';
import { ruleNames } from '../../../../diagnostics/wording/rule-names.ts';
import type { CounterpartyRow } from '../../../../engine/ports/counterparties.ts';
import type { BotButton } from '../../bot-keyboard.ts';
import { escapeBb } from '../../escape-bb.ts';
import { plainText } from '../../out/inert-text.ts';
import type { CrmRow } from './find-in-crm.ts';
import type { IntakeSummary, Part } from './intake-summary.ts';
import { NO_PART } from './intake-summary.ts';
import { crmRowInWords, dirtInWords, hiddenInWords, nameOf, onecRowInWords, shortText } from './row-in-words.ts';

/** More do not help to choose. */
const MOST_ROWS = 8;

export function onecPart(summary: IntakeSummary): Part {
  const { onec, answers, bundle } = summary;
  const { language } = bundle.decisions.policy;
  const found = answers.onec.kind === 'found' ? answers.onec.found : undefined;
  const more = [
    ...(found !== undefined && found.unread.length > 0 ? [intakeWord('onec_unread', language)] : []),
    ...hiddenBeside(summary, found?.rows ?? []),
  ];
  switch (onec.kind) {
    case 'not_asked':
      return NO_PART;
    case 'away':
      return { lines: awayLines(summary), buttons: [] };
    case 'none':
      return { lines: [intakeWord('onec_none', language), ...more], buttons: [] };
    case 'hidden_only': {
      const rows = hiddenInWords(onec.rows.slice(0, MOST_ROWS), language);
      return { lines: [intakeWord('onec_hidden', language, { rows })], buttons: [] };
    }
    case 'one': {
      const what = onecRowInWords(onec.row, language);
      const dirty = dirtInWords('onec', onec.row.dirty, language);
      return { lines: [intakeWord('onec_one', language, { what }), ...dirty, ...more], buttons: [] };
    }
    case 'several':
      return severalRows(summary, onec.rows, more);
  }
}

function hiddenBeside({ onec, bundle }: IntakeSummary, rows: readonly CounterpartyRow[]): readonly string[] {
  const hidden = rows.filter((row) => row.hidden.length > 0).slice(0, MOST_ROWS);
  if (hidden.length === 0 || onec.kind === 'hidden_only') return [];
  const { language } = bundle.decisions.policy;
  return [intakeWord('hidden_also', language, { rows: hiddenInWords(hidden, language) })];
}

function awayLines({ bundle, checked }: IntakeSummary): readonly string[] {
  const { language } = bundle.decisions.policy;
  const names = ruleNames(bundle);
  const papers = checked.map((document) => escapeBb(names.document(document)));
  return [
    intakeWord('onec_away', language),
    ...(papers.length === 0 ? [] : [intakeWord('onec_away_waits', language, { papers })]),
  ];
}

function severalRows({ bundle }: IntakeSummary, rows: readonly CounterpartyRow[], more: readonly string[]): Part {
  const { language } = bundle.decisions.policy;
  const shown = rows.slice(0, MOST_ROWS);
  const lines = shown.map((row, at) => {
    const group =
      row.group === undefined ? '' : intakeWord('part_group', language, { value: shortText(row.group.value) });
    const what = [onecRowInWords(row, language), group].filter((part) => part !== '').join(', ');
    return intakeWord('onec_row', language, { number: at + 1, what });
  });
  return {
    lines: [intakeWord('onec_several', language, { count: rows.length }), ...lines, ...more],
    buttons: shown.map(
      (row, at): BotButton => ({
        verb: 'row',
        argument: String(at),
        text:
          row.kpp === undefined
            ? intakeWord('button_row_named', language, {
                number: at + 1,
                name: plainText(row.name?.value ?? nameOf(row, language)),
              })
            : intakeWord('button_row', language, { number: at + 1, kpp: row.kpp.value }),
        endsLine: true,
      }),
    ),
  };
}

export function crmPart(summary: IntakeSummary): Part {
  const { crm, bundle } = summary;
  const { language } = bundle.decisions.policy;
  switch (crm.kind) {
    case 'not_asked':
      return NO_PART;
    case 'refused':
      return { lines: [intakeWord('crm_refused', language)], buttons: [] };
    case 'one': {
      const what = crmRowInWords(crm.row, language);
      const dirty = dirtInWords('crm', crm.row.dirty, language);
      return { lines: [intakeWord('crm_one', language, { what }), ...dirty], buttons: [] };
    }
    case 'several':
      return severalCompanies(summary, crm.rows);
    case 'none':
      return { lines: [noneLine(summary)], buttons: [] };
  }
}

function noneLine({ crmNews, companyTitle, bundle }: IntakeSummary): string {
  const { language } = bundle.decisions.policy;
  switch (crmNews) {
    case 'made':
      return intakeWord('crm_made', language, { title: shortText(companyTitle) });
    case 'linked':
      return intakeWord('crm_none_linked', language);
    case 'unnamed':
      return intakeWord('crm_none_unnamed', language);
    case 'undecided':
      return intakeWord('crm_none_undecided', language);
    case 'refused':
      return intakeWord('crm_none_refused', language);
    case 'none':
      return intakeWord('crm_none', language);
  }
}

function severalCompanies({ bundle }: IntakeSummary, rows: readonly CrmRow[]): Part {
  const { language } = bundle.decisions.policy;
  const shown = rows.slice(0, MOST_ROWS);
  return {
    lines: [
      intakeWord('crm_several', language, { count: rows.length }),
      ...shown.map((row, at) =>
        intakeWord('onec_row', language, { number: at + 1, what: crmRowInWords(row, language) }),
      ),
    ],
    buttons: shown.map(
      (row, at): BotButton => ({
        verb: 'company',
        argument: String(row.requisite),
        text: intakeWord('button_company', language, { title: plainText(`${at + 1}. ${row.title} ${row.kpp ?? ''}`) }),
        endsLine: true,
      }),
    ),
  };
}
