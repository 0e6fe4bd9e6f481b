import { ArgsType, Field } from '@nestjs/graphql';
import { PageArgs } from './connection.js';
import { DateTimeScalar } from './scalars.js';
import { IsOptional } from './validators.js';

/** What every `asOf` argument means. */
export const asOf = {
  type: () => DateTimeScalar,
  nullable: true,
  description:
    'As the graph knew it then: what was recorded later or withdrawn by then is left out. Grades and credibility are those in force then. Who is meant follows the judgements (merges and splits) of today.',
} as const;

@ArgsType()
export class PageAsOfArgs extends PageArgs {
  @Field(asOf.type, asOf)
  @IsOptional()
  readonly asOf?: string | null;
}
