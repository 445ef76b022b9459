// What stands around every page: where one can go, and in whose name one acts.
import type { Content, Markup } from './markup.ts';
import { markup } from './markup.ts';
import type { PageContext } from './page-context.ts';
import { personName } from './person-name.ts';

export type Page = {
  readonly title: string;
  readonly content: Content;
  /** Beside the title. */
  readonly actions?: Content;
  /** Takes the whole width. */
  readonly wide?: true;
};

export function frame(context: PageContext, { title, content, actions, wide }: Page): Markup {
  const { language, word } = context;
  return markup`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} · ${word('portal')}</title>
<link rel="stylesheet" href="/style.css">
<link rel="icon" href="data:,">
<script src="/page.js" defer></script>
</head>
<body>
<aside>${side(context)}</aside>
<main id="main" class="${wide ? 'wide' : 'plain'}">
<header class="head"><h1>${title}</h1><div class="actions">${actions}</div></header>
${content}
</main>
</body>
</html>`;
}

function side(context: PageContext): Markup {
  const { state, actor, path, word } = context;
  const entry = (to: string, label: string, count?: number): Markup => {
    const isHere = to === path || (to !== '/' && path.startsWith(to));
    const badge = count ? markup`<span class="badge">${count}</span>` : '';
    return markup`<li><a href="${to}"${isHere ? markup` aria-current="page"` : ''}>${label}${badge}</a></li>`;
  };
  const processes = [...state.types.values()].map((type) => entry(`/crm/type/${type.entityTypeId}/`, type.title));
  const open = [...state.tasks.values()].filter(
    (task) => task['RESPONSIBLE_ID'] === actor.id && Number(task['STATUS']) < 5,
  );
  return markup`<a class="brand" href="/">${word('portal')}<small>${word('simulated')}</small></a>
${chooser(context)}
<nav><ul>${processes}
${entry('/online/', word('nav_chat'))}
${entry(`/company/personal/user/${actor.id}/tasks/`, word('nav_tasks'), open.length)}
${entry('/disk/', word('nav_disk'))}
${entry('/crm/company/', word('nav_companies'))}
${entry('/company/', word('nav_people'))}
</ul><ul class="of-simulator">
${entry('/simulator/log/', word('nav_log'))}
${entry('/simulator/events/', word('nav_events'))}
${entry('/simulator/settings/', word('nav_settings'))}
</ul></nav>
${languages(context)}`;
}

function chooser(context: PageContext): Markup {
  const { state, actor, word } = context;
  const options = [...state.users.values()].map(
    (user) =>
      markup`<option value="${user.id}"${user.id === actor.id ? markup` selected` : ''}>${personName(state, user.id)}${user.active ? '' : ` (${word('dismissed')})`}</option>`,
  );
  return form(
    context,
    'act-as',
    markup`<label for="actor">${word('act_as')}</label>
<span class="row"><select id="actor" name="person">${options}</select><button>${word('act_as_button')}</button></span>`,
    'actor',
  );
}

function languages(context: PageContext): Markup {
  const other = context.language === 'ru' ? 'en' : 'ru';
  const label = other === 'ru' ? 'Русский' : 'English';
  return form(
    context,
    'language',
    markup`<button name="to" value="${other}" lang="${other}">${label}</button>`,
    'language',
  );
}

/** A form that does something and comes back to this page. */
export function form(context: PageContext, act: string, inside: Content, style = ''): Markup {
  const back = `${context.path}${context.query.size === 0 ? '' : `?${context.query}`}`;
  return markup`<form method="post" action="/act" class="${style}" enctype="multipart/form-data"><input type="hidden" name="act" value="${act}"><input type="hidden" name="back" value="${back}">${inside}</form>`;
}

/** A value that goes with a form without being seen. */
export function hidden(name: string, value: string | number): Markup {
  return markup`<input type="hidden" name="${name}" value="${value}">`;
}
