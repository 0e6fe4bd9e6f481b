import { GraphError } from '../graph-error.js';
import type { Page, PageRequest } from '../queries.js';

/** Longest page that is given at once. */
export const longestPage = 200;

/** Opaque to clients: the sort key of the last item seen, with the order that it belongs to. */
export function toCursor(order: string, key: string): string {
  return Buffer.from(`${order} ${key}`, 'utf8').toString('base64url');
}

/** The key in a cursor, null for the first page. A cursor of another list, or of nobody, is an error. */
export function fromCursor(order: string, cursor: string | null | undefined): string | null {
  if (cursor === null || cursor === undefined) return null;
  const text = Buffer.from(cursor, 'base64url').toString('utf8');
  if (!text.startsWith(`${order} `) || Buffer.from(text, 'utf8').toString('base64url') !== cursor)
    throw new GraphError(
      'BAD_CURSOR',
      'The cursor is not one of this list. Take `endCursor` or a `cursor` of the page before, unchanged, or leave `after` out for the first page.',
    );
  return text.slice(order.length + 1);
}

/** One more than the page, to know whether there is a next one. */
export function limitOf({ first }: PageRequest): number {
  if (!Number.isInteger(first) || first < 0 || first > longestPage)
    throw new GraphError(
      'BAD_INPUT',
      `\`first\` is ${first}; give a whole number from 0 to ${longestPage}.`,
    );
  return first + 1;
}

export function toPage<Row, Item>(
  rows: readonly Row[],
  { first }: PageRequest,
  order: string,
  keyOf: (row: Row) => string,
  toItem: (row: Row) => Item,
): Page<Item> {
  return {
    edges: rows
      .slice(0, first)
      .map((row) => ({ cursor: toCursor(order, keyOf(row)), node: toItem(row) })),
    hasNextPage: rows.length > first,
  };
}
