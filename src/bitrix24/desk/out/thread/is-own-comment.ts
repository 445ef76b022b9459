// Whether a comment is one of the engine's own, by the form of its last line, in whatever language it was written then.
import { deskWord } from '../../../../diagnostics/catalogue/desk-words.ts';
import type { Language } from '../../../../diagnostics/message.ts';
import { effectMark, isEffectMark } from '../effect-mark.ts';

const LANGUAGES: readonly Language[] = ['ru', 'en'];
/** Stands for the mark in the words around it. */
const SAMPLE = effectMark('');

const FORMS = LANGUAGES.map((language) => deskWord('visible_mark', language, { mark: SAMPLE }).split(SAMPLE));

/** Also after the engine has begun to work under another account. Somebody who quotes one has more to say in the last line. */
export function isOwnComment(text: string): boolean {
  const last = text.trimEnd().split('\n').at(-1) ?? '';
  return FORMS.some(([before = '', after = '']) => {
    const isForm = last.startsWith(before) && last.endsWith(after);
    return isForm && isEffectMark(last.slice(before.length, last.length - after.length));
  });
}
