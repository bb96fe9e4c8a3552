/** A release of figures that a test makes up. */
import type { Observation } from '#analysis/production/observations/observation.ts';

import { dashboard, fixtureObjects, fixtureStore, manifest, release } from './fixture.ts';

const json = (value: unknown) => ({ bytes: new TextEncoder().encode(JSON.stringify(value)), contentType: '' });

/** The dashboard over a release that holds these figures and no others, of a round and with a manifest that say this besides. */
export const withObservations = (
  observations: readonly Observation[],
  round: Readonly<Record<string, unknown>> = {},
  more: Readonly<Record<string, unknown>> = {},
) =>
  dashboard({
    store: { ...fixtureStore, getRelease: () => Promise.resolve({ ...release, files: release.files.slice(1, 2) }) },
    objects: {
      get: (key) => {
        if (key.endsWith('estimates.json'))
          return Promise.resolve(json({ format: 'remit-observations/1', methods: {}, warnings: [], observations }));
        return key === 'releases/release-1/manifest.json'
          ? Promise.resolve(json({ ...manifest, ...more, round: { ...manifest.round, ...round } }))
          : fixtureObjects.get(key);
      },
    },
  });
