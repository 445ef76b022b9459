// The line as it should be written, for words that authors bring from elsewhere, where the value says enough for that.

import type { Entry, MapNode, Node, SourceFile } from '../read/source-tree.ts';
import type { Fault } from './fault.ts';
import { FORM_CODES as CODES } from './form-codes.ts';
import { rewriteEntry } from './make-finding.ts';
import { printEntry, printFlow, printList, printMap, printPair, printReplaced } from './print-flow.ts';

/** An entry in its map, and the key that it stands for. */
type Edit = {
  readonly source: SourceFile;
  readonly map: MapNode;
  readonly entry: Entry;
  readonly means: string | undefined;
};

/** The line in the words of the rule language; undefined where nothing sure can be written. */
export function rewriteWord(source: SourceFile, fault: Extract<Fault, { kind: 'unknown_key' }>): string | undefined {
  const { map, entry, word, fits } = fault;
  const edit: Edit = { source, map, entry, means: word?.means };
  switch (word?.code) {
    case CODES.unless:
      return renamed(edit, negated(entry.value));
    case CODES.quorum:
      return renamed(edit, /\d+/.exec(printFlow(entry.value))?.[0]);
    case CODES.severalRoles:
      return stepPerRole(edit);
    case CODES.approverList:
      return word.means === 'steps' && entry.value.kind === 'list' ? stepsOf(entry.value.items) : undefined;
    case CODES.orAnd:
      return rewriteGroup(edit);
    case CODES.elseWord:
      return 'otherwise: true';
    case CODES.borderWord:
      return rewriteBorder(edit);
    case CODES.foreignWord:
      return fits === true ? renamed(edit, printFlow(entry.value)) : undefined;
    default:
      return undefined;
  }
}

/** The value under the key that was meant; undefined where that key is there already. */
function renamed({ source, map, entry, means }: Edit, value: string | undefined): string | undefined {
  if (value === undefined || means === undefined || map.entries.some(({ key }) => key === means)) return undefined;
  return rewriteEntry(source, map, entry, [printPair(means, value)]);
}

/** `unless: { kind: nda }` is `when: { kind: { not: nda } }`; several lines have no such form. */
function negated(value: Node): string | undefined {
  const [only] = value.kind === 'map' && value.entries.length === 1 ? value.entries : [];
  if (only === undefined || only.value.kind === 'map') return undefined;
  return printMap([printPair(only.key, printMap([printPair('not', printFlow(only.value))]))]);
}

function stepPerRole({ map, entry }: Edit): string | undefined {
  const { value } = entry;
  const step = (role: Node): string => printReplaced(map, entry, [printPair('role', printFlow(role))]);
  if (value.kind === 'list') return printList(value.items.map(step));
  return value.kind === 'scalar' ? step(value) : undefined;
}

function stepsOf(roles: readonly Node[]): string {
  const steps = roles.map((role) => printMap([printPair('role', printFlow(role)), 'sla: review']));
  return printPair('steps', printList(steps));
}

/** `or:` becomes `any:`; what stands under `and:` goes to the lines beside it. */
function rewriteGroup(edit: Edit): string | undefined {
  const { source, map, entry, means } = edit;
  const { value } = entry;
  if (value.kind !== 'list') return undefined;
  if (means === 'any') return renamed(edit, printFlow(value));
  const lines = value.items.flatMap((item) => (item.kind === 'map' ? item.entries.map(printEntry) : []));
  return rewriteEntry(source, map, entry, lines);
}

/** `min: 5` becomes `from: 5`; `between: [1, 5]` has two ends. A border is a small map, always shown whole. */
function rewriteBorder({ map, entry, means }: Edit): string | undefined {
  const { value } = entry;
  if (value.kind === 'scalar') {
    return means === undefined ? undefined : printReplaced(map, entry, [printPair(means, printFlow(value))]);
  }
  const [from, to] = value.kind === 'list' ? value.items : [];
  if (from === undefined || to === undefined) return undefined;
  return printReplaced(map, entry, [printPair('from', printFlow(from)), printPair('up_to', printFlow(to))]);
}
