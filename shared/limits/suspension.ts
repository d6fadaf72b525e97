/** P15: the days within which the college confirms the commissioner's suspension; no roll-over, it binds the college. */
export const SUSPENSION_DAYS = 8;
