// A headless Chromium for the tests of the page: the one that the development package @sparticuz/chromium carries, with the
// few libraries and fonts that it needs, so that nothing has to be installed; else one of the machine's own.

import { existsSync, mkdirSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Browser, chromium } from 'playwright-core'

const root = fileURLToPath(new URL('../..', import.meta.url))
const unpacked = join(root, '.cache', 'browser')
const OWN_NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']

/** Unpacks it, once for a clone (a few seconds, 200 MB), and gives its path. */
async function packedBrowser(): Promise<string> {
  mkdirSync(unpacked, { recursive: true })
  // The package unpacks to the temporary folder, and brings its libraries along where it believes to be in a Lambda.
  const before = { ...process.env }
  Object.assign(process.env, { TMPDIR: unpacked, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' })
  try {
    const { default: packed } = await import('@sparticuz/chromium')
    return await packed.executablePath()
  } finally {
    for (const name of ['TMPDIR', 'AWS_EXECUTION_ENV', 'FONTCONFIG_PATH', 'LD_LIBRARY_PATH', 'HOME']) {
      if (before[name] === undefined) delete process.env[name]
      else process.env[name] = before[name]
    }
  }
}

function ownBrowsers(): string[] {
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  return OWN_NAMES.flatMap((name) => folders.map((folder) => join(folder, name))).filter((path) => existsSync(path))
}

/** A browser, or why there is none. */
export async function startBrowser(): Promise<Browser | string> {
  const problems: string[] = []
  const start = (executablePath: string, env: NodeJS.ProcessEnv): Promise<Browser> =>
    chromium.launch({ executablePath, args: ['--no-sandbox'], env })
  try {
    const libraries = [join(unpacked, 'al2023', 'lib'), process.env['LD_LIBRARY_PATH']].filter(Boolean).join(':')
    const path = await packedBrowser()
    return await start(path, { ...process.env, LD_LIBRARY_PATH: libraries, FONTCONFIG_PATH: join(unpacked, 'fonts') })
  } catch (error) {
    problems.push(`that of @sparticuz/chromium: ${firstLine(error)}`)
  }
  for (const path of ownBrowsers()) {
    try {
      return await start(path, process.env)
    } catch (error) {
      problems.push(`${path}: ${firstLine(error)}`)
    }
  }
  return `no browser starts here (${problems.join('; ')})`
}

const firstLine = (error: unknown): string => String(error).split('\n', 1)[0] ?? ''
