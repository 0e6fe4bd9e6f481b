/** The event types of PLOVER's draft of 2016 (the one its gold-standard records use), by the CAMEO root that became each. */
const typesOfRoot: Readonly<Record<string, readonly string[]>> = {
  '02': ['DEMAND'],
  '03': ['AGREE'],
  '04': ['CONSULT'],
  '05': ['SUPPORT'],
  '06': ['COOPERATE'],
  '07': ['AID'],
  '08': ['CONCEDE', 'RETREAT'],
  '09': ['INVESTIGATE'],
  '10': ['DEMAND'],
  '11': ['DISAPPROVE'],
  '12': ['REJECT'],
  '13': ['THREATEN'],
  '14': ['PROTEST'],
  '15': ['MOBILIZE'],
  '16': ['SANCTION'],
  '17': ['COERCE'],
  '18': ['ASSAULT'],
  '19': ['FIGHT'],
  '20': ['FIGHT'],
};

export const eventTypes: readonly string[] = [...new Set(Object.values(typesOfRoot).flat())].sort();

const modes: Readonly<Record<string, readonly string[]>> = {
  ASSAULT: [
    'abduct',
    'assassinate',
    'beat',
    'explosives',
    'firearms',
    'other',
    'primitive',
    'sexual',
    'suicide-attack',
    'torture',
  ],
  COERCE: [
    'arrest',
    'ban',
    'censor',
    'confiscate',
    'curfew',
    'cyber',
    'deport',
    'destroy',
    'firearms',
    'martial-law',
    'restrict',
    'seize',
  ],
  CONSULT: ['host', 'multilateral', 'phone', 'third-party', 'visit'],
  FIGHT: [
    'assassinate',
    'cleansing',
    'firearms',
    'heavy-weapons',
    'massacre',
    'other',
    'unconventional',
  ],
  MOBILIZE: ['militia', 'police', 'troops', 'weapons'],
  PROTEST: [
    'boycott',
    'demo-org',
    'demo-spon',
    'obstruct',
    'riot-org',
    'riot-spon',
    'strike-boy',
    'strike-hun',
  ],
  THREATEN: ['curfew', 'martial-law', 'relations', 'restrict', 'violence'],
};

/** What is wrong with an event, its mode and its CAMEO code together; null where nothing is. */
export function checkEvent(
  event: string | null,
  mode: string | null,
  cameo: string | null,
): string | null {
  if (event !== null && !eventTypes.includes(event))
    return `PLOVER has no type ${event}; use one of ${eventTypes.join(', ')}, or null.`;
  const known = event === null ? [] : (modes[event] ?? []);
  if (event !== null && mode !== null && !known.includes(mode))
    return `${event} has no mode "${mode}"; ${known.length === 0 ? 'leave it out' : `use one of ${known.join(', ')}`}.`;
  const fits = cameo === null ? undefined : typesOfRoot[cameo.slice(0, 2)];
  if (event !== null && fits !== undefined && !fits.includes(event))
    return `CAMEO ${cameo ?? ''} is ${fits.join(' or ')}, not ${event}; change one of them.`;
  return null;
}
