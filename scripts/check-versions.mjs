// Checks what is written in two languages: the package's version in package.json and in Python, and PROTOCOL_VERSION in
// TypeScript, in Python and in docs/protocol.md. What is not there yet is passed over.

import { readFileSync } from 'node:fs'
import { filesIn, inRepository, readIfThere } from './steps.mjs'

const problems = []
const version = JSON.parse(readFileSync(inRepository('package.json'), 'utf8')).version
const lock = JSON.parse(readFileSync(inRepository('package-lock.json'), 'utf8'))
const inPython = [
  ['python/pyproject.toml', /^version = "(.+)"$/m],
  ['python/src/tensorbridge/__init__.py', /^__version__(?:: [\w.[\]]+)? = "(.+)"$/m],
]
if (lock.version !== version) problems.push(`package-lock.json says ${lock.version}, package.json ${version}`)
for (const [path, pattern] of inPython) {
  const found = readIfThere(inRepository(path))?.match(pattern)?.[1]
  if (found !== undefined && found !== version) problems.push(`${path} says ${found}, package.json ${version}`)
}

/** Every definition of PROTOCOL_VERSION with its number; the page names it in a sentence. */
const protocol = [
  ...filesIn('src', (path) => path.endsWith('.ts')),
  ...filesIn('python/src', (path) => path.endsWith('.py')),
  'docs/protocol.md',
].flatMap((path) => {
  const text = readIfThere(inRepository(path)) ?? ''
  const found = text.match(/^(?:export const )?`?PROTOCOL_VERSION`?(?:: [\w.[\]]+)? (?:=|is) `?(\d+)/m)?.[1]
  return found === undefined ? [] : [{ path, found }]
})
if (new Set(protocol.map(({ found }) => found)).size > 1) {
  problems.push(`PROTOCOL_VERSION differs: ${protocol.map(({ path, found }) => `${path} has ${found}`).join(', ')}`)
}

for (const problem of problems) console.log(problem)
console.log(`version ${version}, protocol ${protocol[0]?.found ?? 'not defined yet'}, ${problems.length} problems`)
process.exitCode = problems.length > 0 ? 1 : 0
