import type { Relation } from '@whence/vocabulary';

/**
 * What a rule found in a sentence: roles filled by nodes of its tree. Who they are, how firmly it is said and when it
 * happened is read afterwards. A verb as an object stands for its clause ("vowed to retaliate").
 */
export interface Finding {
  readonly rule: string;
  /** The node that says it: the verb, the event noun, the title. */
  readonly predicate: number;
  /** Null where the vocabulary does not know the verb. */
  readonly relation: Relation | null;
  /** The verb or noun as it stood, as a lemma with its particle. */
  readonly verb: string;
  readonly subject: number | null;
  readonly object: number | null;
  readonly recipient: number | null;
  readonly from: readonly number[];
  readonly to: readonly number[];
  readonly where: readonly number[];
  /** The words of an office, where the object is one: "UN Envoy to Libya". */
  readonly office: readonly number[] | null;
  /** The subject is several who do it to one another: "Egypt and Sudan met", "talks between Turkish and Greek leaders". */
  readonly mutual: boolean;
  /** Each of the subjects does it to each of the others: "A and B accused each other". */
  readonly reciprocal: boolean;
  /** Said of this one only, not of those coordinated with it: a title, an alias. */
  readonly apart: boolean;
  readonly ended: boolean;
  /** What stands behind a gap, and when that was: "12 more on Sunday". */
  readonly gapped: number | null;
  /** One of the parties is told of as who did not, or to whom it was not done: "the army, not the rebels". */
  readonly contrast: boolean;
  /** Nodes that are part of the predicate itself: "custody" in "taken into custody". They say nothing of their own. */
  readonly spent: readonly number[];
}

export function finding(
  parts: Partial<Finding> & Pick<Finding, 'rule' | 'predicate' | 'relation' | 'verb'>,
): Finding {
  return {
    subject: null,
    object: null,
    recipient: null,
    from: [],
    to: [],
    where: [],
    office: null,
    mutual: false,
    reciprocal: false,
    apart: false,
    ended: false,
    gapped: null,
    contrast: false,
    spent: [],
    ...parts,
  };
}
