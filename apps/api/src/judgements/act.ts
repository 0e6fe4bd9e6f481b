import { ArgsType, Field, ID } from '@nestjs/graphql';
import type { Act } from '@whence/graph';
import { mustBe, type Role, type Viewer } from '../access/viewer.js';
import { IsNotEmpty, IsOptional, MaxLength } from '../graphql/validators.js';

@ArgsType()
abstract class KeyedArgs {
  @Field(() => ID, {
    nullable: true,
    description: 'Made up by the sender: the same act sent again with it is done once.',
  })
  @IsOptional()
  @MaxLength(200)
  readonly key?: string | null;
}

/** What an act takes beside its object. */
@ArgsType()
export class ActArgs extends KeyedArgs {
  @Field(() => String, { nullable: true, description: 'Why; kept for whoever asks later.' })
  @IsOptional()
  @MaxLength(2_000)
  readonly reason?: string | null;
}

/** Who decides over what others said, says why. */
@ArgsType()
export class ReasonedActArgs extends KeyedArgs {
  @Field(() => String, { description: 'Why; kept for whoever asks later.' })
  @IsNotEmpty({ message: 'reason is empty; say why, for whoever asks later' })
  @MaxLength(2_000)
  readonly reason!: string;
}

/** The act as it is recorded. */
export function actOf(
  viewer: Viewer,
  { reason, key }: ActArgs | ReasonedActArgs,
  role: Role = 'analyst',
): Act {
  mustBe(viewer, role);
  return { by: viewer.name, reason, ...(typeof key === 'string' && { key }) };
}
