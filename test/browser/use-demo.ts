import { inject } from 'vitest';

import { copyFrom } from './platform.ts';

copyFrom(inject('demo'));
