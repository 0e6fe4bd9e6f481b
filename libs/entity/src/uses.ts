import type { StatedClaim } from '@whence/claim';
import type { Vocabulary } from '@whence/vocabulary';

/** What claims do with a mention. */
export interface Uses {
  /** Subject of a claim, or a source. */
  readonly acts: boolean;
  /** Is the source of something said. */
  readonly speaks: boolean;
  /** Talked to or dealt with as one who acts: "accused Islamabad". */
  readonly addressed: boolean;
  /** A place, an origin, a destination. */
  readonly place: boolean;
  /** The object of holding an office. */
  readonly office: boolean;
  /** Holds an office, belongs to a body: a person. */
  readonly holds: boolean;
  /** Hands on what others said: a paper, a broadcaster. */
  readonly carries: boolean;
  /** Done to what can only be somewhere: "entered Gao", "shelled Gao". */
  readonly entered: boolean;
  /** Fought over or struck, as towns are; people may be too. */
  readonly struck: boolean;
  /** Is arrested, jailed, extradited: a person, whatever the name looks like. */
  readonly held: boolean;
  /** Leads or commands others. */
  readonly leads: boolean;
  /** The noun beside which it is a name: "the gang known as Base Five". */
  readonly called: string | null;
  /** Also the last word of someone's full name. */
  readonly namesake: boolean;
  /** Letters that the report spells out: "ANC" for another body than the one that the world knows by them. */
  readonly spelt: string | null;
}

/** Towns are bombed and entered; governments are accused, asked and helped. */
const dealings = new Set([
  'AGREE',
  'SUPPORT',
  'COOPERATE',
  'AID',
  'CONCEDE',
  'DEMAND',
  'DISAPPROVE',
  'REJECT',
  'THREATEN',
  'SANCTION',
  'INVESTIGATE',
]);

const custody = /^(ARRESTS|DETAINS|JAILS|EXTRADITES|DEPORTS|SENTENCES|EXECUTES|PARDONS|ABDUCTS)$/;

export function usesOf(
  claims: readonly StatedClaim[],
  vocabulary: Vocabulary,
): ReadonlyMap<string, Uses> {
  const uses = new Map<string, Uses>();
  const add = (id: string | undefined, use: Partial<Uses>): void => {
    if (id === undefined) return;
    uses.set(id, { ...(uses.get(id) ?? noUse), ...use });
  };
  for (const claim of claims) {
    const dealt = claim.event !== null && dealings.has(claim.event);
    add(claim.subject?.id, { acts: true });
    if (claim.relation === 'HOLDS_POSITION') {
      add(claim.subject?.id, { holds: true });
      add(claim.object?.id, { office: true });
    } else if (claim.relation === 'VISITS') add(claim.object?.id, { place: true });
    else if (dealt) add(claim.object?.id, { addressed: true });
    if (dealt) add(claim.recipient?.id, { addressed: true });
    const traits = vocabulary.relation(claim.relation)?.traits ?? [];
    if (traits.includes('somewhere')) add(claim.object?.id, { entered: true });
    if (claim.event === 'FIGHT' && !traits.includes('harm'))
      add(claim.object?.id, { struck: true });
    if (/^(LEADS|COMMANDS)$/u.test(claim.relation)) add(claim.subject?.id, { leads: true });
    if (claim.relation === 'ALSO_KNOWN_AS' && claim.subject?.form === 'description')
      add(claim.object?.id, { called: claim.subject.head });
    if (custody.test(claim.relation)) add(claim.object?.id, { held: true });
    for (const { id } of [...claim.from, ...claim.to, ...claim.where]) add(id, { place: true });
    claim.attribution.forEach(({ source, verb }, position) => {
      const carries = position > 0 && /^(published|quot|report|cit|carri)/i.test(verb ?? '');
      add(source.id, { acts: true, speaks: true, ...(carries ? { carries } : {}) });
    });
  }
  return uses;
}

/** The mentions that are an office which somebody holds. */
export function officesIn(claims: readonly StatedClaim[]): ReadonlySet<string> {
  return new Set(
    claims.flatMap(({ relation, object }) =>
      relation === 'HOLDS_POSITION' && object !== null ? [object.id] : [],
    ),
  );
}

export const noUse: Uses = {
  acts: false,
  speaks: false,
  addressed: false,
  place: false,
  office: false,
  holds: false,
  carries: false,
  entered: false,
  struck: false,
  held: false,
  leads: false,
  called: null,
  namesake: false,
  spelt: null,
};
