import { describe, inject } from 'vitest'
import { hasWebKit, launchWebKit } from './drivers/webkit.ts'
import { describeJourneys } from './journeys.ts'

describe.skipIf(!hasWebKit)('WebKit', () => describeJourneys(launchWebKit, () => inject('site')))
