// The company drive, a folder at a time. Rights are shown as they were given: nothing here holds anybody to them.
import { isRecord, recordOf, textOf } from '../protocol/read-value.ts';
import type { DiskObject } from '../state/portal-state.ts';
import type { Page } from './frame.ts';
import { form, hidden } from './frame.ts';
import type { Content, Markup } from './markup.ts';
import { markup } from './markup.ts';
import { momentText } from './moment-text.ts';
import type { PageContext } from './page-context.ts';
import { personName } from './person-name.ts';
import { fileLink, sizeText } from './show-value.ts';

const TASKS: Readonly<Record<string, 'right_read' | 'right_edit' | 'right_full'>> = {
  '42': 'right_read',
  '43': 'right_edit',
  '44': 'right_full',
};

export function folderPage(context: PageContext, folder: DiskObject): Page {
  const { state, word } = context;
  const inside = [...state.disk.values()].filter(({ parentId }) => parentId === folder.id);
  const sorted = inside.sort((a, b) => b.type.localeCompare(a.type) || a.name.localeCompare(b.name, 'ru'));
  const table =
    sorted.length === 0
      ? markup`<p class="quiet">${word('folder_empty')}</p>`
      : markup`<div class="scroll"><table><thead><tr><th>${word('name')}</th><th>${word('size')}</th><th>${word('changed')}</th><th>${word('created_by')}</th><th>${word('rights')}</th></tr></thead><tbody>${sorted.map((object) => row(context, object))}</tbody></table></div>`;
  return {
    title: folder.name === '' ? word('nav_disk') : folder.name,
    content: markup`<p class="path">${trail(context, folder)}</p>
<section class="section">${table}</section>
${folder.rights.length === 0 ? '' : markup`<section class="section"><h2>${word('rights')}</h2>${rights(context, folder)}</section>`}
<section class="section two">${uploads(context, folder)}</section>`,
  };
}

export function folderPath({ id }: Pick<DiskObject, 'id'>): string {
  return `/disk/folder/${id}/`;
}

function row(context: PageContext, object: DiskObject): Markup {
  const { state } = context;
  const size = state.files.get(object.fileId)?.content.length ?? 0;
  const isFile = object.type === 'file';
  const name = isFile
    ? fileLink(context, object.fileId)
    : markup`<a class="folder" href="${folderPath(object)}">${object.name}</a>`;
  return markup`<tr><td>${name}</td><td class="number">${isFile ? sizeText(size) : ''}</td><td>${momentText(context, object.updatedAt)}</td><td>${personName(state, object.createdBy)}</td><td>${rights(context, object)}</td></tr>`;
}

function rights({ state, word }: PageContext, { rights: given }: DiskObject): Content {
  if (given.length === 0) return '';
  const lines = given.filter(isRecord).map((right) => {
    const { ACCESS_CODE, TASK_ID, NEGATIVE } = recordOf(right);
    const key = TASKS[textOf(TASK_ID)];
    const what = key === undefined ? textOf(TASK_ID) : word(key);
    return markup`<li>${whose(state, textOf(ACCESS_CODE), word)}: ${textOf(NEGATIVE) === '1' ? word('right_not') : ''} ${what}</li>`;
  });
  return markup`<ul class="values">${lines}</ul>`;
}

function whose(state: PageContext['state'], code: string, word: PageContext['word']): string {
  const [, kind, id = ''] = /^(U|D|DR|\*)(\d*)$/.exec(code) ?? [];
  if (kind === 'U') return personName(state, Number(id));
  if (kind === '*') return word('right_everybody');
  return state.departments.get(Number(id))?.name ?? code;
}

function trail({ state, word }: PageContext, folder: DiskObject): Content {
  const parents: DiskObject[] = [];
  for (let at = state.disk.get(folder.parentId); at !== undefined; at = state.disk.get(at.parentId))
    parents.unshift(at);
  return parents.map(
    (one) => markup`<a href="${folderPath(one)}">${one.name === '' ? word('nav_disk') : one.name}</a> / `,
  );
}

function uploads(context: PageContext, folder: DiskObject): Content {
  const { word } = context;
  return [
    form(
      context,
      'upload',
      markup`${hidden('folder', folder.id)}<label>${word('upload_label')}<input type="file" name="file" required></label><button>${word('upload_button')}</button>`,
    ),
    form(
      context,
      'make-folder',
      markup`${hidden('folder', folder.id)}<label>${word('folder_new')}<input name="name" required maxlength="200"></label><button>${word('folder_button')}</button>`,
    ),
  ];
}
