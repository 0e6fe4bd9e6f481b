import { Field, InputType } from '@nestjs/graphql';
import { maxReportBytes, type ReportOptions } from '@whence/report';
import { ApiError } from '../graphql/errors.js';
import { DateScalar } from '../graphql/scalars.js';
import { IsBase64, IsOptional, IsUrl, MaxLength } from '../graphql/validators.js';

@InputType({ description: 'A report: its `text`, or a file as it is in `content`.' })
export class IngestReportInput {
  @Field(() => String, { nullable: true })
  @IsOptional()
  readonly text?: string | null;

  @Field(() => String, { nullable: true, description: 'The bytes of a text file in base64.' })
  @IsOptional()
  @MaxLength(Math.ceil(maxReportBytes / 3) * 4, { message: 'content is longer than 5 MB' })
  @IsBase64({}, { message: 'content is not base64' })
  readonly content?: string | null;

  @Field(() => String, { nullable: true, description: 'It may tell the date and the publisher.' })
  @IsOptional()
  @MaxLength(300)
  readonly fileName?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(500)
  readonly title?: string | null;

  @Field(() => String, { nullable: true, description: 'Who printed it.' })
  @IsOptional()
  @MaxLength(300)
  readonly publisher?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'When it was printed; where it is missing, the file’s name or the text tells it.',
  })
  @IsOptional()
  readonly date?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsUrl(
    { protocols: ['http', 'https'], require_protocol: true },
    { message: 'url is no web address' },
  )
  @MaxLength(2_000)
  readonly url?: string | null;
}

/** @throws ApiError where there is neither text nor content, or both */
export function bytesOf({ text, content }: IngestReportInput): Uint8Array | string {
  const hasText = text !== null && text !== undefined;
  const hasContent = content !== null && content !== undefined;
  if (hasText === hasContent)
    throw new ApiError(
      'BAD_USER_INPUT',
      'Give the report as `text` or as `content`, one of the two.',
    );
  return hasText ? text : Buffer.from(content ?? '', 'base64');
}

/** GraphQL says null for what is missing, a report's options say nothing. */
export function optionsOf({
  fileName,
  title,
  publisher,
  date,
  url,
}: Omit<IngestReportInput, 'text' | 'content'>): ReportOptions {
  return {
    fileName: fileName ?? undefined,
    title: title ?? undefined,
    publisher: publisher ?? undefined,
    publishedOn: date ?? undefined,
    url: url ?? undefined,
  };
}
