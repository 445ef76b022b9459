// What can be wrong with the form of a rule file, with the nodes that it concerns.

import type { Entry, MapNode, Node } from '../read/source-tree.ts';
import type { RuleName } from './form-node.ts';
import type { ForeignWord } from './words/foreign-word.ts';

/** Where a value stands: the definition whose keys surround it (`step`, `route_file`) and the key over it. */
export type Site = {
  readonly where: string;
  readonly key: string;
  /** The entry and the map that hold the value; absent at the top of a file and for items of a list. */
  readonly entry?: Entry;
  readonly map?: MapNode;
  /** What a reference refers to, as the schemas name it; absent for other values. */
  readonly refers?: string;
};

export type Structure = 'map' | 'list' | 'scalar';

export type Fault =
  /**
   * `word`: what the author writes is known from elsewhere, and whether its value would be right under the key that it means;
   * `nearest`: a key that looks like it.
   */
  | {
      readonly kind: 'unknown_key';
      readonly entry: Entry;
      readonly map: MapNode;
      readonly where: string;
      readonly known: readonly string[];
      readonly word?: ForeignWord;
      readonly fits?: boolean;
      readonly nearest?: string;
    }
  /** A key of another variant: it does not stand beside `beside`. */
  | { readonly kind: 'key_beside'; readonly entry: Entry; readonly where: string; readonly beside: Entry }
  | {
      readonly kind: 'missing_key';
      readonly map: MapNode;
      readonly site: Site;
      readonly where: string;
      readonly key: string;
      readonly example: string | undefined;
    }
  | { readonly kind: 'key_notation'; readonly entry: Entry; readonly examples: readonly string[] }
  | { readonly kind: 'key_option'; readonly entry: Entry; readonly options: readonly string[] }
  | {
      readonly kind: 'structure';
      readonly node: Node;
      readonly site: Site;
      readonly takes: ReadonlySet<Structure>;
      /** The value would be right as the one item of a list. */
      readonly isItem: boolean;
      readonly examples: readonly string[];
    }
  | {
      readonly kind: 'type';
      readonly node: Node;
      readonly site: Site;
      readonly needs: 'text' | 'number' | 'whole' | 'boolean';
    }
  | { readonly kind: 'notation'; readonly node: Node; readonly site: Site; readonly examples: readonly string[] }
  | { readonly kind: 'option'; readonly node: Node; readonly site: Site; readonly options: readonly string[] }
  | {
      readonly kind: 'range';
      readonly node: Node;
      readonly site: Site;
      readonly least?: number;
      readonly most?: number;
    }
  | { readonly kind: 'too_few'; readonly node: Node; readonly site: Site; readonly least: number }
  | { readonly kind: 'repeated'; readonly node: Node; readonly site: Site; readonly first: Node }
  | { readonly kind: 'empty_map'; readonly node: Node; readonly site: Site }
  | {
      readonly kind: 'rule';
      readonly rule: RuleName;
      readonly map: MapNode;
      readonly site: Site;
      readonly where: string;
      readonly keys: readonly string[];
    };
