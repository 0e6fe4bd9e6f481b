import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { EntityRecord, ReportRecord, ReportStatus } from '@whence/graph';
import { Entity } from '../entities/entity.js';
import { connectionOf } from '../graphql/connection.js';
import { ReportStatusEnum } from '../graphql/enums.js';
import { Node } from '../graphql/node.js';
import { DateScalar, DateTimeScalar } from '../graphql/scalars.js';

@ObjectType('Report', { implements: Node, description: 'A document that is read.' })
export abstract class Report implements ReportRecord {
  @Field(() => ID)
  abstract readonly id: string;

  @Field(() => String, { description: 'Of the bytes as they came, in hexadecimal.' })
  abstract readonly sha256: string;

  @Field(() => String, { nullable: true })
  abstract readonly title: string | null;

  @Field(() => String, { nullable: true, description: 'As given; known before it is read.' })
  abstract readonly publisherName: string | null;

  @Field(() => Entity, { nullable: true })
  abstract readonly publisher: EntityRecord | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Null where neither the sender, the file’s name nor the text tells it.',
  })
  abstract readonly publishedOn: string | null;

  @Field(() => String, { description: 'ISO 639-1, or `und`. Only English is read.' })
  abstract readonly language: string;

  @Field(() => String, { nullable: true })
  abstract readonly url: string | null;

  @Field(() => ReportStatusEnum)
  abstract readonly status: ReportStatus;

  @Field(() => Int, { description: 'How often reading it was begun since it was received.' })
  abstract readonly attempts: number;

  @Field(() => String, { nullable: true, description: 'Why it could not be read.' })
  abstract readonly failure: string | null;

  @Field(() => String)
  abstract readonly recordedBy: string;

  @Field(() => DateTimeScalar)
  abstract readonly recordedAt: string;

  @Field(() => DateTimeScalar, { nullable: true })
  abstract readonly withdrawnAt: string | null;

  @Field(() => String, { nullable: true })
  abstract readonly withdrawnReason: string | null;

  @Field(() => ID, { nullable: true, description: 'The corrected report that took its place.' })
  abstract readonly supersededBy: string | null;

  @Field(() => Int, { name: 'claimsRead', description: 'How many claims were read from it.' })
  abstract readonly claims: number;
}

export const ReportConnection = connectionOf('Report', () => Report);
