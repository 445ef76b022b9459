// The parts of the automation that a play may be without: what people get to know, and in which order the rules ask.

/** `parallel`: reviewers are asked side by side. `early_checks`: papers are checked before the route and at its gates. */
export const DEMO_PARTS = ['parallel', 'reminders', 'early_checks', 'letters'] as const;
export type DemoPart = (typeof DEMO_PARTS)[number];

export type Without = ReadonlySet<DemoPart>;
