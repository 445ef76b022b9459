// What people write under a card becomes part of the case's thread. It decides nothing; whoever is asked and writes there is told so, once
// for each step.
import { correctionWord } from '../../../../diagnostics/catalogue/correction-words.ts';
import type { StepKey } from '../../../../domain/case.ts';
import type { PersonId } from '../../../../domain/ids.ts';
import type { Instant } from '../../../../domain/instant.ts';
import type { SeenCase } from '../../../../engine/ports/engine-desk.ts';
import type { IncomingEvent } from '../../../../engine/ports/engine-event.ts';
import { waitingFor } from '../../../../machine/waiting-for.ts';
import { isOwnComment } from '../../out/thread/is-own-comment.ts';
import type { CardMemory } from '../card-memory.ts';
import { recallCard, rememberCard } from '../card-memory.ts';
import type { GatewayTools } from '../gateway-tools.ts';
import { doerOf } from '../gateway-tools.ts';
import { offerDesk } from '../offer-desk.ts';
import { cardText } from '../say-of-card.ts';
import type { CardComment, Page } from './read-comments.ts';
import { readComments } from './read-comments.ts';

/**
 * Takes in what was written under a card since it was read last; gives how much that was. What is read twice counts once, and what was
 * read stays as it was, whatever becomes of it at the portal. Rejects with a `FarError` or a `StoreError`.
 */
export async function takeComments(tools: GatewayTools, item: number, first?: Promise<Page>): Promise<number> {
  const { caseCards, desk, notes, watch } = tools;
  const id = caseCards.caseOf(item);
  if (caseCards.itemOf(id) !== item) return 0;
  const before = await recallCard(notes, item);
  const { comments: read, newest } = await readComments(tools, item, { after: before.comments, first });
  if (newest === before.comments) return 0;
  const seen = await desk.look(id);
  if (seen === undefined) return 0;
  const comments = read.filter((comment) => !isFormerOwn(tools, seen, comment));
  if (comments.length > 0) {
    await desk.receive(comments.map((comment) => eventOf(tools, seen, comment)));
    watch({ kind: 'commented', item, comments: comments.length });
  }
  const told = await tellApprovers(tools, { item, seen, comments, told: before.told });
  await rememberCard(notes, item, before, { ...before, comments: newest, told });
  return comments.length;
}

/** Of an account in whose name the engine worked before, which the rules do not know. */
function isFormerOwn(tools: GatewayTools, { bundle }: SeenCase, { author, text }: CardComment): boolean {
  return doerOf(tools, bundle, author).kind === 'stranger' && isOwnComment(text);
}

/** By its number, which it keeps under another card too: one that came back from the recycle bin. */
function eventOf(tools: GatewayTools, { kase, bundle }: SeenCase, comment: CardComment): IncomingEvent {
  const { id, author, at, text, files } = comment;
  const doer = doerOf(tools, bundle, author);
  return {
    source: 'comment',
    key: String(id),
    case: kase.id,
    urgency: 'bulk',
    event: {
      kind: 'commented',
      ...(doer.kind === 'person' ? { by: doer.person } : {}),
      account: author,
      comment: id,
      at: (at ?? tools.clock.now()) as Instant,
      text,
      ...(files === 0 ? {} : { files }),
    },
  };
}

type Telling = {
  readonly item: number;
  readonly seen: SeenCase;
  readonly comments: readonly CardComment[];
  readonly told: CardMemory['told'];
};

/** Gives what is remembered of that. */
async function tellApprovers(
  tools: GatewayTools,
  { item, seen, comments, told }: Telling,
): Promise<CardMemory['told']> {
  const { kase, bundle } = seen;
  const { language } = bundle.decisions.policy;
  const after = { ...told };
  for (const { author, at } of comments) {
    const doer = doerOf(tools, bundle, author);
    if (doer.kind !== 'person') continue;
    const { person } = doer;
    const step = askedStep(seen, person, at);
    const about = `comment/${step}/${person}`;
    if (step === undefined || after[about] !== undefined) continue;
    const words = correctionWord('comment_decides_nothing', language);
    await offerDesk(tools, {
      user: author,
      person,
      case: kase.id,
      name: `comment_told/${kase.id}/${step}/${person}`,
      text: cardText(tools, { item, title: '' }, bundle, words),
      language,
    });
    after[about] = 'told';
  }
  return after;
}

/** For which they are asked now, and were when they wrote. */
function askedStep({ kase }: SeenCase, person: PersonId, at: number | undefined): StepKey | undefined {
  for (const { of, people } of waitingFor(kase)) {
    if (of.kind !== 'step' || !people.includes(person)) continue;
    const since = kase.context.steps[of.step]?.since;
    if (at === undefined || since === undefined || at >= since) return of.step;
  }
  return undefined;
}
