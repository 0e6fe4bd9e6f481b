import { expect, test } from '@jest/globals';
import { everythingButLoopback } from './08-core-nlp.js';

function isBlocked(address: string): boolean {
  return everythingButLoopback.some((network) => {
    const [base = '', bits = ''] = network.split('/');
    const size = 2 ** (32 - Number(bits));
    return Math.floor(numberOf(base) / size) === Math.floor(numberOf(address) / size);
  });
}

function numberOf(address: string): number {
  return address.split('.').reduce((number, part) => number * 256 + Number(part), 0);
}

test.each(['127.0.0.1', '127.255.255.255', '127.0.1.1'])('%s may ask CoreNLP', (address) => {
  expect(isBlocked(address)).toBe(false);
});

test.each(['126.255.255.255', '128.0.0.0', '10.0.0.7', '192.168.1.2', '0.0.0.1', '255.1.2.3'])(
  '%s may not',
  (address) => {
    expect(isBlocked(address)).toBe(true);
  },
);
