/** Where a release comes from: the code and the answers that made it, and what tells each of its files from a forged one. */
import type { Manifest } from '#functions/publish/release/manifest.ts';
import type { ReleaseEntry } from '#functions/store/release-entry.ts';
import type { Wording } from '../tables/wording.ts';
import { addressOf, titleOf } from './shown.tsx';
import { StaffPage } from '#functions/platform/staff/staff-page.tsx';

type ProvenanceProps = {
  readonly release: ReleaseEntry;
  readonly manifest: Manifest;
  readonly wording: Wording;
};

/** Code version, hash of the answers, and every file with its SHA-256. */
export const ProvenancePage = ({ release, manifest, wording }: ProvenanceProps) => {
  const { say } = wording;
  const shown = { kind: 'release', release } as const;
  const files = [...release.files, { name: 'manifest.json', sha256: release.manifestSha256 }];
  return (
    <StaffPage wording={wording} title={say('provenance.title')}>
      <p>
        <a href={addressOf(shown)}>{titleOf(shown, wording)}</a>
      </p>
      <h1>{say('provenance.title')}</h1>
      <p class="lead">{say('provenance.lead')}</p>
      <dl class="facts card hashes">
        <div>
          <dt>{say('release.codeVersion')}</dt>
          <dd>{manifest.codeVersion}</dd>
        </div>
        <div>
          <dt>{say('provenance.answers')}</dt>
          <dd>
            <code>{manifest.snapshot.hash}</code>
          </dd>
        </div>
      </dl>
      <section aria-labelledby="files">
        <h2 id="files">{say('release.files')}</h2>
        <ul class="files">
          {files.map(({ name, sha256 }) => (
            <li>
              <a href={`/v1/releases/${release.id}/${name}`} download={name.split('/').at(-1)}>
                {name}
              </a>
              <code class="muted">SHA-256 {sha256}</code>
            </li>
          ))}
        </ul>
      </section>
    </StaffPage>
  );
};
