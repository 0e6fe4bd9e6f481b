import { totalmem } from 'node:os';

export interface Memory {
  readonly neo4jHeap: number;
  readonly neo4jPageCache: number;
  readonly coreNlpHeap: number;
}

/** Megabytes for each server: fractions of the machine, between what they need and what they can use. */
export function memoryFor(machineBytes = totalmem()): Memory {
  const machine = Math.floor(machineBytes / 2 ** 20);
  return {
    neo4jHeap: within(512, machine / 8, 4096),
    neo4jPageCache: within(256, machine / 8, 8192),
    coreNlpHeap: within(2000, machine / 4, 2560),
  };
}

function within(least: number, wanted: number, most: number): number {
  return Math.floor(Math.min(Math.max(wanted, least), most));
}
