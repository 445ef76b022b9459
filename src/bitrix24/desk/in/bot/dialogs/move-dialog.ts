// Where a dialog goes after a press or after words: on, to its act, or nowhere. Decides; does nothing.
import type { DialogWord } from '../../../../../diagnostics/catalogue/dialog-words.ts';
import type { Pressed } from '../../../press-token.ts';
import { DIALOG_KINDS } from './dialog-kinds.ts';
import type { DialogProgress } from './dialog-progress.ts';
import type { DialogView, Given } from './dialog-view.ts';
import { findPeople } from './find-people.ts';

export type Move =
  | { readonly kind: 'on'; readonly progress: DialogProgress }
  | { readonly kind: 'act'; readonly given: Given }
  | { readonly kind: 'confirm'; readonly words: string }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'says'; readonly word: DialogWord };

/** `confirmed`: the words that were shown to be confirmed, where they could be read back whole. */
export function moveByPress(view: DialogView, { verb, argument }: Pressed, confirmed: string | undefined): Move {
  const { progress, doing } = view;
  const kind = DIALOG_KINDS[doing.act];
  const on = (change: Partial<DialogProgress>): Move => ({ kind: 'on', progress: { ...progress, ...change } });
  switch (verb) {
    case 'cancel':
      return { kind: 'cancelled' };
    case 'page':
      return on({ page: Number(argument) });
    case 'pick':
      if (kind.many !== true) return { kind: 'act', given: { chosen: [argument], words: '' } };
      return on({ chosen: [...progress.chosen.filter((one) => one !== argument), argument] });
    case 'drop':
      return on({ chosen: progress.chosen.filter((one) => one !== argument) });
    case 'next':
      return progress.chosen.length === 0 ? { kind: 'says', word: 'choose_first' } : on({ phase: 'words' });
    case 'back':
      return on({ phase: kind.begins });
    case 'none':
      if (progress.chosen.length === 0) return { kind: 'says', word: 'choose_first' };
      return { kind: 'act', given: { chosen: progress.chosen, words: '' } };
    case 'yes':
      return confirmed === undefined
        ? on({ phase: 'words', confirmed: true })
        : { kind: 'act', given: { chosen: [], words: confirmed } };
    default:
      throw new Error(`a button of a dialog says ${verb}`);
  }
}

export function moveByWords(view: DialogView, words: string): Move {
  const { progress, doing, seen } = view;
  const kind = DIALOG_KINDS[doing.act];
  if (words === '') return { kind: 'says', word: 'nothing_said' };
  switch (kind.words) {
    case 'none':
      return { kind: 'says', word: 'press_a_button' };
    case 'search': {
      const found = findPeople(seen.bundle, words);
      const offered = kind.choices?.({ ...view, progress: { ...progress, found } }) ?? [];
      if (offered.length === 0) return { kind: 'says', word: 'nobody_found' };
      return { kind: 'on', progress: { ...progress, phase: 'pick', page: 0, found: offered.map(({ id }) => id) } };
    }
    case 'instead':
      return { kind: 'act', given: { chosen: [], words } };
    case 'optional':
      if (progress.chosen.length === 0) return { kind: 'says', word: 'choose_first' };
      return { kind: 'act', given: { chosen: progress.chosen, words } };
    case 'needed':
      if (kind.confirms === true && progress.confirmed !== true) return { kind: 'confirm', words };
      return { kind: 'act', given: { chosen: [], words } };
  }
}
