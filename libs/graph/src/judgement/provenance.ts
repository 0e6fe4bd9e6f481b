import { contentId } from '@whence/report';
import { nameKey } from '../derive/name-key.js';
import { GraphError } from '../graph-error.js';
import type { Citation, TestimonyInput } from '../judgements.js';
import { boundsOf } from '../read/period.js';
import { withoutNulls } from '../store/derived-rows.js';
import type { LeafEntity } from '../store/entity-row.js';
import { learnEntities } from '../store/learn-entities.js';
import { mediumNamed } from '../store/prepare.js';
import type { Doing } from './act.js';
import type { FoundReport } from './withdraw.js';

/** Where the words of a testimony stand. */
export interface Place {
  readonly reportId: string;
  readonly passageId: string;
  readonly passageText: string;
  readonly quote: string;
  readonly start: number;
  readonly statedAt: string | null;
  readonly publisherId: string | null;
  readonly fresh: readonly LeafEntity[];
}

interface PassageRow {
  readonly id: string;
  readonly text: string;
  readonly start: number;
  readonly reportId: string;
  readonly publishedOn: string | null;
  readonly recordedAt: string;
  readonly withdrawnAt: string | null;
  readonly publisherName: string | null;
  readonly publisherId: string | null;
}

export async function placeOf(doing: Doing, { provenance }: TestimonyInput): Promise<Place> {
  if ('citation' in provenance) return cite(doing, provenance.citation);
  const { passage: id, quote } = provenance;
  const [passage] = await doing.tx.run<PassageRow>('write/find-passage', { id });
  if (passage === undefined)
    throw new GraphError(
      'NOT_FOUND',
      `There is no passage ${id}. Take one of the report's passages.`,
    );
  if (passage.withdrawnAt !== null)
    throw new GraphError(
      'CONFLICT',
      'The report of this passage was withdrawn. Quote another one.',
    );
  const at = quote.trim() === '' ? -1 : passage.text.indexOf(quote);
  if (at < 0)
    throw new GraphError(
      'BAD_INPUT',
      `The quote does not stand in the passage to the letter. The passage reads: "${passage.text}"`,
    );
  const publisher =
    passage.publisherId === null && passage.publisherName !== null
      ? mediumNamed(passage.publisherName)
      : null;
  return {
    reportId: passage.reportId,
    passageId: passage.id,
    passageText: passage.text,
    quote,
    start: passage.start + at,
    statedAt: passage.publishedOn ?? passage.recordedAt.slice(0, 10),
    publisherId: passage.publisherId ?? publisher?.id ?? null,
    fresh: publisher === null ? [] : [publisher],
  };
}

/** A source that is not stored: a report with nothing but what is cited of it. */
async function cite({ tx, who, act, key, at }: Doing, citation: Citation): Promise<Place> {
  const { url, title, publisher, publishedOn, quote } = citation;
  for (const [name, value] of Object.entries({ title, publisher, quote }))
    if (value.trim() === '')
      throw new GraphError(
        'BAD_INPUT',
        `A citation needs its ${name}. Write it as it stands there.`,
      );
  boundsOf({ start: publishedOn });
  if (url !== null && !URL.canParse(url))
    throw new GraphError(
      'BAD_INPUT',
      `"${url}" is not an address. Write it with https:// in front, or leave it out.`,
    );
  const reportId = contentId('report', 'citation', url, title, nameKey(publisher), publishedOn);
  const [known] = await tx.run<FoundReport>('write/find-reports', { ids: [reportId] });
  if (known !== undefined && (known.withdrawnAt !== null || known.status === 'PURGED'))
    throw new GraphError(
      'CONFLICT',
      `The report that this cites, ${reportId}, was ${known.status === 'PURGED' ? 'purged' : 'withdrawn'}. Cite another one.`,
    );
  const medium = mediumNamed(publisher);
  await learnEntities(tx, [medium], who);
  const report = {
    ...{
      id: reportId,
      sha256: '',
      title,
      publisherName: publisher,
      publishedOn,
      language: 'und',
      url,
    },
    ...{ status: 'CITED', attempts: 0, claims: 0, recordedBy: act.by, recordedAt: at },
    sortKey: `${publishedOn}~${reportId}`,
  };
  const passageId = contentId('passage', reportId, quote);
  const passage = { id: passageId, index: 0, start: 0, end: quote.length, text: quote };
  await tx.run('write/add-reports', {
    reports: [{ id: reportId, properties: withoutNulls(report) }],
  });
  await tx.run('write/add-passages-once', {
    passages: [
      { reportId, properties: { ...passage, paragraph: 0, boilerplate: false, reportId } },
    ],
  });
  // One that was cited before may have another publisher since, by a split.
  if (known === undefined)
    await tx.run('write/finish-reports', {
      reports: [
        {
          ...{ id: reportId, publisherId: who.standsFor(medium.id), publisherNamed: medium.id },
          claims: 0,
        },
      ],
      key,
      readAt: at,
    });
  const [stored] = await tx.run<PassageRow>('write/find-passage', { id: passageId });
  return {
    ...{ reportId, passageId, passageText: quote, quote, start: 0, statedAt: publishedOn },
    publisherId: stored?.publisherId ?? medium.id,
    fresh: [],
  };
}
