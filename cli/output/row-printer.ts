// Prints the answers of a file of many as they come: lines of JSON or CSV, one JSON text, or a summary at the end.
import { describeFindings } from '../../src/index.ts';
import type { RouteOptions } from '../commands/route-options.ts';
import { sheetOf } from '../sheet-of.ts';
import type { Shell } from '../shell.ts';
import type { AnswerWords } from './answer-words.ts';
import { openSummary } from './open-summary.ts';
import { printJson, printJsonLine } from './print-json.ts';
import { renderLines } from './render-lines.ts';
import type { RowPrinter } from './row-answer.ts';
import { CSV_HEADER, rowCsv } from './row-csv.ts';
import type { Describe } from './row-json.ts';
import { rowJson } from './row-json.ts';

/** The printer of the format that was asked for. */
export async function rowPrinter(options: RouteOptions, words: AnswerWords, shell: Shell): Promise<RowPrinter> {
  const describe = await describeFindings(words.language);
  switch (options.format) {
    case 'text':
      return summaryPrinter(words, describe, shell);
    case 'jsonl':
      return linePrinter((answer) => printJsonLine(rowJson(answer, words, describe)), shell);
    case 'csv':
      await shell.out.write(CSV_HEADER);
      return linePrinter((answer) => rowCsv(answer, describe), shell);
    case 'json':
      return jsonPrinter(words, describe, shell);
  }
}

function linePrinter(lineOf: (answer: Parameters<RowPrinter['print']>[0][number]) => string, shell: Shell): RowPrinter {
  return {
    print: (answers) => shell.out.write(answers.map(lineOf).join('')),
    end: () => Promise.resolve(),
  };
}

/** One JSON text, written row by row: it may be larger than the memory. */
function jsonPrinter(words: AnswerWords, describe: Describe, shell: Shell): RowPrinter {
  let isFirst = true;
  return {
    print: async (answers) => {
      for (const answer of answers) {
        const text = printJson(rowJson(answer, words, describe))
          .trimEnd()
          .replaceAll('\n', '\n  ');
        await shell.out.write(`${isFirst ? '[\n  ' : ',\n  '}${text}`);
        isFirst = false;
      }
    },
    end: () => shell.out.write(isFirst ? '[]\n' : '\n]\n'),
  };
}

function summaryPrinter(words: AnswerWords, describe: Describe, shell: Shell): RowPrinter {
  const summary = openSummary(words, describe);
  return {
    print: (answers) => {
      for (const answer of answers) summary.add(answer);
      return Promise.resolve();
    },
    end: (end) => shell.out.write(renderLines(summary.lines(end), sheetOf(shell.out, shell.env))),
  };
}
