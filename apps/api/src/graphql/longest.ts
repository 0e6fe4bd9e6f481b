/** Longest list that a filter takes. */
export const longestList = 50;

/** Longest search text, in characters. */
export const longestText = 500;
