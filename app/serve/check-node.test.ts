import { expect, test } from 'vitest'
import { isNewEnough } from './check-node.mjs'

test.each(['20.9.0', '20.10.0', '21.0.0', '24.1.0'])('Node %s is new enough for >=20.9', (version) => expect(isNewEnough(version, '>=20.9')).toBe(true))
test.each(['20.8.1', '18.19.0', '9.20.0'])('Node %s is too old for >=20.9', (version) => expect(isNewEnough(version, '>=20.9')).toBe(false))
