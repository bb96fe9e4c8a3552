/** One value of a CSV file that people open in a spreadsheet. */

/** A value that a spreadsheet would run as a formula is shown as text. */
export function safeCell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
