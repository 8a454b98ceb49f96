// Checks what the other tools do not: no path of somebody's machine and no address of a package server is committed, every
// source file begins by saying what it is for, and a file over 500 lines says there why it is "one file".

import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { filesIn, inRepository, root } from './steps.mjs'

const longest = 500
const isLock = (path) => /(^|\/)package-lock\.json$/.test(path) || /^python\/requirements\/.*\.(txt|json)$/.test(path)
const isConfiguration = (path) => /(^|\/)(\.npmrc|package\.json)$|\.(toml|cfg|ini|ya?ml)$/.test(path)
const isSource = (path) =>
  /^(src|python|scripts|tests|examples|benchmarks|docs)\/.*\.(ts|mjs|py)$/.test(path) &&
  !/\/(golden|generated)\/|^src\/(sync\/)?namespaces\.ts$/.test(path)

/** What must not stand in any committed text: each with what it is. A person in an example is called "user" or "you". */
const machinePaths = [
  [/(?<![\w.\-/\\])\/(?:root|work)\/[\w.]/, 'a path of one machine'],
  [/(?<![\w.\-/\\])\/(?:home|Users)\/(?!(?:user|you|me)\b)\w+\//, "a path of somebody's home"],
  [/[A-Z]:\\{1,2}Users\\{1,2}(?!(?:user|you|me)\b)\w+\\/, "a path of somebody's home"],
]
const packageServer = /https?:\/\/[^\s"'/]*(?:registry|pypi|pythonhosted|artifactory|nexus|mirror|index)[^\s"'/]*/i

/** The files that git has or would add; without git, those of the folders and the top that are not ignored. */
function committed() {
  try {
    const options = ['ls-files', '-z', '--cached', '--others', '--exclude-standard']
    const names = execFileSync('git', options, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
    return names.split('\0').filter((path) => path && existsSync(inRepository(path)))
  } catch {
    return filesIn('.', (path) => !/^(\.git|node_modules|dist|\.cache|coverage)\/|__pycache__|\.py[co]$/.test(path))
  }
}

const problems = []
const report = (path, text) => problems.push(`${path}: ${text}`)

for (const path of new Set(committed())) {
  if (!statSync(inRepository(path)).isFile()) continue
  const bytes = readFileSync(inRepository(path))
  if (bytes.includes(0)) continue
  const text = bytes.toString('utf8')
  const lines = text.split('\n')

  for (const [pattern, what] of machinePaths) {
    const line = lines.findIndex((each) => pattern.test(each))
    if (line >= 0) report(`${path}:${line + 1}`, `${what}: ${lines[line].match(pattern)[0]}`)
  }
  if (isLock(path) || isConfiguration(path)) {
    const line = lines.findIndex((each) => packageServer.test(each))
    if (line >= 0) report(`${path}:${line + 1}`, 'the address of a package server')
  }
  if (path.endsWith('package-lock.json')) {
    for (const [name, each] of Object.entries(JSON.parse(text).packages)) {
      if (/^(https?|git)/.test(each.resolved ?? '')) report(path, `"${name}" carries an address ("resolved")`)
    }
  } else if (isLock(path) && /https?:|--(extra-)?index-url|--find-links/.test(text)) {
    report(path, 'a lock file carries an address')
  }
  if (isSource(path) && text.trim() !== '') {
    const start = lines[0].startsWith('#!') ? lines.slice(1) : lines
    const begins = path.endsWith('.py') ? /^(r?"""|#)/ : /^(\/\/|\/\*)/
    if (!begins.test(start.find((each) => each.trim() !== '') ?? ''))
      report(path, 'does not begin by saying what it is for')
    const heading = start.slice(0, 15).join('\n')
    if (lines.length > longest && !/\bone file\b/i.test(heading)) {
      report(path, `${lines.length} lines: split it, or say at its top why it is one file`)
    }
  }
}

for (const problem of problems) console.log(problem)
console.log(`${problems.length} problems`)
process.exitCode = problems.length > 0 ? 1 : 0
