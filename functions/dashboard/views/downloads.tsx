/** Links to the files of a release, with what a reader needs to check that a file is the published one. */
import type { ReleaseEntry } from '#functions/store/release-entry.ts';
import type { Wording } from '../tables/wording.ts';

const size = (bytes: number, { say, formats }: Wording): string =>
  bytes < 1024
    ? say('release.bytes', { count: bytes })
    : say('release.kilobytes', { size: formats.number(bytes / 1024, 1) });

type DownloadsProps = { readonly release: ReleaseEntry; readonly wording: Wording };

/** Every file, its size and its SHA-256; the manifest lists the same. */
export const Downloads = ({ release, wording }: DownloadsProps) => (
  <section aria-labelledby="downloads">
    <h2 id="downloads">{wording.say('release.files')}</h2>
    <ul class="files">
      {release.files.map(({ name, bytes, sha256 }) => (
        <li>
          <a href={`/v1/releases/${release.id}/${name}`} download={name}>
            {name}
          </a>
          <span class="muted">{size(bytes, wording)}</span>
          <code class="muted">SHA-256 {sha256}</code>
        </li>
      ))}
      <li>
        <a href={`/v1/releases/${release.id}/manifest.json`} download="manifest.json">
          manifest.json
        </a>
        <span class="muted">{wording.say('release.manifest')}</span>
        <code class="muted">SHA-256 {release.manifestSha256}</code>
      </li>
    </ul>
  </section>
);
