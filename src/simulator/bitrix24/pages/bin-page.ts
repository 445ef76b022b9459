// What lies in the recycle bin of a process.
import type { SmartType } from '../state/portal-state.ts';
import type { Page } from './frame.ts';
import { form, hidden } from './frame.ts';
import { markup } from './markup.ts';
import { momentText } from './moment-text.ts';
import type { PageContext } from './page-context.ts';

export function binPage(context: PageContext, type: SmartType): Page {
  const { state, word } = context;
  const thrown = [...state.bin.values()].filter(({ entityTypeId }) => entityTypeId === type.entityTypeId);
  const rows = thrown.map(
    (card) =>
      markup`<tr><td class="number">${card.id}</td><td>${String(card['title'])}</td><td>${momentText(context, card['updatedTime'])}</td><td>${form(context, 'restore', markup`${hidden('type', card.entityTypeId)}${hidden('card', card.id)}<button>${word('restore')}</button>`, 'inline')}</td></tr>`,
  );
  const isOn = type.flags['isRecyclebinEnabled'] === 'Y';
  return {
    title: `${type.title}: ${word('bin')}`,
    content: markup`<section class="section">${
      rows.length === 0
        ? markup`<p class="quiet">${word(isOn ? 'bin_empty' : 'bin_off')}</p>`
        : markup`<p class="quiet">${word('bin_new_number')}</p><div class="scroll"><table><thead><tr><th>#</th><th>${word('name')}</th><th>${word('changed')}</th><th></th></tr></thead><tbody>${rows}</tbody></table></div>`
    }</section>`,
  };
}
