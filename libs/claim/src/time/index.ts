export { readCount } from './read-count.js';
export { dateSentences, type DatedSentence } from './dated-sentence.js';
export { readTimes } from './read-times.js';
export { isPastState } from './past-state.js';
