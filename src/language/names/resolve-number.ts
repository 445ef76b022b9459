// How registration numbers look, and the first one that is given: what could not be counted is said here.
import { nearestName } from '../../diagnostics/nearest-name.ts';
import type { Policy } from '../../domain/bundle.ts';
import type { NumberFault, NumberFormat } from '../../domain/number-format.ts';
import { NUMBER_PLACEHOLDERS, parseNumberFormat, readNumber } from '../../domain/number-format.ts';
import type { PolicyFile } from '../form/rule-files.generated.ts';
import { CODES } from './codes.ts';
import type { Located } from './located.ts';
import { field, text } from './located.ts';
import type { Naming } from './naming.ts';

const SAMPLE = 'Д-{year}/{sequence}';

const WHY = {
  stray_brace: { why_ru: 'скобка без пары', why_en: 'a brace has no partner' },
  no_sequence: { why_ru: 'в нём нет порядкового номера', why_en: 'it has no running number' },
  two_sequences: { why_ru: 'порядковый номер стоит дважды', why_en: 'the running number stands in it twice' },
  month_without_year: {
    why_ru: 'месяц без года повторится через год',
    why_en: 'a month without a year comes again a year later',
  },
  another_format: { why_ru: 'он записан не так, как number', why_en: 'it is not written as number says' },
  no_format: {
    why_ru: 'без number неизвестно, что за ним следует',
    why_en: 'without number nobody knows what follows it',
  },
} as const;

export function resolveNumber(naming: Naming, file: Located<PolicyFile>): Pick<Policy, 'number' | 'firstNumber'> {
  const number = field(file, 'number');
  const first = field(file, 'first_number');
  const format = number === undefined ? undefined : readFormat(naming, number);
  if (first !== undefined) checkFirst(naming, { first, number, format });
  return {
    ...(number === undefined ? {} : { number: text(number) }),
    ...(first === undefined ? {} : { firstNumber: text(first) }),
  };
}

function readFormat(naming: Naming, number: Located<string>): NumberFormat | undefined {
  const parsed = parseNumberFormat(text(number));
  if ('format' in parsed) return parsed.format;
  for (const fault of parsed.faults) reportFault(naming, number, fault);
  return undefined;
}

// Where exactly in a quoted text something stands depends on its escapes: the whole value is marked.
function reportFault({ reporter }: Naming, number: Located<string>, fault: NumberFault): void {
  if (fault.kind !== 'unknown_placeholder') {
    reporter.report(CODES.numberFormat, number, { value: text(number), ...WHY[fault.kind], sample: SAMPLE });
    return;
  }
  const known = NUMBER_PLACEHOLDERS.map((name) => `{${name}}`);
  const meant = nearestName(fault.name, NUMBER_PLACEHOLDERS);
  const further = meant === undefined ? {} : { suggestion: { text: `{${meant}}` } };
  reporter.report(CODES.numberPlaceholder, number, { name: fault.name, known }, further);
}

type First = {
  readonly first: Located<string>;
  readonly number: Located<string> | undefined;
  readonly format: NumberFormat | undefined;
};

function checkFirst({ reporter }: Naming, { first, number, format }: First): void {
  const value = text(first);
  if (number === undefined) reporter.report(CODES.numberFormat, first, { value, ...WHY.no_format, sample: SAMPLE });
  else if (format !== undefined && readNumber(format, value) === undefined)
    reporter.report(CODES.numberFormat, first, { value, ...WHY.another_format, sample: SAMPLE });
}
