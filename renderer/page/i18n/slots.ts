const MARK = "\u2063";

/** Stands in a text for an element that is put there afterwards: `t("…", { day: slot("day") })`. */
export const slot = (name: string): string => `${MARK}${name}${MARK}`;

/** A text cut at its slots: texts at even places, names of slots at odd ones. */
export const cutAtSlots = (text: string): readonly string[] => text.split(MARK);
