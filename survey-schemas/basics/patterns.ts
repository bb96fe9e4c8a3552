/** Formats of text answers, the same in forms and checks. Each matches in time linear in the text. */
export const emailPattern = /^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/;
export const phonePattern = /^\+?(\d[ -]?){5,14}\d$/;
