import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { PassageRecord } from '@whence/graph';
import { connectionOf } from '../graphql/connection.js';
import { Node } from '../graphql/node.js';

@ObjectType('Passage', { implements: Node, description: 'A sentence of a report.' })
export abstract class Passage implements PassageRecord {
  @Field(() => ID)
  abstract readonly id: string;

  @Field(() => ID)
  abstract readonly reportId: string;

  @Field(() => Int)
  abstract readonly index: number;

  @Field(() => Int, { description: 'In UTF-16 units of the report’s text.' })
  abstract readonly start: number;

  @Field(() => Int)
  abstract readonly end: number;

  @Field(() => String)
  abstract readonly text: string;

  @Field(() => Int, { description: 'Which paragraph it stands in, from 0.' })
  abstract readonly paragraph: number;

  @Field(() => Boolean, {
    description: 'Part of the page and not of the report: “Comments are closed.”',
  })
  abstract readonly boilerplate: boolean;
}

export const PassageConnection = connectionOf('Passage', () => Passage);
