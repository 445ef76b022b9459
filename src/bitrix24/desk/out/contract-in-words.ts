// The contract of a case in words: number, counterparty, what the route was chosen by, papers.

import { dayInWords } from '../../../diagnostics/wording/day-in-words.ts';
import { answerInWords } from '../../../diagnostics/wording/value-in-words.ts';
import type { CasePaper } from '../../../domain/case.ts';
import type { DocumentId, FactId } from '../../../domain/ids.ts';
import type { GivenContract } from '../../../engine/ports/contract-reader.ts';
import { paperStateWord } from '../paper-state-word.ts';
import type { DeskTools } from './desk-tools.ts';
import { filedPapers } from './files/filed-papers.ts';
import { cardLink, link } from './links.ts';
import type { Say, Telling } from './telling.ts';

/** Facts that are told beside the route, at most. */
const MOST_FACTS = 8;

/** The number of a registered contract, else its own, else that of the card. */
export function contractNumber({ out, item }: Telling): string {
  return out.kase.context.registered?.number ?? textIn(out.contract, 'id') ?? String(item);
}

/** Undefined where nobody has said it, or it is erased. */
export function counterpartyTitle({ out }: Telling): string | undefined {
  return textIn(out.contract, 'name');
}

/** INN, or a foreign number. */
export function counterpartyTaxId({ out }: Telling): string | undefined {
  return textIn(out.contract, 'inn') ?? textIn(out.contract, 'tax_id');
}

/** `Договор № 29, ООО «Ромашка»`. */
export function contractTitle(telling: Telling, say: Say = telling.say): string {
  const number = contractNumber(telling);
  const counterparty = counterpartyTitle(telling) ?? counterpartyTaxId(telling);
  return counterparty === undefined
    ? say('contract_numbered', { number })
    : say('contract_with', { number, counterparty });
}

/** The first line of every message about it: bold, and it leads to the card. */
export function contractHeading(telling: Telling, { map }: Pick<DeskTools, 'map'>): string {
  return `[B]${link(cardLink(map, telling.item), contractTitle(telling))}[/B]`;
}

/** Counterparty, facts, route with its grounds, revision, curator. */
export function contractLines(telling: Telling): readonly string[] {
  const { say, out } = telling;
  const title = counterpartyTitle(telling);
  const inn = textIn(out.contract, 'inn');
  const id = counterpartyTaxId(telling);
  const who = [
    ...(title === undefined ? [] : [title]),
    ...(id === undefined ? [] : [telling.plain(inn === undefined ? 'foreign_tax_id' : 'tax_id', { id })]),
  ].join(', ');
  return [
    ...(who === '' ? [] : [say('counterparty', { title: who })]),
    ...factLines(telling),
    routeLine(telling),
    say('revision_line', { revision: out.kase.context.revision }),
    say('curator_line', { person: telling.wording.names.person(out.kase.context.people.curator) }),
  ];
}

/** Amounts first, whatever they decide; then what the route was chosen by. */
function factLines({ say, out, wording, language }: Telling): readonly string[] {
  const { plan } = out.kase;
  const asked = plan.because.flatMap(({ fact }) => (fact === undefined ? [] : [fact]));
  const amounts = [...plan.answers.keys()].filter((fact) => wording.names.fact(fact)?.type === 'money');
  const facts = [...new Set<FactId>([...amounts, ...asked])];
  return facts
    .flatMap((fact) => {
      const declared = wording.names.fact(fact);
      const answer = plan.answers.get(fact);
      if (declared === undefined || answer === undefined || answer.kind !== 'value') return [];
      return [
        say('fact_line', { fact: declared.title, answer: answerInWords(declared, answer, wording.names, language) }),
      ];
    })
    .slice(0, MOST_FACTS);
}

function routeLine({ say, out, wording }: Telling): string {
  const { plan } = out.kase;
  const because = [...new Set(plan.because.flatMap(({ fact }) => (fact === undefined ? [] : [fact])))];
  if (because.length === 0) return say('route_line', { route: plan.title });
  return say('route_line_because', { route: plan.title, because: because.map(wording.names.factTitle) });
}

/** What the papers are, with links to the files that are in the folder by now. */
export async function paperLines(telling: Telling, tools: DeskTools): Promise<readonly string[]> {
  const { say, out } = telling;
  const { context, plan } = out.kase;
  const filed = await filedPapers(tools, out.kase);
  const draft = filed.get('draft');
  const lines = [
    ...(draft === undefined ? [] : [link(draft, say('draft_name'))]),
    ...plan.documents.map(({ document, title }) => {
      const line = paperLine(telling, title, context.papers[document]);
      const address = filed.get(document);
      return address === undefined ? line : link(address, line);
    }),
  ];
  return lines.length === 0 ? [] : [say('papers_heading'), ...lines.map((line) => `• ${line}`)];
}

function paperLine({ say, language }: Telling, paper: string, known: CasePaper | undefined): string {
  const state = paperStateWord(known, language);
  if (known?.state === 'promised' && known.promised !== undefined)
    return say('paper_promised', { paper, day: dayInWords(known.promised, language) });
  if (known?.received === true && known.until !== undefined)
    return say('paper_until', { paper, state, day: dayInWords(known.until, language) });
  return say('paper_line', { paper, state });
}

/** By its title in the rules. */
export function paperTitle({ wording, plain }: Telling, document: DocumentId | 'draft' | 'scan'): string {
  if (document === 'scan') return plain('scan_name');
  return document === 'draft' ? plain('draft_name') : wording.names.document(document);
}

function textIn(contract: GivenContract | undefined, name: string): string | undefined {
  const value = contract?.[name];
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

/** For titles and folders, which need a name. */
export function counterpartyOrUnnamed(telling: Telling): string {
  return counterpartyTitle(telling) ?? counterpartyTaxId(telling) ?? telling.plain('counterparty_unnamed');
}
