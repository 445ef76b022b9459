// What happened to a card: its moves and its comments, the newest first.
import type { Instant } from '../../../domain/instant.ts';
import type { Item, StageMove, TimelineComment } from '../state/portal-state.ts';
import { bbText } from './bb-text.ts';
import { colourOf } from './card-place.ts';
import type { Markup } from './markup.ts';
import { markup } from './markup.ts';
import { momentText } from './moment-text.ts';
import type { PageContext } from './page-context.ts';
import { personName } from './person-name.ts';
import { fileLink } from './show-value.ts';

type Entry = { readonly at: Instant; readonly order: number; readonly shown: Markup };

export function timeline(context: PageContext, card: Item): Markup {
  const { state } = context;
  const entityType = `dynamic_${card.entityTypeId}`;
  const moves = state.moves
    .filter((move) => move.entityTypeId === card.entityTypeId && move.ownerId === card.id)
    .map((move): Entry => ({ at: move.at, order: move.id, shown: moveEntry(context, move) }));
  const comments = [...state.comments.values()]
    .filter((comment) => comment.entityType === entityType && comment.entityId === card.id)
    .map((comment): Entry => ({ at: comment.created, order: comment.id, shown: commentEntry(context, comment) }));
  const entries = [...moves, ...comments].sort((a, b) => b.at - a.at || b.order - a.order);
  return markup`<ol class="timeline">${entries.map(({ shown }) => shown)}</ol>`;
}

function moveEntry(context: PageContext, move: StageMove): Markup {
  const { state, word } = context;
  const stage = [...state.stages.values()].find(({ statusId }) => statusId === move.stageId);
  const who = move.movedBy === 0 ? word('robot') : personName(state, move.movedBy);
  const key = move.typeId === 1 ? 'moved_new' : 'moved_to';
  return markup`<li class="move"><p class="by">${who} · ${momentText(context, move.at)}</p>
<p>${word(key)} <span class="chip" style="--stage:${colourOf(stage ?? { color: '' })}">${stage?.name ?? move.stageId}</span></p></li>`;
}

function commentEntry(context: PageContext, comment: TimelineComment): Markup {
  const files = comment.files.map((id) => markup`<li>${fileLink(context, id)}</li>`);
  return markup`<li class="comment"><p class="by">${personName(context.state, comment.authorId)} · ${momentText(context, comment.created)}</p>
<div class="text">${bbText(comment.comment)}</div>${files.length === 0 ? '' : markup`<ul class="files">${files}</ul>`}</li>`;
}
