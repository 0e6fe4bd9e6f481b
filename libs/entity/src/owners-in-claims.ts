import type { Mention, StatedClaim } from '@whence/claim';

/** Possessive → whose it is, as far as the claims tell that it stands in: the ids of mentions. */
export function ownersIn(
  claims: readonly StatedClaim[],
  text: string,
): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const claim of claims) {
    // "threatened to attack unless Baghdad accepted its terms": a condition is as likely the speaker's.
    if (claim.modality === 'conditional') continue;
    for (const party of [claim.object, claim.recipient]) {
      const owner =
        party === null
          ? null
          : (ownerBefore(party, claim, claims, text) ??
            ownerDoneTo(party, claim, claims, text) ??
            ownerOf(party, claim));
      if (owner !== null && party?.possessor) found.set(party.possessor, owner.id);
    }
    const place = claim.object === null ? null : whereItWas(claim.object, text);
    if (place !== null && claim.object !== null) found.set(place, claim.object.id);
  }
  return found;
}

/** "seized Bello's telephones and beat his driver", "burned Bello's house and his car": what is done to the one's is done to his. */
function ownerBefore(
  { text: words, start }: Mention,
  { subject, passageId }: StatedClaim,
  claims: readonly StatedClaim[],
  text: string,
): Pick<Mention, 'id'> | null {
  if (subject === null || !/^(his|her)\b/iu.test(words)) return null;
  const before = claims.findLast(
    (other) =>
      other.subject?.id === subject.id &&
      other.passageId === passageId &&
      other.object?.possessor != null &&
      /^\p{Lu}.*['’]s? /u.test(other.object.text) &&
      other.object.end < start &&
      /^,? and (?:\p{L}+ ){0,2}$/u.test(text.slice(other.object.end, start)),
  );
  const owner = before?.object?.possessor ?? null;
  return owner === null ? null : { id: owner };
}

/** What nobody does to his own people: a closed class. */
const toOthers =
  /^(ARRESTS|DETAINS|BANS|EXPELS|EXPELS_DIPLOMATS|SEIZES|SEARCHES|CHARGES|TRIES|CONVICTS|SENTENCES|EXTRADITES|DEPORTS|QUESTIONS)$/u;

/** "dissolved the party and banned its leaders": those of the party, to which the same one has done something just before. */
function ownerDoneTo(
  { text: words, start }: Mention,
  { relation, subject, passageId }: StatedClaim,
  claims: readonly StatedClaim[],
  text: string,
): Mention | null {
  if (subject === null || !toOthers.test(relation) || !/^its\b/iu.test(words)) return null;
  const before = claims.findLast(
    ({ subject: doer, object, ...other }) =>
      doer?.id === subject.id &&
      other.passageId === passageId &&
      object !== null &&
      object.form !== 'clause' &&
      object.start > subject.start &&
      object.end < start &&
      /^(?: (?:in|on) [\p{L}\d ]{3,20}?)?,? and (?:\p{L}+ ){1,2}$/u.test(
        text.slice(object.end, start),
      ),
  );
  return before?.object ?? null;
}

/** "ordered the US to withdraw its troops": American ones. "Syria said Israel had bombed its airport": Syria's. */
function ownerOf(party: Mention, claim: StatedClaim): Mention | null {
  const speaker = claim.attribution[0]?.source ?? null;
  const isOwn = /^\p{L}+ own\b/u.test(party.text);
  const isVictim =
    isAgainst(claim) &&
    !isOwn &&
    speaker !== null &&
    speaker.passageId === claim.passageId &&
    speaker.id !== claim.subject?.id &&
    !/^(?:his|her)\b/iu.test(party.text);
  return isVictim ? speaker : claim.subject;
}

const hostile: ReadonlySet<string | null> = new Set(['FIGHT', 'ASSAULT']);

/** What nobody does to what is his own. */
function isAgainst({ event, relation, verb }: StatedClaim): boolean {
  return hostile.has(event) || relation === 'INTERVENES_IN' || verb === 'violate';
}

/** "removed the judge from her post", "shot the mayor outside his home": the possessive straight behind the one it was done to. */
function whereItWas({ passageId, end }: Mention, text: string): string | null {
  const match = /^ (?:from|at|in|inside|outside|near|on) (his|her|their)\b/u.exec(
    text.slice(end, end + 20),
  );
  if (match?.[1] === undefined || passageId === null) return null;
  const last = end + match[0].length;
  return `${passageId}:${last - match[1].length}-${last}`;
}
