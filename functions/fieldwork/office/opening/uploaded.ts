/** A file that came with a form, as text. */

/** `none`: nothing was chosen; `unreadable`: it is no text in UTF-8. */
export type Uploaded =
  { readonly kind: 'none' | 'unreadable' } | { readonly kind: 'text'; readonly name: string; readonly text: string };

/** Reads a field of a body. */
export async function uploadedIn(field: unknown): Promise<Uploaded> {
  if (!(field instanceof File) || field.size === 0) return { kind: 'none' };
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(await field.arrayBuffer());
    return text.includes('\0') ? { kind: 'unreadable' } : { kind: 'text', name: field.name, text };
  } catch {
    return { kind: 'unreadable' };
  }
}
