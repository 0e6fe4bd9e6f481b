import { expect, test } from '@jest/globals';
import { listeningSockets } from './listeners.js';

const table = `  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode
   0: 0100007F:1E07 00000000:0000 0A 00000000:00000000 00:00000000 00000000     0        0 145972 1 0000 100 0 0 10 0
   1: 0100007F:1E07 0100007F:9C40 01 00000000:00000000 00:00000000 00000000     0        0 145999 1 0000 20 4 30 10 -1
   2: 00000000:2328 00000000:0000 0A 00000000:00000000 00:00000000 00000000     0        0 150001 1 0000 100 0 0 10 0`;

test.each([
  [7687, ['145972']],
  [9000, ['150001']],
  [9001, []],
])('the sockets that listen on port %d are %j, connections left aside', (port, sockets) => {
  expect(listeningSockets(table, port)).toEqual(sockets);
});
