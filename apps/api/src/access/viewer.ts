import { ApiError } from '../graphql/errors.js';

export const roles = ['reader', 'analyst', 'admin'] as const;
export type Role = (typeof roles)[number];

/** Who asks. Every recorded act carries the name. */
export interface Viewer {
  readonly name: string;
  readonly role: Role;
}

/** Each may do what those before it may. */
export function mustBe(viewer: Viewer, role: Role): void {
  if (roles.indexOf(viewer.role) >= roles.indexOf(role)) return;
  throw new ApiError(
    'FORBIDDEN',
    `This takes the role ${role}, and "${viewer.name}" has the role ${viewer.role}. Ask whoever made your key: whence key --help.`,
  );
}
