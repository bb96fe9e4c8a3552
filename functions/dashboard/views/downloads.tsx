/** Links to the files of a release. What tells a published file from a forged one stands on a page of its own. */
import type { ReleaseEntry } from '#functions/store/release-entry.ts';
import type { Wording } from '../tables/wording.ts';
import { provenanceAddress } from './shown.tsx';

const size = (bytes: number, { say, formats }: Wording): string =>
  bytes < 1024
    ? say('release.bytes', { count: bytes })
    : say('release.kilobytes', { size: formats.number(bytes / 1024, 1) });

type DownloadsProps = { readonly release: ReleaseEntry; readonly wording: Wording };

/** Every file and its size. */
export const Downloads = ({ release, wording }: DownloadsProps) => (
  <section aria-labelledby="downloads">
    <h2 id="downloads">{wording.say('release.files')}</h2>
    <ul class="files short">
      {release.files.map(({ name, bytes }) => (
        <li>
          <a href={`/v1/releases/${release.id}/${name}`} download={name}>
            {name}
          </a>
          <span class="muted">{size(bytes, wording)}</span>
        </li>
      ))}
    </ul>
    <p>
      <a href={provenanceAddress(release.id)}>{wording.say('provenance.title')}</a>
    </p>
  </section>
);
