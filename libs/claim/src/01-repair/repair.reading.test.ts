import { expect, test } from '@jest/globals';
import { parseText } from '@whence/parse/testing';
import { loadVocabulary } from '@whence/vocabulary';
import { repairTree } from './index.js';

const vocabulary = loadVocabulary();

/** [the sentence, a word of it, how it must hang, and on which word] – each was wrong as parsed. */
test.each([
  [
    'Sources told UAE based news outlet, Alittihad, that Qatar is transferring militants.',
    'transferring',
    'ccomp',
    'told',
  ],
  [
    'Nigerian troops backed by local vigilantes killed a commander in Borno state.',
    'killed',
    'root',
    null,
  ],
  [
    'Talks between Armenia and Azerbaijan mediated by the EU collapsed on Thursday.',
    'collapsed',
    'root',
    null,
  ],
  [
    'Gunmen ambushed a military convoy near Gao, killing at least eight soldiers.',
    'killing',
    'advcl',
    'ambushed',
  ],
  [
    'The junta expelled three French diplomats accused of plotting with dissidents.',
    'accused',
    'acl',
    'diplomats',
  ],
  ['The London-based group accused Mali of harbouring rebels.', 'rebels', 'obj', 'harbouring'],
  ['Doha intends for the fighters to regroup in the South.', 'regroup', 'ccomp', 'intends'],
  ['UN Envoy to Libya Ghassan Salame met the president.', 'Salame', 'appos', 'Envoy'],
  ['Indian border guards shot dead two smugglers.', 'dead', 'xcomp', 'shot'],
  [
    'The strike follows the attack on Egyptian forces southwest of Cairo.',
    'southwest',
    'case',
    'Cairo',
  ],
  ['Near Palmyra, one strike destroyed a tank.', 'strike', 'nsubj', 'destroyed'],
  [
    'A spokesman for the Taliban, Zabihullah Mujahid, rejected the accusation.',
    'Mujahid',
    'appos',
    'spokesman',
  ],
  ['Erdogan vowed Wednesday to expel Kurdish fighters.', 'Wednesday', 'obl:tmod', 'vowed'],
  ['Up to 300 nurses demonstrated on Tuesday in Lima.', 'Lima', 'obl', 'demonstrated'],
  ['Workers staged mass strikes on Friday to demand higher wages.', 'Friday', 'obl', 'staged'],
  [
    'The rebels rejected proposed Colombian changes to the accord, chief negotiator Rodrigo Londoño said.',
    'changes',
    'obj',
    'rejected',
  ],
  [
    "Iran has trained dozens of pilots able to fly the aircraft, Oman's interior ministry said Sunday.",
    'said',
    'parataxis',
    'trained',
  ],
  [
    'Chile is considering withdrawing its envoy from Lima, La Tercera reported, citing a senator.',
    'reported',
    'parataxis',
    'considering',
  ],
  ['Police prevented the rally organised by teachers in Lusaka.', 'rally', 'obj', 'prevented'],
  [
    'Army units launched mortar and rocket fire against Shan rebel camps.',
    'fire',
    'obj',
    'launched',
  ],
  ["Kenya rejected Somalia's demand to withdraw its troops.", 'withdraw', 'acl', 'demand'],
  ['The Democratic Republic of Congo (DRC) closed its border.', 'DRC', 'appos', 'Republic'],
  [
    'Hundreds protested against the arrest of activist Artur Sargsyan, who was taken into custody.',
    'taken',
    'acl:relcl',
    'Sargsyan',
  ],
  [
    'They demanded that the government release all political prisoners.',
    'release',
    'ccomp',
    'demanded',
  ],
])('%s: "%s" is %s of %s', async (sentence, word, deprel, head) => {
  const { sentences } = await parseText(
    `${sentence} This is what was said about it in the report.`,
  );
  const [parsed] = sentences;
  if (parsed === undefined) throw new Error('nothing was parsed');
  const tree = repairTree(parsed, vocabulary);
  const token = tree.tokens.find(({ text }) => text === word);
  expect([token?.deprel, tree.tokens[token?.head ?? -1]?.text ?? null]).toEqual([deprel, head]);
});
