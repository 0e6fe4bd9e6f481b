import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';

/** Values stay the ISO strings that the graph keeps; nothing is turned into a JavaScript date and back. */
function isoScalar(name: string, description: string, form: RegExp, example: string) {
  const parse = (value: unknown): string => {
    if (typeof value === 'string' && form.test(value) && isOnCalendar(value)) return value;
    throw new GraphQLError(
      `${JSON.stringify(value)} is not a ${name}. Write it like ${JSON.stringify(example)}.`,
    );
  };
  return new GraphQLScalarType<string, string>({
    name,
    description,
    serialize: (value) => value as string,
    parseValue: parse,
    parseLiteral: (node: ValueNode) => parse(node.kind === Kind.STRING ? node.value : null),
  });
}

/** `Date.parse` takes 2017-02-30 for the second of March. */
function isOnCalendar(value: string): boolean {
  const day = value.slice(0, 10);
  const time = Date.parse(value);
  return !Number.isNaN(time) && new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10) === day;
}

export const DateScalar = isoScalar(
  'Date',
  'A day of the calendar, ISO 8601: `2017-10-19`.',
  /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/u,
  '2017-10-19',
);

export const DateTimeScalar = isoScalar(
  'DateTime',
  'A moment, ISO 8601 with its zone: `2017-10-24T08:00:00Z`. As an argument a day alone means its end.',
  /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?:T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2}))?$/u,
  '2017-10-24T08:00:00Z',
);
