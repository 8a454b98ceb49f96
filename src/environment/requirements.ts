// Reads what `packages` names: requirements as pip writes them, and requirements files, which are locks where they have
// hashes. Knows nothing of installers.

import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { wrongPackages } from './problems.js'

export interface Wanted {
  /** How messages name it. */
  readonly description: string
  /** The lines of a requirements file. */
  readonly text: string
  /** All of it has exact versions and hashes, and nothing else is to be installed. */
  readonly isLock: boolean
}

/**
 * @throws PythonEnvironmentError where an entry is no requirement, a file is missing, or locks stand beside what is none.
 */
export function readWanted(packages: readonly string[]): Wanted {
  const parts = packages.map((entry) => {
    const wanted = entry.trim()
    if (wanted === '' || wanted.startsWith('-')) throw wrongPackages(`Received: ${JSON.stringify(entry)}`)
    if (!wanted.endsWith('.txt')) return { wanted, text: wanted }
    const path = resolve(wanted)
    if (!existsSync(path)) throw wrongPackages(`There is no file ${path}.`)
    return { wanted, text: readFileSync(path, 'utf8') }
  })
  const locks = parts.filter(({ text }) => text.includes('--hash='))
  if (locks.length > 0 && locks.length < parts.length) {
    const others = parts.filter((part) => !locks.includes(part)).map(({ wanted }) => wanted)
    throw wrongPackages(
      `Beside a file with hashes everything needs hashes: ${others.join(', ')} has none. Add it to ${locks[0]?.wanted}.`,
    )
  }
  return {
    description: parts.map(({ wanted }) => wanted).join(', '),
    text: parts.map(({ text }) => `${text}\n`).join(''),
    isLock: locks.length > 0,
  }
}

/** A lock without the packages that are there in the same version, and without comments. */
export function withoutInstalled(lock: string, installed: Readonly<Record<string, string>>): Lines {
  const lines = lock
    .replaceAll(/\\\r?\n/g, ' ')
    .split(/\r?\n/)
    .map((line) => line.replace(/(^|\s)#.*$/, '').trim())
    .filter((line) => {
      const [, name, version] = /^([\w.-]+)\s*(?:\[[^\]]*\])?\s*==\s*([^\s;]+)/.exec(line) ?? []
      return line !== '' && (name === undefined || installed[normalized(name)] !== version)
    })
  const requirements = lines.filter((line) => !line.startsWith('-'))
  return {
    text: lines.map((line) => `${line}\n`).join(''),
    count: requirements.length,
    haveHashes: requirements.every((line) => line.includes('--hash=')),
  }
}

export interface Lines {
  readonly text: string
  /** Packages that the text names. */
  readonly count: number
  readonly haveHashes: boolean
}

/** A distribution's name as package indexes compare it. */
export function normalized(name: string): string {
  return name.toLowerCase().replaceAll(/[-_.]+/g, '-')
}
