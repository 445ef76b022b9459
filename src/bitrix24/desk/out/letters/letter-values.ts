// What the placeholders of a letter stand for in a case.

import { deskWord } from '../../../../diagnostics/catalogue/desk-words.ts';
import type { Language } from '../../../../diagnostics/message.ts';
import { dayInWords } from '../../../../diagnostics/wording/day-in-words.ts';
import type { CaseLetter } from '../../../../domain/case-letter.ts';
import type { DocumentId } from '../../../../domain/ids.ts';
import { contractNumber, counterpartyTaxId, counterpartyTitle, paperTitle } from '../contract-in-words.ts';
import type { Telling } from '../telling.ts';

export type LetterContent = Pick<CaseLetter, 'purpose' | 'documents' | 'question'>;

/** `language`: the letter's own. Plain text, as it goes to the client. */
export function letterValues(
  telling: Telling,
  { documents, question }: Omit<LetterContent, 'purpose'>,
  language: Language,
): Readonly<Record<string, string>> {
  const { kase, bundle } = telling.out;
  const curator = bundle.directory.people.find(({ person }) => person === kase.context.people.curator);
  const promised = kase.plan.documents
    .map(({ document }) => document)
    .filter((document) => kase.context.papers[document]?.state === 'promised');
  return {
    'contract.number': contractNumber(telling),
    'counterparty.title': counterpartyTitle(telling) ?? taxIdInWords(telling, language) ?? '',
    'counterparty.tax_id': counterpartyTaxId(telling) ?? '',
    'curator.title': curator?.title ?? kase.context.people.curator,
    'curator.email': curator?.email ?? '',
    'documents.missing': listOf(telling, documents, language),
    'documents.promised': listOf(telling, promised, language),
    'question.text': question ?? '',
  };
}

/** What stands for a counterparty of which no name is given: `(ИНН 7707083893)`. */
export function taxIdInWords(telling: Telling, language: Language): string | undefined {
  const id = counterpartyTaxId(telling);
  if (id === undefined) return undefined;
  const isInn = telling.out.contract?.['inn'] !== undefined;
  return `(${deskWord(isInn ? 'tax_id' : 'foreign_tax_id', language, { id })})`;
}

function listOf(telling: Telling, documents: readonly DocumentId[], language: Language): string {
  return documents
    .map((document) => {
      const until = telling.out.kase.context.papers[document]?.promised;
      const paper = paperTitle(telling, document);
      return until === undefined
        ? deskWord('letter_paper', language, { paper })
        : deskWord('letter_paper_promised', language, { paper, day: dayInWords(until, language) });
    })
    .join('\n');
}
