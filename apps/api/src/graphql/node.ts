import { Field, ID, InterfaceType } from '@nestjs/graphql';

const types: Readonly<Record<string, string>> = {
  entity: 'Entity',
  claim: 'Claim',
  testimony: 'Testimony',
  report: 'Report',
  passage: 'Passage',
  relationship: 'Relationship',
};

/** An id says what it is of: `claim_6f1c…`. */
@InterfaceType('Node', {
  description:
    'Anything with an id of its own. The id is a hash of what it says, so it never changes.',
  resolveType: ({ id }: Node) => types[id.slice(0, id.indexOf('_'))],
})
export abstract class Node {
  @Field(() => ID)
  abstract readonly id: string;
}
