/** Links to the files of a release, with what a reader needs to check that a file is the published one. */
import type { ReleaseEntry } from '#functions/store/release-entry.ts';

const size = (bytes: number): string =>
  bytes < 1024 ? `${bytes} bytes` : `${(bytes / 1024).toLocaleString('en', { maximumFractionDigits: 1 })} kB`;

/** Every file, its size and its SHA-256; the manifest lists the same. */
export const Downloads = ({ release }: { readonly release: ReleaseEntry }) => (
  <section aria-labelledby="downloads">
    <h2 id="downloads">Files</h2>
    <ul class="files">
      {release.files.map(({ name, bytes, sha256 }) => (
        <li>
          <a href={`/v1/releases/${release.id}/${name}`} download={name}>
            {name}
          </a>
          <span class="muted">{size(bytes)}</span>
          <code class="muted">SHA-256 {sha256}</code>
        </li>
      ))}
      <li>
        <a href={`/v1/releases/${release.id}/manifest.json`} download="manifest.json">
          manifest.json
        </a>
        <span class="muted">everything needed to compute this release again</span>
        <code class="muted">SHA-256 {release.manifestSha256}</code>
      </li>
    </ul>
  </section>
);
