/**
 * @typedef {object} LockedPackage
 * @property {string} [version]
 * @property {boolean} [optional]
 * @property {boolean} [devOptional]
 * @typedef {{ packages: Record<string, LockedPackage> }} Lock
 */

/**
 * Whether what npm says it installed (its own node_modules/.package-lock.json) is what the lock file asks for. Optional
 * packages may be missing: most are for other systems.
 * @param {Lock} wanted
 * @param {Lock} installed
 */
export function lockAgrees(wanted, installed) {
  const wants = Object.entries(wanted.packages).filter(([path]) => path !== '')
  return (
    Object.keys(installed.packages).every((path) => path in wanted.packages) &&
    wants.every(([path, { version, optional, devOptional }]) => {
      const found = installed.packages[path]
      return found ? found.version === version : Boolean(optional || devOptional)
    })
  )
}
