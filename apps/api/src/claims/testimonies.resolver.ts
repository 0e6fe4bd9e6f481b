import { Args, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { ClaimRecord } from '@whence/graph';
import { usualTestimonies } from './claim-parts.js';
import { Claim } from './claim.js';
import { Testimony } from './testimony.js';

@Resolver(() => Claim)
export class TestimoniesResolver {
  /** The statement brought as many as any alias asks for; each alias takes its own. */
  @ResolveField(() => [Testimony], { description: 'Who says it, oldest first.' })
  testimonies(
    @Parent() claim: ClaimRecord,
    @Args('first', { type: () => Int, nullable: true, defaultValue: usualTestimonies })
    first: number | null,
  ) {
    return claim.testimonies.slice(0, first ?? usualTestimonies);
  }
}
