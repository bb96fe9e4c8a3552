/** Asks the browser not to clear what is kept here when space runs short. */

let asked: Promise<boolean | undefined> | undefined;

async function ask(): Promise<boolean | undefined> {
  // A page without https, as a laptop serves it to phones around it, has no say in this.
  if (!('storage' in navigator)) return undefined;
  return navigator.storage.persist().catch(() => undefined);
}

/** What it answers, asked once a page: yes, no, or nothing where it cannot be asked. */
export const askToPersist = (): Promise<boolean | undefined> => (asked ??= ask());
