// What a difference is told from, in whichever form.
import type { Bundle, DifferenceWording, LoadedRules, RuleChange, RuleDifference } from '../../src/index.ts';
import { word } from '../../src/index.ts';

export type DiffSide = {
  readonly name: string | undefined;
  readonly commit: string | undefined;
  readonly bundle: Bundle;
};

/** A row that one of the sides cannot read, or neither; findings as programs get them. */
export type BrokenRow = {
  readonly row: number;
  readonly side: 'before' | 'after' | 'both';
  readonly findings: readonly ({ readonly text: string } & Readonly<Record<string, unknown>>)[];
};

/** Past contracts in the classes, by their index among the changes; `broken`: every row that one of the sides cannot read. */
export type PastCount = {
  readonly contracts: number;
  readonly changed: number;
  /** Of which it hangs on missing answers whether anything changes. */
  readonly open: number;
  readonly broken: readonly BrokenRow[];
  readonly inClass: readonly { readonly certain: number; readonly open: number }[];
  /** Approvals per role, titles for people; roles with the same on both sides too. */
  readonly workload: readonly { readonly role: string; readonly before: number; readonly after: number }[];
};

export type DiffReport = {
  readonly difference: RuleDifference;
  readonly before: DiffSide;
  readonly after: DiffSide;
  readonly tests: ChangedTests;
  readonly past: PastCount | undefined;
  readonly wording: DifferenceWording;
};

export type ChangedTests = Readonly<Record<'added' | 'removed' | 'changed', readonly string[]>>;

const TESTS = 'routes/tests/';

/** Files of tests that are not what they were. */
export function changedTests(before: LoadedRules, after: LoadedRules): ChangedTests {
  const [old, now] = [before, after].map(({ paths }) => paths.filter((path) => path.startsWith(TESTS)));
  return {
    added: (now ?? []).filter((path) => !old?.includes(path)),
    removed: (old ?? []).filter((path) => !now?.includes(path)),
    changed: (now ?? []).filter((path) => old?.includes(path) && before.sources(path) !== after.sources(path)),
  };
}

/** Changes for the same contracts, told together; each with its index. */
export function changeGroups({ changes }: RuleDifference): readonly (readonly (readonly [number, RuleChange])[])[] {
  return [...Map.groupBy(changes.entries(), ([, { group }]) => group).values()];
}

/** How a side is called. */
export function nameOfSide({ name, commit }: DiffSide, { say }: DifferenceWording): string {
  if (name === undefined) return say('work_tree');
  return commit === undefined || commit.startsWith(name) ? name : `${name} (${commit.slice(0, 12)})`;
}

/** One line on whether anything changes. */
export function verdictInWords({ difference, before, after, wording }: DiffReport): string {
  const { verdict, changes, everywhere, more } = difference;
  const { say } = wording;
  const count = changes.length + more + everywhere.length;
  if (before.bundle.hash === after.bundle.hash) return say('same_bundle');
  if (verdict === 'same') return say(isOfPeople(difference) ? 'same_but_people' : 'same');
  const counted = count === 0 ? '' : say('changes', { count });
  return verdict === 'not_proven' ? [counted, say('not_proven')].filter(Boolean).join('. ') : counted;
}

/** Who acts on a contract, or when a day ends, is otherwise: the decision is the same, life is not. */
function isOfPeople({ apart }: DiffReport['difference']): boolean {
  return apart.some(({ topic }) => PEOPLE_AND_TIME.has(topic));
}

const PEOPLE_AND_TIME: ReadonlySet<string> = new Set(['people', 'departments', 'roles', 'calendars']);

/** What changes no decision, line by line. */
export function besideInWords({ difference, tests, wording }: DiffReport): readonly string[] {
  const { say } = wording;
  const renamed = difference.renamed.map((one) => say('renamed', one));
  const apart = difference.apart.map(({ topic, change, names }) =>
    say('apart', { topic: say(`topic_${topic}`), change: say(change), names: shortened(names) }),
  );
  const files = (['added', 'removed', 'changed'] as const).flatMap((change) =>
    tests[change].length === 0
      ? []
      : [say('apart', { topic: say('topic_tests'), change: say(change), names: shortened(tests[change]) })],
  );
  return [...renamed, ...apart, ...files];
}

