/** Formats of text answers, the same in forms and checks. Each matches in time linear in the text. */

/** A character of an address: no blank, and none of the signs that part addresses from each other and from names. */
const sign = String.raw`[^\s@.<>()[\]\\,;:"]`;
/** Of a label of a domain, which neither begins nor ends with a hyphen. */
const letter = String.raw`[^\s@.<>()[\]\\,;:"-]`;
const label = `${letter}(?:-*${letter})*`;
/** The last label has two letters at least, and begins with none of the digits of an IP address. */
const topLevel = String.raw`(?!\d)${letter}(?:-*${letter})+`;

/** Parts of neither side are empty: `.a@x.org`, `a..b@x.org` and `a@-x.org` are no addresses (RFC 5321, 4.1.2). */
export const emailPattern = new RegExp(`^${sign}+(?:\\.${sign}+)*@(?:${label}\\.)+${topLevel}$`);

/**
 * Digits, and a plus before the code of a country. North America (1), Russia and Kazakhstan (7) have numbers of eleven
 * digits; the shortest elsewhere have eight, on Saint Helena (290), Niue (683) and Tokelau (690) seven; the longest
 * have fifteen (ITU-T E.164). Without a plus, a number may be as short as those inside a city.
 */
export const phonePattern = /^(?:\+(?:[17]\d{10}|(?:290|683|690)\d{4,12}|[2-689]\d{7,14})|\d{6,15})$/;
