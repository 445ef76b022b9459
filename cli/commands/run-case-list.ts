// `vizir case list` at work: who has what, since when, until when.
import type { CaseSummary, CaseWording } from '../../src/index.ts';
import { word } from '../../src/index.ts';
import { readCount } from '../input/read-count.ts';
import type { Language } from '../language.ts';
import { caseRowJson } from '../output/case-row-json.ts';
import type { Line } from '../output/line.ts';
import { line, piece } from '../output/line.ts';
import { printJson } from '../output/print-json.ts';
import { renderLines } from '../output/render-lines.ts';
import { sheetOf } from '../sheet-of.ts';
import type { Shell } from '../shell.ts';
import type { OpenedCases } from '../with-cases.ts';
import { withCases } from '../with-cases.ts';
import type { Format, StoreOptions } from './store-options.ts';

export type ListOptions = StoreOptions & {
  readonly format: Format;
  readonly holder?: CaseSummary['curator'];
  readonly curator?: CaseSummary['curator'];
  readonly state?: string;
  readonly overdue?: boolean;
  readonly trouble?: boolean;
  readonly after?: CaseSummary['case'];
  readonly limit?: string;
};

export async function runCaseList(options: ListOptions, shell: Shell): Promise<number> {
  const limit = readCount(options.limit);
  return await withCases(options, shell, async (opened) => {
    const now = shell.now() as CaseSummary['changedAt'];
    const { found, isMore } = await firstOf(opened, { ...options, now, limit });
    if (options.format === 'json') {
      const cases = found.map((one) => caseRowJson(one, now));
      await shell.out.write(printJson({ format: 'vizir-cases/1', cases, more: isMore }));
      return 0;
    }
    const { language } = opened;
    const wording = await opened.wording();
    const lines = [
      ...found.map((one) => caseLine(one, { wording, language, now, width: widest(found) })),
      ...(found.length === 0 ? [line(0, word('cases_none', language))] : []),
      ...(isMore ? [line(0, piece(moreText(found, limit, language), 'faint'))] : []),
    ];
    await shell.out.write(renderLines(lines, sheetOf(shell.out, shell.env)));
    return 0;
  });
}

type Wanted = ListOptions & { readonly now: CaseSummary['changedAt'] };

async function firstOf(
  { cases }: OpenedCases,
  { limit, ...wanted }: Omit<Wanted, 'limit'> & { readonly limit: number },
) {
  const { holder, curator, state, overdue, trouble, after, now } = wanted;
  const filter = {
    ...(holder === undefined ? {} : { holder }),
    ...(curator === undefined ? {} : { curator }),
    ...(state === undefined ? {} : { state }),
    ...(overdue === true ? { overdueAt: now } : {}),
    ...(trouble === true ? { trouble: 'any' as const } : {}),
    ...(after === undefined ? {} : { after }),
  };
  const found: CaseSummary[] = [];
  for await (const one of cases.list(filter)) {
    if (found.length === limit) return { found, isMore: true };
    found.push(one);
  }
  return { found, isMore: false };
}

function moreText(found: readonly CaseSummary[], limit: number, language: Language): string {
  return word('cases_more', language, { limit: String(limit * 10), after: found.at(-1)?.case ?? '' });
}

function widest(found: readonly CaseSummary[]): number {
  return Math.min(40, Math.max(0, ...found.map((one) => one.case.length)));
}

type Telling = {
  readonly wording: CaseWording;
  readonly language: Language;
  readonly now: number;
  readonly width: number;
};

function caseLine(one: CaseSummary, { wording, language, now, width }: Telling): Line {
  const { names, moment, stateNamed } = wording;
  const { dueAt, trouble, holders } = one;
  const isOverdue = dueAt !== undefined && dueAt < now;
  const due = dueAt === undefined ? '' : `  ${word('case_until', language, { due: moment(dueAt) })}`;
  const late = isOverdue ? `  ${word('case_overdue', language)}` : '';
  const help = trouble === undefined ? '' : `  ${word('case_in_trouble', language, { why: trouble })}`;
  const people = holders.map(names.person).join(', ');
  return line(
    0,
    piece(one.case.padEnd(width), 'strong'),
    piece(`  ${stateNamed(one.state)}`),
    piece(people === '' ? '' : `  ${people}`),
    piece(due, 'faint'),
    piece(late, 'bad'),
    piece(help, 'bad'),
  );
}
