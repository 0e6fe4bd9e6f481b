export const roles = ['reader', 'analyst', 'admin'] as const;
export type Role = (typeof roles)[number];

/** Who asks. Every recorded act carries the name. */
export interface Viewer {
  readonly name: string;
  readonly role: Role;
}
