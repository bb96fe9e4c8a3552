/**
 * Pages with which fieldwork is run: rounds, progress, interviews, flags, enumerators and their links. Who sees what is
 * decided before anything is read; forged posts from other sites are refused before any of it runs.
 */
import { Hono } from 'hono';
import { compress } from 'hono/compress';
import { csrf } from 'hono/csrf';

import { withLanguage } from '#functions/platform/http/language.ts';
import { withSecurityHeaders } from '#functions/platform/http/security-headers.ts';
import { withStaff } from '#functions/platform/staff/with-staff.ts';
import { withWording } from '#functions/platform/staff/with-wording.ts';
import { createAboutApp } from './office/about/about-app.tsx';
import { createAssociationsApp } from './office/associations/associations-app.tsx';
import { createCampaignsApp } from './office/campaigns/campaigns-app.tsx';
import { createCampaignReportApp } from './office/campaigns/report-app.tsx';
import { createGroupsApp } from './office/groups/groups-app.tsx';
import { createOffersApp } from './office/offers/offers-app.tsx';
import { createOpeningApp } from './office/opening/opening-app.tsx';
import { createFlagsApp } from './office/flags/flags-app.tsx';
import { createEditApp } from './office/interviews/edit/edit-app.tsx';
import { createInterviewsApp } from './office/interviews/interviews-app.tsx';
import { createListingApp } from './office/listing/listing-app.tsx';
import { createAssignApp } from './office/people/assign-app.tsx';
import { createPeopleApp } from './office/people/people-app.tsx';
import { createProgressApp } from './office/progress/progress-app.tsx';
import { createShiftsApp } from './office/shifts/shifts-app.tsx';
import { createStaffApp } from './office/staff/staff-app.tsx';
import { createTryingApp } from './office/trying/trying-app.tsx';
import type { OfficeDeps } from './office/read/deps.ts';
import type { OfficeVariables } from './office/read/variables.ts';
import { rememberingRounds } from './office/read/filed.ts';

const createOfficeApp = (deps: OfficeDeps) => {
  const rounds = rememberingRounds(deps);
  return new Hono<OfficeVariables>()
    .use(withStaff(deps))
    .use(async (c, next) => {
      c.set('rounds', rounds);
      await next();
    })
    .use(withWording(deps.studies))
    .route('/', createProgressApp())
    .route('/', createShiftsApp())
    .route('/', createListingApp())
    .route('/', createInterviewsApp())
    .route('/', createEditApp())
    .route('/', createFlagsApp())
    .route('/', createPeopleApp())
    .route('/', createAssignApp())
    .route('/', createAboutApp())
    .route('/', createCampaignsApp())
    .route('/', createCampaignReportApp())
    .route('/', createOffersApp())
    .route('/', createAssociationsApp())
    .route('/', createGroupsApp())
    .route('/', createOpeningApp())
    .route('/', createTryingApp())
    .route('/', createStaffApp());
};

/** `/fieldwork` and everything below it. */
export const createFieldworkApp = (deps: OfficeDeps) =>
  new Hono()
    .use('/fieldwork/*', compress())
    .use('/fieldwork/*', withSecurityHeaders, withLanguage)
    .use('/fieldwork/*', csrf(deps.origin === undefined ? {} : { origin: deps.origin }))
    .route('/fieldwork', createOfficeApp(deps));
