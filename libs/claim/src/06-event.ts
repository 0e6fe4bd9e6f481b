import type { Relation } from '@whence/vocabulary';
import { ofPurpose, type Stance } from './stance/index.js';

const cooperative: ReadonlySet<string> = new Set([
  'CONSULT',
  'SUPPORT',
  'COOPERATE',
  'AID',
  'CONCEDE',
  'RETREAT',
  'INVESTIGATE',
]);
const hostile: ReadonlySet<string> = new Set([
  'SANCTION',
  'COERCE',
  'ASSAULT',
  'FIGHT',
  'PROTEST',
  'MOBILIZE',
]);
const announced: ReadonlySet<string> = new Set(['intended', 'planned', 'possible', 'conditional']);

/** "tried to hack into the network": an attempt is coded as what was attempted. */
function isTried(hedge: string | null): boolean {
  return hedge !== null && /^(tr(y|ies|ied|ying)|attempt(s|ed|ing)?)$/u.test(hedge);
}

export interface EventCode {
  readonly event: string | null;
  readonly mode: string | null;
  readonly cameo: string | null;
}

/**
 * PLOVER and CAMEO code what is announced apart from what is done: to say one will help is AGREE (03), to say one will
 * attack THREATEN (13), to say one will not cooperate, or not to agree, REJECT (12).
 * What something done was for is no announcement: "opened fire to disperse the crowd" is coded as the dispersing.
 */
export function eventOf(
  relation: Relation | null,
  { modality, hedge, polarity }: Stance,
): EventCode {
  const { event = null, mode = null, cameo = null } = relation ?? {};
  // What is demanded or hoped for has not come about, and nobody announces it: the demand is the event.
  if (modality === 'demanded' || modality === 'hoped')
    return { event: null, mode: null, cameo: null };
  const refused = { event: 'REJECT', mode: null, cameo: '120' };
  if (event === 'AGREE' && polarity === 'negative') return refused;
  if (event === null || !announced.has(modality) || hedge === ofPurpose || isTried(hedge))
    return { event, mode, cameo };
  if (cooperative.has(event))
    return polarity === 'negative' ? refused : { event: 'AGREE', mode: null, cameo: '030' };
  if (hostile.has(event) && polarity === 'affirmative')
    return { event: 'THREATEN', mode: null, cameo: '130' };
  return { event, mode, cameo };
}
