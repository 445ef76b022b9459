// The little that a page does in the browser: it looks whether anything has changed, and lets cards be dragged. Without it everything works too.

/** Served as it is. */
export const PAGE_SCRIPT = `'use strict';
(() => {
  const EVERY_MS = 2000;
  // Choosing somebody is enough here.
  document.documentElement.classList.add('live');
  let mark = document.documentElement.dataset.mark;
  let touched = false;
  let dragged = null;

  // A page in which somebody writes is left alone until it is sent.
  document.addEventListener('input', () => { touched = true; });

  const state = () => ({
    open: [...document.querySelectorAll('main details')].map((one) => one.open),
    left: document.querySelector('.kanban')?.scrollLeft ?? 0,
  });

  const swap = (text) => {
    const next = new DOMParser().parseFromString(text, 'text/html');
    const { open, left } = state();
    const wasAtEnd = atEnd();
    for (const part of ['aside', 'main']) document.querySelector(part).replaceWith(next.querySelector(part));
    const details = [...document.querySelectorAll('main details')];
    if (details.length === open.length) details.forEach((one, at) => { one.open = open[at]; });
    const kanban = document.querySelector('.kanban');
    if (kanban !== null) kanban.scrollLeft = left;
    if (wasAtEnd) toEnd();
    mark = next.documentElement.dataset.mark;
  };

  const list = () => document.querySelector('.messages');
  const atEnd = () => {
    const messages = list();
    return messages === null || messages.scrollTop + messages.clientHeight >= messages.scrollHeight - 40;
  };
  const toEnd = () => {
    const messages = list();
    if (messages !== null) messages.scrollTop = messages.scrollHeight;
  };

  const look = async () => {
    const isBusy = touched || dragged !== null || document.hidden || document.querySelector('aside select:focus, main :is(input, textarea, select):focus') !== null;
    if (!isBusy) {
      try {
        const answer = await fetch(location.href, { headers: { 'if-none-match': mark } });
        if (answer.status === 200) swap(await answer.text());
      } catch {
        // It is gone, or comes back.
      }
    }
    setTimeout(look, EVERY_MS);
  };

  document.addEventListener('dragstart', (event) => {
    dragged = event.target.closest?.('.tile') ?? null;
    if (dragged !== null) event.dataTransfer.effectAllowed = 'move';
  });
  document.addEventListener('dragend', () => {
    dragged = null;
    for (const one of document.querySelectorAll('.column.over')) one.classList.remove('over');
  });
  document.addEventListener('dragover', (event) => {
    const column = event.target.closest?.('.column');
    if (dragged === null || column === null || column === undefined) return;
    event.preventDefault();
    for (const one of document.querySelectorAll('.column.over')) if (one !== column) one.classList.remove('over');
    column.classList.add('over');
  });
  document.addEventListener('drop', (event) => {
    const column = event.target.closest?.('.column');
    if (dragged === null || column === null || column === undefined) return;
    event.preventDefault();
    const select = dragged.querySelector('select[name=stage]');
    select.value = column.dataset.stage;
    if (select.value === column.dataset.stage) select.form.requestSubmit();
  });

  document.addEventListener('change', (event) => {
    if (event.target.id === 'actor') event.target.form.requestSubmit();
  });

  toEnd();
  setTimeout(look, EVERY_MS);
})();
`;
