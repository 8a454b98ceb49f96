// Makes python/requirements/dev.txt (exact versions and hashes for Python 3.10 and newer, no addresses) of dev.in. Needs uv
// (on PATH, or named by UV) and a package index. Run it after lock-requirements.mjs: both hold the same pyzmq and msgspec.

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inRepository, main, mustRun } from './steps.mjs'

const folder = inRepository('python', 'requirements')

await main(async () => {
  const scratch = mkdtempSync(join(tmpdir(), 'tensorbridge-lock-'))
  try {
    const pins = readFileSync(join(folder, 'worker.txt'), 'utf8').match(/^[\w-]+==[\w.]+/gm)
    const constraints = join(scratch, 'worker.txt')
    writeFileSync(constraints, `${pins.join('\n')}\n`)
    const options = ['--universal', '--python-version', '3.10', '--generate-hashes', '--upgrade', '--quiet']
    const plain = ['--no-header', '--no-annotate', '--no-emit-index-url', '--no-emit-find-links']
    const files = ['--constraint', constraints, join(folder, 'dev.in'), '--output-file', join(folder, 'dev.txt')]
    const env = { ...process.env, UV_PYTHON_DOWNLOADS: 'never' }
    await mustRun(process.env.UV ?? 'uv', ['pip', 'compile', ...options, ...plain, ...files], { env })
    const count = readFileSync(join(folder, 'dev.txt'), 'utf8').match(/^[\w-]+==/gm).length
    console.log(`python/requirements/dev.txt: ${count} packages`)
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
})
