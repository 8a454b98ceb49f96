// Checks that no package which users get has a known vulnerability: npm's production dependencies by `npm audit`, and every
// version that the Python lock files name by the OSV database (osv.dev). Where one of the two cannot be asked, the check is
// skipped and says which. OSV_URL names another server of that database.

import { readFileSync } from 'node:fs'
import { inRepository, npm, run, SKIPPED } from './steps.mjs'

/** Vulnerabilities that do not concern this package, by id, each with the reason. */
const accepted = new Map([])

const locks = ['cpu', 'gpu', 'worker', 'jax']
const osv = process.env.OSV_URL ?? 'https://api.osv.dev'
const atOnce = 500
const patienceMs = 30_000

/** Findings as `{ id, text }`, or why nobody could be asked. */
async function auditNpm() {
  const [program, ...first] = npm()
  const args = ['audit', '--omit=dev', '--json', '--loglevel=error']
  const { output } = await run(program, [...first, ...args], { env: { ...process.env, NO_UPDATE_NOTIFIER: '1' } })
  let report
  try {
    report = JSON.parse(output.slice(output.indexOf('{'), output.lastIndexOf('}') + 1))
  } catch {
    return { problem: `npm audit gave no report: ${output.trim().split('\n')[0]}` }
  }
  if (report.vulnerabilities === undefined || report.metadata === undefined) {
    const { statusCode, message, error } = report
    const why = statusCode ? `the registry answered ${statusCode}` : (error?.summary ?? message ?? 'no report')
    return { problem: `npm audit could not ask: ${String(why).replaceAll(/https?:\S+/g, '…')}` }
  }
  const found = new Map()
  for (const { via } of Object.values(report.vulnerabilities)) {
    for (const each of via) {
      // A name stands for what another package brings, which is listed itself.
      if (typeof each === 'string') continue
      const id = /GHSA-[\w-]+/.exec(each.url ?? '')?.[0] ?? String(each.source)
      found.set(id, { id, text: `npm ${each.name} ${each.range}: ${each.title} (${each.severity}, ${id})` })
    }
  }
  return { count: report.metadata.dependencies?.prod ?? 0, found: [...found.values()] }
}

/** Every version that one of the locks names. */
function pythonPins() {
  const pins = locks.flatMap((name) => [
    ...readFileSync(inRepository('python', 'requirements', `${name}.txt`), 'utf8').matchAll(
      /^([\w.-]+)==([^\s;\\]+)/gm,
    ),
  ])
  return [...new Map(pins.map(([pin, name, version]) => [pin, { name, version }])).values()]
}

async function auditPython() {
  const pins = pythonPins()
  const found = []
  for (let from = 0; from < pins.length; from += atOnce) {
    const part = pins.slice(from, from + atOnce)
    const queries = part.map(({ name, version }) => ({ version, package: { name, ecosystem: 'PyPI' } }))
    const answer = await ask('/v1/querybatch', { method: 'POST', body: JSON.stringify({ queries }) })
    if ('problem' in answer) return answer
    const { results } = answer
    if (!Array.isArray(results) || results.length !== part.length)
      return { problem: 'OSV gave no answer for each package' }
    for (const [index, { vulns = [] }] of results.entries()) {
      for (const { id } of vulns) {
        const { name, version } = part[index]
        // What it is about is for whoever reads; the id alone is a finding.
        const { summary, aliases = [] } = await ask(`/v1/vulns/${encodeURIComponent(id)}`)
        found.push({ id, aliases, text: `PyPI ${name} ${version}: ${summary ?? 'see osv.dev'} (${id})` })
      }
    }
  }
  return { count: pins.length, found }
}

async function ask(path, init = {}) {
  try {
    const headers = { 'content-type': 'application/json' }
    const response = await fetch(`${osv}${path}`, { ...init, headers, signal: AbortSignal.timeout(patienceMs) })
    if (!response.ok) return { problem: `OSV answered ${response.status}` }
    return await response.json()
  } catch (error) {
    return { problem: `OSV could not be reached (${error.cause?.code ?? error.name})` }
  }
}

const audits = [
  ['npm', await auditNpm()],
  ['PyPI', await auditPython()],
]
const unused = new Set(accepted.keys())
let bad = 0
for (const [name, { problem, found = [], count }] of audits) {
  if (problem !== undefined) continue
  const open = found.filter(({ id, aliases = [] }) => {
    const known = [id, ...aliases].find((each) => accepted.has(each))
    unused.delete(known)
    return known === undefined
  })
  bad += open.length
  for (const { text } of open) console.log(text)
  console.log(
    `${name}: ${count} packages asked for, ${found.length} known vulnerabilities, ${open.length} not accepted`,
  )
}
const problems = audits.flatMap(([, { problem }]) => problem ?? [])
if (problems.length === 0 && unused.size > 0) {
  bad += unused.size
  console.log(`accepted and not found any more: ${[...unused].join(', ')}`)
}
if (problems.length > 0) console.log(problems.join('; '))
process.exitCode = bad > 0 ? 1 : problems.length > 0 ? SKIPPED : 0
