import { ArgsType, Field, Int, ObjectType } from '@nestjs/graphql';
import type { Page } from '@whence/graph';
import { Transform } from 'class-transformer';
import { IsOptional, IsString, Max, MaxLength, Min } from './validators.js';

/** Longest page that a client may ask for. */
export const longestPage = 100;
const usualPage = 20;

@ArgsType()
export class PageArgs {
  @Field(() => Int, {
    nullable: true,
    defaultValue: usualPage,
    description: `At most ${longestPage}.`,
  })
  @Transform(({ value }) => (value as number | null) ?? usualPage)
  @Min(1)
  @Max(longestPage, {
    message: `\`first\` may be at most ${longestPage}; ask for the next page with \`after\``,
  })
  readonly first: number = usualPage;

  @Field(() => String, {
    nullable: true,
    description: 'The `endCursor` of the page before, or the `cursor` of one of its edges.',
  })
  @IsOptional()
  @IsString()
  @MaxLength(1_000)
  readonly after?: string | null;
}

@ObjectType()
export abstract class PageInfo {
  @Field(() => Boolean)
  abstract readonly hasNextPage: boolean;

  @Field(() => Boolean, { description: 'Whether this is a page after the first.' })
  abstract readonly hasPreviousPage: boolean;

  @Field(() => String, { nullable: true })
  abstract readonly startCursor: string | null;

  @Field(() => String, { nullable: true })
  abstract readonly endCursor: string | null;
}

export interface Connection<Item> {
  readonly edges: Page<Item>['edges'];
  readonly nodes: readonly Item[];
  readonly pageInfo: PageInfo;
}

/** The Relay connection of an object type, with `nodes` beside `edges`. */
export function connectionOf<Item extends object>(
  name: string,
  item: () => abstract new () => Item,
) {
  @ObjectType(`${name}Edge`)
  abstract class EdgeType {
    @Field(() => String)
    abstract readonly cursor: string;

    @Field(item)
    abstract readonly node: Item;
  }

  @ObjectType(`${name}Connection`)
  abstract class ConnectionType {
    @Field(() => [EdgeType])
    abstract readonly edges: readonly EdgeType[];

    @Field(() => [item()])
    abstract readonly nodes: readonly Item[];

    @Field(() => PageInfo)
    abstract readonly pageInfo: PageInfo;
  }
  return ConnectionType;
}

export function toConnection<Item>(
  { edges, hasNextPage }: Page<Item>,
  { after }: PageArgs,
): Connection<Item> {
  return {
    edges,
    nodes: edges.map(({ node }) => node),
    pageInfo: {
      hasNextPage,
      hasPreviousPage: after !== undefined && after !== null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}
