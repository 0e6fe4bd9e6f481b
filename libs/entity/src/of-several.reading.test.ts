import { describe, expect, test } from '@jest/globals';
import { readClaims } from '@whence/claim';
import { parseText } from '@whence/parse/testing';
import { loadVocabulary } from '@whence/vocabulary';
import type { Claim } from './reading.js';
import { resolveEntities } from './resolve-entities.js';

const vocabulary = loadVocabulary();

async function claimsOf(text: string): Promise<readonly string[]> {
  const parsed = await parseText(text, { publishedOn: '2021-03-16', publisher: 'Sample Desk' });
  const { claims } = resolveEntities(
    parsed.report,
    await readClaims(parsed, vocabulary),
    vocabulary,
  );
  return claims.map(inWords);
}

const inWords = ({ subject, relation, verb, object }: Claim): string =>
  `${subject?.entity.name ?? '–'} | ${relation === 'OTHER' ? verb : relation} | ${object?.entity.name ?? '–'}`;

describe('where several were spoken of together, each of them:', () => {
  test.each([
    ['Minister Omar Bello met Ali Kane in Oslo. The two ministers signed an accord.', ['Omar Bello | SIGNS | accord', 'Ali Kane | SIGNS | accord']],
    ['Omar Bello sacked his deputy, Ali Kane. The two men had fallen out.', ['Omar Bello | OPPOSES | Ali Kane']],
    ['Ministers Omar Bello and Ali Kane resigned. They fled.', ['Omar Bello | RESIGNS | –', 'Ali Kane | RESIGNS | –', 'Omar Bello | HOLDS_POSITION | Ministers', 'Ali Kane | HOLDS_POSITION | Ministers', 'Omar Bello | FLEES | –', 'Ali Kane | FLEES | –']],
    ['Peru accused Chile of fraud. Bolivia criticised both countries.', ['Bolivia | CRITICISES | Peru', 'Bolivia | CRITICISES | Chile']],
    ['Peru accused Chile and Cuba of fraud. Spain criticised both countries.', ['Spain | CRITICISES | countries']],
    ['Hamas clashed with Hezbollah in a camp. Bolivia criticised both sides.', ['Bolivia | CRITICISES | Hamas', 'Bolivia | CRITICISES | Hezbollah']],
    ['Omar Bello met Ali Kane and Ana Ruiz. Bolivia criticised the two men.', ['Bolivia | CRITICISES | two men']],
    ['A rebel general and Omar Bello quarrelled. Ana Ruiz fired the governor, Ali Kane. The two had fallen out.', ['Ana Ruiz | OPPOSES | Ali Kane']],
    ['Ana Ruiz and Ali Kane were arrested by police before a visit of Omar Bello. Both men fled.', ['Ana Ruiz | FLEES | –', 'Ali Kane | FLEES | –']],
    ['Omar Bello hired Ali Kane and Ana Ruiz. The three founded a bank.', ['Omar Bello | FOUNDS | bank', 'Ali Kane | FOUNDS | bank', 'Ana Ruiz | FOUNDS | bank']],
    ['Interior Minister Omar Bello and Finance Minister Ali Kane accused Ana Ruiz of theft. The two ministers left the country.', ['Omar Bello | LEAVES | country', 'Ali Kane | LEAVES | country']],
    ['Omar Bello met Ali Kane in Oslo. They signed an accord.', ['Omar Bello | SIGNS | accord', 'Ali Kane | SIGNS | accord']],
    ['Omar Bello and Ali Kane rejected the budget. They called for a strike.', ['Omar Bello | URGES | strike', 'Ali Kane | URGES | strike']],
    ['Police met Omar Bello and Ali Kane. They signed an accord.', ['Police | SIGNS | accord']],
    ['Omar Bello fell out with Ali Kane. Both said they would leave the party.', ['Omar Bello | LEAVES | party', 'Ali Kane | LEAVES | party']],
    ['The army clashed with Hamas in a camp. A doctor fled. A school was closed. Ana Ruiz left. Bolivia criticised both forces.', ['Bolivia | CRITICISES | army', 'Bolivia | CRITICISES | Hamas']],
    ['Peru accused Chile of fraud. A Chilean minister denied it. He resigned. A Peruvian judge fled. Spain criticised the two countries. Neither rejected the treaty.', ['Peru | REJECTS | treaty', 'Chile | REJECTS | treaty']],
    ['Washington accused Peru of arming Chile. Both countries denied it.', ['Peru | DENIES | it', 'Chile | DENIES | it', 'Peru | ARMS | Chile', 'Peru | ARMS | Chile']],
    ['Omar Bello telephoned Ana Ruiz and Ali Kane. He thanked them.', ['Omar Bello | PRAISES | Ana Ruiz', 'Omar Bello | PRAISES | Ali Kane']],
    ['Masked men abducted Ana Ruiz. Two clerks, Omar Bello and Ali Kane, were with her. She tore up a letter. The two men crossed into Chad.', ['Omar Bello | ENTERS | Chad', 'Ali Kane | ENTERS | Chad']],
    ['Omar Bello met Ali Kane. Ana Ruiz said the two would leave the country.', ['Omar Bello | LEAVES | country', 'Ali Kane | LEAVES | country']],
    ['Oslo and the Red Alliance agreed to a truce. A truck was hit. Chad criticised both sides.', ['Chad | CRITICISES | Norway', 'Chad | CRITICISES | Red Alliance']],
    ['Omar Bello and Ali Kane were arrested. The pair fled. They burned a house.', ['Omar Bello | DESTROYS | house', 'Ali Kane | DESTROYS | house']],
    ['Trade Minister Omar Bello spoke with Ali Kane. The ministers rejected the budget.', ['Omar Bello | REJECTS | budget', 'Ali Kane | REJECTS | budget']],
    ['ISWAP split from Boko Haram in May. The two groups burned a town.', ['ISWAP | DESTROYS | town', 'Boko Haram | DESTROYS | town']],
    ['The Union for Reform was founded in Gao. Its rival, the League for Peace, burned a mill. The two groups fought. Both sides burned a town.', ['League for Peace | DESTROYS | town', 'Union for Reform | DESTROYS | town']],
    ['Omar Bello rebuked Ana Ruiz. Ali Kane was on leave. Both men left the country.', ['Omar Bello | LEAVES | country', 'Ali Kane | LEAVES | country']],
  ])('%s', async (text, expected) => {
    expect((await claimsOf(text)).slice(-expected.length)).toEqual(expected);
  });
}); // prettier-ignore
