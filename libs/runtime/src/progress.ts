export type Part = 'Neo4j' | 'CoreNLP';

/** What is happening to one of the servers, for a person or a log. */
export interface Progress {
  readonly part: Part;
  /** `died` is followed by `starting` again; `stopped` is the end. */
  readonly state: 'fetching' | 'starting' | 'ready' | 'died' | 'stopped';
  /** A sentence without the part's name: "ready after 7.4 s at bolt://127.0.0.1:7687". */
  readonly text: string;
  /** 0 to 1 while fetching. */
  readonly fraction?: number;
}

export type OnProgress = (progress: Progress) => void;
