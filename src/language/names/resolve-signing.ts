// How contracts are signed: on paper or electronically, by whom, and where they go.

import type { SigningRule } from '../../domain/bundle.ts';
import type { SigningFile, SigningLineForm } from '../form/rule-files.generated.ts';
import { checkOtherwise } from './check-otherwise.ts';
import { CODES } from './codes.ts';
import type { Located } from './located.ts';
import { field, given, isTrue, items, keyOf, sourceOf, textAt, wholeNumber } from './located.ts';
import type { Naming } from './naming.ts';
import { readWhen } from './read-when.ts';
import { resolveName } from './resolve-name.ts';

/** Resolves rules/signing.yaml: lines that exclude one another, and one for what is left. */
export function resolveSigning(naming: Naming, file: Located<SigningFile>): readonly SigningRule[] {
  const lines = items(field(file, 'signing'));
  checkOtherwise(naming, lines);
  if (!lines.some((line) => isTrue(field(line, 'otherwise')))) {
    naming.reporter.report(CODES.noOtherwise, keyOf(file, 'signing'), {});
  }
  return lines.map((line) => resolveSigningLine(naming, line));
}

function resolveSigningLine(naming: Naming, line: Located<SigningLineForm>): SigningRule {
  return {
    ...given('when', field(line, 'when'), (when) => readWhen(naming, when)),
    otherwise: isTrue(field(line, 'otherwise')),
    form: textAt(line, 'form') === 'paper' ? 'paper' : 'electronic',
    ...given('copies', field(line, 'copies'), wholeNumber),
    signers: items(field(line, 'signers')).map((role) => resolveName(naming, 'role', role)),
    send: textAt(line, 'send') ?? '',
    at: sourceOf(line),
  };
}
