import { describe, inject } from 'vitest'
import { hasFirefox, launchFirefox } from './drivers/firefox.ts'
import { describeJourneys } from './journeys.ts'

describe.skipIf(!hasFirefox)('Firefox', () => describeJourneys(launchFirefox, () => inject('site')))
