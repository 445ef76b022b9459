// Reads and checks one rule file, as the tests of the form phase want it: codes, places and rewritten lines.
import type { Finding } from '../../../src/diagnostics/finding.ts';
import { checkForm } from '../../../src/language/form/check-form.ts';
import { kindOfFile } from '../../../src/language/form/kind-of-file.ts';
import { readRuleFile } from '../../../src/language/read/read-file.ts';

/** The findings of the form phase for a text that reads without findings. */
export function readAndCheck(file: string, text: string): readonly Finding[] {
  const { source, findings } = readRuleFile(file, kindOfFile(file), text);
  if (findings.length > 0) throw new Error(`the text does not read: ${findings.map(({ code }) => code).join(', ')}`);
  return checkForm(source, findings).findings;
}

/** The one finding of a text. */
export function onlyFinding(file: string, text: string): Finding {
  const [finding, ...others] = readAndCheck(file, text);
  if (finding === undefined) throw new Error('no finding');
  if (others.length > 0)
    throw new Error(`more than one finding: ${[finding, ...others].map(({ code }) => code).join(', ')}`);
  return finding;
}

/** A route around the line that is under test. */
export function routeWithStep(step: string): string {
  return `route: a\ntitle: А\notherwise: true\nstages:\n  - stage: review\n    title: Проверка\n    steps:\n      - ${step}\n`;
}

/** A route around a condition. */
export function routeWithWhen(when: string): string {
  return `route: a\ntitle: А\n${when}\nstages: [ { stage: review, title: Проверка, steps: [ { role: legal, sla: review } ] } ]\n`;
}

/** An amendment around what it does. */
export function amendmentWith(lines: string): string {
  return `amendment: a\ntitle: А\n${lines}\n`;
}
