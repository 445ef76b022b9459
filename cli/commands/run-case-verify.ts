// `vizir case verify` and `vizir case replay` at work: whether what is stored is what was recorded.
import type { CaseCheck } from '../../src/index.ts';
import { word } from '../../src/index.ts';
import type { Language } from '../language.ts';
import type { Line } from '../output/line.ts';
import { line, piece } from '../output/line.ts';
import { printJson } from '../output/print-json.ts';
import { renderLines } from '../output/render-lines.ts';
import { sheetOf } from '../sheet-of.ts';
import type { Shell } from '../shell.ts';
import { UsageError } from '../usage-error.ts';
import type { OpenedCases } from '../with-cases.ts';
import { withCases } from '../with-cases.ts';
import type { Format, StoreOptions } from './store-options.ts';

export type VerifyOptions = StoreOptions & { readonly format: Format; readonly all?: boolean };

export async function runCaseVerify(id: string | undefined, options: VerifyOptions, shell: Shell): Promise<number> {
  if (id !== undefined && options.all === true) throw new UsageError('not_both_case_and_all');
  if (id === undefined && options.all !== true) throw new UsageError('case_or_all');
  return await withCases(options, shell, async (opened) => {
    const checks = id === undefined ? await checkAll(opened) : [await checkOne(opened, id)];
    const faults = checks.filter(({ fault }) => fault !== undefined);
    // Of all cases only those are told that are not whole.
    const told = id === undefined ? faults : checks;
    const summary = { cases: checks.length, records: sum(checks), faults: faults.length };
    const text =
      options.format === 'json'
        ? printJson({ format: 'vizir-verify/1', checked: summary, cases: told.map(checkJson) })
        : renderLines(
            [
              ...told.map((check) => checkLine(check, opened.language)),
              ...(id === undefined ? [summaryLine(summary, opened.language)] : []),
            ],
            sheetOf(shell.out, shell.env),
          );
    await shell.out.write(text);
    return faults.length === 0 ? 0 : 7;
  });
}

async function checkOne({ cases }: OpenedCases, id: string): Promise<CaseCheck> {
  const check = await cases.verify(id);
  if (check === undefined) throw new UsageError('no_case', { name: id });
  return check;
}

async function checkAll({ cases }: OpenedCases): Promise<readonly CaseCheck[]> {
  const checks: CaseCheck[] = [];
  for await (const one of cases.list({})) {
    const check = await cases.verify(one.case);
    if (check !== undefined) checks.push(check);
  }
  return checks;
}

function sum(checks: readonly CaseCheck[]): number {
  return checks.reduce((total, { records }) => total + records, 0);
}

function checkLine({ case: id, records, stored, fault }: CaseCheck, language: Language): Line {
  if (fault === undefined) {
    const key = stored === 'compared' ? 'verify_whole' : 'verify_other_version';
    return line(0, piece(word(key, language, { case: id, records }), 'good'));
  }
  const { fault: kind, seq, ...about } = fault;
  const params = {
    case: id,
    seq,
    ...('plan' in about ? { plan: about.plan } : {}),
    ...('found' in about ? { found: about.found } : {}),
    ...('differs' in about ? { differs: about.differs } : {}),
  };
  return line(0, piece(word(`verify_${kind}`, language, params), 'bad'));
}

function summaryLine(
  { cases, records, faults }: { readonly cases: number; readonly records: number; readonly faults: number },
  language: Language,
): Line {
  return line(
    0,
    piece(word('verify_summary', language, { count: cases, records, faults }), faults === 0 ? 'good' : 'bad'),
  );
}

function checkJson({ case: id, records, stored, fault }: CaseCheck): object {
  return { case: id, records, stored, ...(fault === undefined ? {} : { fault }) };
}
