// Who works at the portal's company; people come and go by hand.
import type { PortalUser } from '../state/portal-state.ts';
import type { Page } from './frame.ts';
import { form, hidden } from './frame.ts';
import type { Content, Markup } from './markup.ts';
import { markup } from './markup.ts';
import { momentText } from './moment-text.ts';
import type { PageContext } from './page-context.ts';
import { personName } from './person-name.ts';

export function peoplePage(context: PageContext): Page {
  const { state, word } = context;
  const rows = [...state.users.values()].map((user) => row(context, user));
  return {
    title: word('nav_people'),
    content: markup`<section class="section"><div class="scroll"><table>
<thead><tr><th>#</th><th>${word('person_name')}</th><th>${word('position')}</th><th>${word('department')}</th><th>${word('presence')}</th><th></th></tr></thead>
<tbody>${rows}</tbody></table></div></section>`,
  };
}

function row(context: PageContext, user: PortalUser): Markup {
  const { state, now, word } = context;
  const isAbsent = user.absentUntil !== undefined && user.absentUntil > now;
  const departments = user.departments.map((id) => {
    const department = state.departments.get(id);
    return department === undefined
      ? `#${id}`
      : `${department.name}${department.head === user.id ? ` (${word('head')})` : ''}`;
  });
  return markup`<tr class="${user.active ? 'open' : 'closed'}"><td class="number">${user.id}</td>
<td><a href="/company/personal/user/${user.id}/tasks/">${personName(state, user.id)}</a></td>
<td>${user.position}</td><td>${departments.join(', ')}</td><td>${presence(context, user, isAbsent)}</td><td class="acts">${acts(context, user, isAbsent)}</td></tr>`;
}

function presence(context: PageContext, user: PortalUser, isAbsent: boolean): string {
  const { word } = context;
  if (!user.active) return word('dismissed');
  return isAbsent ? word('absent_until', { until: momentText(context, user.absentUntil) }) : word('present');
}

function acts(context: PageContext, user: PortalUser, isAbsent: boolean): Content {
  const { word } = context;
  const of = hidden('person', user.id);
  const act = (name: string, label: string): Markup =>
    form(context, name, markup`${of}<button>${label}</button>`, 'inline');
  if (!user.active) return act('take-on', word('take_on'));
  return [
    isAbsent ? act('come-back', word('come_back')) : act('go-absent', word('go_absent')),
    act('dismiss', word('dismiss')),
  ];
}
