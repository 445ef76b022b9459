// What a bundle holds once names are resolved and defaults applied, and how it is stored.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Bundle } from '../../../src/domain/bundle.ts';
import { closeOverrides } from '../../../src/language/bundle/close-overrides.ts';
import { loadBundle, serialiseBundle } from '../../../src/language/bundle/serialise-bundle.ts';
import { checkSmall, day, edited, SMALL, sha256 } from '../names/check-small.ts';

function bundleOf(changes: Readonly<Record<string, string | undefined>> = {}): Bundle {
  const { bundle, findings } = checkSmall(changes);
  if (bundle === undefined) throw new Error(`no bundle: ${JSON.stringify(findings)}`);
  return bundle;
}

describe('defaults', () => {
  const { decisions } = bundleOf();

  it('a step approves with all verdicts, once, about everything', () => {
    const director = decisions.routes.find(({ route }) => route === 'other')?.stages[1]?.steps[0];
    expect(director).toMatchObject({
      step: 'director',
      roles: ['director'],
      act: 'approve',
      atLeast: 1,
      verdicts: ['approve', 'approve_with_remarks', 'return', 'reject'],
      covers: { kind: 'everything' },
      mayAsk: [],
    });
  });

  it('who is only told gives no verdict', () => {
    const told = decisions.routes[0]?.stages[1]?.steps[1];
    expect([told?.step, told?.act, told?.verdicts]).toEqual(['initiating_head', 'inform', []]);
  });

  it('a return waits for all, goes to the curator three times, then to the last resort', () => {
    const other = decisions.routes.find(({ route }) => route === 'other');
    const { then: decides, ...before } = other?.onReturn ?? {};
    expect(before).toEqual({ wait: 'all', to: 'curator', atMost: 3 });
    expect(decides).toBe('director');
    expect(other?.approvals).toBe('required');
    expect(other?.inForce).toEqual({});
  });

  it('a paper is judged at signing, a document is not personal, a role asks all', () => {
    expect(
      bundleOf(edited('rules/documents.yaml', ', on: signing', '')).decisions.documents.find(({ holds }) => holds)
        ?.holds,
    ).toEqual({
      kind: 'until_stated',
      default: { count: 1, unit: 'years' },
      on: { kind: 'signing' },
    });
    expect(decisions.documents.map(({ document, personal }) => `${document} ${personal}`)).toEqual([
      'charter false',
      'consent true',
      'power_of_attorney false',
    ]);
    expect(new Set(decisions.roles.map(({ ask }) => ask))).toEqual(new Set(['all']));
  });

  it('states stand in the order in which a case comes to them', () => {
    expect(decisions.states.map(({ state }) => state)).toEqual([
      'intake',
      'rework',
      'waiting_for_client',
      'on_hold',
      'signing',
      'sent',
      'scanning',
    ]);
  });

  it('days are both ends in', () => {
    expect(decisions.amendments.find(({ amendment }) => amendment === 'key-client')?.inForce).toEqual({
      from: day('2026-03-12'),
      until: day('2026-12-31'),
    });
  });

  it('what a step covers is sorted out into draft, documents and facts', () => {
    const [legal, finance] = decisions.routes[0]?.stages[0]?.steps ?? [];
    expect(legal?.covers).toEqual({ kind: 'listed', draft: true, documents: 'all', facts: ['amount', 'subjects'] });
    expect(finance?.covers).toEqual({
      kind: 'listed',
      draft: false,
      documents: ['consent'],
      facts: ['amount', 'prepayment'],
    });
  });
});

describe('overrides', () => {
  it('are closed transitively, through groups too', () => {
    const route = (name: string, overrides: string) =>
      SMALL['routes/other.yaml']
        ?.replace('route: other', `route: ${name}\ngroup: chain`)
        .replace('otherwise: true', `overrides: [${overrides}]\nwhen: { kind: nda }`);
    const { decisions } = bundleOf({
      'routes/a.yaml': route('a', 'b'),
      'routes/b.yaml': route('b', 'domestic'),
      'routes/client.yaml': SMALL['routes/client.yaml']?.replace('in_force:', 'overrides: [other]\nin_force:'),
    });
    expect(decisions.routes.map((each) => `${each.route}: ${each.overrides.join(' ')}`)).toEqual([
      'a: b client other',
      'b: client other',
      'client: other',
      'other: ',
    ]);
  });

  it('of a long chain are closed without recursion', () => {
    const chain = Array.from({ length: 2000 }, (_, index) => ({ id: `r${index}`, overrides: [`r${index + 1}`] }));
    const closed = closeOverrides(chain);
    expect(closed.get('r0')).toHaveLength(2000);
    expect(closed.get('r1999')).toEqual(['r2000']);
  });

  it('are what can be reached, whatever the graph', () => {
    const node = fc.constantFrom('a', 'b', 'c', 'd', 'e');
    fc.assert(
      fc.property(fc.dictionary(node, fc.uniqueArray(node)), (graph) => {
        const closed = closeOverrides(Object.entries(graph).map(([id, overrides]) => ({ id, overrides })));
        const acyclic = [...closed.keys()].every((id) => !reachable(graph, id).has(id));
        for (const [id, below] of closed) {
          expect(below).not.toContain(id);
          if (acyclic) expect(below).toEqual([...reachable(graph, id)].sort());
        }
      }),
    );
  });
});

function reachable(graph: Readonly<Record<string, readonly string[]>>, start: string): ReadonlySet<string> {
  const seen = new Set<string>();
  const queue = [...(graph[start] ?? [])];
  for (const id of queue) {
    if (seen.has(id)) continue;
    seen.add(id);
    queue.push(...(graph[id] ?? []));
  }
  return seen;
}

describe('a stored bundle', () => {
  const bundle = bundleOf();
  const text = serialiseBundle(bundle);

  it('is read back whole', () => {
    expect(loadBundle(text, sha256)).toEqual({ ok: true, bundle });
  });

  it.each([
    ['that was cut short', text.slice(0, -100), 'not_json'],
    ['that is empty', '', 'not_json'],
    ['of another version', text.replace('vizir-bundle/1', 'vizir-bundle/2'), 'other_format'],
    ['that is none', '{"format":"vizir-bundle/1"}', 'other_format'],
    ['that is null', 'null', 'other_format'],
    ['with another decision', text.replace('"atLeast":2', '"atLeast":1'), 'hash_mismatch'],
    ['with another person', text.replace('Громов', 'Петров'), 'hash_mismatch'],
    ['with another name', text.replace(bundle.hash, bundle.decisionsHash), 'hash_mismatch'],
  ])('%s is refused', (_what, stored, problem) => {
    expect(loadBundle(stored, sha256)).toEqual({ ok: false, problem });
  });
});
