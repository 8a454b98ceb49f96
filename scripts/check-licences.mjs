// Checks that all that users get may be used with this package: the licences of npm's production dependencies, as
// package-lock.json has them, and of the packages of the managed Python where it has been made.

import { existsSync, readFileSync } from 'node:fs'
import { inRepository, run, SKIPPED } from './steps.mjs'

/** SPDX names, and the words that older packages of Python write. */
const allowed =
  /^(?:MIT(?: License)?|MIT-CMU|ISC|0BSD|(?:[23]-Clause )?BSD(?:[- ][23]-Clause)?(?: License)?|Apache(?: License,?)?[- ](?:Version )?2\.0|Apache Software License|Zlib|CC0-1\.0|PSF-2\.0|Python-2\.0|BlueOak-1\.0\.0|Unlicense|MPL-2\.0|Mozilla Public License 2\.0 \(MPL 2\.0\))$/i

/** Packages that name none in their metadata, with the licence of their sources. */
const known = new Map([['namex', 'Apache-2.0']])

/** One of the choices must be allowed as a whole. */
const isAllowed = (licence) =>
  allowed.test(licence) ||
  licence
    .replaceAll(/[()]/g, '')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((each) => allowed.test(each.trim())))

function ofNpm() {
  const { packages } = JSON.parse(readFileSync(inRepository('package-lock.json'), 'utf8'))
  return (
    Object.entries(packages)
      .filter(([path, { dev }]) => path !== '' && !dev)
      .map(([path, { license, optional }]) => ({
        name: path.replace(/^.*node_modules\//, ''),
        licence: license,
        optional,
      }))
      // A build for another platform that the lock's maker did not see; that of this one has been seen.
      .filter(({ licence, optional }) => licence !== undefined || !optional)
  )
}

const program = `
import json
from importlib import metadata
def licence(m):
    classifiers = [c.split("::")[-1].strip() for c in m.get_all("Classifier") or () if c.startswith("License ::")]
    text = (m.get("License") or "").strip()
    return m.get("License-Expression") or (text if text and "\\n" not in text else None) or (classifiers or [None])[0]
print(json.dumps([{"name": d.metadata["Name"], "licence": licence(d.metadata)} for d in metadata.distributions()]))
`

/** Null where there is no managed Python. */
async function ofPython() {
  const doctor = inRepository('dist', 'cli', 'main.js')
  if (!existsSync(doctor)) return null
  const env = { ...process.env, TENSORBRIDGE_PYTHON: '', VIRTUAL_ENV: '', CONDA_PREFIX: '' }
  const { output } = await run(process.execPath, [doctor, 'doctor', '--quick', '--json'], { env })
  const interpreter = JSON.parse(output.slice(output.indexOf('{'))).chosen?.interpreter
  if (!interpreter) return null
  return JSON.parse((await run(interpreter, ['-I', '-c', program])).output)
}

const python = await ofPython()
const all = [
  ...ofNpm().map((each) => ({ ...each, of: 'npm' })),
  ...(python ?? []).map((each) => ({ ...each, of: 'PyPI' })),
]
const bad = all.filter(({ name, licence }) => !isAllowed(licence ?? known.get(name) ?? 'none named'))
for (const { of, name, licence } of bad) console.log(`${of} ${name}: ${licence ?? 'names no licence'}`)
console.log(`${all.length} packages, ${bad.length} with a licence that is not on the list`)
if (python === null) console.log('the managed Python has not been made, so its packages were not looked at')
process.exitCode = bad.length > 0 ? 1 : python === null ? SKIPPED : 0
