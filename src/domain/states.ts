// The states of a case outside the stages of its route.

/** States in which a case waits outside its route's stages. */
export const WAITING_STATES = [
  'intake',
  'rework',
  'waiting_for_client',
  'on_hold',
  'signing',
  'sent',
  'scanning',
] as const;
export type WaitingState = (typeof WAITING_STATES)[number];
/** States in which a case has ended. */
export const FINAL_STATES = ['registered', 'rejected', 'withdrawn'] as const;
export type FinalState = (typeof FINAL_STATES)[number];
