// What a card of the simulated portal shows: owned by value, written whole.
import type { Case } from '../../domain/case.ts';
import type { CardMark, Outgoing } from '../../engine/ports/portal.ts';

export type Card = {
  readonly state: string;
  readonly revision: number;
  readonly rounds: number;
  readonly curator: string;
  readonly steps: Readonly<Record<string, string>>;
  readonly mark: CardMark;
};

/** The card as it has to look: of the case as it is now. */
export function cardOf({ kase, mark }: Pick<Outgoing, 'kase' | 'mark'>): Card {
  const { context } = kase;
  return {
    state: stateOf(kase),
    revision: context.revision,
    rounds: context.rounds,
    curator: context.people.curator,
    steps: Object.fromEntries(
      Object.entries(context.steps)
        .map(([key, { status }]) => [key, status] as const)
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    ),
    mark,
  };
}

export function isSameCard(a: Card, b: Card): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** Stages and named states stand side by side, as in a funnel. */
function stateOf({ value }: Case): string {
  return typeof value === 'string' ? value : (Object.keys(value)[0] ?? '');
}
