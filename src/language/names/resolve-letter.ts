// Letter templates: placeholders of a closed list, one letter for each purpose, language and condition.

import { nearestName } from '../../diagnostics/nearest-name.ts';
import type { Letter, LetterPurpose } from '../../domain/directory.ts';
import { letterPlaceholders } from '../../domain/letter-placeholder.ts';
import { canonicalJson } from '../bundle/canonical-json.ts';
import type { LetterFile } from '../form/rule-files.generated.ts';
import { CODES } from './codes.ts';
import type { Located } from './located.ts';
import { field, given, retyped, sourceOf, text, textAt } from './located.ts';
import type { Naming } from './naming.ts';
import { readWhen } from './read-when.ts';
import type { Stretch } from './reporter.ts';
import { idOf } from './resolve-name.ts';

/** Resolves one file of rules/letters. `seen`: the letters so far by purpose, language and condition. */
export function resolveLetter(naming: Naming, file: Located<LetterFile>, seen: Map<string, Located<unknown>>): Letter {
  const head = field(file, 'letter') ?? retyped<string>(file);
  const purpose = purposeOf(textAt(file, 'for'));
  const subject = field(file, 'subject');
  const body = file.source.body;
  const letter: Letter = {
    letter: idOf<'letter'>(text(head)),
    for: purpose,
    title: textAt(file, 'title') ?? '',
    language: textAt(file, 'language') === 'en' ? 'en' : 'ru',
    ...given('when', field(file, 'when'), (when) => readWhen(naming, when)),
    subject: subject === undefined ? '' : text(subject),
    body: body?.text ?? '',
    at: sourceOf(head),
  };
  if (subject !== undefined) {
    // Where exactly in a quoted text a placeholder stands depends on its escapes: the whole subject is marked.
    checkPlaceholders(naming, purpose, letter.subject, () => subject);
  }
  if (body !== undefined) {
    const at = (start: number, end: number) => ({ value: file, start: body.start + start, end: body.start + end });
    checkPlaceholders(naming, purpose, body.text, at);
  }
  checkSecond(naming, letter, file, seen);
  return letter;
}

function purposeOf(purpose: string | undefined): LetterPurpose {
  return purpose === 'question' || purpose === 'signed' ? purpose : 'missing_documents';
}

type At = (start: number, end: number) => Located<unknown> | Stretch;

function checkPlaceholders(naming: Naming, purpose: LetterPurpose, content: string, at: At): void {
  const known = letterPlaceholders(purpose);
  for (const match of content.matchAll(/\{([^{}\n]*)\}|[{}]/g)) {
    const [whole, inner] = match;
    const name = inner?.trim();
    const place = at(match.index, match.index + whole.length);
    if (name === undefined) naming.reporter.report(CODES.strayBrace, place, { brace: whole });
    else if (!known.includes(name) || name !== inner) reportPlaceholder(naming, place, name, known);
  }
}

function reportPlaceholder(
  naming: Naming,
  at: Located<unknown> | Stretch,
  name: string,
  known: readonly string[],
): void {
  const meant = nearestName(name, known);
  const further = meant === undefined ? {} : { suggestion: { text: `{${meant}}` } };
  naming.reporter.report(
    CODES.unknownPlaceholder,
    at,
    { name, known: known.map((placeholder) => `{${placeholder}}`) },
    further,
  );
}

function checkSecond(
  naming: Naming,
  letter: Letter,
  file: Located<LetterFile>,
  seen: Map<string, Located<unknown>>,
): void {
  const key = `${letter.for} ${letter.language} ${canonicalJson(letter.when ?? {})}`;
  const at = field(file, 'for') ?? file;
  const first = seen.get(key);
  if (first === undefined) seen.set(key, at);
  else naming.reporter.report(CODES.secondLetter, at, {}, { first });
}
