// The cases of one person: those that they are the curator of, and those that wait for them.
import type { CaseId } from '../../../../../domain/case.ts';
import { FINAL_STATES } from '../../../../../domain/states.ts';
import type { CaseSummary } from '../../../../../engine/ports/store-entries.ts';
import { LONGEST_BUTTON } from '../bot-voice.ts';
import type { Talk } from '../talk.ts';
import { caseTelling } from '../told/case-telling.ts';
import { titledCard } from '../told/titled-card.ts';
import { showList } from './show-list.ts';

const PAGE = 10;
/** Read at once, since those that have ended are left out. */
const READ = 200;
const ENDED: ReadonlySet<string> = new Set(FINAL_STATES);

/** Open ones, after this one in the order of their names. */
export async function listOwnCases(talk: Talk, after?: CaseId): Promise<void> {
  const { person } = talk.person;
  const from = after === undefined ? {} : { after };
  const [own, held] = await Promise.all([
    openCases(talk, { curator: person, ...from }),
    openCases(talk, { holder: person, ...from }),
  ]);
  const cases = [...new Map([...own, ...held].map((one) => [one.case, one])).values()].toSorted((a, b) =>
    a.case < b.case ? -1 : 1,
  );
  if (cases.length === 0) {
    await talk.say({ text: talk.speak(after === undefined ? 'no_own_cases' : 'nothing_left') });
    return;
  }
  const page = cases.slice(0, PAGE);
  const rows = await Promise.all(page.map((one) => rowOf(talk, one)));
  const last = page.at(-1)?.case;
  await talk.say(
    showList(talk, {
      heading: talk.speak('own_cases'),
      rows,
      ...(cases.length > PAGE && last !== undefined ? { more: last } : {}),
    }),
    'list',
  );
}

/** Of the first that are found, and of the rest as far as it takes. */
async function openCases(
  talk: Talk,
  query: {
    readonly curator?: CaseSummary['curator'];
    readonly holder?: CaseSummary['curator'];
    readonly after?: CaseId;
  },
): Promise<readonly CaseSummary[]> {
  const found: CaseSummary[] = [];
  let { after } = query;
  for (;;) {
    const page = await talk.of.desk.list({ ...query, ...(after === undefined ? {} : { after }), limit: READ });
    found.push(...page.filter(({ state }) => !ENDED.has(state)));
    after = page.at(-1)?.case;
    if (page.length < READ || found.length > PAGE) return found;
  }
}

async function rowOf(talk: Talk, { case: id, state, holders, dueAt }: CaseSummary) {
  const telling = caseTelling(talk.rules, talk.language);
  const named = { id, contract: (await talk.of.desk.look(id))?.contract };
  const due =
    dueAt === undefined
      ? talk.speak('no_deadline')
      : talk.speak(dueAt < talk.now ? 'overdue' : 'due', { at: telling.moment(dueAt) });
  return {
    id,
    title: titledCard(named, talk.of),
    button: titledCard(named, talk.of, LONGEST_BUTTON),
    told: talk.speak('case_row', {
      state: telling.stateNamed(state),
      people: telling.people(holders),
      due,
    }),
  };
}
