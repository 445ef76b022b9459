// Papers that are on file, each with its state, where that is known from, and a button where it may be used.
import { intakeWord } from '../../../../diagnostics/catalogue/intake-words.ts';
import { ruleNames } from '../../../../diagnostics/wording/rule-names.ts';
import type { Bundle } from '../../../../domain/bundle.ts';
import { itemOfCase } from '../../../case-of-item.ts';
import type { BotButton } from '../../bot-keyboard.ts';
import { cardDay } from '../bot/told/card-moment.ts';
import type { IntakeSummary, Part } from './intake-summary.ts';
import { NO_PART } from './intake-summary.ts';
import type { FiledPaper } from './papers-on-file.ts';
import { shortText } from './row-in-words.ts';

/** A message of the portal is cut where it is too long. */
const MOST_PAPERS = 15;
const WITH_DAY = ['offered', 'here_not_holding', 'expired', 'expires_early'] as const;

export function papersPart({ papers, bundle, seen }: IntakeSummary): Part {
  if (papers.length === 0) return NO_PART;
  const { language } = bundle.decisions.policy;
  const shown = papers.slice(0, MOST_PAPERS);
  const offered = shown.filter(({ verdict }) => verdict === 'offered');
  return {
    lines: [
      intakeWord('papers_heading', language),
      ...shown.map((paper) => `• ${paperLine(bundle, paper)}`),
      ...(papers.length > shown.length
        ? [intakeWord('papers_more', language, { count: papers.length - shown.length })]
        : []),
      ...(offered.length === 0 ? [] : [intakeWord('papers_to_confirm', language)]),
    ],
    buttons: offered.flatMap(({ document }): readonly BotButton[] => {
      if (document === undefined || seen?.kase.context.papers[document]?.reuse !== 'offered') return [];
      const paper = ruleNames(bundle).document(document);
      const text = intakeWord('button_use', language, { paper });
      return [{ verb: 'use', argument: document, text, endsLine: true }];
    }),
  };
}

function paperLine(bundle: Bundle, paper: FiledPaper): string {
  const { language } = bundle.decisions.policy;
  const source =
    paper.source.kind === 'onec'
      ? intakeWord('source_onec', language)
      : intakeWord('source_contract', language, { number: itemOfCase(paper.source.case) ?? paper.source.case });
  return intakeWord('paper_line', language, {
    paper: paperName(bundle, paper),
    state: stateInWords(bundle, paper),
    source,
  });
}

/** `Доверенность № 5 от 01.02.2026`. */
function paperName(bundle: Bundle, { document, title, number, issued }: FiledPaper): string {
  const { language } = bundle.decisions.policy;
  const named =
    document === undefined ? (title ?? intakeWord('nameless', language)) : ruleNames(bundle).document(document);
  // The number of a passport is nobody's business in a chat.
  const isPersonal = bundle.decisions.documents.some((one) => one.document === document && one.personal === true);
  const isNumbered = number !== undefined && number !== '' && document !== undefined && !isPersonal;
  const numbered = isNumbered
    ? intakeWord('paper_numbered', language, { paper: shortText(named), number: shortText(number) })
    : shortText(named);
  if (issued === undefined) return numbered;
  return intakeWord('paper_issued', language, { paper: numbered, day: cardDay(issued, language) });
}

function stateInWords(bundle: Bundle, { verdict, until }: FiledPaper): string {
  const { language } = bundle.decisions.policy;
  const dated = WITH_DAY.find((one) => one === verdict);
  if (dated === undefined || until === undefined) return intakeWord(`state_${verdict}`, language);
  return intakeWord(`state_${dated}_until`, language, { day: cardDay(until, language) });
}
