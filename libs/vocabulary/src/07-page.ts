import type { RelationWords } from './04-relations.js';

/** A Markdown page of all relations, for people: one row a relation. */
export function pageOf(relations: readonly RelationWords[]): string {
  const frames = relations.reduce((sum, { says }) => sum + says.length, 0);
  const nouns = relations.reduce((sum, entry) => sum + entry.nouns.length, 0);
  const rows = [...relations]
    .sort((a, b) => (a.relation.name < b.relation.name ? -1 : 1))
    .map(rowOf);
  return [
    '# Relations',
    '',
    `${relations.length} relations, said by ${frames} verb frames and ${nouns} nouns.`,
    'A verb frame is a verb with the places of its roles: `take {object} into custody`. A slash separates words that may stand there.',
    '',
    '| relation | from the object’s side | PLOVER | CAMEO | verbs | nouns |',
    '|---|---|---|---|---|---|',
    ...rows,
    '',
  ].join('\n');
}

function rowOf({ relation, says, nouns }: RelationWords): string {
  const { name, inverse, event, mode, cameo } = relation;
  const plover = [event, mode].filter((part) => part !== null).join('/');
  return `| ${[name, inverse, plover, cameo ?? '', says.join(', '), nouns.join(', ')].join(' | ')} |`;
}
