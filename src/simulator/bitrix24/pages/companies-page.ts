// Companies, with the tax ids of their requisites.
import { COMPANY } from '../methods/item-fields.ts';
import { textOf } from '../protocol/read-value.ts';
import type { Page } from './frame.ts';
import { markup } from './markup.ts';
import type { PageContext } from './page-context.ts';

export function companiesPage(context: PageContext): Page {
  const { state, word } = context;
  const companies = [...state.items.values()].filter(({ entityTypeId }) => entityTypeId === COMPANY);
  const rows = companies.map((company) => {
    const requisites = [...state.requisites.values()].filter(
      (one) => textOf(one['ENTITY_TYPE_ID']) === String(COMPANY) && textOf(one['ENTITY_ID']) === String(company.id),
    );
    const codes = requisites.map((one) => markup`<li>${textOf(one['RQ_INN'])} ${textOf(one['RQ_KPP'])}</li>`);
    return markup`<tr><td class="number">${company.id}</td><td>${String(company['title'])}</td><td><ul class="values">${codes}</ul></td></tr>`;
  });
  return {
    title: word('nav_companies'),
    content: markup`<section class="section">${
      rows.length === 0
        ? markup`<p class="quiet">${word('nothing')}</p>`
        : markup`<div class="scroll"><table><thead><tr><th>#</th><th>${word('name')}</th><th>${word('tax_ids')}</th></tr></thead><tbody>${rows}</tbody></table></div>`
    }</section>`,
  };
}
