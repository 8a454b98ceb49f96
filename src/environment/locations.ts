// Where things are: this package, its lock files, the cache, and the programs on PATH. Only looks; makes nothing.

import { accessSync, constants, existsSync, readdirSync, readFileSync, statfsSync, statSync } from 'node:fs'
import { homedir } from 'node:os'
import { delimiter, dirname, isAbsolute, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Environ } from './types.js'

const windows = process.platform === 'win32'

/** The folder with our package.json, wherever the compiled files were put below it. */
export function packageRoot(): string {
  const start = dirname(fileURLToPath(import.meta.url))
  for (let folder = start; ; folder = dirname(folder)) {
    const manifest = join(folder, 'package.json')
    if (existsSync(manifest) && JSON.parse(readFileSync(manifest, 'utf8')).name === 'tensorbridge') return folder
    if (folder === dirname(folder))
      throw new Error(`No package.json of tensorbridge at or above ${start}; the installation is incomplete.`)
  }
}

export function homeFolder(env: Environ): string {
  return (windows ? env['USERPROFILE'] : env['HOME']) || homedir()
}

/** `TENSORBRIDGE_CACHE`, else the platform's folder for caches. */
export function cacheRoot(env: Environ): string {
  if (env['TENSORBRIDGE_CACHE']) return resolve(env['TENSORBRIDGE_CACHE'])
  if (env['XDG_CACHE_HOME']) return resolve(env['XDG_CACHE_HOME'], 'tensorbridge')
  const home = homeFolder(env)
  if (process.platform === 'darwin') return join(home, 'Library', 'Caches', 'tensorbridge')
  if (windows) return join(env['LOCALAPPDATA'] || join(home, 'AppData', 'Local'), 'tensorbridge')
  return join(home, '.cache', 'tensorbridge')
}

/** The executable of a virtual or conda environment in this folder, or undefined. */
export function interpreterIn(folder: string): string | undefined {
  const places = windows ? ['Scripts/python.exe', 'python.exe'] : ['bin/python', 'bin/python3']
  return places.map((place) => join(folder, place)).find(isExecutable)
}

export function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return statSync(path).isFile()
  } catch {
    return false
  }
}

export function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false
}

export function pathFolders(env: Environ): string[] {
  const path = env['PATH'] ?? (windows ? env['Path'] : undefined) ?? ''
  return path.split(delimiter).filter((folder) => folder !== '' && isAbsolute(folder))
}

/** Every executable of this name in the folders, first to last. */
export function findPrograms(name: string, folders: readonly string[]): string[] {
  const file = windows && !name.endsWith('.exe') ? `${name}.exe` : name
  return [...new Set(folders.map((folder) => join(folder, file)))].filter(isExecutable)
}

export function findProgram(name: string, env: Environ): string | undefined {
  return findPrograms(name, pathFolders(env))[0]
}

/** Where Pythons are on this platform even if PATH does not name the folder. */
export function commonPythonFolders(env: Environ): string[] {
  const home = homeFolder(env)
  const versions = (folder: string, ...below: string[]): string[] => {
    try {
      return readdirSync(folder)
        .sort()
        .reverse()
        .map((each) => join(folder, each, ...below))
    } catch {
      return []
    }
  }
  if (windows) return versions(join(env['LOCALAPPDATA'] ?? '', 'Programs', 'Python'))
  return [
    '/usr/local/bin',
    '/usr/bin',
    '/opt/homebrew/bin',
    join(home, '.local', 'bin'),
    ...versions(join(env['PYENV_ROOT'] || join(home, '.pyenv'), 'versions'), 'bin'),
    ...versions(join(env['UV_PYTHON_INSTALL_DIR'] || join(home, '.local', 'share', 'uv', 'python')), 'bin'),
  ]
}

/** Bytes free for us where this path is or would be made; undefined where that cannot be told. */
export function freeBytes(path: string): number | undefined {
  if (!existsSync(path)) return path === dirname(path) ? undefined : freeBytes(dirname(path))
  try {
    const { bavail, bsize } = statfsSync(path)
    return bavail * bsize
  } catch {
    return undefined
  }
}
