// What is remembered of messages and tasks of contracts that ended long ago is dropped, so that it does not grow for ever. Whoever presses under
// such a message is still told that it is closed.
import type { CaseId } from '../../../domain/case.ts';
import { FINAL_STATES } from '../../../domain/states.ts';
import type { Notes } from '../../../engine/ports/notes.ts';
import { caseState } from '../../../machine/case-state.ts';
import type { MessageNote } from '../message-note.ts';
import { questionNoteName } from '../message-note.ts';
import type { GatewayTools } from './gateway-tools.ts';

/** Where a round has come to: the next one goes on from there. */
export type Forgetting = { after: string | undefined };

/** So long after its end a case is asked about, looked up and written to as before. */
const KEPT_MS = 30 * 86_400_000;
const PREFIX = 'message/';
/** Looked at in one round: a round comes with each look at everything, once an hour. */
const PAGE = 300;
const MOST_TASKS = 1000;
const FINAL: ReadonlySet<string> = new Set(FINAL_STATES);

/** One round: gives how many notes were dropped. Rejects with a `StoreError`. */
export async function forgetEnded(
  tools: Pick<GatewayTools, 'notes' | 'desk' | 'clock' | 'map'>,
  round: Forgetting,
): Promise<number> {
  const { notes, map } = tools;
  const page = await notes.listNotes(PREFIX, round.after, PAGE);
  round.after = page.length < PAGE ? undefined : page.at(-1)?.name;
  const ended = new Map<CaseId, boolean>();
  const names: string[] = [];
  let newest = 0;
  for (const { name, text } of page) {
    const note = JSON.parse(text) as MessageNote;
    if (note.kind === 'list') continue;
    const isOver = ended.get(note.case) ?? (await hasEndedLongAgo(tools, note.case));
    ended.set(note.case, isOver);
    if (!isOver) continue;
    names.push(name, ...(note.kind === 'question' ? [questionNoteName(note)] : []));
    newest = Math.max(newest, Number(name.slice(PREFIX.length)));
  }
  for (const [id, isOver] of ended) if (isOver) names.push(...(await tasksOf(notes, id)));
  if (names.length === 0) return 0;
  // Said before they are gone: a press in between finds one or the other.
  const before = await forgottenUntil(notes, map.botId);
  await notes.keepNotes([{ name: forgottenName(map.botId), text: String(Math.max(before, newest)) }]);
  await notes.dropNotes(names);
  return names.length;
}

/** Number of the newest message that may be forgotten; 0 while none is. */
export async function forgottenUntil(notes: Pick<Notes, 'findNote'>, botId: number): Promise<number> {
  return Number((await notes.findNote(forgottenName(botId))) ?? 0);
}

function forgottenName(botId: number): string {
  return `bot/${botId}/forgotten`;
}

async function hasEndedLongAgo({ desk, clock }: Pick<GatewayTools, 'desk' | 'clock'>, id: CaseId): Promise<boolean> {
  const seen = await desk.look(id);
  if (seen?.changedAt === undefined || seen.onTheWay.length > 0) return false;
  const state = caseState(seen.kase);
  return state.kind === 'final' && FINAL.has(state.state) && seen.changedAt <= clock.now() - KEPT_MS;
}

async function tasksOf(notes: Pick<Notes, 'listNotes'>, id: CaseId): Promise<readonly string[]> {
  const found = await notes.listNotes(`task/${id}/`, undefined, MOST_TASKS);
  return found.map(({ name }) => name);
}
