/** What an entity can be. The kind is the second label of its node, so the list is closed. */
export const entityKinds = [
  'Person',
  'State',
  'Organization',
  'ArmedGroup',
  'Group',
  'Place',
  'Media',
  'Document',
  'Equipment',
  'Process',
  'Thing',
] as const;
export type EntityKind = (typeof entityKinds)[number];

/** How far a testimony vouches for its claim; `asserted` is the plain statement. */
export const modalities = [
  'asserted',
  'alleged',
  'intended',
  'planned',
  'possible',
  'hoped',
  'demanded',
  'conditional',
] as const;
export type Modality = (typeof modalities)[number];

export const polarities = ['affirmative', 'negative'] as const;
export type Polarity = (typeof polarities)[number];
