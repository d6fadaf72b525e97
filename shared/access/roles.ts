/** What an account is for (DESIGN.md section 4). `administrator` installs and enrols and sees no dossier. */
export const ROLES = ["clerk", "college", "dpo", "administrator"] as const;
export type Role = (typeof ROLES)[number];
