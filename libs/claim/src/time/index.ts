export { readCount } from './read-count.js';
export { dateSentences, type DatedSentence } from './dated-sentence.js';
export { readWhen } from './read-when.js';
