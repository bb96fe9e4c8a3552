/** Files that leave a device by hand. */
import { element } from './elements.ts';

/** Hands a file to the browser, which saves it where downloads go. */
export function handOver(name: string, content: BlobPart, type: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = element('a', {});
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads it after the click; a minute is long enough on any phone.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 60_000);
}
