// crm.timeline.comment.*: what stands under a card. Ids are text in lists.
import { listPage } from '../protocol/list-page.ts';
import type { Call, Methods } from '../protocol/method.ts';
import { MethodError } from '../protocol/method-error.ts';
import { portalTime } from '../protocol/portal-time.ts';
import { listOf, numberOf, recordOf, textOf } from '../protocol/read-value.ts';
import type { TimelineComment } from '../state/portal-state.ts';
import { COMPANY } from './item-fields.ts';
import { sortRows } from './sort-rows.ts';
import { downloadUrl, storeFile } from './store-file.ts';

export const timelineCommentMethods: Methods = {
  'crm.timeline.comment.add': (call) => {
    const fields = recordOf(call.params['fields']);
    const entityType = textOf(fields['ENTITY_TYPE']).toLowerCase();
    const entityId = numberOf(fields['ENTITY_ID']);
    if (!call.state.items.has(`${typeIdOf(entityType)}/${entityId}`)) throw new MethodError('', 'Entity is not found');
    if (textOf(fields['COMMENT']) === '') throw new MethodError('', 'Comment text is empty');
    const comment: TimelineComment = {
      id: call.state.nextId('comment'),
      entityType,
      entityId,
      authorId: call.userId,
      created: call.now,
      comment: textOf(fields['COMMENT']),
      files: filesOf(call, fields['FILES']),
    };
    call.state.comments.set(comment.id, comment);
    moveActivity(call, `${typeIdOf(entityType)}/${entityId}`);
    call.emit({ name: 'ONCRMTIMELINECOMMENTADD', data: { FIELDS: { ID: comment.id } } });
    return { result: comment.id };
  },
  'crm.timeline.comment.get': (call) => ({ result: rowOf(commentOf(call), call) }),
  'crm.timeline.comment.list': (call) => {
    const filter = recordOf(call.params['filter']);
    const known = new Set(['ENTITY_ID', 'ENTITY_TYPE']);
    const others = Object.keys(filter).filter((name) => !known.has(name));
    if (others.length > 0) throw new MethodError('', `Filter by ${others.join(', ')} is not allowed`);
    const rows = [...call.state.comments.values()]
      .filter(
        ({ entityId, entityType }) =>
          entityId === numberOf(filter['ENTITY_ID']) && entityType === textOf(filter['ENTITY_TYPE']).toLowerCase(),
      )
      .map((comment) => rowOf(comment, call));
    return listPage(
      sortRows(rows, recordOf(call.params['order']), (row, name) => row[name]),
      call.params['start'],
    );
  },
  'crm.timeline.comment.update': (call) => {
    const fields = recordOf(call.params['fields']);
    const comment = commentOf(call);
    if ('COMMENT' in fields) comment.comment = textOf(fields['COMMENT']);
    if ('FILES' in fields) comment.files = filesOf(call, fields['FILES']);
    return { result: true };
  },
  'crm.timeline.comment.delete': (call) => {
    call.state.comments.delete(commentOf(call).id);
    return { result: true };
  },
};

function commentOf({ params, state }: Call): TimelineComment {
  const comment = state.comments.get(numberOf(params['id']));
  if (comment === undefined) throw new MethodError('', 'Comment is not found');
  return comment;
}

/** A comment of anybody but the person responsible is activity of a card; it is no change of it. */
function moveActivity({ state, settings, userId, now }: Call, at: string): void {
  const item = state.items.get(at);
  if (item === undefined || !('lastActivityTime' in item) || Number(item['assignedById']) === userId) return;
  Object.assign(item, { lastActivityTime: portalTime(now, settings.offsetMinutes), lastActivityBy: userId });
}

/** `dynamic_1046` and `company`: words, and nowhere else. */
function typeIdOf(entityType: string): number {
  return entityType === 'company' ? COMPANY : Number(/^dynamic_(\d+)$/.exec(entityType)?.[1]);
}

function filesOf({ state }: Call, given: unknown): readonly number[] {
  return listOf(given).map((pair) => {
    const [name = '', content = ''] = listOf(pair).map(textOf);
    return storeFile(state, name, Buffer.from(content, 'base64'));
  });
}

function rowOf(comment: TimelineComment, call: Call): Record<string, unknown> {
  const files = comment.files.map((id) => {
    const name = call.state.files.get(id)?.name ?? '';
    return [id, { id, name, urlDownload: downloadUrl(call, 'disk', id) }] as const;
  });
  return {
    ID: String(comment.id),
    ENTITY_ID: comment.entityId,
    ENTITY_TYPE: comment.entityType,
    CREATED: portalTime(comment.created, call.settings.offsetMinutes),
    COMMENT: comment.comment,
    AUTHOR_ID: String(comment.authorId),
    ...(files.length === 0 ? {} : { FILES: Object.fromEntries(files) }),
  };
}
