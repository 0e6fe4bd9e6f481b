import type { Mention } from '@whence/claim';
import type { Profile } from './profile.js';
import type { Register } from './register.js';

// Who stands out before a word that points back.

/** What stands in this sentence before it and in the two sentences before; across a paragraph only from its first sentence. */
export function recent(
  seen: readonly Profile[],
  { sentence, paragraph, mention }: Profile,
): readonly Profile[] {
  const found: Profile[] = [];
  const description = frontedIn(seen, sentence, mention);
  for (let at = seen.length - 1; at >= 0; at -= 1) {
    const each = seen[at];
    if (each === undefined || sentence - each.sentence > 2) break;
    if (paragraph - each.paragraph > 1) continue;
    if (each.paragraph !== paragraph && sentence - each.sentence > 1) continue;
    if (each.mention.start <= mention.start && each.mention.end >= mention.end) continue;
    if (description.has(each)) continue;
    found.push(each);
  }
  return found;
}

/** How many paragraphs back "he" may point: those of wire copy have one sentence. */
const farthest = 4;

/** What stands in its paragraph and in those before it, the last first. */
export function inParagraphsBefore(
  seen: readonly Profile[],
  { paragraph }: Profile,
): readonly Profile[] {
  const first = seen.findLastIndex((each) => paragraph - each.paragraph > farthest) + 1;
  return seen.slice(first).reverse();
}

/** "A former aide to the governor, he was held": whoever stands before "he" says what he is, and is not him. */
function frontedIn(
  seen: readonly Profile[],
  sentence: number,
  { start: here }: Mention,
): ReadonlySet<Profile> {
  const own = seen.slice(seen.findLastIndex((each) => each.sentence < sentence) + 1);
  const fronted = own.find(({ mention }) => mention.role === 'dislocated');
  if (fronted === undefined) return new Set();
  const from = fronted.mention.start;
  const described = own.find(({ mention }) => mention.form === 'pronoun' && mention.start > from);
  const end = described?.mention.start ?? here;
  return new Set(own.filter(({ mention }) => mention.start >= from && mention.start < end));
}

const subjectRoles = new Set(['nsubj', 'nsubj:pass', 'root']);

/** Subjects before objects before the rest, the near before the far. */
function prominence(
  candidate: Profile,
  of: Profile,
  register: Register,
  owners: ReadonlyMap<string, string>,
): number {
  const distance = of.sentence - candidate.sentence;
  const { role } = candidate.mention;
  // "a splinter of the Red Front (RF), said it …": letters in brackets stand out no more than the name before them.
  const isBeside = role === 'appos' && !/^\p{Lu}+$/u.test(candidate.mention.text);
  const isSubject = subjectRoles.has(role) || isBeside;
  const place = isSubject ? 6 : ['obj', 'iobj'].includes(role) ? 3 : role === 'nmod:poss' ? 2 : 0;
  const parallel = subjectRoles.has(of.mention.role) && isSubject ? 2 : 0;
  const own = owners.get(of.mention.id) === candidate.mention.id ? 8 : 0;
  const beside = isBesideOwner(candidate.mention, of.mention) ? 20 : 0;
  const often = Math.min(2, register.members(candidate.mention.id).length - 1);
  const near = [20, 12, 4][distance];
  // "Orozco said the cleric was rude. He …": who tells something before stands out more than whom he tells of.
  const under = distance > 0 && isSubject && isUnderAnother(candidate, register) ? 2 : 0;
  return near === undefined ? 0 : near + place + parallel + own + beside + often - under;
}

/** Whether another person is the subject of something in its sentence before it. */
function isUnderAnother({ mention, sentence, kind }: Profile, register: Register): boolean {
  return (
    kind === 'Person' &&
    register
      .inSentence(sentence)
      .some(
        (each) =>
          each.kind === 'Person' &&
          each.mention.role === 'nsubj' &&
          each.mention.start < mention.start &&
          !register.isSame(each.mention.id, mention.id),
      )
  );
}

/** "all parties and their supporters": nothing but "and" lies between an owner and the possessive. */
export function isBesideOwner(owner: Mention, { role, passageId, start }: Mention): boolean {
  const between = start - owner.end;
  return role === 'nmod:poss' && owner.passageId === passageId && between === ' and '.length;
}

/** The first of these mentions, where all of them are of one. */
export function onlyOne(candidates: readonly Profile[], register: Register): Profile | null {
  const roots = new Set(candidates.map((each) => register.root(each.mention.id)));
  return roots.size === 1 ? (candidates[0] ?? null) : null;
}

export function best(
  of: Profile,
  candidates: readonly Profile[],
  register: Register,
  margin: number,
  owners: ReadonlyMap<string, string> = new Map(),
): Profile | null {
  const scores = new Map<string, { readonly profile: Profile; readonly score: number }>();
  for (const profile of candidates) {
    const root = register.root(profile.mention.id);
    const score = prominence(profile, of, register, owners);
    const known = scores.get(root);
    if (known === undefined || known.score < score) scores.set(root, { profile, score });
  }
  const [first, second] = [...scores.values()].sort((a, b) => b.score - a.score);
  if (first === undefined) return null;
  return second !== undefined && first.score - second.score < margin ? null : first.profile;
}
