import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import Module, { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished, vi } from 'vitest'

/** Vendor packages by name. */
export type FakePackages = Readonly<Record<string, () => object>>

/**
 * Installs exactly these vendor packages in a separate folder, which is the only one in which Node resolves packages for
 * the rest of the test. Returns the names of the packages that have been loaded.
 */
export function installPackages(vendors: RegExp, packages: FakePackages): readonly string[] {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'installation-')))
  const loads: string[] = []
  for (const [name, make] of Object.entries(packages)) {
    writePackage(join(folder, 'node_modules', name), () => {
      loads.push(name)
      return make()
    })
  }
  restrictResolution(folder, vendors)
  return loads
}

const packageFactories = new Map<string, () => object>()
Object.assign(globalThis, { [Symbol.for('packages made for a test')]: packageFactories })

function writePackage(place: string, make: () => object): void {
  packageFactories.set(place, make)
  mkdirSync(place, { recursive: true })
  writeFileSync(
    join(place, 'index.js'),
    "module.exports = globalThis[Symbol.for('packages made for a test')].get(__dirname)()",
  )
}

/** Resolves names as in a file of this folder. The dependencies of a vendor package resolve as usual. */
function restrictResolution(folder: string, vendors: RegExp): void {
  const { resolve } = createRequire(join(folder, 'index.js'))
  const node = Module as unknown as { _resolveFilename(name: string, ...others: unknown[]): string }
  const usual = node._resolveFilename
  let isInside = false
  const spy = vi.spyOn(node, '_resolveFilename').mockImplementation((name, ...others) => {
    if (isInside || !vendors.test(name)) return usual.call(node, name, ...others)
    isInside = true
    try {
      return resolve(name)
    } finally {
      isInside = false
    }
  })
  onTestFinished(() => {
    spy.mockRestore()
    // Node keeps the resolution of a name while it caches the loaded module.
    for (const file of Object.keys(require.cache)) if (file.startsWith(folder)) delete require.cache[file]
    rmSync(folder, { recursive: true })
  })
}
