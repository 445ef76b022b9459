// What a proof asks, in words: for what could not be told.

import type { Bilingual } from '../message.ts';

/** Each fits behind "not proven:". */
export const QUESTION_WORDS = {
  gaps: { ru: 'что у каждого договора есть маршрут', en: 'that every contract has a route' },
  all_overlaps: {
    ru: 'что кроме показанных двухсот пар другие маршруты не спорят',
    en: 'that beside the two hundred pairs shown no other routes clash',
  },
  overlaps: { ru: 'что маршрут у каждого договора один', en: 'that no contract has two' },
  dead_routes: { ru: 'что каждый маршрут кому-то нужен', en: 'that every route is reached' },
  lines: {
    ru: 'что роли и подписанию подходит ровно одна строка',
    en: 'that exactly one line of a role and of signing fits',
  },
  voters: { ru: 'что каждый шаг есть кому закрыть', en: 'that there are people for every step' },
  visas: { ru: 'что никому не нужно ставить две визы', en: 'that nobody has to give two visas' },
  promises: { ru: 'обещания о том, кто согласует', en: 'the promises of who approves' },
  monotonic: { ru: 'что с ростом признака виз не меньше', en: 'that more never means fewer approvals' },
  slow: { ru: 'обещанный срок согласования', en: 'the promised time of approval' },
  stuck: { ru: 'что договор нигде не застрянет', en: 'that a contract gets stuck nowhere' },
  dead_lines: { ru: 'что каждое правило кому-то нужно', en: 'that every rule and line is reached' },
  dead_overrides: { ru: 'что каждый overrides что-то решает', en: 'that every overrides decides something' },
  targets: { ru: 'что каждой поправке есть что менять', en: 'that every amendment has something to change' },
  contradictions: { ru: 'что поправки не спорят друг с другом', en: 'that no two amendments disagree' },
  self_declared: {
    ru: 'что без согласующего не обойтись одним словом куратора',
    en: "that the curator's word alone spares no approver",
  },
  gates: { ru: 'что документы спрашивают вовремя', en: 'that documents are due by stages that are there' },
} as const satisfies Readonly<Record<string, Bilingual>>;

export type QuestionWord = keyof typeof QUESTION_WORDS;
