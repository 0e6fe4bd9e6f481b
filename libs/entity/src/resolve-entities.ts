import type { StatedReport } from '@whence/claim';
import type { Report } from '@whence/report';
import type { Vocabulary } from '@whence/vocabulary';
import { profilesOf } from './01-profiles.js';
import { joinSameNames } from './02-same-names.js';
import { joinReferences } from './03-references.js';
import { nameByOwners } from './04-owners.js';
import { joinKin } from './kin.js';
import { joinBridges } from './05-bridging.js';
import { callingsOf } from './holders.js';
import { joinOfficesOf } from './offices-of.js';
import { joinRoles } from './roles.js';
import { joinGroupsCalled } from './groups-called.js';
import { groupsIn, ofEach } from './of-several.js';
import { entitiesOf } from './06-entities.js';
import { claimsOf } from './08-claims.js';
import { addressedToAuthorities } from './09-authorities.js';
import { answeredCharges } from './answered-charges.js';
import { withSpeakers } from './07-speakers.js';
import type { Reading } from './reading.js';
import { Register } from './register.js';

/** Decides who is meant, by what one report says. Mentions that nothing identifies stay by themselves. */
export function resolveEntities(
  report: Report,
  stated: StatedReport,
  vocabulary: Vocabulary,
): Reading {
  const register = new Register(profilesOf(report, stated, vocabulary));
  joinSameNames(register, stated.claims, report.text); // "Islamic State (ISIS)", "Salame" is Ghassan Salame
  joinGroupsCalled(register, stated.claims, vocabulary); // "the Macina rebel group", "Macina"
  const callings = callingsOf(stated.claims);
  joinReferences(register, stated.claims, callings, report.text, vocabulary); // "he", "the city"
  joinKin(register, stated.claims); // "his mother", of the son of Hasina
  joinRoles(register, stated.claims); // "his predecessor", "her client", "his party"
  joinOfficesOf(register, callings, vocabulary); // "Ukraine's president", "his Russian counterpart"
  nameByOwners(register, stated.claims, vocabulary); // "its air force" is the Egyptian air force
  joinBridges(register, stated.claims); // "a former ISIS member" is Anis Bujeela al-Awami
  const told = ofEach(stated.claims, groupsIn(register, stated.claims, callings)); // "the two men" are each of them
  const entities = withSpeakers(
    entitiesOf(report, register, told, vocabulary),
    register,
    told,
    vocabulary,
  ); // "LNA sources" and the LNA's spokesman speak for the LNA
  // "denied the accusation" denies what was said before
  const claims = [...told, ...answeredCharges(report, told, entities, vocabulary)].sort(
    (one, other) => one.start - other.start,
  );
  const reading: Reading = {
    report,
    entities: [...new Map([...entities.values()].map((entity) => [entity.id, entity])).values()],
    claims: claimsOf(report, claims, register, entities),
    unread: stated.unread,
  };
  return addressedToAuthorities(reading, vocabulary); // "students marched in Lagos"
}
