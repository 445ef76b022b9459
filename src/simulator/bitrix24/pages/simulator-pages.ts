// What no portal shows: requests and what is left of the limits, events, and how the simulated portal is set.
import type { PortalSettings } from '../portal-settings.ts';
import { PORTAL_SETTINGS } from '../portal-settings.ts';
import { portalTime } from '../protocol/portal-time.ts';
import type { SeenRequest } from '../seen-request.ts';
import type { Page } from './frame.ts';
import type { Content, Markup } from './markup.ts';
import { markup } from './markup.ts';
import type { PageContext } from './page-context.ts';
import { personName } from './person-name.ts';

const MOST_ROWS = 200;
const MOST_METHODS = 8;
/** Nobody knows: they are assumptions. */
const ASSUMED: ReadonlySet<string> = new Set(['costSeconds', 'mandatoryCode', 'botMessagesOnce', 'templateIdLifeMs']);

export function logPage(context: PageContext): Page {
  const { seen, word } = context;
  const newest = seen.slice(-MOST_ROWS).reverse();
  const rows = newest.map((request) => logRow(context, request));
  return {
    title: word('nav_log'),
    wide: true,
    content: markup`<section class="section"><h2>${word('budget')}</h2>${budget(context)}</section>
<section class="section"><h2>${word('requests')}</h2>${
      rows.length === 0
        ? markup`<p class="quiet">${word('requests_none')}</p>`
        : markup`<div class="scroll"><table><thead><tr><th>${word('moment')}</th><th>${word('method')}</th><th>${word('person')}</th><th>${word('answer')}</th><th class="number">${word('cost')}</th><th class="number">${word('level')}</th></tr></thead><tbody>${rows}</tbody></table></div>`
    }</section>`,
  };
}

function logRow({ portal, state }: PageContext, request: SeenRequest): Markup {
  const { commands, method, status, error, level, userId } = request;
  const seconds = commands.reduce((sum, one) => sum + one.seconds, 0);
  const inside = commands.map(
    (one) =>
      markup`<li class="${one.error === undefined ? '' : 'late'}">${one.method}${one.error === undefined ? '' : ` — ${one.error}`}</li>`,
  );
  const named =
    method === 'batch'
      ? markup`<details><summary>batch × ${commands.length}</summary><ul class="values">${inside}</ul></details>`
      : method;
  const answer = `${status === 0 ? '×' : status}${error === undefined ? '' : ` ${error}`}`;
  return markup`<tr><td class="time">${portalTime(request.at, portal.settings.offsetMinutes).slice(11, 19)}</td><td>${named}</td><td>${personName(state, userId)}</td><td class="${status === 200 ? '' : 'late'}">${answer}</td><td class="number">${seconds.toFixed(2)}</td><td class="number">${level.toFixed(1)}</td></tr>`;
}

function budget({ portal, word }: PageContext): Content {
  const { settings } = portal;
  const { requests, methods } = portal.spent();
  const { burst, perSecond } = settings.intensity;
  const limit = settings.operatingLimitSeconds;
  return [
    requests.map(({ from, level }) =>
      bar(word('budget_requests', { from, level: level.toFixed(1), burst, per_second: perSecond }), level / burst),
    ),
    methods
      .slice(0, MOST_METHODS)
      .map(({ owner, method, seconds }) =>
        bar(word('budget_method', { method, owner, seconds: seconds.toFixed(1), limit }), seconds / limit),
      ),
    requests.length === 0 && methods.length === 0 ? markup`<p class="quiet">${word('requests_none')}</p>` : '',
  ];
}

function bar(label: string, share: number): Markup {
  const most = Math.min(1, Math.max(0, share));
  return markup`<p class="bar"><span>${label}</span><meter min="0" max="1" high="0.8" value="${most.toFixed(3)}"></meter></p>`;
}

export function eventsPage(context: PageContext): Page {
  const { state, word, portal } = context;
  const events = state.events.slice(-MOST_ROWS).reverse();
  const rows = events.map(
    ({ name, data }) => markup`<tr><td>${name}</td><td><code>${JSON.stringify(data)}</code></td></tr>`,
  );
  const queues = [...state.bots.values()].map(
    (bot) =>
      markup`<tr><td>${bot.name}</td><td class="number">${bot.events.length}</td><td>${bot.events.at(-1)?.type ?? ''}</td></tr>`,
  );
  const malformed = state.malformed
    .slice(-MOST_ROWS)
    .reverse()
    .map(
      ({ method, says, at }) =>
        markup`<tr><td class="time">${portalTime(at, portal.settings.offsetMinutes).slice(11, 19)}</td><td>${method}</td><td>${says}</td></tr>`,
    );
  return {
    title: word('nav_events'),
    content: markup`${table(context, word('bot_queues'), [word('name'), word('unconfirmed'), word('last_event')], queues)}
${table(context, word('events_told'), [word('event'), word('event_data')], rows)}
${table(context, word('malformed'), [word('moment'), word('method'), word('malformed_says')], malformed)}`,
  };
}

function table({ word }: PageContext, title: string, heads: readonly string[], rows: readonly Markup[]): Markup {
  return markup`<section class="section"><h2>${title}</h2>${
    rows.length === 0
      ? markup`<p class="quiet">${word('nothing')}</p>`
      : markup`<div class="scroll"><table><thead><tr>${heads.map((head) => markup`<th>${head}</th>`)}</tr></thead><tbody>${rows}</tbody></table></div>`
  }</section>`;
}

export function settingsPage(context: PageContext): Page {
  const { portal, address, word, actor } = context;
  const names = Object.keys(PORTAL_SETTINGS) as (keyof PortalSettings)[];
  const rows = names.map((name) => {
    const value = portal.settings[name];
    const isUsual = JSON.stringify(value) === JSON.stringify(PORTAL_SETTINGS[name]);
    return markup`<tr><td>${word(`setting_${name}`)}</td><td><code>${JSON.stringify(value)}</code></td><td>${ASSUMED.has(name) ? word('assumed') : ''} ${isUsual ? '' : word('not_usual')}</td></tr>`;
  });
  const hook = (id: number): Markup => markup`<p><code class="copy">${address}${portal.path(id)}/</code></p>`;
  return {
    title: word('nav_settings'),
    content: markup`<section class="section"><h2>${word('webhook')}</h2><p>${word('webhook_of', { person: personName(context.state, 1) })}</p>${hook(1)}
${actor.id === 1 ? '' : markup`<p>${word('webhook_of', { person: personName(context.state, actor.id) })}</p>${hook(actor.id)}`}</section>
<section class="section"><h2>${word('nav_settings')}</h2><p class="quiet">${word('settings_note')}</p><div class="scroll"><table><thead><tr><th>${word('name')}</th><th>${word('value')}</th><th></th></tr></thead><tbody>${rows}</tbody></table></div></section>`,
  };
}
