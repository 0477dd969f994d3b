import { expect, test } from 'vitest'
import * as addresses from '../../../../src/core/model/page-paths.ts'
import { findRoute } from '../../../../src/navigation/route.ts'

const { articlePath, quotePath, speakerPath } = addresses

test.each([
  [addresses.libraryPath(), '/'],
  [articlePath('nowa-kladka'), '/a/nowa-kladka'],
  [quotePath('nowa-kladka', 'tak-a1b2c'), '/a/nowa-kladka/q/tak-a1b2c'],
  [addresses.speakersPath(), '/who'],
  [speakerPath('ola-bak'), '/who/ola-bak'],
  [addresses.timelinePath(), '/when'],
  [addresses.aboutPath(), '/about'],
])('%s', (address, expected) => {
  expect(address).toBe(expected)
})

test('each is read back by the route that it is for', () => {
  const routes = [{ paths: ['/a/:slug', '/a/:slug/q/:quote'] }, { paths: ['/who/:speaker'] }]
  const paramsOf = (path: string) => findRoute(routes, path)?.params
  expect(paramsOf(articlePath('targ'))).toEqual({ slug: 'targ' })
  expect(paramsOf(quotePath('targ', 'tak-a1b2c'))).toEqual({ slug: 'targ', quote: 'tak-a1b2c' })
  expect(paramsOf(speakerPath('ola-bak'))).toEqual({ speaker: 'ola-bak' })
})
