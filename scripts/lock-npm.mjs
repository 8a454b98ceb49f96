// Makes package-lock.json of package.json, and that of docs/site, and completes them. npm leaves a package for another platform out of the lock when
// the registry in use does not serve it, and then `npm ci` refuses the lock everywhere. Such a package is written here with
// the exact version that its parent names and the platform that its own name says, without a hash.

import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { inRepository, main, mustRun, npm, StepError } from './steps.mjs'

const systems = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32']
const processors = ['arm', 'arm64', 'ia32', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'wasm32', 'x64']

/** The platform that a package's name ends with, such as `@biomejs/cli-linux-x64-musl`, in npm's fields. */
function platformOf(name) {
  const words = name.split(/[^a-z0-9]+/i)
  const os = systems.filter((each) => words.includes(each))
  const cpu = processors.filter((each) => words.includes(each))
  const libc = words.includes('musl') ? ['musl'] : words.some((word) => word.startsWith('gnu')) ? ['glibc'] : []
  if (cpu.length === 0)
    throw new StepError(`The lock lacks the optional package ${name}, whose name tells no platform.`)
  const isWasm = cpu.includes('wasm32')
  return { cpu, ...(libc.length > 0 && { libc }), ...(!isWasm && os.length > 0 && { os }) }
}

/** Adds to a lock's packages what optional dependencies name and the lock lacks; gives the names added. */
export function complete(packages) {
  const added = []
  const parents = Object.entries(packages).filter(([path]) => path !== '')
  for (const [, parent] of parents) {
    for (const [name, version] of Object.entries(parent.optionalDependencies ?? {})) {
      const path = `node_modules/${name}`
      if (packages[path]) continue
      if (!/^\d+\.\d+\.\d+/.test(version))
        throw new StepError(`${name} is asked for as "${version}", which is no exact version.`)
      packages[path] = { version, ...platformOf(name), ...(parent.dev && { dev: true }), optional: true }
      added.push(`${name}@${version}`)
    }
  }
  return added
}

/** Makes the lock of a folder's package.json. */
async function lockOf(folder) {
  const path = inRepository(folder, 'package-lock.json')
  const [program, ...first] = npm()
  const options = ['--package-lock-only', '--ignore-scripts', '--omit-lockfile-registry-resolved']
  await mustRun(program, [...first, 'install', ...options], { cwd: inRepository(folder) })
  const lock = JSON.parse(readFileSync(path, 'utf8'))
  // Where to give money is an address too, and nothing that an install needs.
  for (const each of Object.values(lock.packages)) delete each.funding
  const added = complete(lock.packages)
  const order = ([a], [b]) => a.localeCompare(b, 'en')
  lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(order))
  writeFileSync(path, `${JSON.stringify(lock, null, 2)}\n`)
  console.log(
    `${join(folder, 'package-lock.json')}: ${Object.keys(lock.packages).length - 1} packages, ${added.length} of them added without a hash`,
  )
  for (const each of added) console.log(`  ${each}`)
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await main(async () => {
    await lockOf('.')
    // The tools of the documentation are no part of a development install.
    await lockOf('docs/site')
  })
}