/** So many names are told in one line. */
const MOST_NAMES = 10;

function shortened(names: readonly string[]): string {
  const more = names.length - MOST_NAMES;
  return more > 0 ? `${names.slice(0, MOST_NAMES).join(', ')} … (+${more})` : names.join(', ');
}

/** A side's answer to the example: route, then who approves by stage. */
function answerInWords(answer: RuleChange['witness']['before'], { say }: DifferenceWording): string {
  const { outcome, routeTitle, approvers } = answer;
  if (routeTitle === undefined) return say(outcome === 'decided' || outcome === 'undecided' ? 'gap' : outcome);
  const stages = approvers.map(({ title, roles }) => `${title}: ${roles.join(', ')}`).join('; ');
  return `${say('route', { title: routeTitle })} — ${stages === '' ? say('no_approvers') : stages}`;
}

/** What the sides say of the example: said once where they agree on route and approvers, since the change is of something else. */
export function answersInWords(
  { witness }: RuleChange,
  wording: DifferenceWording,
): readonly { readonly side: string; readonly answer: string }[] {
  const { say } = wording;
  const [before, after] = [answerInWords(witness.before, wording), answerInWords(witness.after, wording)];
  if (before === after) return [{ side: say('was_and_is'), answer: before }];
  return [
    { side: say('was'), answer: before },
    { side: say('is'), answer: after },
  ];
}

/** The example in a few words: what is unlike an ordinary contract, and the day where it is not the first one. */
export function exampleInWords(
  { witness }: RuleChange,
  { asOf }: { readonly asOf: string },
  { language, say }: DifferenceWording,
): string {
  const unlike = witness.unlike[language] === '' ? say('example_typical') : witness.unlike[language];
  return witness.asOf === asOf ? unlike : say('example_day', { unlike, day: witness.asOf });
}

/** At most so many of what comes with another route are told. */
const MOST_EFFECTS = 12;

export function effectsInWords({ effects }: RuleChange, { language, say }: DifferenceWording): readonly string[] {
  const told = effects.slice(0, MOST_EFFECTS).map(({ title, how }) => {
    return how === 'all' ? title[language] : say('for_some', { change: title[language] });
  });
  const more = effects.length - told.length;
  return more > 0 ? [...told, say('more_changes', { count: more })] : told;
}

/** Broken rows that are shown one by one; more are counted, JSON has all. */
const SHOWN_ROWS = 10;

export function pastInWords(past: PastCount, report: DiffReport): readonly string[] {
  const { say } = report.wording;
  const { contracts, changed, open, broken } = past;
  return [
    say('past_count', { count: contracts, changed }),
    ...(open === 0 ? [] : [say('past_open', { count: open })]),
    ...(broken.length === 0 ? [] : [say('past_broken', { count: broken.length }), ...brokenInWords(broken, report)]),
  ];
}

/** `строка 4: …`; where the other side reads the row, whose rules refuse it: `строка 4 (main): …`. */
function brokenInWords(broken: readonly BrokenRow[], { before, after, wording }: DiffReport): readonly string[] {
  const { language } = wording;
  const more = broken.length - SHOWN_ROWS;
  const shown = broken.slice(0, SHOWN_ROWS).map(({ row, side, findings }) => {
    const whose = side === 'both' ? '' : ` (${nameOfSide(side === 'before' ? before : after, wording)})`;
    return `${word('row', language, { row })}${whose}: ${findings.map(({ text }) => text).join(' ')}`;
  });
  return more > 0 ? [...shown, word('more_rows', language, { count: more })] : shown;
}

/** Roles whose number of approvals changes, those that change most first. */
export function changedWorkload({ workload }: PastCount): PastCount['workload'] {
  const apart = ({ before, after }: PastCount['workload'][number]): number => Math.abs(after - before);
  return workload.filter((one) => apart(one) > 0).toSorted((a, b) => apart(b) - apart(a));
}

export function workloadInWords(
  { role, before, after }: PastCount['workload'][number],
  { say }: DifferenceWording,
): string {
  const change = after - before;
  return say('workload_line', { role, before, after, change: change > 0 ? `+${change}` : String(change) });
}
