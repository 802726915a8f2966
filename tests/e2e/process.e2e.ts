import { anfrage } from '#lib/texts/anfrage.ts';
import { LEVEL_LABELS } from '#lib/texts/common.ts';
import { fahrplan } from '#lib/texts/fahrplan.ts';
import { ortskern } from '#lib/texts/ortskern.ts';
import { check as pages } from '#lib/texts/screens.ts';
import { proposals } from '#lib/texts/vorschlaege.ts';
import { downloaded } from './downloads.ts';
import { expect, expectSaved, openExample, radio, test } from './fixtures.ts';
