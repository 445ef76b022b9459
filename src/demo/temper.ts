// How the people of a play are: what they forget, how long their work takes. The same whatever is switched off.

export const TEMPER = {
  /** Of all questions, those that somebody reads between two meetings and forgets. */
  overlooks: 0.12,
  /** Of all that the bot tells a curator. */
  curatorOverlooks: 0.08,
  /** Of those who begin, those who press «take» first. */
  takes: 0.75,
  /** Of approvals, those with a remark. */
  remarks: 0.08,
  /** Of questions to a lawyer, those that only the client can answer. */
  asksClient: 0.05,
  /** A curator mends what was found on the first try. */
  mends: 0.85,
  /** A curator forgets the draft when filling in the card. */
  forgetsDraft: 0.15,
  /** Of papers that a curator asks for by hand, those that come to mind at once. */
  remembers: 0.7,
  /** Something that nobody should do with a card, on a working day. */
  mistakesADay: 0.7,
} as const;

/** Minutes of work that a question takes, from and to, and minutes of other work before it. */
export type Pace = { readonly from: number; readonly to: number; readonly before: number };

const PACES: Readonly<Record<string, Pace>> = {
  legal_department: { from: 60, to: 200, before: 140 },
  ip_practice: { from: 60, to: 200, before: 200 },
  finance_department: { from: 25, to: 90, before: 150 },
  accounting: { from: 20, to: 60, before: 150 },
  development: { from: 60, to: 150, before: 300 },
  design_studio: { from: 60, to: 150, before: 300 },
  management: { from: 10, to: 40, before: 240 },
  security: { from: 30, to: 90, before: 200 },
  office: { from: 10, to: 40, before: 60 },
  client_service: { from: 15, to: 60, before: 90 },
  far_east: { from: 15, to: 60, before: 90 },
};
const OTHERS: Pace = { from: 20, to: 60, before: 120 };

export function paceOf(department: string | undefined): Pace {
  return PACES[department ?? ''] ?? OTHERS;
}
