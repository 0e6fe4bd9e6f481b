import type { Merges } from '@whence/graph';
import type { Ingestion } from './ingest-files.js';
import type { Tally } from './tally.js';
import { count } from './words.js';

const sourcesNamed = 6;

/**
 * "Read 2 reports: 31 claims about 24 entities; new to the graph: 27 claims, 30 testimonies.
 * Told by LNA sources (4), the Egyptian military (1)."
 */
export function summaryOf({ read, stored, merges, failed }: Ingestion): string {
  const lines = [
    `Read ${count(read.reports, 'report')}: ${count(read.claims, 'claim')} about ${count(read.entities, 'entity')}; new to the graph: ${count(stored.claims, 'claim')}, ${count(stored.testimonies, 'testimony')}.`,
    toldBy(read),
    namesCompared(merges),
    failed === 0 ? '' : `${count(failed, 'report')} could not be read; see above.`,
  ];
  return lines.filter((line) => line !== '').join('\n');
}

/** "Names of entities: 2 pairs merged, 1 pair left for review."; empty where none are alike. */
export function namesCompared({ applied, suggested }: Merges): string {
  if (applied + suggested === 0) return '';
  return `Names of entities: ${count(applied, 'pair')} merged, ${count(suggested, 'pair')} left for review.`;
}

function toldBy({ tellers }: Tally): string {
  if (tellers.length === 0) return '';
  const named = tellers.slice(0, sourcesNamed).map(([name, claims]) => `${name} (${claims})`);
  const more = tellers.length - named.length;
  return `Told by ${named.join(', ')}${more > 0 ? ` and ${count(more, 'other')}` : ''}.`;
}
