import type { Reading } from '@whence/entity';
import type { Ingestion } from './ingest-files.js';
import { count } from './words.js';

const sourcesNamed = 6;

/**
 * "Read 2 reports: 31 claims, 27 of them new to the graph, about 24 entities.
 * Told by LNA sources (4), the Egyptian military (1)."
 */
export function summaryOf({ readings, stored, failed }: Ingestion): string {
  const claims = readings.reduce((sum, reading) => sum + reading.claims.length, 0);
  const entities = new Set(
    readings.flatMap((reading) => reading.entities.map((entity) => entity.id)),
  );
  const lines = [
    `Read ${count(readings.length, 'report')}: ${count(claims, 'claim')} about ${count(entities.size, 'entity')}; new to the graph: ${count(stored.claims, 'claim')}, ${count(stored.testimonies, 'testimony')}.`,
    toldBy(readings),
    failed === 0 ? '' : `${count(failed, 'report')} could not be read; see above.`,
  ];
  return lines.filter((line) => line !== '').join('\n');
}

/** The first links of the chains: those who are said to have known. */
function toldBy(readings: readonly Reading[]): string {
  const tellers = new Map<string, number>();
  for (const { attribution } of readings.flatMap((reading) => reading.claims)) {
    const name = attribution[0]?.source.entity.name;
    if (name !== undefined) tellers.set(name, (tellers.get(name) ?? 0) + 1);
  }
  const ranked = [...tellers].sort(([, left], [, right]) => right - left);
  if (ranked.length === 0) return '';
  const named = ranked.slice(0, sourcesNamed).map(([name, claims]) => `${name} (${claims})`);
  const more = ranked.length - named.length;
  return `Told by ${named.join(', ')}${more > 0 ? ` and ${count(more, 'other')}` : ''}.`;
}
