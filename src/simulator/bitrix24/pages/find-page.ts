// Which page an address names.

import { binPage } from './bin-page.ts';
import { cardFormPage } from './card-form-page.ts';
import { cardPage } from './card-page.ts';
import { funnelsOf, kanbanPath } from './card-place.ts';
import { chatPage } from './chat-page.ts';
import { companiesPage } from './companies-page.ts';
import { folderPage, folderPath } from './folder-page.ts';
import type { Page } from './frame.ts';
import { kanbanPage } from './kanban-page.ts';
import { markup } from './markup.ts';
import type { PageContext } from './page-context.ts';
import { peoplePage } from './people-page.ts';
import { eventsPage, logPage, settingsPage } from './simulator-pages.ts';
import { taskPage, tasksPage } from './task-rows.ts';

export type Found =
  | { readonly kind: 'page'; readonly page: Page }
  /** Elsewhere. */
  | { readonly kind: 'redirect'; readonly to: string };

type Route = (context: PageContext, ids: readonly number[]) => Found | undefined;

const ROUTES: readonly (readonly [RegExp, Route])[] = [
  [/^\/$/, (context) => startOf(context)],
  [/^\/crm\/type\/(\d+)\/(?:kanban\/)?$/, (context, [type = 0]) => firstFunnel(context, type)],
  [
    /^\/crm\/type\/(\d+)\/kanban\/category\/(\d+)\/$/,
    (context, [type, id = 0]) => {
      const category = context.state.categories.get(id);
      return category === undefined || category.entityTypeId !== type ? undefined : page(kanbanPage(context, category));
    },
  ],
  [/^\/crm\/type\/(\d+)\/details\/(\d+)\/$/, (context, [type = 0, id = 0]) => cardOf(context, type, id)],
  [
    /^\/crm\/type\/(\d+)\/bin\/$/,
    (context, [id = 0]) => {
      const type = context.state.types.get(id);
      return type === undefined ? undefined : page(binPage(context, type));
    },
  ],
  [/^\/crm\/company\/(?:details\/\d+\/)?$/, (context) => page(companiesPage(context))],
  [/^\/company\/$/, (context) => page(peoplePage(context))],
  [
    /^\/company\/personal\/user\/(\d+)\/tasks\/$/,
    (context, [id = 0]) => (context.state.users.has(id) ? page(tasksPage(context, id)) : undefined),
  ],
  [
    /^\/company\/personal\/user\/\d+\/tasks\/task\/view\/(\d+)\/$/,
    (context, [id = 0]) => {
      const task = context.state.tasks.get(id);
      return task === undefined ? undefined : page(taskPage(context, task));
    },
  ],
  [/^\/disk\/$/, ({ state }) => root(state)],
  [
    /^\/disk\/folder\/(\d+)\/$/,
    (context, [id = 0]) => {
      const folder = context.state.disk.get(id);
      return folder?.type === 'folder' ? page(folderPage(context, folder)) : undefined;
    },
  ],
  [
    /^\/disk\/file\/(\d+)\/$/,
    ({ state }, [id = 0]) => {
      const file = state.disk.get(id);
      return file?.type === 'file' ? { kind: 'redirect', to: `/file/${file.fileId}/` } : undefined;
    },
  ],
  // By number, as people copy such links.
  [
    /^\/bitrix\/tools\/disk\/focus\.php$/,
    ({ state, query }) => {
      const object = state.disk.get(Number(query.get('objectId') ?? query.get('folderId')));
      return object === undefined ? undefined : { kind: 'redirect', to: `/disk/${object.type}/${object.id}/` };
    },
  ],
  [/^\/online\/$/, (context) => page(chatPage(context))],
  [/^\/simulator\/log\/$/, (context) => page(logPage(context))],
  [/^\/simulator\/events\/$/, (context) => page(eventsPage(context))],
  [/^\/simulator\/settings\/$/, (context) => page(settingsPage(context))],
];

export function findPage(context: PageContext): Found | undefined {
  for (const [form, route] of ROUTES) {
    const match = form.exec(context.path);
    if (match !== null) return route(context, match.slice(1).map(Number));
  }
  return undefined;
}

function page(found: Page): Found {
  return { kind: 'page', page: found };
}

function startOf(context: PageContext): Found {
  const [first] = context.state.types.keys();
  if (first !== undefined) return { kind: 'redirect', to: `/crm/type/${first}/` };
  const { word } = context;
  const { content } = settingsPage(context);
  const empty = markup`<section class="section"><p>${word('portal_empty')}</p></section>`;
  return page({ title: word('portal'), content: [empty, content] });
}

function firstFunnel({ state }: PageContext, entityTypeId: number): Found | undefined {
  const [first] = funnelsOf(state, entityTypeId);
  return first === undefined ? undefined : { kind: 'redirect', to: kanbanPath(first) };
}

/** Number 0 is a card that is to be. */
function cardOf(context: PageContext, entityTypeId: number, id: number): Found | undefined {
  const { state, query } = context;
  const card = state.items.get(`${entityTypeId}/${id}`);
  if (card !== undefined && query.get('edit') === null) return page(cardPage(context, card));
  const categoryId = card === undefined ? Number(query.get('category')) : Number(card['categoryId']);
  const category = state.categories.get(categoryId) ?? funnelsOf(state, entityTypeId)[0];
  if (category?.entityTypeId !== entityTypeId || (card === undefined && id !== 0)) return undefined;
  return page(cardFormPage(context, category, card));
}

function root(state: PageContext['state']): Found | undefined {
  const [drive] = state.storages.values();
  return drive === undefined ? undefined : { kind: 'redirect', to: folderPath({ id: drive.rootId }) };
}
