import { claimStatuses, grades, judgementKinds, reportStatuses } from '@whence/graph';
import { entityKinds, modalities } from '@whence/vocabulary';
import { registerEnumType } from '@nestjs/graphql';

/** The same words as in the graph, in Neo4j Browser and in `whence extract`. */
function enumOf<Value extends string>(
  name: string,
  description: string,
  values: readonly Value[],
): Readonly<Record<Value, Value>> {
  const entries = Object.fromEntries(values.map((value) => [value, value]));
  registerEnumType(entries, { name, description });
  return entries as Record<Value, Value>;
}

export const EntityKindEnum = enumOf('EntityKind', 'What an entity is.', entityKinds);
export const ModalityEnum = enumOf(
  'Modality',
  'How far a testimony vouches for its claim: `asserted` is the plain statement.',
  modalities,
);
export const ClaimStatusEnum = enumOf(
  'ClaimStatus',
  'Derived from the testimonies: UNCONFIRMED has one origin, CORROBORATED two or more that do not depend on each other.',
  claimStatuses,
);
export const StanceEnum = enumOf('Stance', 'For or against a claim.', ['AFFIRMS', 'DENIES']);
export const PrecisionEnum = enumOf('Precision', 'How exactly a time was said.', [
  'day',
  'week',
  'month',
  'season',
  'year',
  'decade',
  'range',
]);
export const GradeEnum = enumOf(
  'Grade',
  'Reliability of a source (NATO Admiralty code): A completely reliable … E unreliable, F cannot be judged.',
  grades,
);
export const ReportStatusEnum = enumOf(
  'ReportStatus',
  'RECEIVED is stored and waits, READING is at work, READ is done, FAILED says why in `failure`, CITED has no text of its own, PURGED was removed for good.',
  reportStatuses,
);
export const JudgementKindEnum = enumOf(
  'JudgementKind',
  'What was decided: that two are the SAME or DIFFERENT, that one is two, and so on.',
  judgementKinds,
);
export const VerdictEnum = enumOf('Verdict', 'A person’s word on what was read or suggested.', [
  'ACCEPTED',
  'CORRECTED',
  'REJECTED',
]);
export const ReviewKindEnum = enumOf('ReviewKind', 'Why it waits for a person.', [
  'SUGGESTION',
  'INFERRED',
  'UNSURE',
  'DISPUTED',
]);
