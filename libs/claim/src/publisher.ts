import { leadOf, plainText, type Report } from '@whence/report';
import type { Mention, ToldOf } from './claim.js';

/**
 * The last links of a chain, who stand in no sentence: the agency whose text it is by the dateline above ("KYIV (Agency) -"),
 * and whoever brought the report out.
 */
export function publishedBy(report: Report, passageId: string): readonly ToldOf<Mention>[] {
  const { publisher } = report;
  const agency = agenciesOf(report).get(passageId) ?? null;
  const isItself = agency?.toLowerCase() === publisher?.toLowerCase();
  return [
    ...(agency === null || isItself
      ? []
      : [{ source: nowhere('agency', agency), verb: 'reported' }]),
    ...(publisher === null ? [] : [{ source: nowhere('publisher', publisher), verb: 'published' }]),
  ];
}

/** A chain with those behind it: "told AFP" in AFP's own text names AFP once. */
export function broughtOut(
  chain: readonly ToldOf<Mention>[],
  report: Report,
  passageId: string,
): readonly ToldOf<Mention>[] {
  const last = chain.at(-1)?.source.name.toLowerCase();
  const behind = publishedBy(report, passageId);
  return [...chain, ...behind.filter(({ source }) => source.name.toLowerCase() !== last)];
}

/** By report, since every claim asks. */
const known = new WeakMap<Report, ReadonlyMap<string, string | null>>();

/** Passage id → the agency of the last dateline up to there; one without an agency ends what the one before began. */
function agenciesOf(report: Report): ReadonlyMap<string, string | null> {
  const before = known.get(report);
  if (before !== undefined) return before;
  let agency: string | null = null;
  const agencies = new Map<string, string | null>();
  for (const { id, text } of report.passages) {
    const lead = leadOf(plainText(text));
    if (lead.isDateline) ({ agency } = lead);
    agencies.set(id, agency);
  }
  known.set(report, agencies);
  return agencies;
}

function nowhere(id: 'agency' | 'publisher', name: string): Mention {
  return {
    id,
    passageId: null,
    start: 0,
    end: 0,
    text: name,
    name,
    form: 'name',
    head: name.toLowerCase(),
    plural: false,
    definite: true,
    ner: 'ORGANIZATION',
    modifiers: [],
    possessor: null,
    role: 'publisher',
  };
}
