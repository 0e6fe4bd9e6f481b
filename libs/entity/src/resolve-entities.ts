import type { Mention, StatedClaim, StatedReport } from '@whence/claim';
import type { Report } from '@whence/report';
import type { Vocabulary } from '@whence/vocabulary';
import { countryIn, profileOf } from './01-profile.js';
import { joinNames } from './02-aliases.js';
import { joinPronouns, type Context } from './03-pronouns.js';
import { joinDefinite } from './04-definite.js';
import { joinBridges } from './05-bridging.js';
import { entitiesOf } from './06-entities.js';
import { claimsOf } from './07-claims.js';
import { Clusters } from './clusters.js';
import type { Reading } from './reading.js';
import { mentionsOf, usesOf } from './usage.js';

/**
 * Step 4: who is meant by the words of a report. What was concluded and not said is marked on the claims it touches;
 * where nothing is safe to conclude, whoever is meant stays unnamed.
 */
export function resolveEntities(
  report: Report,
  stated: StatedReport,
  vocabulary: Vocabulary,
): Reading {
  const uses = usesOf(stated);
  const profiles = mentionsOf(stated).map((mention) => profileOf(mention, uses, vocabulary)); // "Doha" acts: the state QAT
  const clusters = new Clusters(profiles.map(({ mention }) => mention));
  const context: Context = { profiles, clusters, uses, sentence: sentenceOf(report) };
  joinNames(profiles, stated.claims, clusters); // LNA is the Libyan National Army
  joinPronouns(context); // "he was handed over": Judge Diego Parra
  joinDefinite(context); // "the city": Derna
  joinBridges(stated.claims, context); // "a former ISIS member": Anis Bujeela al-Awami
  const offices = countriesOfOffices(stated.claims, vocabulary);
  const entities = entitiesOf(profiles, offices, clusters, report, vocabulary);
  const claims = claimsOf(stated.claims, entities, clusters);
  const unique = new Map([...entities.values()].map((entity) => [entity.id, entity]));
  return { report, entities: [...unique.values()], claims, unread: stated.unread };
}

function sentenceOf({ passages }: Report): (mention: Mention) => number {
  const index = new Map(passages.map(({ id, index: at }) => [id, at]));
  return ({ passageId }) => (passageId === null ? -1 : (index.get(passageId) ?? -1));
}

/** "UN Envoy" tells no country, "Kosovo's prime minister" does: by the mention of whoever holds the office. */
function countriesOfOffices(
  claims: readonly StatedClaim[],
  vocabulary: Vocabulary,
): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { relation, subject, object } of claims) {
    if (relation !== 'HOLDS_POSITION' || subject === null || object === null) continue;
    // An envoy to a country is not of it.
    if (/\b(?:envoy|ambassador|representative|emissary)\b/i.test(object.name)) continue;
    const country = countryIn(object, vocabulary);
    if (country !== null) found.set(subject.id, country);
  }
  return found;
}
