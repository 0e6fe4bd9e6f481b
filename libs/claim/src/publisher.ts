import type { Report } from '@whence/report';
import type { Mention, ToldOf } from './claim.js';

/** The last link of every chain: whoever brought the report out, who stands in no passage. */
export function publishedBy({ publisher }: Report): readonly ToldOf<Mention>[] {
  if (publisher === null) return [];
  const source: Mention = {
    id: 'publisher',
    passageId: null,
    start: 0,
    end: 0,
    text: publisher,
    name: publisher,
    form: 'name',
    head: publisher.toLowerCase(),
    plural: false,
    definite: true,
    ner: 'ORGANIZATION',
    modifiers: [],
    possessor: null,
    role: 'publisher',
  };
  return [{ source, verb: 'published' }];
}
