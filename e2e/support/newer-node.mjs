import { isNewEnough } from '../../app/serve/check-node.mjs'

/** Some of the programs that check us need a newer Node than we do: their tests are passed over, and say so, where it is older. */
export const isNewerNode = isNewEnough(process.versions.node, '>=20.19')

export const whyNewer = 'the package that checks this needs Node >=20.19'
